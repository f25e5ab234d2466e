import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../../check/check.ts';
import type { PlacedSegment } from '../../note/placed-segment.ts';
import { shortScore } from '../../present/wording.ts';
import { chosenOf } from '../../score/engine/assess.ts';
import { showHidden } from '../../text/hidden.ts';
import { joinMessages, msg } from '../../text/message.ts';
import { isWithinRange, type Range } from '../../text/offsets.ts';
import { isMap, type Path } from '../../yaml/path.ts';
import type { AnalysedNote, Analysis } from '../analysis.ts';
import { toLspRange } from '../document.ts';
import { entryName } from './entry-names.ts';

/** Something with a name, and where its name stands. */
interface Named {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  readonly range: Range;
  readonly at: Range;
}

const NOTE: SymbolKind = 1;
const SECTION: SymbolKind = 19;
const LESION: SymbolKind = 5;
const KEY: SymbolKind = 7;
const ENTRY: SymbolKind = 18;

/** `LAD · J-CTO 3/5 · PROGRESS-CTO 1/4`. */
function inShort({ entry, assessment }: AssessedLesion, { settings, localize }: Analysis): string {
  if (!entry.readable) return localize(msg`could not be read`);
  const { chosen } = chosenOf(assessment, settings);
  const { vessel } = entry.data;
  return localize(joinMessages([...(vessel ? [vessel] : []), ...chosen.map(shortScore)], ' · '));
}

/** The lesions of a document, by their names. */
export function findLesionSymbols(analysis: Analysis) {
  const { lines, notes } = analysis;
  return notes.flatMap(({ lesions }) =>
    lesions.map((lesion) => ({
      name: lesion.entry.name,
      detail: inShort(lesion, analysis),
      range: toLspRange(lines, lesion.entry.anchor),
    })),
  );
}

/** What stands under a key, from the key on. */
function underKey(segment: PlacedSegment, path: Path, kind: SymbolKind): Named[] {
  const inner = segment.inner(path);
  const key = inner && segment.parsed.yaml.span(inner, 'key');
  if (!key) return [];
  const end = Math.max(key.end, segment.parsed.yaml.endOf(inner) ?? 0);
  return [
    {
      name: String(path.at(-1)),
      kind,
      range: segment.toRange({ start: key.start, end }),
      at: segment.toRange(key),
    },
  ];
}

/** The entries of a list of maps, such as attempts and stents, by their number and what they are called. */
function entriesOf(segment: PlacedSegment, list: Path, analysis: Analysis): Named[] {
  const entries = segment.valueAt(list);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown, i): Named[] => {
    const path = [...list, i];
    const inner = segment.inner(path);
    const at = segment.locate(path, 'owner');
    const called = entryName(list, entry, analysis.localize);
    if (!called || !inner || !at) return [];
    const end = segment.region.toHost(segment.parsed.yaml.endOf(inner) ?? 0);
    const range = { start: at.start, end: Math.max(at.end, end) };
    const name = `${i + 1} ${analysis.localize(called.name)}`.trimEnd();
    return [{ name, detail: analysis.localize(called.detail), kind: ENTRY, range, at }];
  });
}

/** A map or a list of maps under a key, with the entries of its lists. */
function structureAt(segment: PlacedSegment, path: Path, kind: SymbolKind, analysis: Analysis): Named[] {
  const value = segment.valueAt(path);
  const lists = isMap(value) ? Object.keys(value).map((key) => [...path, key]) : [];
  return [
    ...underKey(segment, path, kind),
    ...lists.flatMap((list) => {
      const entries = entriesOf(segment, list, analysis);
      return entries.length > 0 ? [...underKey(segment, list, KEY), ...entries] : [];
    }),
    ...entriesOf(segment, path, analysis),
  ];
}

function lesionsOf({ lesions }: AnalysedNote, analysis: Analysis): Named[] {
  return lesions.flatMap((lesion) => {
    const { name, range, anchor, segment, path } = lesion.entry;
    const keys = segment.readable ? Object.entries((segment.valueAt(path) ?? {}) as object) : [];
    const below = keys.flatMap(([key, value]) =>
      isMap(value) || (Array.isArray(value) && value.some(isMap))
        ? structureAt(segment, [...path, key], KEY, analysis)
        : [],
    );
    return [
      { name, detail: inShort(lesion, analysis), kind: LESION, range, at: anchor },
      // What an alias stands for stands elsewhere.
      ...below.filter((key) => isWithinRange(key.range, range)),
    ];
  });
}

function sectionsOf({ note }: AnalysedNote, lesions: readonly Named[], analysis: Analysis): Named[] {
  const end = Math.max(...lesions.map(({ range }) => range.end));
  return note.segments.flatMap((segment) =>
    Object.keys(segment.parsed.sections).flatMap((key) => {
      if (key !== 'lesions') return structureAt(segment, [key], SECTION, analysis);
      const found = underKey(segment, [key], SECTION);
      // Its entries are regions of their own.
      return segment.region.kind === 'section'
        ? found.map((list) => ({ ...list, range: { ...list.range, end: Math.max(list.range.end, end) } }))
        : found;
    }),
  );
}

function noteAround({ note }: AnalysedNote, number: number, { localize }: Analysis): Named[] {
  const [first, last] = [note.segments[0]?.region.outer, note.segments.at(-1)?.region.outer];
  if (!first || !last) return [];
  const range = { start: first.start, end: last.end };
  const id = note.patient.id === undefined ? '' : String(note.patient.id);
  return [{ name: localize(msg`Note ${number}`), detail: id, kind: NOTE, range, at: note.anchor }];
}

/** What has names in a document: each note if there are several, its sections and lesions, and what stands below them. */
export function computeOutline(analysis: Analysis): DocumentSymbol[] {
  const { lines, notes } = analysis;
  const named = notes.flatMap((analysed, i) => {
    const lesions = lesionsOf(analysed, analysis);
    return [
      ...(notes.length > 1 ? noteAround(analysed, i + 1, analysis) : []),
      ...sectionsOf(analysed, lesions, analysis),
      ...lesions,
    ];
  });
  named.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const tops: DocumentSymbol[] = [];
  const open: { range: Range; children: DocumentSymbol[] }[] = [];
  for (const { name, detail, kind, range, at } of named) {
    while (open.length > 0 && (open.at(-1)?.range.end ?? 0) <= range.start) open.pop();
    const around = open.at(-1);
    if (name.trim() === '' || !isWithinRange(at, range) || (around && !isWithinRange(range, around.range)))
      continue;
    const symbol = {
      name: showHidden(name),
      ...(detail ? { detail: showHidden(detail) } : {}),
      kind,
      range: toLspRange(lines, range),
      selectionRange: toLspRange(lines, at),
      children: [],
    };
    (around?.children ?? tops).push(symbol);
    open.push({ range, children: symbol.children });
  }
  return tops;
}
