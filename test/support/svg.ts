/** A strict reader of the SVG that the program writes: anything that is not well-formed throws. */

/** The elements that a picture is drawn with, and no others. */
export const ELEMENTS: readonly string[] = [
  'svg',
  'title',
  'desc',
  'defs',
  'pattern',
  'g',
  'path',
  'rect',
  'circle',
  'polygon',
  'text',
];

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
  /** The text right inside it, with its escapes taken back. */
  readonly text: string;
}

const TAG = /^<([a-z]\w*)((?: [\w:-]+="[^"<]*")*)(\/?)>/i;
const CONTROL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function unescaped(text: string): string {
  return text.replace(/&(#\d+;)?/g, (_, code?: string) => {
    if (!code) throw new Error(`a bare & in ${text}`);
    return String.fromCodePoint(Number(code.slice(1, -1)));
  });
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
    key,
    unescaped(value),
  ]);
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length < pairs.length) throw new Error(`an attribute stands twice: ${text}`);
  return attributes;
}

/** Reads one element; throws where the text is anything else. */
export function readSvg(text: string): SvgElement {
  if (CONTROL.test(text)) throw new Error('a character that XML does not have');
  let at = 0;
  const element = (): SvgElement => {
    const [tag, name = '', written = '', empty] = TAG.exec(text.slice(at)) ?? [];
    if (tag === undefined) throw new Error(`no element at ${text.slice(at, at + 40)}`);
    at += tag.length;
    const children: SvgElement[] = [];
    let inner = '';
    while (!empty) {
      const end = text.indexOf('<', at);
      if (end < 0) throw new Error(`${name} is not closed`);
      inner += unescaped(text.slice(at, end));
      at = end;
      if (text.startsWith('</', at)) {
        if (!text.startsWith(`</${name}>`, at)) throw new Error(`${name} is closed as another element`);
        at += name.length + 3;
        break;
      }
      children.push(element());
    }
    return { name, attributes: attributesOf(written), children, text: inner };
  };
  const root = element();
  if (at !== text.length) throw new Error('more than one element');
  return root;
}

/** An element and all that are in it. */
export function allElements(root: SvgElement): SvgElement[] {
  return [root, ...root.children.flatMap(allElements)];
}

/** The elements with an attribute, or with this value of it. */
export function elementsWith(root: SvgElement, attribute: string, value?: string): SvgElement[] {
  return allElements(root).filter(({ attributes }) =>
    value === undefined ? attribute in attributes : attributes[attribute] === value,
  );
}
