/**
 * What the scores of a note still need, place by place.
 */
import type { Range as LspRange, Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../check/check.ts';
import { neededKeys } from '../check/completeness.ts';
import { chosenOf } from '../score/assess.ts';
import { pathOfKey } from '../score/facts.ts';
import type { Settings } from '../score/settings.ts';
import type { Range } from '../text/range.ts';
import { both, type Sentence, say } from '../words/sentence.ts';
import type { AnalysedNote, Analysis } from './analysis.ts';
import { toLspRange } from './to-lsp.ts';

/** A place where something is missing. */
export interface Missing {
  /** The value that is not known, to be written over; an empty range where the key is not written. */
  readonly range: LspRange;
  /** One sentence. */
  readonly message: string;
}

interface Need {
  readonly key: string;
  readonly score: string;
  /** Null where the key is not written. */
  readonly written: Range | null;
}

/** What the scores of the unit miss of a lesion. */
export function needsOf(
  { note }: AnalysedNote,
  { entry, assessment }: AssessedLesion,
  settings: Settings,
): Need[] {
  return chosenOf(assessment, settings).chosen.flatMap((result) =>
    neededKeys(note, entry, result).map((key) => ({
      key,
      score: result.score.name,
      written: note.locate(pathOfKey(key, entry.path), 'value'),
    })),
  );
}

function inWords(lesion: string, needs: readonly Need[], isWritten: boolean): Sentence {
  const names = [...new Set(needs.map(({ score }) => score))];
  const keys = [...new Set(needs.map(({ key }) => `\`${key}\``))].join(', ');
  const scores = both(names);
  if (names.length === 1) {
    return isWritten
      ? say`Lesion ${lesion}: ${scores} needs ${keys}, not known yet.`
      : say`Lesion ${lesion}: ${scores} needs ${keys}, not recorded yet.`;
  }
  return isWritten
    ? say`Lesion ${lesion}: ${scores} need ${keys}, not known yet.`
    : say`Lesion ${lesion}: ${scores} need ${keys}, not recorded yet.`;
}

/** Where the lesions stand of which it is told that a score misses something. */
export function incompleteIn({ problems }: AnalysedNote): ReadonlySet<number> {
  return new Set(problems.flatMap(({ code, range }) => (code === 'score-incomplete' ? [range.start] : [])));
}

/** The places of a note, each once: a value that is not known, and for keys not written the lesion itself. */
function placesOf(analysed: AnalysedNote, settings: Settings): { range: Range; message: Sentence }[] {
  const incomplete = incompleteIn(analysed);
  const places = new Map<number, { range: Range; message: Sentence }>();
  for (const lesion of analysed.lesions) {
    const { entry } = lesion;
    // A lesion whose finding is silenced is passed over.
    if (!incomplete.has(entry.anchor.start)) continue;
    const needs = needsOf(analysed, lesion, settings);
    const add = (range: Range, found: readonly Need[], isWritten: boolean) => {
      if (found.length === 0 || places.has(range.start)) return;
      places.set(range.start, { range, message: inWords(entry.name, found, isWritten) });
    };
    for (const { written } of needs) {
      if (written)
        add(
          written,
          needs.filter((need) => need.written?.start === written.start),
          true,
        );
    }
    const unwritten = needs.filter(({ written }) => written === null);
    add({ start: entry.anchor.start, end: entry.anchor.start }, unwritten, false);
  }
  return [...places.values()].sort((a, b) => a.range.start - b.range.start);
}

/** The next place behind a position where a score misses something, from the top again behind the last; null if none. */
export function nextMissing({ notes, lines, settings, words }: Analysis, position: Position): Missing | null {
  const offset = lines.offsetAt(position);
  const places = notes.flatMap((note) => placesOf(note, settings));
  const next = places.find(({ range }) => range.start > offset) ?? places[0];
  return next ? { range: toLspRange(lines, next.range), message: words(next.message) } : null;
}
