/**
 * In YAML the summary is the last key of its lesion. The YAML library finds the places; the text is edited
 * as text, since writing the document anew would change the rest of it.
 */
import { isMap, isScalar, type Pair, parseDocument, Scalar, type YAMLMap } from 'yaml';
import type { LesionEntry } from '../note/lesions.ts';
import { placeOf } from '../note/nodes.ts';
import type { Path } from '../note/path.ts';
import type { TextEdit } from './edit.ts';

/** An edit within the text of a block. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The edit for a lesion of a YAML note; null if none of the ways to write it leaves the note as it was. */
export function yamlEdit(
  { part, path }: LesionEntry,
  lines: readonly string[],
  eol: string,
): TextEdit | null {
  const { block, document, data } = part.parsed;
  const map = placeOf(document, path)?.value;
  if (!isMap(map)) return null;
  const expected = expectedData(data, path, lines.join('\n'));
  for (const candidate of candidates(block.text, map, lines, eol)) {
    if (candidate && yields(block.text, candidate, path, expected)) {
      return {
        range: { start: block.toHost(candidate.start), end: block.toHost(candidate.end) },
        newText: candidate.newText,
      };
    }
  }
  return null;
}

/** From the most readable way to write it to the one that always fits. */
function* candidates(
  text: string,
  map: YAMLMap,
  lines: readonly string[],
  eol: string,
): Generator<Candidate | null> {
  const quoted = JSON.stringify(lines.join('\n'));
  const existing = map.items.find(({ key }) => isScalar(key) && key.value === 'summary');
  if (existing) {
    if (!map.flow) yield replacedBlock(text, map, existing, lines, eol);
    yield replacedValue(existing, quoted);
    return;
  }
  if (map.flow) {
    yield appendedInFlow(map, quoted);
    return;
  }
  const literal = `summary: |${eol}${indented(lines, columnOf(text, map) + 2, eol)}`;
  for (const at of [endOfContent(text, map), map.range?.[1] ?? text.length]) {
    for (const value of [literal, `summary: ${quoted}`]) yield appendedLine(text, map, at, value, eol);
  }
}

/** The column of a block map's keys. */
function columnOf(text: string, map: YAMLMap): number {
  const start = map.range?.[0] ?? 0;
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

function indented(lines: readonly string[], column: number, eol: string): string {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line)).join(eol);
}

/** The end of the last line of a map, with the comments that are indented as deep as its values. */
function endOfContent(text: string, map: YAMLMap): number {
  const [start = 0, valueEnd = 0] = map.range ?? [];
  const lineEnd = (offset: number) => {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end + 1;
  };
  let end = lineEnd(start + text.slice(start, valueEnd).trimEnd().length);
  const deep = new RegExp(`^(?:[ \\t]*\\r?\\n)*[ \\t]{${columnOf(text, map) + 1},}#`);
  while (deep.test(text.slice(end))) {
    const comment = text.indexOf('#', end);
    end = lineEnd(comment);
  }
  return end;
}

function appendedLine(text: string, map: YAMLMap, at: number, value: string, eol: string): Candidate {
  const before = at > 0 && text[at - 1] !== '\n' ? eol : '';
  return { start: at, end: at, newText: `${before}${' '.repeat(columnOf(text, map))}${value}${eol}` };
}

function appendedInFlow(map: YAMLMap, quoted: string): Candidate | null {
  const last = map.items.at(-1);
  const end = (last?.value as Scalar | null)?.range?.[1];
  return end === undefined ? null : { start: end, end, newText: `, summary: ${quoted}` };
}

/** Replaces the value; the key and what follows the value on its line stay. */
function replacedValue({ value }: Pair, quoted: string): Candidate | null {
  const [start, end] = (value as Scalar | null)?.range ?? [];
  if (start === undefined || end === undefined) return null;
  return { start, end, newText: start === end ? ` ${quoted}` : quoted };
}

function replacedBlock(
  text: string,
  map: YAMLMap,
  { value }: Pair,
  lines: readonly string[],
  eol: string,
): Candidate | null {
  const [start, valueEnd] = (value as Scalar | null)?.range ?? [];
  if (start === undefined || valueEnd === undefined) return null;
  const body = eol + indented(lines, columnOf(text, map) + 2, eol);
  const end = Math.max(start, start + text.slice(start, valueEnd).trimEnd().length);
  if (!isScalar(value) || value.type !== Scalar.BLOCK_LITERAL) {
    return { start, end, newText: `${text[start - 1] === ':' ? ' ' : ''}|${body}` };
  }
  // The header line may carry a comment, which is not ours to change.
  const headerEnd = start + (text.slice(start, end).search(/\r?\n/) + 1 || end - start + 1) - 1;
  return { start: headerEnd, end: Math.max(headerEnd, end), newText: body };
}

function expectedData(data: unknown, path: Path, summary: string): string {
  const copy = structuredClone(data);
  let target = copy as Record<string | number, unknown>;
  for (const step of path) target = target[step] as Record<string | number, unknown>;
  target.summary = summary;
  return JSON.stringify(copy);
}

/** Whether the edited text says what it said before, and the summary. */
function yields(text: string, { start, end, newText }: Candidate, path: Path, expected: string): boolean {
  const edited = text.slice(0, start) + newText + text.slice(end);
  const document = parseDocument(edited, { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return false;
  try {
    const data = document.toJS() as unknown;
    let target = data as Record<string | number, unknown>;
    for (const step of path) target = target[step] as Record<string | number, unknown>;
    if (typeof target.summary !== 'string') return false;
    target.summary = target.summary.trimEnd();
    return JSON.stringify(data) === expected;
  } catch {
    return false;
  }
}
