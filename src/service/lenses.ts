import type { Position, Range } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../check/check.ts';
import { summaryText } from '../present/summary.ts';
import { headline } from '../present/wording.ts';
import { chosenOf } from '../score/assess.ts';
import { writtenSummary } from '../summary/written.ts';
import { within } from '../text/range.ts';
import { type Sentence, say } from '../words/sentence.ts';
import type { AnalysedNote, Analysis } from './analysis.ts';
import { incompleteIn, needsOf } from './missing.ts';
import { toLspRange } from './to-lsp.ts';

/** A line above a lesion. */
export interface Lens {
  readonly range: Range;
  readonly title: string;
  /** What a click does: explains the scores, inserts the summary, or goes to the first finding that a score misses. */
  readonly does: 'explain' | 'summarise' | 'complete';
  /** The place that the command behind the lens is about. */
  readonly position: Position;
}

/** What a click on a lens does, with what it says and the offset that it is about. */
type Offer = Pick<Lens, 'does'> & { readonly title: Sentence; readonly at: number };

/** The summary that is not there yet, or no longer right; a lesion with errors gets none. */
function summaryOffer(
  analysis: Analysis,
  { note }: AnalysedNote,
  { entry, assessment }: AssessedLesion,
): Offer[] {
  if (entry.errors.length > 0) return [];
  const written = writtenSummary(analysis.text, note, entry);
  if (written === summaryText(assessment, analysis.settings)) return [];
  const title = written === null ? say`Insert summary` : say`Update summary`;
  return [{ title, does: 'summarise', at: entry.anchor.start }];
}

/** What the scores of the unit miss; nothing where that finding is silenced. */
function missingOffer(
  { settings }: Analysis,
  analysed: AnalysedNote,
  lesion: AssessedLesion,
  told: ReadonlySet<number>,
): Offer[] {
  const { anchor, range } = lesion.entry;
  const needs = told.has(anchor.start) ? needsOf(analysed, lesion, settings) : [];
  const count = new Set(needs.map(({ key }) => key)).size;
  if (count === 0) return [];
  const places = needs.map(({ written }) => written ?? anchor);
  // What is missing of the patient stands elsewhere.
  const own = places.filter((place) => within(place, range));
  const first = Math.min(...(own.length > 0 ? own : places).map(({ start }) => start));
  // The next place is one behind another.
  const title = count === 1 ? say`Missing: ${count} item` : say`Missing: ${count} items`;
  return [{ title, does: 'complete', at: first - 1 }];
}

/** The lenses of each lesion that could be read: its scores; its summary, unless it is up to date; what is missing. */
export function lensesOf(analysis: Analysis): Lens[] {
  const { lines, settings, notes, words } = analysis;
  return notes.flatMap((analysed) => {
    const told = incompleteIn(analysed);
    return analysed.lesions
      .filter(({ entry }) => entry.readable)
      .flatMap((lesion) => {
        const { range, anchor } = lesion.entry;
        const scores = headline(chosenOf(lesion.assessment, settings).chosen);
        const offers: Offer[] = [
          { title: scores, does: 'explain', at: anchor.start },
          ...summaryOffer(analysis, analysed, lesion),
          ...missingOffer(analysis, analysed, lesion, told),
        ];
        return offers.map(({ title, does, at }) => ({
          range: toLspRange(lines, { start: range.start, end: range.start }),
          title: words(title),
          does,
          position: lines.positionAt(at),
        }));
      });
  });
}
