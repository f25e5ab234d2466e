/** Mistakes in a value and in brackets: which message, which place, which fix. */
import assert from 'node:assert/strict';
import { type MistakeCase, testSlips } from '../../support/mistake-cases.ts';
import { errors } from '../../support/notes.ts';

const A = '  - id: A\n    vessel: LAD\n';
const open = (sign: string, closer: string) =>
  `yaml-bracket: This \`${sign}\` is not closed: put a \`${closer}\` at the end.`;
const wrong = (sign: string, closer: string, opener: string) =>
  `yaml-bracket: This \`${sign}\` should be a \`${closer}\`, to close the \`${opener}\`.`;
const unclosed = (quote: string) =>
  `yaml-quote: This quote is not closed: put a ${quote} at the end of the value.`;
const begins = (sign: string) => `yaml-quote: Put this value in quotes: it begins with \`${sign}\`.`;
const COLON = 'yaml-quote: Put this value in quotes: it contains a colon.';
const ENDED = 'yaml-quote: The value ends at this quote:';
const APOSTROPHE = `${ENDED} double an apostrophe within single quotes (\`''\`), or put the value in double quotes.`;
const WITHIN_DOUBLE = `${ENDED} write a quote within double quotes as \`\\"\`.`;

const brackets: MistakeCase[] = [
  ['a map that is not closed', '  - <|{id: A, vessel: LAD|>', open('{', '}'), 'safe: - {id: A, vessel: LAD}'],
  ['a map within a list, neither closed', `${A}    x_a: <|[{b: 1|>`, open('[', ']')],
  ['a map with a value in quotes that is not closed', '  - <|{id: A, vessel: "LAD"|>', open('{', '}')],
  [
    'one that is closed by the bracket of a list',
    `${A}    x_a: {b: 1<|]|>`,
    wrong(']', '}', '{'),
    'safe: x_a: {b: 1}',
  ],
  ['a list closed by the bracket of a map', `${A}    x_a: {b: [1<|}|>`, wrong('}', ']', '[')],
  [
    'one bracket too many behind a map that is closed',
    `${A}    x_a: {b: 1}<|}|>`,
    'yaml-bracket: This `}` closes nothing: remove it, or add the opening bracket.',
    'one click: x_a: {b: 1}',
  ],
  [
    'a map in brackets has no part in a slip elsewhere',
    '  - id: A\n    x_a: {b: [1]}\n    <|vessel LAD|>',
    'yaml-colon: Put a colon and a space after the key: `vessel: LAD`.',
    'safe: vessel: LAD',
  ],
];

const quotes: MistakeCase[] = [
  [
    'one that the quote of the next key in brackets closes',
    `${A}    x_a: {b: <|"c,|>\n      x_b: "d"}`,
    unclosed('"'),
  ],

  [
    'one that the quote of the next key closes',
    `${A}    x_a: <|"b|>\n    x_b: "c"`,
    unclosed('"'),
    'safe: x_a: "b"',
  ],
  [
    'one that the quote of the next entry closes',
    `${A}    x_a:\n      - b: <|"c|>\n      - d: "e"`,
    unclosed('"'),
    'safe: - b: "c"',
  ],

  ['one before a space', `${A}    x_a: <|"it |>`, unclosed('"'), 'safe: x_a: "it"'],
  ['one below a list that is not closed', `${A}    x_a: [b\n    x_b: <|"it|>`, unclosed('"')],
  [
    'a comment with a colon right behind a quote',
    `${A}    <|x_a: 'it'# c: d|>`,
    'yaml-syntax: This line is not valid YAML: look for a missing colon, dash, quote or space.',
  ],

  ['one alone', `${A}    x_a: <|'|>`, unclosed("'")],
  ['one on the last line', `${A}    x_a: <|"it|>`, unclosed('"'), 'safe: x_a: "it"'],
  ['one before an apostrophe', `${A}    x_a: <|'it|>`, unclosed("'"), "safe: x_a: 'it'"],
  ['one behind a word in quotes', `${A}    x_a: "b"\n    x_b: <|"it|>`, unclosed('"'), 'safe: x_b: "it"'],
  ['one with a comma at the end', `${A}    x_a: <|"it,|>`, unclosed('"')],
  ['quotes within double quotes', `${A}    x_a: "he said <|"no" to it"|>`, WITHIN_DOUBLE],
  ['a quote within double quotes', `${A}    x_a: "5<|"6"|>`, WITHIN_DOUBLE, 'one click: x_a: "5\\"6"'],
  ['words behind a word in quotes', `${A}    x_a: "CTO<|" of LAD|>`, WITHIN_DOUBLE],
  [
    'an apostrophe with a space',
    `${A}    x_a: 'the patients<|' wish'|>`,
    APOSTROPHE,
    "one click: x_a: 'the patients'' wish'",
  ],
  [
    'a comment right behind a quote',
    `${A}    <|x_a: 'it'# c|>`,
    'yaml-syntax: This line is not valid YAML: look for a missing colon, dash, quote or space.',
  ],
];

const signs: MistakeCase[] = [
  [
    'two keys behind a value, of which there is one',
    '  - id: A\n    vessel: <|LAD length_mm: 25 x_b: c|>',
    COLON,
  ],

  ['a star, with a comment', `${A}    x_a: <|*see &it  # why|>`, begins('*'), 'safe: x_a: "*see &it"  # why'],
  ['a star in a column of its own', `${A}    x_a:   <|*see it|>`, begins('*'), 'safe: x_a:   "*see it"'],
  ['an ampersand', `${A}    x_a: b\n    x_b: <|&c *d|>`, begins('&'), 'safe: x_b: "&c *d"'],
  [
    'a star alone is not text with a space',
    `${A}    <|x_a: *|>`,
    'yaml-syntax: This line is not valid YAML: look for a missing colon, dash, quote or space.',
  ],
  ['an at sign before spaces', `${A}    x_a: <|@home  |>`, begins('@'), 'safe: x_a: "@home"'],
  ['a sign before a quote', `${A}    x_a: <|@home "b"|>`, begins('@')],
  ['a sign before a backslash', `${A}    x_a: <|@home \\b|>`, begins('@')],
  ['a colon, with a comment', `${A}    x_a: <|b: c   # why|>`, COLON, 'safe: x_a: "b: c"   # why'],
  ['a colon and a quote', `${A}    x_a: <|b: "c"|>`, COLON],
  ['a key that there is behind a value', '  - id: A\n    vessel: <|LAD length_mm: 25|>', COLON],
];

describe('a mistake of brackets', () => testSlips(brackets));
describe('a mistake of quotes', () => {
  testSlips(quotes);

  it('is one at the end of the text', () => {
    const [found] = errors("cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    x_a: '");
    assert.equal(found?.message, "This quote is not closed: put a ' at the end of the value.");
    assert.equal(found.range, '4:9-4:10');
  });
});
describe('a value that is no plain text', () => testSlips(signs));
