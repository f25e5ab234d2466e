/**
 * In YAML the summary is the last key of its lesion. The YAML library finds the places; the text is edited
 * as text, since writing the document anew would change the rest of it.
 *
 * Offsets in this file and in its neighbours `yaml-…` are those of the segment's text.
 */
import { isMap, isScalar } from 'yaml';
import type { LesionEntry } from '../../note/lesions.ts';
import type { PlacedSegment } from '../../note/placed-segment.ts';
import { applyEdits, type TextEdit } from '../../text/edits.ts';
import { countErrors, nodeAt } from '../../yaml/library.ts';
import { meaningOf, readYaml } from '../../yaml/meaning.ts';
import type { Path } from '../../yaml/path.ts';
import { largestSafeSubset } from '../largest-safe-subset.ts';
import { appendCandidates, type EditCandidate, replaceCandidates } from './yaml-candidates.ts';

/** A summary that is to be written. */
export interface Wanted {
  readonly entry: LesionEntry;
  readonly lines: readonly string[];
}

/** A summary with its place in the data of the segment. */
interface Open {
  readonly number: number;
  readonly path: Path;
  readonly summary: string;
}

/** A candidate for writing a summary. */
type Candidate = Open & EditCandidate;

/**
 * The edits for lesions of one segment of a YAML note, in their order; null for one where no candidate leaves the
 * rest of the note as it was.
 */
export function yamlEdits(
  segment: PlacedSegment,
  wanted: readonly Wanted[],
  eol: string,
): (TextEdit | null)[] {
  const { region } = segment;
  const open = wanted.flatMap((one, number) => candidatesIn(segment, one, number, eol) ?? []);
  // A key that stands twice elsewhere in the note was there before, and is no reason to refuse.
  const document = segment.parsed.yaml.document();
  const errors = open.length > 0 ? countErrors(document) + document.warnings.length : 0;
  const written = largestSafeSubset(
    open,
    (candidates) => candidates(),
    (some) => keepsMeaning(segment, some, errors),
  );
  const edits = wanted.map((): TextEdit | null => null);
  for (const { number, start, end, newText } of written)
    edits[number] = { range: { start: region.toHost(start), end: region.toHost(end) }, newText };
  return edits;
}

/** The candidates for a summary, the best first; null for a lesion that is not written as a map, such as an alias. */
function candidatesIn(
  segment: PlacedSegment,
  { entry: { path }, lines }: Wanted,
  number: number,
  eol: string,
): (() => Iterable<Candidate>) | null {
  const { text } = segment.region;
  const inner = segment.inner(path);
  const map = inner && nodeAt(segment.parsed.yaml.document(), inner);
  if (!inner || !isMap(map)) return null;
  const open: Open = { number, path: inner, summary: lines.join('\n') };
  const existing = map.items.find(({ key }) => isScalar(key) && key.value === 'summary');
  return function* () {
    const candidates = existing
      ? replaceCandidates(text, map, existing, lines, eol)
      : appendCandidates(text, map, lines, eol);
    for (const candidate of candidates) yield { ...open, ...candidate };
  };
}

type Data = Record<string | number, unknown>;

/** Whether the segment with summaries written says what it said before, and the summaries. */
function keepsMeaning(
  { region, parsed }: PlacedSegment,
  some: readonly Candidate[],
  errors: number,
): boolean {
  const edits = some.map(({ start, end, newText }) => ({ range: { start, end }, newText }));
  const read = readYaml(applyEdits(region.text, edits), errors);
  if (!read) return false;
  const expected = structuredClone(parsed.yaml.data);
  for (const { path, summary } of some) {
    const [wanted, lesion] = [at(expected, path), at(read.data, path)];
    if (!wanted || typeof lesion?.summary !== 'string') return false;
    wanted.summary = summary;
    lesion.summary = lesion.summary.trimEnd();
  }
  return meaningOf(read.data) === meaningOf(expected);
}

function at(data: unknown, path: Path): Data | undefined {
  return path.reduce<Data | undefined>((value, step) => value?.[step] as Data | undefined, data as Data);
}
