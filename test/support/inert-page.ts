/** What a page or a picture for people must not hold, as a browser reads it. */
import assert from 'node:assert/strict';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { hiddenIn } from '../../src/text/hidden.ts';
import { allElements, ELEMENTS, readSvg } from './svg.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** The elements that pages are made of, beside those of pictures. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...'html head meta title style body section figure figcaption h1 h2 h3 h4 p div table thead tbody tr th td ul ol li'.split(
    ' ',
  ),
  ...'strong em span code a br hr details summary pre dl dt dd'.split(' '),
  ...ELEMENTS,
  ...'line polyline'.split(' '),
]);
const LINK = /^(?:https:\/\/doi\.org\/|#|[\w.%-]+\.html$)/;

function expectInertAttributes(element: string, attributes: Iterable<readonly [string, string]>): void {
  for (const [name, value] of attributes) {
    assert.doesNotMatch(name, /^on|^src|^srcset$|^action$|^formaction$|^xlink/i, `${element} ${name}`);
    if (name === 'href') assert.match(value, LINK, `${element} ${name}`);
    if (name === 'style' || name === 'fill')
      assert.doesNotMatch(value, /url\((?!#)|expression|@import/i, `${element} ${name}`);
    assert.deepEqual(hiddenIn(value), [], `${element} ${name}`);
  }
}

/** Holds a page: nothing in it loads, runs or leads anywhere, and no character of it is hidden. */
export function expectInertHtml(html: string): void {
  const open: Node[] = [parse(html, { scriptingEnabled: false })];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) {
      assert.ok(ALLOWED.has(node.tagName), `<${node.tagName}>`);
      expectInertAttributes(
        node.tagName,
        node.attrs.map(({ name, value }) => [name, value] as const),
      );
    }
    if (node.nodeName === '#comment') assert.fail('a comment');
    if ('value' in node) {
      assert.deepEqual(hiddenIn(node.value), []);
      if (node.parentNode && 'tagName' in node.parentNode && node.parentNode.tagName === 'style')
        assert.doesNotMatch(node.value, /url\(|@import|expression/i);
    }
    if ('childNodes' in node) open.push(...node.childNodes);
  }
}

/** Holds a picture: well-formed, of the elements that draw, and without what loads, runs or is no number. */
export function expectInertSvg(svg: string): void {
  for (const { name, attributes, text } of allElements(readSvg(svg))) {
    assert.ok(ELEMENTS.includes(name), `<${name}>`);
    for (const [key, value] of Object.entries(attributes)) {
      assert.doesNotMatch(key, /^on|href|style/i, `${name} ${key}`);
      assert.doesNotMatch(value, /NaN|Infinity|undefined|url\((?!#)/, `${name} ${key}`);
    }
    assert.deepEqual(hiddenIn(text), [], name);
  }
}
