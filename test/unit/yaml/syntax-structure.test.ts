/** Mistakes between lines: which message, which place, which fix. */
import assert from 'node:assert/strict';
import { type MistakeCase, testSlips } from '../../support/mistake-cases.ts';
import { errors } from '../../support/notes.ts';

const A = '  - id: A\n    vessel: LAD\n';
const spaces = (count: number) => `${count} space${count === 1 ? '' : 's'}`;
const column = (is: number, above: number) =>
  `yaml-indent: This line is indented by ${spaces(is)}, the line above by ${spaces(above)}: lines that belong together start in the same column.`;
const colon = (line: string) => `yaml-colon: Put a colon and a space after the key: \`${line}\`.`;
const TAB = 'yaml-tab: Indent with spaces: YAML allows no tab here.';
const DASH = 'yaml-dash: Begin this list entry with a dash: `- `.';
const SYNTAX = 'yaml-syntax: This line is not valid YAML: look for a missing colon, dash, quote or space.';

const tabs: MistakeCase[] = [
  ['a tab behind a dash and spaces', `  -  <|\t|>id: A\n    vessel: LAD`, TAB, 'safe: - id: A'],

  [
    'a tab within text of several lines is none',
    '  - id: A\n    x_a: |\n      b\n      \tc\n    <|vessel LAD|>',
    colon('vessel: LAD'),
    'safe: vessel: LAD',
  ],
  ['a tab before a key without a colon', `${A}<|\t|>length_mm 25\n    stump: blunt`, TAB],
  ['a tab below a key without a colon', `  - id: A\n    vessel\n<|\t|>length_mm: 2`, TAB],

  ['two tabs before a key', `${A}<|\t\t|>length_mm: 25`, TAB, 'safe: length_mm: 25'],
  ['a tab before the first key', `  - id: A\n<|\t|>  vessel: LAD`, TAB, 'safe: vessel: LAD'],
  [
    'a tab within a value is none',
    '  - id: A\n    x_a: b\tc\n    <|vessel LAD|>',
    colon('vessel: LAD'),
    'safe: vessel: LAD',
  ],
  [
    'a tab before a comment is none',
    '  - id: A\n\t# c\n    <|vessel LAD|>',
    colon('vessel: LAD'),
    'safe: vessel: LAD',
  ],
];

const colons: MistakeCase[] = [
  ['no value but a comment', '  - id: A\n    <|vessel # LAD|>', colon('vessel:'), 'safe: vessel: # LAD'],
  ['no value at all', '  - id: A\n    <|vessel|>', colon('vessel:'), 'safe: vessel:'],
  ['empty lines behind it', '  - id: A\n    <|vessel LAD|>\n\n\n', colon('vessel: LAD'), 'safe: vessel: LAD'],
  [
    'an equals sign and a comment',
    `${A}    <|length_mm = 20   # by CT|>`,
    colon('length_mm: 20'),
    'safe: length_mm: 20   # by CT',
  ],
  ['many spaces', `${A}    <|length_mm   20|>`, colon('length_mm: 20'), 'safe: length_mm: 20'],
  ['a number sign in a value', `${A}    <|x_a b#c|>`, colon('x_a: b#c'), 'offered: x_a: b#c'],
  ['behind a dash', '  <|- vessel LAD|>\n    id: A', colon('vessel: LAD'), 'safe: - vessel: LAD'],
  [
    'prose',
    '  - id: A\n    <|the vessel was LAD|>',
    colon('the: vessel was LAD'),
    'offered: the: vessel was LAD',
  ],
  [
    'a space missing before a comment',
    `${A}    <|length_mm:20 # by CT|>`,
    'yaml-colon: Put a space after the colon: `length_mm: 20`.',
    'safe: length_mm: 20 # by CT',
  ],
];

