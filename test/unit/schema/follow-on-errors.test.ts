/** One mistake is one problem: what only follows from it is not reported, everything else is. */
import assert from 'node:assert/strict';
import { errors, marked } from '../../support/notes.ts';

/** Each marked place has an error, in the order of the text, and there is no other. */
function expectErrors(codes: readonly string[], source: string, languageId?: string): void {
  const { text, ranges } = marked(source);
  assert.deepEqual(
    errors(text, languageId).map(({ code, range }) => `${code} ${range}`),
    codes.map((code, i) => `${code} ${ranges[i]}`),
  );
}

const note = (lesions: string, sections = '') => `cto_note: 1\n${sections}lesions:\n${lesions}`;
/** The library reads it, as a whole. */
const aliased = (lesions: string) => note(lesions.replaceAll('LAD', '*v'), 'x_v: &v LAD\n');
const A = '  - id: A\n    vessel: LAD\n';

describe('a key that is missing', () => {
  const cases: [title: string, codes: string[], source: string][] = [
    ['is not, where it is misspelt', ['unknown-key'], note('  - id: A\n    <|vesel|>: LAD\n')],
    [
      'is, where it is misspelt in another lesion',
      ['unknown-key', 'missing-key'],
      note('  - id: A\n    <|vesel|>: LAD\n  <|-|> id: B\n'),
    ],
    [
      'is, where a section has one of that name misspelt',
      ['unknown-key', 'missing-key'],
      note('  <|-|> vessel: LAD\n', 'patient:\n  <|Id|>: P-1\n'),
    ],
    [
      'is not, where it stands deeper in the lesion',
      ['unknown-key'],
      note('  - id: A\n    crossing:\n      <|vessel|>: LAD\n'),
    ],
    [
      'is, where it stands deeper in another lesion',
      ['unknown-key', 'missing-key'],
      note(`${A}    crossing:\n      <|vessel|>: LAD\n  <|-|> id: B\n`),
    ],
    ['is not, where it stands beside the lesions', ['unknown-key'], note('  - id: A\n', '<|vessel|>: LAD\n')],
    [
      'is not, where it stands in two wrong places',
      ['unknown-key', 'unknown-key'],
      note('  - id: A\n    crossing: {<|vessel|>: LAD}\n', '<|vessel|>: LAD\n'),
    ],
    [
      'of a section is not, where it stands in a lesion',
      ['unknown-key'],
      note(`${A}    <|obtained|>: yes\n`, 'consent: {date: 2026-03-02}\n'),
    ],
    [
      'of the note is not, where it stands in a section',
      ['unknown-key'],
      `patient:\n  <|cto_note|>: 1\nlesions:\n${A}`,
    ],
    [
      'is, where one of another section is written with its section',
      ['unknown-key', 'missing-key'],
      note('  <|-|> vessel: LAD\n', '<|patient_id|>: P-1\n'),
    ],
    [
      'of a section is not, where it is written with its section',
      ['unknown-key'],
      note(A, '<|consent_obtained|>: yes\nconsent: {date: 2026-03-02}\n'),
    ],
    [
      'is, whatever other key is misplaced',
      ['unknown-key', 'missing-key'],
      note('  <|-|> id: A\n', '<|timi_before|>: 1\n'),
    ],
  ];
  for (const [title, codes, source] of cases) it(title, () => expectErrors(codes, source));
});

describe('a section without its keys', () => {
  const cases: [title: string, codes: string[], source: string][] = [
    [
      'is not told, where they follow it without indentation',
      ['unknown-key'],
      note(A, 'patient:\n<|egfr_ml_min|>: 60\n'),
    ],
    [
      'is not told, where what follows could stand in two',
      ['unknown-key'],
      note(A, 'procedure:\n<|date|>: 2026-03-02\n'),
    ],
    [
      'is not told, whatever else is misplaced',
      ['unknown-key', 'unknown-key', 'unknown-key'],
      note(A, '<|stump|>: blunt\npatient:\n<|egfr_ml_min|>: 60\n<|minutes|>: 3\n'),
    ],
    [
      'is not told, where they follow it with its name',
      ['unknown-key'],
      note(A, 'patient:\n<|patient_id|>: P-1\n'),
    ],
    [
      'is told, where what follows belongs elsewhere',
      ['missing-value', 'unknown-key'],
      note(A, '<|patient|>:\n<|stump|>: blunt\n'),
    ],
    [
      'is told, where it has a value of another kind',
      ['wrong-type', 'unknown-key'],
      note(A, 'patient: <|3|>\n<|egfr_ml_min|>: 60\n'),
    ],
    [
      'is not told of a second lesion, where they follow it',
      ['unknown-key'],
      note(`${A}  - id: B\n    vessel: LAD\n    crossing:\n    <|strategies|>: [awe]\n`),
    ],
    [
      'is not told of a second lesion in a note with aliases',
      ['unknown-key'],
      aliased(`${A}  - id: B\n    vessel: LAD\n    crossing:\n    <|strategies|>: [awe]\n`),
    ],
    [
      'is told, where they stand in another lesion',
      ['missing-value', 'unknown-key'],
      note(`${A}    <|crossing|>:\n  - id: B\n    vessel: LAD\n    <|strategies|>: [awe]\n`),
    ],
  ];
  for (const [title, codes, source] of cases) it(title, () => expectErrors(codes, source));
});

describe('what is wrong with one value', () => {
  it('is said once of each entry of a list', () =>
    expectErrors(
      ['unknown-value', 'unknown-value'],
      note(`${A}    crossing: {strategies: [<|fast|>, <|fast|>]}\n`),
    ));
});
