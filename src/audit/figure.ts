/** A picture on the page of an audit, with its words. */
import { escapeHtml, tag } from '../report/html.ts';

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