const dashes: MistakeCase[] = [
  [
    'an entry with a space before its colon',
    `${A}    x_a:\n      - x_2: 1\n        b: 2\n      <|x_2 : 2|>`,
    DASH,
    'safe: - x_2 : 2',
  ],
  [
    'an entry with nothing behind its colon',
    `${A}    x_a:\n      - x_2: 1\n        b: 2\n      <|x_2:|>`,
    DASH,
    'safe: - x_2:',
  ],

  [
    'another key that begins like the first is none',
    `${A}  <|id_x: 25|>`,
    column(2, 4),
    'one click: id_x: 25',
  ],
  ['below a dash alone', `${A}  -\n  <|id: B|>\n    vessel: LCx`, SYNTAX],

  [
    'a first entry in the column of the next',
    `${A}    x_a:   # note\n      <|id: 1|>\n      b: 2\n      - id: 2`,
    DASH,
    'one click: - id: 1',
  ],
  [
    'a first entry further in',
    `${A}    x_a:   # note\n        <|id: 1|>\n        b: 2\n      - id: 2`,
    DASH,
    'safe: - id: 1',
  ],
  ['an entry below is none', `${A}    x_a:\n      id: 1\n        <|b: 2|>\n      - id: 2`, column(8, 6)],

  [
    'a first entry, with a comment below',
    '    <|id: A|>\n\n    # c\n    vessel: LAD\n  - id: B\n    vessel: LCx',
    DASH,
    'safe: - id: A',
  ],
  [
    'an entry of another list',
    `${A}    x_a:\n      -   id: 1\n          b: 2\n      <|id: 2|>`,
    DASH,
    'safe: - id: 2',
  ],
  ['another key than the first is none', `${A}  <|length_mm: 25|>`, column(2, 4), 'safe: length_mm: 25'],
  [
    'a key of an entry further in is none',
    '  - x_a:\n      - id: 1\n    vessel: LAD\n   <|id: A|>',
    column(3, 4),
    'safe: id: A',
  ],
  [
    'an entry below two dashes with nothing behind them',
    `${A}    x_a:\n      -  -\n            id: 1\n          <|b: 2|>`,
    column(10, 12),
    'safe: b: 2',
  ],
  ['a dash within a value is none', `${A}    <|x_a -b|>`, colon('x_a: -b'), 'offered: x_a: -b'],
  [
    'a dash of another kind within a value is none',
    `${A}    <|x_a \u2013 b|>`,
    colon('x_a: \u2013 b'),
    'offered: x_a: \u2013 b',
  ],
];

const merges: MistakeCase[] = [
  ['marks further right are none', `${A}    <|======= b|>`, SYNTAX],
  [
    'marks within a line are none',
    `${A}    <|x_a <<<<<<< b|>`,
    colon('x_a: <<<<<<< b'),
    'offered: x_a: <<<<<<< b',
  ],
];

describe('a tab', () => testSlips(tabs));
describe('a colon that is missing', () => testSlips(colons));
describe('a dash that is missing', () => testSlips(dashes));
describe('what a merge leaves', () => {
  it('is not a sign within a line', () => {
    const found = errors(`cto_note: 1\nx_a <<<<<<< b\nlesions:\n${A}`);
    assert.equal(found[0]?.message, 'Put a colon and a space after the key: `x_a: <<<<<<< b`.');
  });

  testSlips(merges);

  it('is not one sign at the start of a line', () => {
    const found = errors(`cto_note: 1\nlesions:\n${A}    x_a: |\n> text\n`);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['yaml-syntax'],
    );
  });
});

describe('lines that end with a carriage return', () => {
  for (const [what, lines, range] of [
    ['a quote', '  - id: "A\r\n    vessel: LAD', '2:8-2:10'],
    ['a column', '  - id: A\r\n\r\n   vessel: LAD', '4:3-4:14'],
    ['a colon', '  - id: A\r\n    vessel LAD', '3:4-3:14'],
    ['a tab', '  - id: A\r\n\tvessel: LAD', '3:0-3:1'],
  ] as const) {
    it(`leave a mistake where it is: ${what}`, () => {
      const found = errors(`cto_note: 1\r\nlesions:\r\n${lines}\r\n`);
      assert.deepEqual(
        found.map((one) => one.range),
        [range],
      );
    });
  }
});

describe('a directive without its end', () => {
  it('is told before a mistake below it', () => {
    const [found] = errors('%x\nx_a: "b"c\n');
    assert.equal(`${found?.code} ${found?.range}`, 'yaml-syntax 1:0-1:9');
  });
});
