/** SVG as text: elements, escaped words, and numbers that are short. */
import { showHidden } from '../text/hidden.ts';

/** Makes any text safe inside an element or an attribute, and plain ASCII, so that any encoding carries it. */
export function escapeXml(text: string): string {
  // XML 1.0 has no control characters and no halves of pairs, not even escaped.
  return showHidden(text)
    .replace(/[\t\ufffe\uffff]/g, ' ')
    .replace(/[&<>"']|[^ -~]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** A coordinate, in tenths of a pixel; what is no number is nought. */
export function coordinate(value: number): string {
  const tenths = Math.round(value * 10) / 10;
  return Number.isFinite(tenths) ? String(tenths + 0) : '0';
}

/** The attributes of an element; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element.
 *
 * @param children elements, or text that is escaped already
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return '';
    return ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeXml(value)}"`;
  });
  const inner = children.join('');
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

/** A group of elements; nothing where it would be empty. */
export function group(attributes: Attributes, ...children: readonly string[]): string {
  return children.some((child) => child !== '') ? element('g', attributes, ...children) : '';
}

/** A line of text; nothing where it would be empty. */
export function words(text: string, x: number, y: number, attributes: Attributes = {}): string {
  return text === '' ? '' : element('text', { x, y, ...attributes }, escapeXml(text));
}

/** The text, at most so many characters long. */
export function cut(text: string, most: number): string {
  const signs = [...text];
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}\u2026`;
}

/** The widths of signs, as parts of the size of their font; all others are of the last width. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [/[ilj.,:;|!'() ]/, 0.33],
  [/[ftrI-]/, 0.42],
  [/[mwMW%]/, 0.95],
  [/[A-Z]/, 0.7],
  [/./, 0.6],
];

/** About how wide a text is drawn, in pixels: on the wide side, since nobody knows the font. */
export function widthOf(text: string, size: number): number {
  const part = (sign: string) => SIGNS.find(([signs]) => signs.test(sign))?.[1] ?? 1;
  return [...text].reduce((sum, sign) => sum + part(sign), 0) * size;
}

/** How much wider a bold text is. */
export const BOLD = 1.1;
