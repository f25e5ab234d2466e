/** What the preview of a Markdown note shows in place of its fences. */

import { type Links, lesionHover } from '../present/lesion-hover.ts';
import { escapeMarkdown } from '../present/markdown.ts';
import { noteTable } from '../present/note-table.ts';
import type { Severity } from '../problems/codes.ts';
import { msg } from '../text/message.ts';
import { isWithinRange } from '../text/offsets.ts';
import type { Analysis } from './analysis.ts';
import { shownProblems } from './diagnostics.ts';

/** A problem of a fence, in plain text. */
export interface PreviewProblem {
  readonly severity: Severity;
  /** The line that it begins in, from 0. */
  readonly line: number;
  readonly message: string;
}

/** What stands in place of a fence. */
export interface PreviewCard {
  /** The line of the fence's opening mark, from 0. */
  readonly line: number;
  /** Markdown in which all text of the note is inert; null for a fence that could not be read, which stays as it is. */
  readonly content: string | null;
  readonly problems: readonly PreviewProblem[];
}

/** A preview runs no commands, so its scores lead to no page. */
const NO_LINKS: Links = { score: () => null, benefit: null };

/** The cards for the fences of a document, in the order of the text; none for one without fences of ours. */
export function previewCards(analysis: Analysis): PreviewCard[] {
  const { notes, lines, settings, localize } = analysis;
  const shown = shownProblems(analysis);
  return notes.flatMap(({ note, lesions }) =>
    note.segments.flatMap((segment): PreviewCard[] => {
      const { fence, outer } = segment.region;
      if (!fence) return [];
      const own = lesions.filter(({ entry }) => entry.part === segment);
      const cards = own.map(({ entry, assessment }) => {
        const { vessel, segment: where } = entry.data;
        const place = [vessel, where].flatMap((one) => (one ? escapeMarkdown(String(one)) : [])).join(' ');
        const name = localize(msg`Lesion ${escapeMarkdown(entry.name)}`);
        const told = { warnings: [], following: [] };
        const scores = lesionHover(entry.name, assessment, settings, NO_LINKS, told, localize);
        return `**${name}**${place ? ` · ${place}` : ''}\n\n${scores}`;
      });
      const sections = noteTable(segment.parsed.sections, localize);
      const parts = [...(sections ? [sections] : []), ...cards];
      const problems = shown.filter(({ range }) => isWithinRange(range, outer));
      return [
        {
          line: lines.lineAt(fence.open.start),
          content: segment.readable && parts.length > 0 ? parts.join('\n\n') : null,
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
