/** What the preview of a Markdown note shows in place of its fences. */
import { type Links, lesionHover } from '../present/lesion-hover.ts';
import { escapeMarkdown } from '../present/markdown.ts';
import { noteTable } from '../present/note-table.ts';
import { placeText } from '../present/wording.ts';
import type { Severity } from '../problems/codes.ts';
import { chosenOf } from '../score/engine/assess.ts';
import type { Facts } from '../score/engine/facts.ts';
import type { ScoreResult } from '../score/engine/score.ts';
import { msg } from '../text/message.ts';
import { isWithinRange } from '../text/offsets.ts';
import { type Analysis, factsOf } from './analysis.ts';
import { isForPages, shownProblems } from './diagnostics.ts';

/** A problem of a fence, in plain text. */
interface PreviewProblem {
  readonly severity: Severity;
  /** The line that it begins in, from 0. */
  readonly line: number;
  readonly message: string;
}

/** Markdown in which all text of the note is inert, or a picture as SVG, which is no Markdown. */
export type CardPart = { readonly markdown: string } | { readonly svg: string };

/**
 * Draws a lesion as SVG in the colours of the page that it stands in.
 *
 * @param scores the scores whose items it marks
 * @param prefix begins every id of the picture: one of its own for each in a page
 */
export type LesionDrawing = (facts: Facts, scores: readonly ScoreResult[], prefix: string) => string;

/** What stands in place of a fence. */
export interface PreviewCard {
  /** The line of the fence's opening mark, from 0. */
  readonly line: number;
  /** One below the other; null for a fence that could not be read, which stays as it is. */
  readonly parts: readonly CardPart[] | null;
  readonly problems: readonly PreviewProblem[];
}

/** A preview runs no commands, so its scores lead to no page. */
const NO_LINKS: Links = { score: () => null, benefit: null };

/**
 * The cards for the fences of a document, in the order of the text; none for one without fences of ours.
 *
 * @param draw draws the picture of a lesion, which then stands below its name; without it there is none
 */
export function previewCards(analysis: Analysis, draw?: LesionDrawing): PreviewCard[] {
  const { notes, lines, settings, localize } = analysis;
  const shown = shownProblems(analysis, isForPages);
  let count = 0;
  return notes.flatMap(({ note, lesions }) =>
    note.segments.flatMap((segment): PreviewCard[] => {
      const { fence, outer } = segment.region;
      if (!fence) return [];
      const own = lesions.filter(({ entry }) => entry.segment === segment);
      const cards = own.flatMap(({ entry, assessment }): CardPart[] => {
        const place = escapeMarkdown(placeText(entry.data, entry.name));
        const name = localize(msg`Lesion ${escapeMarkdown(entry.name)}`);
        const told = { warnings: [], following: [] };
        const { chosen } = chosenOf(assessment, settings);
        count += 1;
        return [
          { markdown: `**${name}**${place ? ` · ${place}` : ''}` },
          ...(draw ? [{ svg: draw(factsOf(note, entry), chosen, `cto-lesion-${count}`) }] : []),
          { markdown: lesionHover(entry.name, assessment, settings, NO_LINKS, told, localize) },
        ];
      });
      const sections = noteTable(segment.parsed.sections, localize);
      const parts = [...(sections ? [{ markdown: sections }] : []), ...cards];
      const problems = shown.filter(({ range }) => isWithinRange(range, outer));
      return [
        {
          line: lines.lineAt(fence.open.start),
          parts: segment.readable && parts.length > 0 ? parts : null,
          problems: problems.map(({ severity, range, message }) => ({
            severity,
            line: lines.lineAt(range.start),
            message: localize(message),
          })),
        },
      ];
    }),
  );
}
