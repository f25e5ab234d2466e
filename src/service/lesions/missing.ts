/**
 * What the scores of a note still need, place by place.
 */
import type { Range as LspRange, TextEdit as LspTextEdit, Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../../check/check.ts';
import { neededKeys } from '../../check/completeness.ts';
import { addKey } from '../../edit/member-edits.ts';
import type { PlacedSegment } from '../../note/placed-segment.ts';
import { schemaAt } from '../../schema/schema.ts';
import { chosenOf } from '../../score/engine/assess.ts';
import { type FactKey, pathOfKey } from '../../score/engine/facts.ts';
import type { Settings } from '../../score/engine/settings.ts';
import { both, type Message, msg } from '../../text/message.ts';
import type { HostOffset, Range } from '../../text/offsets.ts';
import type { Path } from '../../yaml/path.ts';
import type { AnalysedNote, Analysis } from '../analysis.ts';
import { toLspEdit, toLspRange } from '../document.ts';
import { isListOfMaps } from './templates.ts';

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
export function findNeeds(
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
    addKey(analysis, note, owner, [`${key}: `]) ??
    addKey(analysis, note, owner.slice(0, -1), [`${owner.at(-1)}:`, `  ${key}: `]);
  if (!edit) return null;
  const { lines } = analysis;
  const { line, character } = lines.positionAt(edit.range.start);
  const [last = '', ...above] = edit.newText
    .slice(0, edit.newText.indexOf(`${key}: `) + key.length + 2)
    .split('\n')
    .reverse();
  const column = (above.length === 0 ? character : 0) + last.length;
  return { edit: toLspEdit(lines, edit), caret: { line: line + above.length, character: column } };
}

function inWords(lesion: string, needs: readonly Need[], isWritten: boolean): Message {
  const names = [...new Set(needs.map(({ score }) => score))];
  const keys = [...new Set(needs.map(({ key }) => `\`${key}\``))].join(', ');
  const scores = both(names);
  if (names.length === 1) {
    return isWritten
      ? msg`Lesion ${lesion}: ${scores} needs ${keys}, not known yet.`
      : msg`Lesion ${lesion}: ${scores} needs ${keys}, not recorded yet.`;
  }
  return isWritten
    ? msg`Lesion ${lesion}: ${scores} need ${keys}, not known yet.`
    : msg`Lesion ${lesion}: ${scores} need ${keys}, not recorded yet.`;
}

/** Where the lesions stand of which it is told that a score misses something. */
export function incompleteIn({ problems }: AnalysedNote): ReadonlySet<number> {
  return new Set(problems.flatMap(({ code, range }) => (code === 'score-incomplete' ? [range.start] : [])));
}

interface Place extends Pick<Missing, 'addition'> {
  readonly range: Range;
  readonly message: Message;
}

/** The places of a note, each once: a value that is not known, and for keys not written the lesion itself. */
function placesOf(analysis: Analysis, analysed: AnalysedNote): Place[] {
  const incomplete = incompleteIn(analysed);
  const places = new Map<number, Place>();
  for (const lesion of analysed.lesions) {
    const { entry } = lesion;
    // A lesion whose problem is silenced is passed over.
    if (!incomplete.has(entry.anchor.start)) continue;
    const needs = findNeeds(analysed, lesion, analysis.settings);
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
  const { notes, lines, localize } = analysis;
  const offset = lines.offsetAt(position);
  const places = notes.flatMap((note) => placesOf(analysis, note));
  const next = places.find(({ range }) => range.start > offset) ?? places[0];
  if (!next) return null;
  const { range, message, addition } = next;
  return { range: toLspRange(lines, range), message: localize(message), addition };
}

/** Behind a key: its colon, and the blank that belongs to it. */
const COLON = /^["']?[ \t]*:[ \t]?/;

/** Whether a place takes keys or lesions of its own, so that it is filled by what stands below it. */
function isSection(path: Path): boolean {
  return schemaAt(path)?.properties !== undefined || isListOfMaps(path);
}

/** The paths of what is empty below a value, as its region has them. */
function* emptyIn(data: unknown, path: Path): Generator<Path> {
  if (data === null || (Array.isArray(data) && data.length === 0)) yield path;
  else if (typeof data === 'object')
    for (const [key, value] of Object.entries(data)) yield* emptyIn(value, [...path, key]);
}

/** The offset in the document where a value is to be written, for a path as its region has it; null where it is not empty. */
function emptyPlace({ region, parsed }: PlacedSegment, path: Path): HostOffset | null {
  const { span } = parsed.yaml;
  const key = span(path, 'key');
  if (!key || path.length === 0) return null;
  const value = span(path, 'value');
  // Without a value, the place of the value is that of the key.
  if (value && value.start > key.end) return region.toHost(value.start + 1);
  const [colon = ''] = COLON.exec(region.text.slice(key.end)) ?? [];
  return colon === '' ? null : region.toHost(key.end + colon.length);
}

/** The empty places of all notes, in the order of the text. A section without keys is none. */
export function findEmptyPlaces({ notes, lines }: Analysis): Position[] {
  const offsets = notes.flatMap(({ note }) =>
    note.segments.flatMap((segment) =>
      [...emptyIn(segment.parsed.yaml.data, [])]
        .filter((path) => !isSection(segment.outer(path)))
        .flatMap((path) => emptyPlace(segment, path) ?? []),
    ),
  );
  return offsets.sort((a, b) => a - b).map((offset) => lines.positionAt(offset));
}
