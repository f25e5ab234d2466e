/** What stands twice: one of the two goes. */
import type { Part } from '../../note/part.ts';
import type { TextEdit } from '../../summary/edit.ts';
import { contains } from '../../text/range.ts';
import { firstNot } from '../../text/search.ts';
import { type Sentence, say } from '../../words/sentence.ts';
import type { Analysis } from '../analysis.ts';
import { nextName } from '../new-lesion.ts';
import { lineRemoval } from './block-edit.ts';
import { type Fix, type Fixer, type Found, rewrite, shown } from './fix.ts';
import { type Members, membersAt, membersIn, without } from './members.ts';

/** Whether words of the author go with an edit that only takes away: then it is not made unasked. */
function isMute({ text }: Analysis, { range }: TextEdit): boolean {
  return !text.slice(range.start, range.end).includes('#');
}

/** The same value twice needs but one; of two different ones the author says which holds. */
export const duplicateKey: Fixer = (found) => {
  const { clue, note, part } = found;
  const { path = [] } = clue;
  const key = path.at(-1);
  const members = part && found.members(part, path.slice(0, -1));
  const at = members?.byKey.get(String(key)) ?? [];
  if (members && at.length > 1) return oneOfTwo(found, members, at);
  return path.length === 1 ? oneSection(found, String(key), note.partsWith(String(key))) : [];
};

function oneOfTwo({ analysis, problem }: Found, members: Members, at: readonly number[]): Fix[] {
  const { part, of } = members;
  const { text } = part.block;
  // They stand in the order of the text.
  const place = (i: number) => part.block.toHost(of[at[i] ?? 0]?.start ?? 0);
  const marked = at[firstNot(at.length, (i) => place(i) < problem.range.start)];
  const [first] = at;
  if (marked === undefined || first === undefined || marked === first) return [];
  if (part.block.toHost(of[marked]?.start ?? 0) !== problem.range.start) return [];
  const body = (index: number) => text.slice(of[index]?.start, of[index]?.end);
  const keep = (kept: number, other: number, rest: Partial<Fix> = {}): Fix[] => {
    const edit = without(analysis, members, other);
    if (!edit) return [];
    const safe = rest.preferred === true && isMute(analysis, edit);
    return [{ title: say`Keep ${shown(body(kept))}`, ways: [[edit]], ...rest, safe }];
  };
  if (body(first) === body(marked)) return keep(first, marked, { preferred: true });
  return at.length > 2 ? [] : [...keep(first, marked), ...keep(marked, first)];
}

/** A section of the note that stands twice, in a YAML note or in two fences. */
function oneSection({ analysis }: Found, key: string, parts: readonly Part[]): Fix[] {
  const [first, second] = parts;
  if (!first || !second || parts.length > 2) return [];
  const without = (part: Part) => {
    const members = membersIn(part, []);
    const member = members?.of.find((one) => one.key === key);
    // An empty fence would be the next error.
    if (!member || (part.block.fence && members?.of.length === 1)) return [];
    return [lineRemoval(analysis, part, member.start, member.end)];
  };
  const same = JSON.stringify(first.reading.sections[key]) === JSON.stringify(second.reading.sections[key]);
  const keep = (title: Sentence, part: Part, rest: Partial<Fix> = {}): Fix[] =>
    without(part).map((edit) => ({
      title,
      ways: [[edit]],
      ...rest,
      safe: rest.preferred === true && isMute(analysis, edit),
    }));
  const keepFirst = say`Keep the first \`${key}\``;
  if (same) return keep(keepFirst, second, { preferred: true });
  return [...keep(keepFirst, second), ...keep(say`Keep the second \`${key}\``, first)];
}

/** An entry of a list that stands there before. */
export const repeatedValue: Fixer = (found) => {
  const { analysis, note, clue, written } = found;
  const { path = [] } = clue;
  const members = membersAt(note, path.slice(0, -1));
  const edit = members && without(analysis, members, Number(path.at(-1)));
  if (!edit) return [];
  const safe = isMute(analysis, edit);
  return [{ title: say`Remove the second ${shown(written)}`, ways: [[edit]], preferred: true, safe }];
};

/** `none` beside a complication: taking out the complication would hide it. */
export const noneBesides: Fixer = ({ analysis, note }) => {
  const members = membersAt(note, ['complications']);
  const index = (note.data.complications ?? []).indexOf('none');
  const edit = members && without(analysis, members, index);
  return edit ? [{ title: say`Remove \`none\``, ways: [[edit]] }] : [];
};

/** A lesion that has the name of another, or one that cannot be a name. */
export const otherName: Fixer = ({ lesions, problem, written }) => {
  const name = nextName(lesions.map(({ entry }) => entry.name));
  const isMarked = lesions.some(({ entry }) => contains(entry.range, problem.range.start));
  if (!isMarked || written === '-') return [];
  const title = say`Change ${shown(written)} to \`${name}\``;
  return [{ title, ways: [[rewrite(problem.range, name)]], preferred: problem.code === 'duplicate-lesion' }];
};
