/**
 * What the scores of a note still need, place by place.
 */
import type { Range as LspRange, TextEdit as LspTextEdit, Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../check/check.ts';
import { neededKeys } from '../check/completeness.ts';
import { chosenOf } from '../score/assess.ts';
import { type FactKey, pathOfKey } from '../score/facts.ts';
import type { Settings } from '../score/settings.ts';
import type { Range } from '../text/range.ts';
import { both, type Sentence, say } from '../words/sentence.ts';
import type { AnalysedNote, Analysis } from './analysis.ts';
import { newKey } from './fixes/new-key.ts';
import { toLspEdit, toLspRange } from './to-lsp.ts';

/** A place where something is missing. */
export interface Missing {
  /** The value that is not known, to be written over; empty where none is written. */
  readonly range: LspRange;
  /** Writes the key that is not written, and where its value goes then; null where it is written. */
  readonly addition: { readonly edit: LspTextEdit; readonly caret: Position } | null;
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

/** The edit that writes the first key that is not written, with an empty place for its value. */
function additionOf(
  analysis: Analysis,
  { note }: AnalysedNote,
  { entry }: AssessedLesion,
  unwritten: readonly Need[],
): Missing['addition'] {
  const [first] = unwritten;
  if (!first) return null;
  const path = pathOfKey(first.key as FactKey, entry.path);
  const [key, owner] = [String(path.at(-1)), path.slice(0, -1)];
  const edit =
    newKey(analysis, note, owner, [`${key}: `]) ??
    newKey(analysis, note, owner.slice(0, -1), [`${owner.at(-1)}:`, `  ${key}: `]);
  if (!edit) return null;
  const { lines } = analysis;
  const { line, character } = lines.positionAt(edit.range.start);
  const written = edit.newText.slice(0, edit.newText.indexOf(`${key}: `) + key.length + 2).split('\n');
  const last = written.at(-1)?.length ?? 0;
  const caret =
    written.length === 1
      ? { line, character: character + last }
      : { line: line + written.length - 1, character: last };
  return { edit: toLspEdit(lines, edit), caret };
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

interface Place extends Pick<Missing, 'addition'> {
  readonly range: Range;
  readonly message: Sentence;
}

/** The places of a note, each once: a value that is not known, and for keys not written the lesion itself. */
function placesOf(analysis: Analysis, analysed: AnalysedNote): Place[] {
  const incomplete = incompleteIn(analysed);
  const places = new Map<number, Place>();
  for (const lesion of analysed.lesions) {
    const { entry } = lesion;
    // A lesion whose problem is silenced is passed over.
    if (!incomplete.has(entry.anchor.start)) continue;
    const needs = needsOf(analysed, lesion, analysis.settings);
    for (const { written } of needs) {
      if (!written || places.has(written.start)) continue;
      const found = needs.filter((need) => need.written?.start === written.start);
      places.set(written.start, {
        range: written,
        message: inWords(entry.name, found, true),
        addition: null,
      });
    }
    const unwritten = needs.filter(({ written }) => written === null);
    const at = { start: entry.anchor.start, end: entry.anchor.start };
    if (unwritten.length > 0 && !places.has(at.start)) {
      const addition = additionOf(analysis, analysed, lesion, unwritten);
      places.set(at.start, { range: at, message: inWords(entry.name, unwritten, false), addition });
    }
  }
  return [...places.values()].sort((a, b) => a.range.start - b.range.start);
}

/** The next place behind a position where a score misses something, from the top again behind the last; null if none. */
export function nextMissing(analysis: Analysis, position: Position): Missing | null {
  const { notes, lines, words } = analysis;
  const offset = lines.offsetAt(position);
  const places = notes.flatMap((note) => placesOf(analysis, note));
  const next = places.find(({ range }) => range.start > offset) ?? places[0];
  return (
    (next && {
      range: toLspRange(lines, next.range),
      message: words(next.message),
      addition: next.addition,
    }) ??
    null
  );
}
