/** Where a key of the note itself goes that the note does not have yet. */
import type { Node as YamlNode } from 'yaml';
import type { Note } from '../../note/note.ts';
import type { PlacedSegment } from '../../note/placed-segment.ts';
import { keyRank } from '../../schema/schema.ts';
import type { TextEdit } from '../../text/edits.ts';
import { eolOf } from '../../text/lines.ts';
import { isMap } from '../../yaml/path.ts';
import { toHostEdit, type ValueSource } from '../host-edit.ts';
import { createLineEdits } from './line-edits.ts';
import { createNodeEdits } from './node-edits.ts';
import type { Distance } from './places.ts';
import { NO_EDIT, rootSlot } from './slot.ts';
import { writeKey } from './write.ts';

const BLANK_BETWEEN = /\n[ \t]*\r?\n(?:\S|$)/;

/**
 * The edit that adds a key in the order of the schema; in Markdown to the `cto-note` fence that the order leads to, or to
 * a new one above the first lesion.
 */
export function newSection(
  source: ValueSource,
  note: Note,
  key: string,
  value: unknown,
  distance: Distance,
): TextEdit[] {
  const rank = keyRank([]);
  const lines = writeKey(key, value, [key]);
  const segments = note.segmentsFor([key]);
  const filled = segments.filter(({ parsed }) => isMap(parsed.yaml.data));
  const follows = ({ parsed }: PlacedSegment) =>
    Object.keys(parsed.sections).some((other) => rank(other) < rank(key));
  const home = filled.findLast(follows) ?? filled[0];
  if (!home) {
    const empty = segments.find(({ parsed }) => parsed.unreadable === 'empty');
    return [empty ? intoEmpty(source, empty, lines) : newFence(source, note, lines)];
  }
  const isApart = key !== 'cto_note' && filled.some(({ region }) => BLANK_BETWEEN.test(region.text));
  const entry = note.segments.findLast(({ region }) => region.kind === 'entry');
  const isBehindLesions = rank(key) > rank('lesions') && Object.hasOwn(home.parsed.sections, 'lesions');
  const at = entry && isBehindLesions ? entry : home;
  const { text } = at.region;
  if (at === entry) {
    const end = entry.parsed.yaml.endOf([0]) ?? text.trimEnd().length;
    const edit = createLineEdits(text, { distance, isApart }).insertBehind(end, 0, lines);
    return [toHostEdit(source, entry, edit)];
  }
  const { data } = home.parsed.yaml;
  const root = rootSlot(home.parsed.yaml.document().contents as YamlNode | null, []);
  return createNodeEdits(text, { distance, isApart, depth: 1, removed: null })
    .change(root, data, { ...(data as object), [key]: value })
    .map((edit) => toHostEdit(source, home, edit));
}

/** Lines in a fence or a document in which nothing stands but comments. */
function intoEmpty({ text }: ValueSource, { region }: PlacedSegment, lines: readonly string[]): TextEdit {
  const at = region.inner.end;
  const eol = eolOf(text);
  const prefix = region.fence?.prefix ?? '';
  const isOpen = at > 0 && !/[\r\n]/.test(text.charAt(at - 1));
  const newText = (isOpen ? eol : '') + lines.map((line) => prefix + line + eol).join('');
  return { range: { start: at, end: at }, newText };
}

/** A fence for the note above the first lesion's. */
function newFence({ text, lines }: ValueSource, note: Note, content: readonly string[]): TextEdit {
  const fence = note.segments[0]?.region.fence;
  if (!fence) throw NO_EDIT;
  const at = lines.start(lines.lineAt(fence.open.start));
  // In front of the first line of a list's entry stands its mark.
  const prefix = text.startsWith(fence.prefix, at) ? fence.prefix : '';
  const all = ['```cto-note', ...content, '```', ''];
  const newText = all.map((line) => (prefix + line).trimEnd() + eolOf(text)).join('');
  return { range: { start: at, end: at }, newText };
}
