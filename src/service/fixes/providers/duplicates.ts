/** What stands twice: one of the two goes. */
import { removeLinesOf, removeMember } from '../../../edit/member-edits.ts';
import { type Members, memberAt, membersIn } from '../../../edit/members.ts';
import type { PlacedSegment } from '../../../note/placed-segment.ts';
import type { TextEdit } from '../../../text/edits.ts';
import { type Message, msg } from '../../../text/message.ts';
import { contains, firstNot } from '../../../text/offsets.ts';
import type { Analysis } from '../../analysis.ts';
import { nextName } from '../../lesions/new-lesion.ts';
import { changeTo, type Fix, type FixContext, type FixProvider, fixBy, quoteInTitle } from '../context.ts';

/** Whether words of the author go with an edit that only takes away: then it is not applied without asking. */
function dropsNoComment({ text }: Analysis, edit: TextEdit | null): boolean {
  return !text.slice(edit?.range.start, edit?.range.end).includes('#');
}

/** The same value twice needs but one; of two different ones the author says which holds. */
export const removeDuplicateKey: FixProvider = (context) => {
  const { data, note, segment } = context;
  const { path = [] } = data;
  const key = path.at(-1);
  const members = segment && context.members(segment, path.slice(0, -1));
  const at = members?.byKey.get(String(key)) ?? [];
  if (members && at.length > 1) return keepOneKey(context, members, at);
  return path.length === 1 ? keepOneSection(context, String(key), note.segmentsWith(String(key))) : [];
};

function keepOneKey({ analysis, problem }: FixContext, members: Members, at: readonly number[]): Fix[] {
  const { segment, all } = members;
  const { text } = segment.region;
  // They stand in the order of the text.
  const place = (index: number) => segment.region.toHost(all[index]?.start ?? 0);
  const marked = at[firstNot(at, (index) => place(index) < problem.range.start)];
  const [first] = at;
  if (marked === undefined || first === undefined || marked === first) return [];
  if (place(marked) !== problem.range.start) return [];
  const body = (index: number) => text.slice(all[index]?.start, all[index]?.end);
  const keep = (kept: number, other: number, rest: Partial<Fix> = {}): Fix[] => {
    const member = all[other];
    const edit = member ? removeMember(analysis, { owner: members, index: other, member }) : null;
    const safe = rest.preferred === true && dropsNoComment(analysis, edit);
    return fixBy(msg`Keep ${quoteInTitle(body(kept))}`, edit, { ...rest, safe });
  };
  if (body(first) === body(marked)) return keep(first, marked, { preferred: true });
  return at.length > 2 ? [] : [...keep(first, marked), ...keep(marked, first)];
}

/** A section of the note that stands twice, in a YAML note or in two fences. */
function keepOneSection({ analysis }: FixContext, key: string, segments: readonly PlacedSegment[]): Fix[] {
  const [first, second] = segments;
  if (!first || !second || segments.length > 2) return [];
  const without = (segment: PlacedSegment) => {
    const owner = membersIn(segment, []);
    const [index = -1] = owner?.byKey.get(key) ?? [];
    const member = owner?.all[index];
    // An empty fence would be the next error.
    if (!owner || !member || (segment.region.fence && owner.all.length === 1)) return null;
    return removeLinesOf(analysis, { owner, index, member });
  };
  const same = JSON.stringify(first.parsed.sections[key]) === JSON.stringify(second.parsed.sections[key]);
  const keep = (title: Message, segment: PlacedSegment, rest: Partial<Fix> = {}): Fix[] => {
    const edit = without(segment);
    return fixBy(title, edit, { ...rest, safe: rest.preferred === true && dropsNoComment(analysis, edit) });
  };
  const keepFirst = msg`Keep the first \`${key}\``;
  if (same) return keep(keepFirst, second, { preferred: true });
  return [...keep(keepFirst, second), ...keep(msg`Keep the second \`${key}\``, first)];
}

/** An entry of a list that stands there before. */
export const removeRepeatedValue: FixProvider = (context) => {
  const { analysis, note, data, text } = context;
  const { path = [] } = data;
  const entry = memberAt(note, path);
  const edit = entry && removeMember(analysis, entry);
  const safe = dropsNoComment(analysis, edit);
  return fixBy(msg`Remove the second ${quoteInTitle(text)}`, edit, { preferred: true, safe });
};

/** `none` beside a complication: taking out the complication would hide it. */
export const removeNone: FixProvider = ({ analysis, note }) => {
  const entry = memberAt(note, ['complications', (note.data.complications ?? []).indexOf('none')]);
  return fixBy(msg`Remove \`none\``, entry && removeMember(analysis, entry));
};

/** A lesion that has the name of another, or one that cannot be a name. */
export const renameLesion: FixProvider = (context) => {
  const { lesions, problem, text } = context;
  const name = nextName(lesions.map(({ entry }) => entry.name));
  const isMarked = lesions.some(({ entry }) => contains(entry.range, problem.range.start));
  if (!isMarked || text === '-') return [];
  return changeTo(context, name, { preferred: problem.code === 'duplicate-lesion' });
};
