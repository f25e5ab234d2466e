import type { Hover, Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../../check/check.ts';
import { keyHover } from '../../present/key-hover.ts';
import {
  itemsOfKey,
  type Links,
  lesionDetails,
  lesionHover,
  successLines,
  unitLines,
} from '../../present/lesion-hover.ts';
import { escapeMarkdown } from '../../present/markdown.ts';
import { joined } from '../../present/phrases.ts';
import { recordLines } from '../../present/record-text.ts';
import { chosenOf } from '../../score/engine/assess.ts';
import { type Facts, keyAtPath } from '../../score/engine/facts.ts';
import type { ScoreResult } from '../../score/engine/score.ts';
import { type Localizer, type Message, msg } from '../../text/message.ts';
import { contains, firstNot, type HostOffset, type Range } from '../../text/offsets.ts';
import { isEntry, type Path } from '../../yaml/path.ts';
import { type AnalysedNote, type Analysis, factsOf, lesionAt } from '../analysis.ts';
import { toLspRange } from '../document.ts';
import { computeSummaries, type Refusal } from '../lesions/summaries.ts';

/**
 * Draws a lesion as an image of Markdown, with the scores whose items it marks. It is asked when somebody looks, and
 * what it answers is kept by nobody.
 */
export type LesionImage = (facts: Facts, scores: readonly ScoreResult[]) => string;

/** A key of a note, or its value, that an offset lies in. */
interface KeyPlace {
  readonly path: Path;
  readonly value: unknown;
  /** Where what the offset lies in stands: the key, or the value or one entry of its list. */
  readonly range: Range | null;
}

/** The key or the value at an offset; null elsewhere. */
function keyPlaceAt(notes: readonly AnalysedNote[], offset: HostOffset): KeyPlace | null {
  for (const { note } of notes) {
    const { segments } = note;
    // They stand in the order of the text, and where one ends the next may begin.
    const first = firstNot(segments, ({ region }) => region.inner.end < offset);
    for (const segment of segments.slice(first, first + 2)) {
      if (!segment.readable || !contains(segment.region.inner, offset)) continue;
      const { path, on } = segment.pathAt(offset);
      if (on === 'between') continue;
      const isOfList = isEntry(path) && path.length > 2;
      return {
        path: isOfList ? path.slice(0, -1) : path,
        value: segment.valueAt(path),
        range: segment.locate(path, on),
      };
    }
  }
  return null;
}

/** Whether a place speaks of the lesion as a whole: its name, its dash. */
const isOfLesion = ([section, , key]: Path): boolean =>
  section === 'lesions' && (key === undefined || key === 'id');

/**
 * What is to be said at a place: on a key or its value what it means and what the scores make of it; elsewhere in a
 * lesion, and on its name, the scores and their items.
 *
 * @param uri of the document
 * @param image draws the picture of a lesion, which then stands below its scores; without it there is none
 * @returns null where there is nothing to say
 */
export function hoverAt(
  analysis: Analysis,
  uri: string,
  position: Position,
  links: Links,
  image?: LesionImage,
): Hover | null {
  const { lines, notes, settings, localize } = analysis;
  const offset = lines.offsetAt(position);
  const keyPlace = keyPlaceAt(notes, offset);
  const found = lesionAt(analysis, offset);
  const meaning =
    keyPlace &&
    keyHover(keyPlace.path, settings, localize, {
      value: keyPlace.value,
      benefit: links.benefit,
      ...(found ? { assessment: found.lesion.assessment } : {}),
    });
  if (!found && meaning === null) return null;
  const range = keyPlace?.range && meaning !== null ? { range: toLspRange(lines, keyPlace.range) } : {};
  const hover = (value: string): Hover => ({ contents: { kind: 'markdown', value }, ...range });
  if (!found) return hover(meaning ?? '');
  const { entry, assessment } = found.lesion;
  const [error] = entry.errors;
  if (!entry.readable && error) {
    const because = escapeMarkdown(localize(error.message));
    return hover(localize(msg`This lesion could not be read, so it has no scores: ${because}`));
  }
  const warnings = errorsLine(found.lesion).map(localize);
  const told = { warnings, following: meaning === null ? [] : [meaning] };
  const ofKey = keyPlace && meaning !== null && !isOfLesion(keyPlace.path) ? keyPlace.path : null;
  const success = ofKey?.includes('outcome') ? successLines(entry.name, assessment, localize) : [];
  if (image) {
    const details = ofKey
      ? [...warnings, ...success, meaning ?? '']
      : lesionDetails(entry.name, assessment, settings, links, told, localize);
    const items = itemsOfKey(keyPlace && keyAtPath(keyPlace.path), assessment, settings, localize);
    const parts = [
      unitLines(assessment, settings, links, localize, LINE_BREAK),
      image(factsOf(found.note, entry), chosenOf(assessment, settings).chosen),
      joined([items.join(LINE_BREAK), explainLink(links, uri, position, localize)], ' \u00b7 '),
      ...details,
    ];
    return hover(joined(parts, '\n\n'));
  }
  if (ofKey) {
    const scores = unitLines(assessment, settings, links, localize);
    return hover([meaning, '---', ...success, ...warnings, scores].join('\n\n'));
  }
  return hover(lesionHover(entry.name, assessment, settings, links, told, localize));
}

/** Within a paragraph of Markdown. */
const LINE_BREAK = '  \n';

function explainLink(
  { explain }: Links,
  uri: string,
  { line, character }: Position,
  localize: Localizer,
): string {
  return explain ? `[${localize(msg`All scores, item by item`)}](${explain(uri, line, character)})` : '';
}

function errorsLine({ entry: { errors } }: AssessedLesion): Message[] {
  if (errors.length === 0) return [];
  return errors.length === 1
    ? [msg`This lesion has an error: the invalid value counts as unknown.`]
    : [msg`This lesion has ${errors.length} errors: invalid values count as unknown.`];
}

export interface PlainText {
  /** A paragraph for each lesion, and a line for each of its statements; empty if there is none. */
  readonly text: string;
  /** The names of the lesions in it. */
  readonly lesions: readonly string[];
  /** The lesions that are left out, and why. */
  readonly refusals: readonly Refusal[];
}

/** The summary of the lesion at a place; of all lesions if there is none at it. */
export function plainTextAt(analysis: Analysis, position: Position): PlainText {
  const found = lesionAt(analysis, analysis.lines.offsetAt(position));
  const { settings } = analysis;
  const asked = analysis.notes.flatMap(({ note, lesions }) =>
    lesions.filter((lesion) => !found || lesion === found.lesion).map((lesion) => ({ note, ...lesion })),
  );
  const valid = asked.filter(({ entry }) => entry.errors.length === 0);
  const paragraphs = valid.map(({ note, entry, assessment }) => {
    const lines = recordLines(entry.name, factsOf(note, entry), assessment, settings);
    return `${lines.join('\n')}\n`;
  });
  const lesions = valid.map(({ entry }) => entry.name);
  const names = new Set(lesions);
  // A lesion may leave no place for a summary in the note, and yet be summarised elsewhere.
  const refusals = computeSummaries(analysis, found ? position : 'all').refusals.filter(
    ({ lesion }) => !names.has(lesion),
  );
  return { text: paragraphs.join('\n'), lesions, refusals };
}
