/** Text of a note is data: here it is made inert before it becomes Markdown. */
import type { Statement } from '../score/evidence/literature.ts';
import { showHidden } from '../text/hidden.ts';
import type { Localizer } from '../text/message.ts';

/**
 * The signs that Markdown or HTML could take for markup; before them, where none does: within a word, within a number,
 * and a colon before a space. There an escape would only be in the way of those who see the Markdown as it is written.
 */
const MARKUP = /(?<=[A-Za-z\d])[_-](?=[A-Za-z\d])|(?<=\d)\.(?=\d)|:(?= )|([\\`*_{}[\]()#+\-.!|~<>&:@])/g;

/** Escapes all that Markdown or HTML could take for markup, and keeps it on one line. */
export function escapeMarkdown(text: string): string {
  return showHidden(text)
    .replace(/\s+/g, ' ')
    .replace(MARKUP, (inWord, sign?: string) => {
      if (sign === undefined) return inWord;
      return sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`;
    });
}

/** Our own text may hold a bare `<`, and nothing else that Markdown takes for markup; before a space it is none. */
export function inert(text: string): string {
  return text.replaceAll(/<(?!\s)/g, '&lt;');
}

/** A table of Markdown; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What was published, a line each with its source. */
export function statementList(all: readonly Statement[], localize: Localizer): string {
  return all
    .map(({ text, source }) => `- ${inert(localize(text))}${source ? ` (${source.short})` : ''}`)
    .join('\n');
}

/** The end of a citation that leads to the paper: DOI and PMID, as far as known. */
export function doiLink(doi: string | undefined): string {
  return doi === undefined ? '' : ` [doi:${doi}](https://doi.org/${doi})`;
}
