/** The ways in which something may be written at a caret, each tried in the text. */
import type { Path } from '../path.ts';
import { schemaAt } from '../schema.ts';
import type { Caret } from './caret.ts';
import { type Found, MARK } from './marked.ts';
import type { trialsOf } from './trial.ts';

/** What all ways go by. */
interface Around {
  readonly root: Path;
  readonly tries: ReturnType<typeof trialsOf>;
  readonly step: number;
  /** The line of the caret. */
  readonly content: string;
  /** Whether what is typed stands alone on it. */
  readonly alone: boolean;
  readonly caret: number;
  readonly typed: string;
}

/** Where it would stand. */
export type Spot = Omit<Caret, 'takes' | 'path' | 'flow' | 'beside'>;

const blanks = (count: number): string => ' '.repeat(count);

/** The place in the note of what was found, or of what is so many steps around it. */
const placeOf = ({ root }: Around, { path }: Found, up = 0): Path => [
  ...root,
  ...path.slice(0, path.length - up),
];

const isEntry = ({ path }: Found): boolean => typeof path.at(-1) === 'number';

/** A value of its own, or what stands below a key; `nothing` in free text, and below a key that is not known. */
export function asValue(around: Around, spot: Spot): Caret | 'nothing' | null {
  const { tries, step, content, alone } = around;
  const { start, end, lead } = spot;
  const found = tries(start, end, lead + MARK);
  if (found?.inText) return 'nothing';
  if (!found || found.isKey) return null;
  const path = placeOf(around, found);
  const node = schemaAt(path);
  if (!node) return 'nothing';
  const isList = node.type === 'array';
  const isBig = isList || node.properties !== undefined;
  if (isEntry(found)) {
    if (isBig && !found.flow) return null;
    return { ...spot, ...found, takes: 'entry', path: placeOf(around, found, 1) };
  }
  if (!isBig) return { ...spot, ...found, takes: 'value', path };
  if (alone || path.length === 0) return null;
  if (isList && node.items?.enum) return { ...spot, ...found, takes: 'list', path };
  if (found.flow) return null;
  const column = (/^\s*(?:-\s+)*/.exec(content)?.[0].length ?? 0) + step;
  const body = tries(start, end, `\n${blanks(column)}${MARK}: 0`);
  return body && { ...spot, ...found, takes: 'body', path, lead: '', column };
}

/** A key, in front of whatever stands behind the word. */
export function asKey(around: Around, spot: Spot): Caret | null {
  const { tries, typed, caret } = around;
  const { start, end, lead } = spot;
  const [word = ''] = /^\S*/.exec(typed) ?? [];
  const behind = typed.slice(word.length);
  if (caret > end - behind.length) return null;
  // What stands behind may be the text of another key, of which nothing is to be taken.
  if (word === '' && behind !== '' && tries(end, end, MARK)?.inText) return null;
  // A key without a value takes what stands deeper below it, if anything does.
  const found = tries(start, end, `${lead}${MARK}:${behind}`, behind !== '');
  if (!found?.isKey || found.inText) return null;
  const path = placeOf(around, found, 1);
  if (!schemaAt(path)?.properties) return null;
  const place = { ...spot, ...found, takes: 'key', path } as const;
  if (behind !== '') return { ...place, end: end - behind.length, renames: { value: null, colon: ':' } };
  return place;
}

/** An entry of a list, with its dash. */
export function asEntry(around: Around, spot: Spot): Caret | null {
  const { tries } = around;
  const { start, end, column } = spot;
  const lead = `${spot.lead}- `;
  const found = tries(start, end, lead + MARK);
  if (!found || found.isKey || found.inText || !isEntry(found)) return null;
  const path = placeOf(around, found, 1);
  if (!schemaAt(path)?.items) return null;
  return { ...spot, ...found, takes: 'entry', path, lead, column: column + 2 };
}
