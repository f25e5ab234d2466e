/** Writes the entries of a segment with the spaces that they should have. */
import type { Path } from '../../yaml/path.ts';
import { type FormatEntry, inSchemaOrder } from './entries.ts';

/** A line as it should be, and the line that it comes from. */
export interface FormattedLine {
  readonly text: string;
  readonly from: number;
}

/** What is written, and how. */
interface Source {
  readonly text: readonly string[];
  /** Whether keys are put into the order of the schema. */
  readonly order: boolean;
}

const STEP = 2;
const pad = (text: string, column: number) => (text === '' ? '' : ' '.repeat(Math.max(0, column)) + text);

/** The lines of what is below an entry. */
export function writeEntries(
  entry: FormatEntry,
  column: number,
  path: Path,
  source: Source,
): FormattedLine[] {
  const [first] = entry.children;
  const isFlush = first?.key === null && entry.key !== null && first.column === entry.column;
  const inner = isFlush ? column : column + STEP;
  const plain = (line: number) => ({ text: pad(source.text[line]?.trim() ?? '', inner), from: line });
  const ordered = source.order ? inSchemaOrder(entry.children, path) : entry.children;
  const swapped = ordered[0] === first ? null : setApart(first, ordered[0], source);
  const children = ordered.flatMap((child) => {
    const lead = (swapped?.get(child) ?? child.lead).map(plain);
    const own = linesOf(child, inner, [...path, child.key ?? 0], source);
    return [...lead, ...own];
  });
  return [...entry.inner.map(plain), ...children, ...entry.foot.map(plain)];
}

/** The blank line before what comes first goes before what was first. */
function setApart(
  old: FormatEntry | undefined,
  next: FormatEntry | undefined,
  { text }: Source,
): Map<FormatEntry, number[]> | null {
  const [blank] = next?.lead ?? [];
  if (!old || !next || blank === undefined || text[blank]?.trim() !== '') return null;
  return new Map([
    [next, next.lead.slice(1)],
    [old, [blank, ...old.lead]],
  ]);
}

function linesOf(entry: FormatEntry, column: number, path: Path, source: Source): FormattedLine[] {
  const below = writeEntries(entry, column, path, source);
  if (entry.children[0]?.line !== entry.line) {
    const head = { text: pad(entry.head + entry.rest, column), from: entry.line };
    return [head, ...valueLines(entry, column, source.text), ...below];
  }
  // The first key stands behind its dash, and what is said of it above.
  const at = below.findIndex(({ text }) => !/^\s*(?:#|$)/.test(text));
  return below.map(({ text, from }, i) => {
    if (i < at) return { text: pad(text.trim(), column), from };
    return { text: i === at ? `${pad(entry.head, column)} ${text.slice(column + STEP)}` : text, from };
  });
}

/** The further lines of a value, as far in as its key has moved. */
function valueLines(entry: FormatEntry, column: number, text: readonly string[]): FormattedLine[] {
  const numbers = Array.from({ length: entry.last - entry.line }, (_, i) => entry.line + 1 + i);
  const [, header] = /^ ([|>][-+\d]*)(?:\s|$)/.exec(entry.rest) ?? [];
  const given = header && /\d/.exec(header)?.[0];
  const indentOf = (line: number) => text[line]?.search(/[^ ]|$/) ?? 0;
  const first = numbers.find((line) => text[line]?.trim() !== '') ?? entry.line;
  const body = given ? entry.column + Number(given) : indentOf(first);
  const shift = header && !given ? column + STEP - body : column - entry.column;
  return numbers.map((from) => {
    const line = text[from] ?? '';
    const indent = indentOf(from);
    if (header && line.length > body)
      return { text: ' '.repeat(Math.max(0, indent + shift)) + line.slice(indent), from };
    // An escaped blank at the end of a quoted line is text.
    const bare = line.slice(indent).replace(/(?<!\\)[ \t]+$/, '');
    return { text: pad(bare, indent + shift), from };
  });
}
