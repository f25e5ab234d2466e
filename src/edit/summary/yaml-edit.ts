/**
 * In YAML the summary is the last key of its lesion. The YAML library finds the places; the text is edited
 * as text, since writing the document anew would change the rest of it.
 *
 * Offsets in this file and in its neighbours `yaml-…` are those of the block's text.
 */
import { type Document, isMap, isScalar } from 'yaml';
import type { LesionEntry } from '../../note/lesions.ts';
import type { PlacedSegment } from '../../note/placed-segment.ts';
import { applyEdits, type TextEdit } from '../../text/edits.ts';
import { countErrors, nodeAt, parseYamlDocument } from '../../yaml/library.ts';
import type { Path } from '../../yaml/path.ts';
import { appendCandidates, type EditCandidate, replaceCandidates } from './yaml-candidates.ts';

/** A summary that is to be written. */
export interface Wanted {
  readonly entry: LesionEntry;
  readonly lines: readonly string[];
}

/** A summary with its place in the data of the block, and the ways to write it. */
interface Open {
  readonly path: Path;
  readonly summary: string;
  readonly alternatives: () => Iterable<EditCandidate>;
}

/**
 * The edits for lesions of one block of a YAML note, in their order; null for one where none of the ways to write it
 * leaves the note as it was.
 */
export function yamlEdits(
  segment: PlacedSegment,
  wanted: readonly Wanted[],
  eol: string,
): (TextEdit | null)[] {
  const { region } = segment;
  const { document, data } = segment.parsed.yaml;
  const open = wanted.map(({ entry, lines }) => openIn(segment, entry, lines, eol));
  const edits = open.map((): TextEdit | null => null);

  const write = (numbers: readonly number[]): void => {
    const some = numbers.flatMap((number) => open[number] ?? []);
    const [only] = some;
    if (!only) return;
    const proven = proofOf(document, data, some);
    // Several of them are proved together: to read the block for each would take its square.
    const alternatives =
      some.length > 1 ? [some.flatMap((one) => first(one.alternatives()) ?? [])] : each(only.alternatives());
    for (const alternative of alternatives) {
      if (alternative.length < some.length || !proven(applyEdits(region.text, alternative.map(asEdit))))
        continue;
      for (const [i, { start, end, newText }] of alternative.entries()) {
        const range = { start: region.toHost(start), end: region.toHost(end) };
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
function openIn(
  segment: PlacedSegment,
  { path }: LesionEntry,
  lines: readonly string[],
  eol: string,
): Open | null {
  const { text } = segment.region;
  const inner = segment.inner(path);
  const map = inner && nodeAt(segment.parsed.yaml.document, inner);
  if (!inner || !isMap(map)) return null;
  const existing = map.items.find(({ key }) => isScalar(key) && key.value === 'summary');
  const alternatives = () =>
    existing ? replaceCandidates(text, map, existing, lines, eol) : appendCandidates(text, map, lines, eol);
  return { path: inner, summary: lines.join('\n'), alternatives: alternatives };
}

const asEdit = ({ start, end, newText }: EditCandidate): TextEdit => ({ range: { start, end }, newText });

function first<T>(all: Iterable<T>): T | undefined {
  for (const one of all) return one;
  return undefined;
}

function* each(alternatives: Iterable<EditCandidate>): Generator<readonly EditCandidate[]> {
  for (const alternative of alternatives) yield [alternative];
}

type Data = Record<string | number, unknown>;

/**
 * A test of edited texts: whether they say what the document said before, and the summaries.
 *
 * @param data the data of the document
 * @param summaries with the places of their lesions in it
 */
function proofOf(
  document: Document,
  data: unknown,
  summaries: readonly { readonly path: Path; readonly summary: string }[],
): (edited: string) => boolean {
  const errors = countErrors(document);
  const target = structuredClone(data);
  for (const { path, summary } of summaries) at(target, path).summary = summary;
  const expected = JSON.stringify(target);
  return (edited) => {
    const after = parseYamlDocument(edited);
    // A key that stands twice elsewhere in the note was there before, and is no reason to refuse.
    if (countErrors(after) > errors) return false;
    try {
      const found = after.toJS() as unknown;
      for (const { path } of summaries) {
        const lesion = at(found, path);
        if (typeof lesion.summary !== 'string') return false;
        lesion.summary = lesion.summary.trimEnd();
      }
      return JSON.stringify(found) === expected;
    } catch {
      return false;
    }
  };
}

function at(data: unknown, path: Path): Data {
  return path.reduce<Data>((value, step) => value[step] as Data, data as Data);
}
