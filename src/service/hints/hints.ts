import type { InlayHint, Position, Range } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../../check/check.ts';
import { writtenSummary } from '../../edit/summary/summary.ts';
import type { Note } from '../../note/note.ts';
import { summaryText } from '../../present/summary.ts';
import { headline, isInapplicable } from '../../present/wording.ts';
import { chosenOf } from '../../score/engine/assess.ts';
import { pathOfKey } from '../../score/engine/facts.ts';
import { type Message, msg, textMessage } from '../../text/message.ts';
import { type Range as HostRange, isWithinRange } from '../../text/offsets.ts';
import type { AnalysedNote, Analysis } from '../analysis.ts';
import { toLspRange } from '../document.ts';
import { findNeeds, incompleteIn } from '../lesions/missing.ts';

/** A line above a lesion. */
export interface Lens {
  readonly range: Range;
  readonly title: string;
  /** What a click does: explains the scores, inserts the summary, or goes to the first problem that a score misses. */
  readonly does: 'explain' | 'summarise' | 'complete';
  /** The place that the command behind the lens is about. */
  readonly position: Position;
}

/** What a click on a lens does, with what it says and the offset that it is about. */
type Offer = Pick<Lens, 'does'> & { readonly title: Message; readonly at: number };

/** The summary that is not there yet, or no longer right; a lesion with errors gets none. */
function summaryOffer(
  analysis: Analysis,
  { note }: AnalysedNote,
  { entry, assessment }: AssessedLesion,
): Offer[] {
  if (entry.errors.length > 0) return [];
  const written = writtenSummary(analysis.text, note, entry);
  if (written === summaryText(assessment, analysis.settings)) return [];
  const title = written === null ? msg`Insert summary` : msg`Update summary`;
  return [{ title, does: 'summarise', at: entry.anchor.start }];
}

/** What the scores of the unit miss; nothing where that problem is silenced. */
function missingOffer(
  { settings }: Analysis,
  analysed: AnalysedNote,
  lesion: AssessedLesion,
  told: ReadonlySet<number>,
): Offer[] {
  const { anchor, range } = lesion.entry;
  const needs = told.has(anchor.start) ? findNeeds(analysed, lesion, settings) : [];
  const count = new Set(needs.map(({ key }) => key)).size;
  if (count === 0) return [];
  const places = needs.map(({ written }) => written ?? anchor);
  // What is missing of the patient stands elsewhere.
  const own = places.filter((place) => isWithinRange(place, range));
  const first = Math.min(...(own.length > 0 ? own : places).map(({ start }) => start));
  // The next place is one behind another.
  const title = count === 1 ? msg`Missing: ${count} item` : msg`Missing: ${count} items`;
  return [{ title, does: 'complete', at: first - 1 }];
}

/** The lenses of each lesion that could be read: its scores; its summary, unless it is up to date; what is missing. */
export function computeCodeLenses(analysis: Analysis): Lens[] {
  const { lines, settings, notes, localize } = analysis;
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
          title: localize(title),
          does,
          position: lines.positionAt(at),
        }));
      });
  });
}

/**
 * All that counts by the scores of the unit and is written, with the places of its key and its value.
 *
 * @param segment a range of the document that is asked about; of lesions elsewhere nothing is looked for
 */
function countedItems({ settings, notes }: Analysis, segment?: HostRange) {
  const isAsked = ({ start, end }: HostRange) => !segment || (start <= segment.end && segment.start <= end);
  const of = (note: Note, { entry, assessment }: AssessedLesion) =>
    chosenOf(assessment, settings)
      .chosen.filter((result) => !isInapplicable(result))
      .flatMap(({ score, items }) =>
        items.flatMap((item) => {
          const key = item.item.test.key;
          if (key === null) return [];
          const path = pathOfKey(key, entry.path);
          if (item.state !== 'present' || (path[0] === 'lesions' && !isAsked(entry.range))) return [];
          const [place, value] = [note.locate(path, 'key'), note.locate(path, 'value')];
          return place && value && isAsked(value) ? [{ score: score.name, item, key: place, value }] : [];
        }),
      );
  return notes.flatMap(({ note, lesions }) => lesions.flatMap((lesion) => of(note, lesion)));
}

/** What counts, at the end of its value: `+1 J-CTO`, by the scores of the unit. */
export function computeInlayHints(analysis: Analysis): InlayHint[] {
  const { lines, localize } = analysis;
  const hints = new Map<number, Map<string, string>>();
  for (const { score, item: counted, key, value } of countedItems(analysis)) {
    const { item, because } = counted;
    const end = Math.min(value.end, lines.end(lines.lineAt(key.start)));
    const known = hints.get(end) ?? new Map<string, string>();
    const label = localize(msg`+${item.points} ${score}`);
    hints.set(end, known.set(label, localize(msg`${textMessage(item.label)}: ${because}`)));
  }
  return [...hints]
    .sort(([a], [b]) => a - b)
    .map(([offset, counted]) => ({
      position: lines.positionAt(offset),
      label: [...counted.keys()].join(', '),
      tooltip: [...counted.values()].join('\n'),
      paddingLeft: true,
    }));
}

/**
 * The values that count towards a score of the unit, each once and on one line, in the order of the text.
 *
 * @param segment the lines that are asked about
 */
export function highlightedIn(analysis: Analysis, segment?: Range): Range[] {
  const { lines } = analysis;
  const asked = segment && { start: lines.offsetAt(segment.start), end: lines.offsetAt(segment.end) };
  const values = new Map(countedItems(analysis, asked).map(({ value }) => [value.start, value.end]));
  return [...values]
    .sort(([a], [b]) => a - b)
    .map(([start, end]) => toLspRange(lines, { start, end: Math.min(end, lines.end(lines.lineAt(start))) }));
}
