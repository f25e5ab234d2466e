/** Which lines of a document are a draft in an operator's words. */
import { homes, keysAt, schemaAt, sections } from '../../schema/schema.ts';
import type { Lines } from '../../text/lines.ts';
import { isBare } from '../document.ts';
import { type DraftLine, readLine } from './read.ts';

/** The lines of a draft, from the first through the last one; numbers of lines from 0. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  /** Those that are not blank. */
  readonly lines: readonly DraftLine[];
}

/** Where a draft stands: as broken YAML, in a fence of a lesion, or as prose. */
export type DraftPlace = 'yaml' | 'fence' | 'prose';

/** A pasted text is no longer than this; what is longer is no draft of one note. */
const MOST_LINES = 300;

/** What no draft goes beyond: marks of documents, fences, comments, headings, quotes, and what is markup. */
const BORDER = /^(?:---|\.\.\.|```|~~~|[#%<>|])/;
const OWN_KEYS = new Set(sections.flatMap(({ path }) => keysAt(path)));

/** The keys of lists whose entries are maps; below `lesions` a draft may stand. */
const LISTS = new Set(
  homes.flatMap(({ path }) =>
    keysAt(path).filter((key) => key !== 'lesions' && schemaAt([...path, key, 0])?.properties !== undefined),
  ),
);

/** A line of a draft, a key of ours with its value, text, none, or what no draft goes beyond. */
type Kind = 'draft' | 'own' | 'text' | 'blank' | 'border';

function kindOf(text: string, line: DraftLine, place: DraftPlace): Kind {
  const content = text.trim();
  if (content === '') return 'blank';
  const [, dash, key = '', value = ''] = /^(-\s+)?(\w+):(?=\s|$)\s*(.*)$/.exec(content) ?? [];
  const isOwn = OWN_KEYS.has(key);
  // A section, an entry of a list, or the note itself begins.
  if (BORDER.test(content) || key === 'cto_note' || (isOwn && (value === '' || dash))) return 'border';
  if (line.label !== null && line.value !== '' && (line.hasBullet || !isOwn)) return 'draft';
  // A line of prose is no part of a draft, unless it stands in a block that is to be YAML.
  if (isOwn) return 'own';
  return place === 'prose' ? 'border' : 'text';
}

/**
 * The draft around some lines.
 *
 * @param limits the lines that it may not go beyond
 * @returns null where none stands, or where the lines belong to what is YAML of ours
 */
export function draftAround(
  text: string,
  lines: Lines,
  asked: { readonly first: number; readonly last: number },
  limits: { readonly first: number; readonly last: number },
  place: DraftPlace,
): Draft | null {
  const known = new Map<number, { kind: Kind; line: DraftLine }>();
  const at = (line: number) => {
    const last = known.get(line);
    if (last) return last;
    const read = readLine(lines.content(line), place === 'fence');
    const found = { kind: kindOf(lines.content(line), read, place), line: read };
    known.set(line, found);
    return found;
  };
  const isPart = (line: number) =>
    line >= limits.first && line <= limits.last && known.size <= MOST_LINES && at(line).kind !== 'border';
  const goesOn = (line: number, step: number) =>
    isPart(line) &&
    !(at(line).kind === 'blank' && (place === 'prose' || at(line).kind === at(line + step).kind));
  let { first, last } = asked;
  for (let line = first; line <= last; line += 1) if (!isPart(line)) return null;
  while (goesOn(first - 1, -1)) first -= 1;
  while (goesOn(last + 1, 1)) last += 1;
  // A fence holds one lesion: all of it is read, what is our YAML already too. Text at an end of the file is a heading
  // or a remark of the draft; within a note it may belong to what stands above.
  const isEnd = (line: number, mayBeText: boolean) =>
    place === 'fence' || at(line).kind === 'draft' || (mayBeText && at(line).kind === 'text');
  const fromStart = isBare(text.slice(0, lines.start(first)));
  const toEnd = last === limits.last;
  while (first <= last && (!isEnd(first, fromStart) || belongsAbove(first))) first += 1;
  while (first <= last && !isEnd(last, toEnd)) last -= 1;
  const isOutside = asked.last < first || asked.first > last;
  if (first > last || isOutside || known.size > MOST_LINES) return null;
  const inside = Array.from({ length: last - first + 1 }, (_, i) => at(first + i));
  if (inside.some(({ kind, line }) => kind === 'own' && !line.entry)) return null;
  // What is YAML of ours line by line is a lesion already.
  if (place === 'fence' && inside.every(({ kind }) => kind === 'own' || kind === 'blank')) return null;
  return { first, last, lines: inside.flatMap(({ kind, line }) => (kind === 'blank' ? [] : [line])) };

  /** Whether a line is part of what is indented above it: a key of a lesion or its outcome, an entry of one of its lists. */
  function belongsAbove(line: number): boolean {
    if (place !== 'yaml') return false;
    const above = Array.from({ length: Math.min(line - limits.first, MOST_LINES) }, (_, i) => line - 1 - i);
    const filled = above.filter((other) => lines.content(other).trim() !== '');
    if (at(line).line.hasBullet) return isEntryBelow(line, filled);
    const [neighbour] = filled;
    return columnOf(line) > 0 && neighbour !== undefined && columnOf(neighbour) > 0;
  }

  /** Whether a line with a dash is an entry of a list of ours: not of `lesions`, below which a draft may stand. */
  function isEntryBelow(line: number, above: readonly number[]): boolean {
    const indent = (other: number) => lines.content(other).search(/\S/);
    const isAbove = (other: number) =>
      indent(other) < indent(line) ||
      (indent(other) === indent(line) && !lines.content(other).trim().startsWith('-'));
    const [, key = ''] =
      /^\s*(?:- +)?(\w+):\s*(?:#.*)?$/.exec(lines.content(above.find(isAbove) ?? -1)) ?? [];
    return lines.content(line).trim().startsWith('- ') && LISTS.has(key);
  }

  function columnOf(line: number): number {
    return /^\s*(?:-\s+)?/.exec(lines.content(line))?.[0].length ?? 0;
  }
}
