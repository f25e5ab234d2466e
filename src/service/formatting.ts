/**
 * Formats the notes of a document. A note that cannot be read, or that would not say the same afterwards, is left
 * as it is, byte for byte.
 */
import { computeHunks, formatYaml, type Hunk } from '../edit/format/format.ts';
import { largestSafeSubset } from '../edit/largest-safe-subset.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import { eolOf, linesOf } from '../text/lines.ts';
import { type HostOffset, isWithinRange, type Range, type SegmentOffset } from '../text/offsets.ts';
import { meaningOf } from '../yaml/meaning.ts';
import type { Path } from '../yaml/path.ts';
import type { AnalysedNote, Analysis } from './analysis.ts';
import type { AnalyseText } from './fixes/proven-fixes.ts';

/** YAML that is formatted by itself: a document of a stream, or the content of a fence. */
interface Section {
  readonly text: string;
  /** Where it stands in a note. */
  readonly path: Path;
  readonly isFence: boolean;
  toHost(offset: SegmentOffset): HostOffset;
}

function findSections({ text }: Analysis, { note: { segments, carrier } }: AnalysedNote): Section[] {
  const regions = segments.map(({ region }) => region);
  const start = regions[0]?.outer.start ?? 0;
  if (segments.some(({ parsed }) => parsed.unreadable === 'too large')) return [];
  if (carrier === 'yaml') {
    const whole = text.slice(start, regions.at(-1)?.outer.end);
    return [{ text: whole, path: [], isFence: false, toHost: (offset) => start + offset }];
  }
  return regions
    .filter(({ fence }) => fence?.close)
    .map((region) => ({
      text: region.text,
      path: region.kind === 'lesion' ? ['lesions', 0] : [],
      isFence: true,
      toHost: (offset) => region.toHost(offset),
    }));
}

/** The edits of whole lines that put a range into its form; none for one that is to be left alone. */
function formatSection({ text, lines }: Analysis, section: Section, order: boolean): TextEdit[] {
  const result = formatYaml(section.text, section.path, order);
  if (!result) return [];
  const own = linesOf<SegmentOffset>(section.text);
  const old = Array.from(own.starts, (_, line): string | null => own.content(line));
  // A last line without an end gets one; what stands behind the last end is no line.
  const isOpen = old.pop() !== '';
  if (isOpen) old.push(null);
  // The blank line before the next document stays.
  const isLast = section.isFence || section.toHost(section.text.length) === text.length;
  if (!isLast && old.at(-1)?.trim() === '') result.push({ text: '', from: old.length - 1 });
  const eol = eolOf(text);
  const content = (line: number) => section.toHost(own.start(line));
  const host = (line: number) => lines.lineAt(content(line));
  // In a fence a line begins with the marks of its quotes and the indentation of its lists.
  const start = (line: number) => (section.isFence ? lines.start(host(line)) : content(line));
  const edit = ({ from, to, lines: added }: Hunk): TextEdit => {
    const next = added.map((line) => text.slice(start(line.from), content(line.from)) + line.text);
    const range = { start: start(from), end: start(to) };
    if (to === own.count)
      return { range: { ...range, end: text.length }, newText: next.map((line) => line + eol).join('') };
    if (from === to || next.length === 0) return { range, newText: next.map((line) => line + eol).join('') };
    return { range: { ...range, end: lines.end(host(to - 1)) }, newText: next.join(eol) };
  };
  return computeHunks(old, result).map(edit);
}

/** What the notes of a document say, and the problems in them. */
function meaningOfNotes({ notes }: Analysis): string {
  return meaningOf(
    notes.map(({ note: { segments }, problems }) => [
      Object.assign({}, ...segments.map(({ parsed }) => ({ ...parsed.sections, lesions: 0 }))),
      segments.flatMap(({ parsed }) => parsed.lesions.map(({ data }) => data)),
      problems.map(({ code }) => code).sort(),
    ]),
  );
}

/** The signs of a text, whatever their order: what is moved with one half of its move left out would lack some. */
function signsOf(text: string): string {
  return [...text.replace(/\s+/g, '')].sort().join('');
}

/**
 * The edits that put all notes of a document into their form, in the order of the text.
 *
 * @param trial analyses a text as if it were the document's
 * @param segment the lines that are to be formatted; what would have to leave them stays
 */
export function computeFormatting(analysis: Analysis, trial: AnalyseText, segment?: Range): TextEdit[] {
  const { text } = analysis;
  const said = meaningOfNotes(analysis);
  const signs = segment && signsOf(text);
  const isRight = (edits: readonly TextEdit[]) => {
    const after = applyEdits(text, edits);
    return (!segment || signsOf(after) === signs) && meaningOfNotes(trial(after)) === said;
  };
  const formatWithin = (section: Section, order: boolean) =>
    formatSection(analysis, section, order).filter(({ range }) => !segment || isWithinRange(range, segment));
  /** Where the order of keys matters to someone, as it may to `cto-ignore`, it stays. */
  function* candidatesFor({ section, best }: (typeof sections)[number]) {
    yield best;
    yield formatWithin(section, false);
  }
  const sections = analysis.notes
    .flatMap((analysed) => findSections(analysis, analysed))
    .map((section) => ({ section, best: formatWithin(section, true) }))
    .filter(({ best }) => best.length > 0);
  return largestSafeSubset(sections, candidatesFor, (some) => isRight(some.flat())).flat();
}
