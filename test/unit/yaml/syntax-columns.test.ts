/** Lines in the wrong column: which message, which place, which fix. */
import assert from 'node:assert/strict';
import { type MistakeCase, testSlips } from '../../support/mistake-cases.ts';
import { errors } from '../../support/notes.ts';

const A = '  - id: A\n    vessel: LAD\n';
const B = '     vessel: LCx\n';
const spaces = (count: number) => `${count} space${count === 1 ? '' : 's'}`;
const column = (is: number, above: number) =>
  `yaml-indent: This line is indented by ${spaces(is)}, the line above by ${spaces(above)}: lines that belong together start in the same column.`;
const entry = (is: number, above: number) =>
  `yaml-indent: This list entry is indented by ${spaces(is)}, the one above by ${spaces(above)}: entries of one list start in the same column.`;
const SYNTAX = 'yaml-syntax: This line is not valid YAML: look for a missing colon, dash, quote or space.';

const columns: MistakeCase[] = [
  ['one space', `${A} <|length_mm: 25|>`, column(1, 4), 'safe: length_mm: 25'],
  ['below an empty line', `${A}\n   <|length_mm: 25|>`, column(3, 4), 'safe: length_mm: 25'],
  [
    'below empty lines and a comment',
    `${A}\n\n# c\n   <|length_mm: 25|>`,
    column(3, 4),
    'safe: length_mm: 25',
  ],
  ['below a line with spaces', `${A}        \n   <|length_mm: 25|>`, column(3, 4), 'safe: length_mm: 25'],
  ['too far, below an empty line', `${A}\n     <|length_mm: 25|>`, column(5, 4), 'safe: length_mm: 25'],
  ['behind a dash with more spaces', '  -   id: A\n     <|vessel: LAD|>', column(5, 6), 'safe: vessel: LAD'],
  [
    'the second key too far',
    '  - id: A\n     <|vessel: LAD|>\n    length_mm: 2',
    column(5, 4),
    'safe: vessel: LAD',
  ],
  [
    'below text of several lines',
    '  - id: A\n    x_a: |\n      text\n   <|vessel: LAD|>',
    column(3, 4),
    'safe: vessel: LAD',
  ],
  [
    'below text that is a comment to YAML alone',
    '  - id: A\n    x_a: | # c\n      # text\n   <|vessel: LAD|>',
    column(3, 4),
    'safe: vessel: LAD',
  ],
  [
    'below folded text',
    '  - id: A\n    x_a: >-\n      text\n\n   <|vessel: LAD|>',
    column(3, 4),
    'safe: vessel: LAD',
  ],
  ['an entry too far', `${A}   <|- id: B|>\n${B}`, entry(3, 2), 'safe: - id: B | vessel: LCx'],
  [
    'an entry too far, below an empty line',
    `${A}\n   <|- id: B|>\n${B}`,
    entry(3, 2),
    'safe: - id: B | vessel: LCx',
  ],
  [
    'an entry whose dash alone is too far',
    `${A}   <|- id: B|>\n    vessel: LCx`,
    entry(3, 2),
    'safe: - id: B',
  ],
  ['an entry not far enough', `${A} <|- id: B|>\n   vessel: LCx`, entry(1, 2), 'safe: - id: B | vessel: LCx'],
  [
    'an entry in the column of keys',
    `${A}    <|- id: B|>\n      vessel: LCx`,
    entry(4, 2),
    'safe: - id: B | vessel: LCx',
  ],
  [
    'an entry of a list within a list',
    `${A}    crossing:\n      strategies:\n        - awe\n       <|- adr|>`,
    entry(7, 8),
    'safe: - adr',
  ],
  [
    'an entry of a list that would be more text of the one above',
    `${A}    crossing:\n      strategies:\n        - awe\n         <|- adr|>`,
    entry(9, 8),
    'safe: - adr',
  ],
  [
    'the second of such entries, behind one that is right',
    `${A}    x_a:\n      - b\n      - c # c\n      - d\n           <|- e|>\n      - f`,
    entry(11, 6),
    'safe: - e',
  ],
  [
    'an entry of a list within a list, in the column of its key',
    `${A}    crossing:\n      strategies:\n        - awe\n      <|- adr|>`,
    entry(6, 8),
    'safe: - adr',
  ],
];

const noColumns: MistakeCase[] = [
  [
    'text in quotes on two lines',
    `${A}    x_a: "b\n      c"\n   <|length_mm: 2|>`,
    column(3, 4),
    'safe: length_mm: 2',
  ],
  [
    'the keys below a dash alone',
    `${A}    x_a:\n      - # c\n         b: 1\n        <|c: 2|>`,
    column(8, 9),
    'safe: c: 2',
  ],

  ['a dash within its value', `${A}   <|x_a: b - c|>`, column(3, 4), 'safe: x_a: b - c'],
  [
    'a dash within the value above',
    `${A}    x_a: b - c\n   <|length_mm: 2|>`,
    column(3, 4),
    'safe: length_mm: 2',
  ],

  ['a key one step in', `${A}    x_b:\n      <|x_a: *|>`, SYNTAX],
  ['brackets one step in', `${A}    x_b:\n      <|[b] c|>`, SYNTAX],
  [
    'what stands at the text of another key',
    `${A}    x_b:\n      x_c: |\n        text\n    x_d: 1\n   <|length_mm: 2|>`,
    column(3, 4),
    'safe: length_mm: 2',
  ],
  [
    'the second of two dashes',
    `${A}    x_a:\n      - - b: 1\n         <|c: 2|>`,
    column(9, 10),
    'safe: c: 2',
  ],
];

describe('a line in the wrong column', () => testSlips(columns));
describe('a line below another one', () => testSlips(noColumns));

describe('a dash below the entry of a list is a part of it', () => {
  for (const [where, lines] of [
    ['in quotes', '      - "b\n         - c"'],
    ['without a space behind it', '      - b\n        -c'],
    ['in a text of several lines', '      - |\n        b\n         - c'],
    ['in a list of its own', '      -\n         - c'],
    ['in brackets', '      [b, c,\n        -d]'],
  ] as const) {
    it(where, () => {
      assert.deepEqual(errors(`cto_note: 1\nlesions:\n${A}    x_a:\n${lines}\n`), []);
    });
  }
});
