/**
 * What may be written at a caret: a key of which map, the value of which key, an entry of which list. The lines
 * around say where it may stand, and reading the text with a mark in its place proves it.
 */

import { schemaAt } from '../../schema/schema.ts';
import type { SegmentOffset } from '../../text/offsets.ts';
import type { Path } from '../../yaml/path.ts';
import type { CompletionContext } from './context.ts';
import { takesOwnWords } from './own-words.ts';
import { CARET_MARKER, type CaretPlace, createSpeculativeParser } from './speculative-parse.ts';
import { columnsAbove, completionTargetAt } from './target.ts';

export interface CompletionCandidate {
  /** A key of a map; a value; a list as a value; an entry of a list; or the lines below a key without a value. */
  readonly takes: 'key' | 'value' | 'list' | 'entry' | 'body';
  /** The place in the note: of the map that takes a key, of the list that takes an entry, of the value. */
  readonly path: Path;
  /** What is written over, in the text of the completion context. */
  readonly start: SegmentOffset;
  readonly end: SegmentOffset;
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
const MAX_COLUMNS = 4;

/**
 * What may be written at the caret of a completion context: for the column that it is in or the nearest that will do; where a
 * lesion may begin in another one, that as well; and once a word is begun, the keys of the maps around it, since who
 * is done with a section goes on typing where the editor has left the cursor.
 *
 * @param step by how many columns the document indents
 * @returns none where nothing can be told, such as in a comment, in free text, or in text that is not YAML
 */
export function completionCandidates(context: CompletionContext, step: number): CompletionCandidate[] {
  const { text, line, caret, root } = context;
  const [content = ''] = /^.*/.exec(text.slice(line)) ?? [];
  const target = completionTargetAt(content, caret - line);
  if (!target) return [];
  const { start, alone, glued } = target;
  const end = line + target.end;
  const tries = createSpeculativeParser(text);
  const candidatePlaceAt = (column: number): CandidatePlace => ({
    start: line + Math.min(column, start),
    end,
    lead: glued ? ' ' : ' '.repeat(Math.max(0, column - start)),
    column: column + (glued ? 1 : 0),
    renames: null,
  });
  const around = { root, tries, step, content, alone, caret, typed: text.slice(line + start, end) };
  if (target.isKey) {
    const place = candidatePlaceAt(start);
    const found = tries(place.start, end, CARET_MARKER, true);
    if (!found?.isKey) return [];
    const path = [...root, ...found.path.slice(0, -1)];
    return [{ ...place, ...found, takes: 'key', path, renames: { value: found.value, colon: '' } }];
  }
  const columns = alone ? columnsAbove(text.slice(0, line), start, step).slice(0, MAX_COLUMNS) : [];
  const isBegun = line + start < caret && caret === end;
  const alternatives: CompletionCandidate[] = [];
  for (const column of [start, ...columns]) {
    const place = candidatePlaceAt(column);
    const [first] = alternatives;
    const value = first ? null : asValue(around, place);
    if (value === 'nothing') return [];
    const isAround = isBegun && first?.takes === 'key' && column < first.column;
    const key = value ?? (!first || isAround ? asKey(around, place) : null);
    if (key) alternatives.push(key);
    if (!alone || (!first && key && (key.takes !== 'key' || key.renames))) break;
    if (alternatives.some(({ takes }) => takes === 'entry')) continue;
    const entry = asEntry(around, place);
    // The first entry of a list stands deeper than its key, where both are possible.
    const goesOn = entry?.path.at(-1) === 'lesions' || entry?.path.at(-1) === 'attempts';
    const isBest = first ? goesOn : !key || entry?.beside !== null;
    if (entry && isBest) alternatives.push(entry);
  }
  return alternatives;
}

/** The values of a map or a list beside a caret, those of its lists too. */
export function valuesOfSiblings(beside: unknown): unknown[] {
  return beside !== null && typeof beside === 'object' ? Object.values(beside).flat() : [];
}

/** What every candidate is tried with. */
interface Around {
  readonly root: Path;
  readonly tries: ReturnType<typeof createSpeculativeParser>;
  readonly step: number;
  /** The line of the caret. */
  readonly content: string;
  /** Whether what is typed stands alone on it. */
  readonly alone: boolean;
  readonly caret: number;
  readonly typed: string;
}

/** Where it would stand. */
type CandidatePlace = Omit<CompletionCandidate, 'takes' | 'path' | 'flow' | 'beside'>;

const blanks = (count: number): string => ' '.repeat(count);

/** The place in the note of what was found, or of what is so many steps around it. */
const placeOf = ({ root }: Around, { path }: CaretPlace, up = 0): Path => [
  ...root,
  ...path.slice(0, path.length - up),
];

const isEntry = ({ path }: CaretPlace): boolean => typeof path.at(-1) === 'number';

/** A value of its own, or what stands below a key; `nothing` in free text, and below a key that is not known. */
function asValue(around: Around, place: CandidatePlace): CompletionCandidate | 'nothing' | null {
  const { tries, step, content, alone } = around;
  const { start, end, lead } = place;
  const found = tries(start, end, lead + CARET_MARKER);
  if (found?.inText) return 'nothing';
  if (!found || found.isKey) return null;
  const path = placeOf(around, found);
  const node = schemaAt(path);
  if (!node) return 'nothing';
  const isList = node.type === 'array';
  // What may be one word is a value, whether it may be a map or not.
  const isBig = isList || (node.properties !== undefined && !node.enum);
  if (isEntry(found)) {
    if (isBig && !found.flow) return null;
    return { ...place, ...found, takes: 'entry', path: placeOf(around, found, 1) };
  }
  if (!isBig) return { ...place, ...found, takes: 'value', path };
  if (alone || path.length === 0) return null;
  if (isList && (schemaAt([...path, 0])?.enum || takesOwnWords(path)))
    return { ...place, ...found, takes: 'list', path };
  if (found.flow) return null;
  const column = (/^\s*(?:-\s+)*/.exec(content)?.[0].length ?? 0) + step;
  const body = tries(start, end, `\n${blanks(column)}${CARET_MARKER}: 0`);
  return body && { ...place, ...found, takes: 'body', path, lead: '', column };
}

/** A key, in front of whatever stands behind the word. */
function asKey(around: Around, place: CandidatePlace): CompletionCandidate | null {
  const { tries, typed, caret } = around;
  const { start, end, lead } = place;
  const [word = ''] = /^\S*/.exec(typed) ?? [];
  const behind = typed.slice(word.length);
  if (caret > end - behind.length) return null;
  // What stands behind may be the text of another key, of which nothing is to be taken.
  if (word === '' && behind !== '' && tries(end, end, CARET_MARKER)?.inText) return null;
  // A key without a value takes what stands deeper below it, if anything does.
  const found = tries(start, end, `${lead}${CARET_MARKER}:${behind}`, behind !== '');
  if (!found?.isKey || found.inText) return null;
  const path = placeOf(around, found, 1);
  if (!schemaAt(path)?.properties) return null;
  const key = { ...place, ...found, takes: 'key', path } as const;
  if (behind !== '') return { ...key, end: end - behind.length, renames: { value: null, colon: ':' } };
  return key;
}

/** An entry of a list, with its dash. */
function asEntry(around: Around, place: CandidatePlace): CompletionCandidate | null {
  const { tries } = around;
  const { start, end, column } = place;
  const lead = `${place.lead}- `;
  const found = tries(start, end, lead + CARET_MARKER);
  if (!found || found.isKey || found.inText || !isEntry(found)) return null;
  const path = placeOf(around, found, 1);
  if (!schemaAt(path)?.items) return null;
  return { ...place, ...found, takes: 'entry', path, lead, column: column + 2 };
}
