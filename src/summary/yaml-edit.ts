/**
 * In YAML the summary is the last key of its lesion. The YAML library finds the places; the text is edited
 * as text, since writing the document anew would change the rest of it.
 *
 * Offsets in this file and in its neighbours `yaml-…` are those of the block's text.
 */
import { isMap, isScalar } from 'yaml';
import type { LesionEntry } from '../note/lesions.ts';
import { nodeAt } from '../note/nodes.ts';
import type { Part } from '../note/part.ts';
import type { Path } from '../note/path.ts';
import { applied } from './apply.ts';
import type { TextEdit } from './edit.ts';
import { appended } from './yaml-append.ts';
import type { Candidate } from './yaml-layout.ts';
import { proofOf } from './yaml-proof.ts';
import { replaced } from './yaml-replace.ts';

/** A summary that is to be written. */
export interface Wanted {
  readonly entry: LesionEntry;
  readonly lines: readonly string[];
}

/** A summary with its place in the data of the block, and the ways to write it. */
interface Open {
  readonly path: Path;
  readonly summary: string;
  readonly ways: () => Iterable<Candidate>;
}

/**
 * The edits for lesions of one block of a YAML note, in their order; null for one where none of the ways to write it
 * leaves the note as it was.
 */
export function yamlEdits(part: Part, wanted: readonly Wanted[], eol: string): (TextEdit | null)[] {
  const { block } = part;
  const { document, data } = part.reading.parsed;
  const open = wanted.map(({ entry, lines }) => openIn(part, entry, lines, eol));
  const edits = open.map((): TextEdit | null => null);

  const write = (numbers: readonly number[]): void => {
    const some = numbers.flatMap((number) => open[number] ?? []);
    const [only] = some;
    if (!only) return;
    const proven = proofOf(document, data, some);
    // Several of them are proved together: to read the block for each would take its square.
    const ways = some.length > 1 ? [some.flatMap((one) => first(one.ways()) ?? [])] : each(only.ways());
    for (const way of ways) {
      if (way.length < some.length || !proven(applied(block.text, way.map(asEdit)))) continue;
      for (const [i, { start, end, newText }] of way.entries()) {
        const range = { start: block.toHost(start), end: block.toHost(end) };
        edits[numbers[i] ?? 0] = { range, newText };
      }
      return;
    }
    if (some.length === 1) return;
    const half = numbers.length >> 1;
    write(numbers.slice(0, half));
    write(numbers.slice(half));
  };
  write([...open.keys()].filter((number) => open[number] !== null));
  return edits;
}

/** Null for a lesion that is not written as a map, such as an alias. */
function openIn(part: Part, { path }: LesionEntry, lines: readonly string[], eol: string): Open | null {
  const { text } = part.block;
  const inner = part.inner(path);
  const map = inner && nodeAt(part.reading.parsed.document, inner);
  if (!inner || !isMap(map)) return null;
  const existing = map.items.find(({ key }) => isScalar(key) && key.value === 'summary');
  const ways = () => (existing ? replaced(text, map, existing, lines, eol) : appended(text, map, lines, eol));
  return { path: inner, summary: lines.join('\n'), ways };
}

const asEdit = ({ start, end, newText }: Candidate): TextEdit => ({ range: { start, end }, newText });

function first<T>(all: Iterable<T>): T | undefined {
  for (const one of all) return one;
  return undefined;
}

function* each(ways: Iterable<Candidate>): Generator<readonly Candidate[]> {
  for (const way of ways) yield [way];
}
