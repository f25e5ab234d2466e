/** Characters and spaces that are not what they seem: which message, which place, which fix. */
import { type MistakeCase, testSlips } from '../../support/mistake-cases.ts';

const A = '  - id: A\n    vessel: LAD\n';
const SPACE = 'yaml-space: Special space character: use an ordinary space.';
const COMMAS = 'yaml-bracket: Nothing between these two commas: remove one.';
const begins = (sign: string) => `yaml-quote: Put this value in quotes: it begins with \`${sign}\`.`;
const open = (one: string, other: string) =>
  `yaml-bracket: This \`${one}\` is not closed: put a \`${other}\` at the end.`;
const COLUMN =
  'yaml-indent: This line is indented by 3 spaces, the line above by 4 spaces: lines that belong together start in the same column.';
const DASH = 'yaml-dash: Begin this list entry with a dash: `- `.';

/** A key in the wrong column below a text of several lines. */
const below = (header: string, text = '      b\n'): MistakeCase => [
  `\`${header}\``,
  `${A}    x_a: ${header}\n${text}   <|length_mm: 2|>`,
  COLUMN,
  'safe: length_mm: 2',
];

describe('a space that is none', () =>
  testSlips([
    ['behind a colon', '  - id: A\n    vessel:<|\u00a0|>LAD', SPACE, 'safe: vessel: LAD'],
    ['behind a dash', '  -<|\u2003|>id: A\n    vessel: LAD', SPACE, 'safe: - id: A'],
    ['in the indentation', `${A}<|\u00a0|>   length_mm: 2\n    stump: blunt`, SPACE, 'safe: length_mm: 2'],
  ]));

describe('two commas', () =>
  testSlips([
    ['side by side', `${A}    x_a: [b<|,,|> c]`, COMMAS, 'safe: x_a: [b, c]'],
    ['with a space between them', `${A}    x_a: [b<|, ,|> c]`, COMMAS, 'safe: x_a: [b, c]'],
    [
      'are none in a list that is right',
      `${A}    <|x_a: [b, c] d|>`,
      'yaml-syntax: This line is not valid YAML: look for a missing colon, dash, quote or space.',
    ],
    [
      'below another slip',
      `${A}    x_b: [d, e]\n    x_a: 'b<|'s c'|>\n    x_c: [f,, g]`,
      "yaml-quote: The value ends at this quote: double an apostrophe within single quotes (`''`), or put the value in double quotes.",
      "one click: x_a: 'b''s c'",
    ],
  ]));

describe('a value that begins like a text of several lines', () => {
  testSlips([
    ['a number with a sign', `${A}    x_a: <||20|>`, begins('|'), 'safe: x_a: "|20"'],
    ['words behind more spaces', `${A}    x_a:   <||b c|>`, begins('|'), 'safe: x_a:   "|b c"'],
    ['words behind a plus', `${A}    x_a: <||+ c|>`, begins('|'), 'safe: x_a: "|+ c"'],
    ['a letter behind a digit', `${A}    x_a: <||2b|>`, begins('|'), 'safe: x_a: "|2b"'],
    ['a comment without a space', `${A}    x_a: <||9# c|>\n    x_b: 1`, begins('|'), 'safe: x_a: "|9# c"'],
  ]);
});

describe('a text of several lines is no such value', () =>
  testSlips([
    below('>'),
    below('>-'),
    below('>2'),
    below('|2-'),
    below('|2- # c'),
    below('|+1', '     b\n'),
    below('>  # c'),
  ]));

describe('an entry of a list within a lesion', () =>
  testSlips([
    [
      'goes with the word above',
      `${A}    x_a:\n      - - b\n     <|- c|>`,
      'yaml-indent: This list entry is indented by 5 spaces, the one above by 6 spaces: entries of one list start in the same column.',
      'safe: - c',
    ],
    [
      'is one of those whose first lacks its dash',
      `${A}    x_a:\n      <|b: 1|>\n      - c`,
      DASH,
      'safe: - b: 1',
    ],
    [
      'is none of the words above, if it has a key',
      `${A}    crossing:\n      <|strategies:|>\n        - awe\n      - id: 2`,
      DASH,
      'one click: - strategies:',
    ],
  ]));

describe('what is open', () =>
  testSlips([
    ['a list with a key in it', `${A}    x_a: <|[b: c|>`, open('[', ']')],
    ['a list with a colon within a word', `${A}    x_a: <|[b:c|>`, open('[', ']'), 'safe: x_a: [b:c]'],
    ['a map with a word that is no member', '  - <|{id: A, vessel: LAD, x|>', open('{', '}')],
    ['a map with a colon in a value', '  - <|{id: A, vessel: LAD, x_a: b: c|>', open('{', '}')],
  ]));
