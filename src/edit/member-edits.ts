/** Edits that add, replace and take out a key of a map or an entry of a list. They prove nothing of what is said then. */
import type { Note } from '../note/note.ts';
import { keyRank } from '../schema/schema.ts';
import { replaceRange, type TextEdit } from '../text/edits.ts';
import { beginsLine, columnAt, lineEndAt, lineStartAt } from '../text/lines.ts';
import type { SegmentOffset } from '../text/offsets.ts';
import type { Path } from '../yaml/path.ts';
import { type TextSource, toHostEdit, withoutLines } from './host-edit.ts';
import { type Member, type Members, membersAt, type PlacedMember } from './members.ts';
import { createLineEdits, insertInFlow } from './value/line-edits.ts';
import { margin, replaceSpan } from './value/slot.ts';

/** The edit that writes something else instead of a key with its value, or of an entry. */
export function replaceMember({ owner, member: { start, end } }: PlacedMember, newText: string): TextEdit {
  return replaceRange(owner.segment.region.rangeToHost(start, end), newText);
}

/** The edit that takes out the whole lines that a member stands on. */
export function removeLinesOf(source: TextSource, { owner, member }: PlacedMember): TextEdit {
  const { start, end } = owner.segment.region.rangeToHost(member.start, member.end);
  return withoutLines(source, start, end);
}

/** The edit that takes a member out; null where its neighbours would not stand as they did. */
export function removeMember(source: TextSource, placed: PlacedMember): TextEdit | null {
  const { owner, index, member } = placed;
  const { segment, flow, all } = owner;
  const [before, next] = [all[index - 1], all[index + 1]];
  const remove = (start: SegmentOffset, end: SegmentOffset) =>
    toHostEdit(source, segment, { range: { start, end }, newText: '' });
  if (flow) return before ? remove(before.end, member.end) : remove(member.start, next?.start ?? member.end);
  const { text } = segment.region;
  const lead = text.slice(lineStartAt(text, member.start), member.start);
  if (member.key === null ? /^[ \t]*-[ \t]+$/.test(lead) : beginsLine(text, member.start))
    return removeLinesOf(source, placed);
  // A key behind a dash gives its place to the next one.
  return next && member.key !== null ? remove(member.start, next.start) : null;
}

/** The edit that adds an entry to a list in which something stands; null for a map. */
export function addEntry(source: TextSource, list: Members, entry: string): TextEdit | null {
  const last = list.all.at(-1);
  if (!last || last.key !== null) return null;
  const { segment } = list;
  if (list.flow) return toHostEdit(source, segment, insertInFlow(last.end, last.end, entry));
  const { text } = segment.region;
  const lead = text.slice(lineStartAt(text, last.start), last.start);
  const end = lineEndAt(text, last.end);
  return toHostEdit(source, segment, replaceSpan(end, end, `\n${lead}${entry}`));
}

/**
 * The edit that adds a key to the map at a path, in the order of the schema.
 *
 * @param lines the lines of the key and its value, without the map's indentation
 * @returns null where no map stands there
 */
export function addKey(
  source: TextSource,
  note: Note,
  path: Path,
  lines: readonly string[],
): TextEdit | null {
  const rank = keyRank(path);
  const own = rank(/^\w+/.exec(lines[0] ?? '')?.[0] ?? null);
  // The sections of a YAML note stand in segments of their own.
  const maps = membersAt(note, path).filter(({ all }) => all[0]?.key !== null);
  const precedes = ({ key }: Member) => rank(key) < own;
  const map = maps.findLast(({ all }) => all.some(precedes)) ?? maps[0];
  const first = map?.all[0];
  if (!map || !first) return null;
  const { segment } = map;
  const before = map.all.findLast(precedes);
  if (map.flow)
    return toHostEdit(source, segment, insertInFlow(before?.end ?? null, first.start, lines.join(', ')));
  const { text } = segment.region;
  const column = columnAt(text, first.start);
  if (!before) {
    const joint = `\n${margin(column)}`;
    return toHostEdit(source, segment, replaceSpan(first.start, first.start, lines.join(joint) + joint));
  }
  // The entries of the list of lesions follow it in segments of their own.
  const last =
    path.length === 0 && before.key === 'lesions'
      ? note.segments.findLast(({ region }) => region.kind === 'entry')
      : undefined;
  const end = last ? last.region.text.trimEnd().length : before.end;
  const home = last ?? segment;
  const edits = createLineEdits(home.region.text, { distance: 'nearest', isApart: false });
  return toHostEdit(source, home, edits.insertBehind(end, column, lines));
}
