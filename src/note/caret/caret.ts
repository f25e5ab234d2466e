/**
 * What may be written at a caret: a key of which map, the value of which key, an entry of which list. The lines
 * around say where it may stand, and reading the text with a mark in its place proves it.
 */
import type { Path } from '../path.ts';
import { MARK } from './marked.ts';
import type { Scene } from './scene.ts';
import { columnsAbove, slotAt } from './slot.ts';
import { trialsOf } from './trial.ts';
import { asEntry, asKey, asValue, type Spot } from './ways.ts';

export interface Caret {
  /** A key of a map; a value; a list as a value; an entry of a list; or the lines below a key without a value. */
  readonly takes: 'key' | 'value' | 'list' | 'entry' | 'body';
  /** The place in the note: of the map that takes a key, of the list that takes an entry, of the value. */
  readonly path: Path;
  /** What is written over, in the text of the scene. */
  readonly start: number;
  readonly end: number;
  /** What is to be written first: blanks, or a dash. */
  readonly lead: string;
  /** The column at which a key stands behind that. */
  readonly column: number;
  /** Whether it stands in brackets. */
  readonly flow: boolean;
  /** The map or the list around it, without what is written over. */
  readonly beside: unknown;
  /** For a key that its value stands behind already: that value, and the colon if there is none between them. */
  readonly renames: { readonly value: unknown; readonly colon: '' | ':' } | null;
}

/** No more columns than these are tried: each costs some readings of the text. */
const MOST_COLUMNS = 4;

/**
 * What may be written at the caret of a scene: for the column that it is in or the nearest that will do; where a
 * lesion may begin in another one, that as well; and once a word is begun, the keys of the maps around it, since who
 * is done with a section goes on typing where the editor has left the cursor.
 *
 * @param step by how many columns the document indents
 * @returns none where nothing can be told, such as in a comment, in free text, or in text that is not YAML
 */
export function caretsOf(scene: Scene, step: number): Caret[] {
  const { text, line, caret, root } = scene;
  const [content = ''] = /^.*/.exec(text.slice(line)) ?? [];
  const slot = slotAt(content, caret - line);
  if (!slot) return [];
  const { start, alone, glued } = slot;
  const end = line + slot.end;
  const tries = trialsOf(text);
  const spotAt = (column: number): Spot => ({
    start: line + Math.min(column, start),
    end,
    lead: glued ? ' ' : ' '.repeat(Math.max(0, column - start)),
    column: column + (glued ? 1 : 0),
    renames: null,
  });
  const around = { root, tries, step, content, alone, caret, typed: text.slice(line + start, end) };
  if (slot.isKey) {
    const spot = spotAt(start);
    const found = tries(spot.start, end, MARK, true);
    if (!found?.isKey) return [];
    const path = [...root, ...found.path.slice(0, -1)];
    return [{ ...spot, ...found, takes: 'key', path, renames: { value: found.value, colon: '' } }];
  }
  const columns = alone ? columnsAbove(text.slice(0, line), start, step).slice(0, MOST_COLUMNS) : [];
  const isBegun = line + start < caret && caret === end;
  const ways: Caret[] = [];
  for (const column of [start, ...columns]) {
    const spot = spotAt(column);
    const [first] = ways;
    const value = first ? null : asValue(around, spot);
    if (value === 'nothing') return [];
    const isAround = isBegun && first?.takes === 'key' && column < first.column;
    const key = value ?? (!first || isAround ? asKey(around, spot) : null);
    if (key) ways.push(key);
    if (!alone || (!first && key && (key.takes !== 'key' || key.renames))) break;
    if (ways.some(({ takes }) => takes === 'entry')) continue;
    const entry = asEntry(around, spot);
    // The first entry of a list stands deeper than its key, where both are possible.
    const isBest = first ? entry?.path.at(-1) === 'lesions' : !key || entry?.beside !== null;
    if (entry && isBest) ways.push(entry);
  }
  return ways;
}

/** The values of a map or a list beside a caret, those of its lists too. */
export function valuesBeside(beside: unknown): unknown[] {
  return beside !== null && typeof beside === 'object' ? Object.values(beside).flat() : [];
}
