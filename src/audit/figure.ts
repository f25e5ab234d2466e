/** What the page of an audit is made of: paragraphs, pictures with their words, cells of tables. */
import { escapeHtml, tag } from '../report/html.ts';

/** A paragraph of plain text, which is escaped. */
export const paragraph = (text: string, attributes: Readonly<Record<string, string>> = {}): string =>
  tag('p', attributes, escapeHtml(text));

/** A picture, what it says, and smaller what it can't or how it was counted; an empty text is left out. */
export function figure(svg: string, says: readonly string[], quiet = ''): string {
  return tag(
    'figure',
    {},
    svg,
    tag(
      'figcaption',
      {},
      ...says.map((text) => paragraph(text)),
      quiet === '' ? '' : paragraph(quiet, { class: 'quiet' }),
    ),
  );
}

/** A cell of a table, in which `0.78 %` and `(0.44 to 1.4 %)` stay on one line where the table is narrow. */
export const cell = (text: string): string => escapeHtml(text).replace(/ (?=%|[^(]*\))/g, '&nbsp;');
