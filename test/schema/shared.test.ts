/** The schema keeps to what every reader of JSON Schema knows: its keywords, and regular expressions read alike. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hiddenIn } from '../../src/text/hidden.ts';
import { NAMES, NEW_NAMES, NO_NAMES } from './names.ts';

type Node = { readonly [key: string]: unknown };

const source = readFileSync('schemas/cto-note.schema.json', 'utf8');
const schema = JSON.parse(source);

const KEYWORDS = new Set([
  ...['$schema', '$id', '$ref', '$defs', 'title', 'description'],
  ...['type', 'enum', 'minimum', 'exclusiveMinimum', 'maximum', 'maxLength', 'pattern', 'format'],
  ...['items', 'minItems', 'uniqueItems', 'anyOf'],
  ...['properties', 'patternProperties', 'additionalProperties', 'required'],
  // They are for people and editors, and no reader decides by them.
  ...[
    'enumDescriptions',
    'x-unit',
    'x-form',
    'x-synonyms',
    'x-readings',
    'x-shorthand',
    'x-terms',
    'x-labels',
    'x-record',
  ],
]);

/** Keywords whose members are schemas by names of their own. */
const MAPS = ['$defs', 'properties', 'patternProperties'];

/** All schemas within one. */
function schemasIn(node: Node): Node[] {
  const inner = Object.entries(node).flatMap(([keyword, value]) => {
    if (value === null || typeof value !== 'object') return [];
    if (MAPS.includes(keyword)) return Object.values(value) as Node[];
    if (keyword === 'anyOf') return value as Node[];
    return keyword === 'items' ? [value as Node] : [];
  });
  return [node, ...inner.flatMap(schemasIn)];
}

/**
 * What ECMA-262 with its flag `u` (with which JSON Schema reads it), Python's `re` and RE2 read alike: characters, sets
 * of them, groups that capture nothing, and how often. Nothing by a letter behind a backslash, since what `\d`, `\w` and
 * `\b` mean differs; no looking around and no reference back; no end of a text but by `$`.
 */
const CHARACTER = /[^\\^$.|?*+()[\]{}\ud800-\udfff]|\\[\\^$.|?*+()[\]{}/]/u.source;
const IN_SET = /[^\\\]^[\ud800-\udfff-]|\\[\\\]^[]/u.source;
const TOKEN = new RegExp(
  [
    '[\\^$|]',
    `(?:${CHARACTER}|\\[\\^?(?:(?:${IN_SET})(?:-(?:${IN_SET}))?)+-?\\]|\\(\\?:|\\))(?:[?*+]|\\{\\d{1,2}(?:,\\d{0,2})?\\})?`,
  ].join('|'),
  'uy',
);

/** What is left of a pattern behind all that is shared; empty if all of it is. */
function notShared(pattern: string): string {
  let at = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.test(pattern)) at = TOKEN.lastIndex;
  // Signs that doubled are set operations to some.
  return pattern.slice(at) || (/--|&&|\|\||~~/.exec(pattern)?.[0] ?? '');
}

const NOT_SHARED = [
  ...['\\p{L}', '[\\p{L}]', '\\d', '\\w+', '[\\s]', '\\bA', '\\u00e4', '\\x41', 'A\\Z', '\\A', '\\1', '\\-'],
  ...['(?=A)', '(?!A)', '(?<=A)', '(?<n>A)', '(?P<n>A)', '(?i)a', '(A)', 'A++', 'A*?', '(?>A)', 'A{1,1000}'],
  ...['[[:alpha:]]', '[a&&b]', '[a--b]', '[a[b]', '[]a]', '[^]', 'A{,3}'],
];

describe('the schema for every reader', () => {
  const schemas = schemasIn(schema);

  it('has keywords that all of them know, or may pass over', () => {
    assert.ok(schemas.length > 80);
    for (const node of schemas) {
      for (const keyword of Object.keys(node)) assert.ok(KEYWORDS.has(keyword), `${keyword}: ${node.title}`);
    }
  });

  it('has regular expressions that all of them read alike', () => {
    const patterns = schemas.flatMap((node) => [
      ...(typeof node.pattern === 'string' ? [node.pattern] : []),
      ...Object.keys(node.patternProperties ?? {}),
    ]);
    assert.ok(patterns.length > 10);
    for (const pattern of new Set(patterns)) {
      assert.equal(notShared(pattern), '', pattern);
      assert.doesNotThrow(() => new RegExp(pattern, 'u'), pattern);
    }
  });

  for (const pattern of NOT_SHARED) {
    it(`would not take ${pattern} for one of them`, () => assert.notEqual(notShared(pattern), ''));
  }

  it('is written with an escape for each character that nobody sees', () => {
    assert.deepEqual(hiddenIn(source), []);
    assert.deepEqual(source.match(/(?! )\p{Z}|\p{M}|\p{Co}|\p{Cn}/gu) ?? [], []);
  });

  it('has dates as its only format', () => {
    assert.deepEqual([...new Set(schemas.flatMap(({ format }) => format ?? []))], ['date']);
  });
});

describe('the name of a lesion', () => {
  const { pattern, maxLength } = schema.$defs.lesion.properties.id;
  const engine = new RegExp(pattern, 'u');
  /** As it was before Python was asked. */
  const BEFORE = /^[\p{L}\p{N}]([\p{L}\p{N} ._/+-]{0,38}[\p{L}\p{N}.+])?$/u;
  const isName = (name: string) => engine.test(name) && [...name].length <= maxLength;

  for (const [what, name] of Object.entries({ ...NAMES, ...NEW_NAMES }))
    it(`may be ${what}`, () => assert.ok(isName(name), JSON.stringify(name)));
  for (const [what, name] of Object.entries(NO_NAMES))
    it(`cannot be ${what}`, () => assert.ok(!isName(name), JSON.stringify(name)));

  it('is told by the tables as it was before', () => {
    for (const name of Object.values(NAMES)) assert.match(name, BEFORE);
    for (const name of [...Object.values(NEW_NAMES), ...Object.values(NO_NAMES)])
      assert.doesNotMatch(name, BEFORE);
  });

  const characters = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code));

  it('may hold every letter and digit of every script, first, inside and last', () => {
    const letters = characters.filter((character) => /[\p{L}\p{N}]/u.test(character));
    assert.ok(letters.length > 130_000);
    const lost = letters.filter((letter) => !engine.test(letter) || !engine.test(`A${letter}A`));
    assert.deepEqual(lost, []);
  });

  it('holds no space but the plain one, nothing private, and nothing hidden but letters', () => {
    const held = characters.filter((character) => engine.test(`A${character}A`));
    assert.deepEqual(
      held.filter((character) => /[\p{Z}\p{Cc}\p{Co}]/u.test(character)),
      [' '],
    );
    const whole = held.filter((character) => character < '\ud800' || character > '\udfff');
    assert.deepEqual(
      whole.filter((character) => hiddenIn(character).length > 0),
      [...'\u115f\u1160\u3164\uffa0'],
    );
    assert.deepEqual(
      whole.filter((character) => character.length === 2 && /\p{Cf}/u.test(character)),
      [],
    );
  });

  it('takes signs of its own script only: none that all scripts share, before those of letters', () => {
    const signs = characters.filter(
      (character) => /[\p{P}\p{S}]/u.test(character) && engine.test(`A${character}A`),
    );
    const plain = signs.filter((sign) => sign < '\u02c0');
    assert.deepEqual(plain, [...'+-./_']);
  });
});
