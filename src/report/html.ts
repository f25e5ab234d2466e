/** HTML as text. */
import { showHidden } from '../text/hidden.ts';

/** Makes any text safe inside an element or an attribute. */
export function escapeHtml(text: string): string {
  return showHidden(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One of our sentences, in which words of the note stand between backticks: these become code. */
export function sentence(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

/**
 * An element.
 *
 * @param attributes by their names; their values are escaped here
 * @param children HTML
 */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** A list of HTML; nothing for no entries. */
export function list(entries: readonly string[], attributes: Readonly<Record<string, string>> = {}): string {
  return entries.length === 0 ? '' : tag('ul', attributes, ...entries.map((entry) => tag('li', {}, entry)));
}

/** A table of HTML cells; nothing for no rows. The first cell of each row is its heading. */
export function htmlTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const headings = head.map((cell) => tag('th', { scope: 'col' }, cell));
  const body = rows.map(([first = '', ...others]) =>
    tag('tr', {}, tag('th', { scope: 'row' }, first), ...others.map((cell) => tag('td', {}, cell))),
  );
  return tag(
    'table',
    {},
    head.length === 0 ? '' : tag('thead', {}, tag('tr', {}, ...headings)),
    tag('tbody', {}, ...body),
  );
}

/** Keeps a number and its `%` on one line; a note that is quoted stays as it is. */
const keepPercent = (html: string): string =>
  html.replace(/<pre>.*?<\/pre>|(?<=\d) (?=%)/gs, (found) => (found === ' ' ? '\u00a0' : found));

/** What a page may do: nothing but be read. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A whole page that stands alone: it loads nothing and runs nothing.
 *
 * @param title plain text
 * @param body HTML
 */
export function page(title: string, style: string, body: string): string {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width">',
    tag('title', {}, escapeHtml(title)),
    tag('style', {}, style),
  ];
  return `<!doctype html>\n<html lang="en">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${keepPercent(body)}\n</body>\n</html>\n`;
}
