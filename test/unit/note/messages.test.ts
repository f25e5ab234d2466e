/** What is said of a value or key that the schema refuses, word for word. */
import assert from 'node:assert/strict';
import { errors } from '../../support/notes.ts';

const CHOICE = '`tapered`, `blunt`, `invisible` or `unknown`';
const LENGTH = 'a number (mm) above 0 and at most 200, or `unknown`';
const VESSELS =
  '`LM`, `LAD`, `LCx`, `RCA`, `RI`, `D1`, `D2`, `OM1`, `OM2`, `OM3`, `PDA`, `PLV`, `LPDA`, `LPL` or `graft`';
const UNIT = 'The unit stands in the key, and decimals take a point.';
const LOCAL = 'A key for local use begins with `x_`.';
const LIST = 'a list: `- ` before each entry, or `[a, b]`';

type Case = readonly [written: string, said: string];

/** Below the vessel of a lesion. */
const ofLesion: readonly Case[] = [
  ['stump: square', `\`stump\` takes one of ${CHOICE}, not \`square\`.`],
  ['stump: {a: 1}', `\`stump\` takes one of ${CHOICE}, not \`{"a":1}\`.`],
  ['stump:', `\`stump\` has no value: write one of ${CHOICE}, or leave the key out.`],
  ['cap_ambiguity: maybe', '`cap_ambiguity` takes one of `yes`, `no` or `unknown`, not `maybe`.'],
  ['timi_before: "3"', '`timi_before` takes one of `0`, `1`, `2` or `3`, not `"3"`. Did you mean `3`?'],
  ['stump: " blunt"', `\`stump\` takes one of ${CHOICE}, not \`" blunt"\`. Did you mean \`blunt\`?`],
  ['timi_before: 4', '`timi_before` takes one of `0`, `1`, `2` or `3`, not `4`.'],
  ['length_mm: long', `\`length_mm\` takes ${LENGTH}, not \`long\`.`],
  ['length_mm: 25 mm', `\`length_mm\` takes ${LENGTH}, not \`25 mm\`. Did you mean \`25\`? ${UNIT}`],
  ['length_mm: 2,5', `\`length_mm\` takes ${LENGTH}, not \`2,5\`. Did you mean \`2.5\`? ${UNIT}`],
  ['length_mm: Unknown', `\`length_mm\` takes ${LENGTH}, not \`Unknown\`. Did you mean \`unknown\`?`],
  ['length_mm: "unknown "', `\`length_mm\` takes ${LENGTH}, not \`"unknown "\`. Did you mean \`unknown\`?`],
  ['length_mm: unknowns', `\`length_mm\` takes ${LENGTH}, not \`unknowns\`.`],
  ['length_mm: not unknown', `\`length_mm\` takes ${LENGTH}, not \`not unknown\`.`],
  ['length_mm: [1]', `\`length_mm\` takes ${LENGTH}, not \`[1]\`.`],
  ['length_mm: 0', `\`length_mm\` takes ${LENGTH}, not \`0\`.`],
  ['length_mm: 900', `\`length_mm\` takes ${LENGTH}, not \`900\`.`],
  ['bend_degrees: -1', '`bend_degrees` takes a number (degrees) from 0 to 180, or `unknown`, not `-1`.'],
  [
    'crossing: fast',
    '`crossing` takes keys of its own, indented below it, such as `strategies`, not `fast`.',
  ],
  ['crossing: {strategies: awe}', `\`strategies\` takes ${LIST}, not \`awe\`.`],
  ['crossing: {strategies: {a: 1}}', `\`strategies\` takes ${LIST}, not \`{"a":1}\`.`],
  ['crossing: {strategies: {toString: 1}}', `\`strategies\` takes ${LIST}, not \`{"toString":1}\`.`],
  ['crossing: {strategies: [awe, adr, awe]}', '`awe` stands twice in `strategies`.'],
  ['crossing: {minutes: soon}', '`minutes` takes a number (min) from 0 to 600, not `soon`.'],
  ['scores: {j_cto: 9}', '`j_cto` takes a whole number (points) from 0 to 5, not `9`.'],
  ['scores: {j_cto: 1.5}', '`j_cto` takes a whole number (points) from 0 to 5, not `1.5`.'],
  [
    'scores: {j_cto: "3 "}',
    `\`j_cto\` takes a whole number (points) from 0 to 5, not \`"3 "\`. Did you mean \`3\`? ${UNIT}`,
  ],
  ['crossing: {wire: x}', `\`wire\` is not a key of this \`crossing\`. ${LOCAL}`],
  ['lenght_mm: 25', '`lenght_mm` is not a key of this lesion. Did you mean `length_mm`?'],
  ['colour: red', `\`colour\` is not a key of this lesion. ${LOCAL}`],
  ['egfr_ml_min: 60', '`egfr_ml_min` does not stand here: it belongs in `patient`.'],
  [
    '"a key of exactly forty letters, all told": 1',
    `\`a key of exactly forty letters, all told\` is not a key of this lesion. ${LOCAL}`,
  ],
  [
    '"a key that is longer than those forty letters": 1',
    `\`a key that is longer than those forty l…\` is not a key of this lesion. ${LOCAL}`,
  ],
  ['"a  key\\twith `signs` ": 1', `\`a key with signs\` is not a key of this lesion. ${LOCAL}`],
];

/** Beside the lesions. */
const ofNote: readonly Case[] = [
  ['colour: red', `\`colour\` is not a key of this note. ${LOCAL}`],
  ['vessel: LAD', '`vessel` does not stand here: it belongs in a lesion.'],
  ['date: 2026-03-02', '`date` does not stand here: it belongs in `consent` or `procedure`.'],
  ['procedure: {egfr_ml_min: 60}', '`egfr_ml_min` does not stand here: it belongs in `patient`.'],
  ['complications: none', `\`complications\` takes ${LIST}, not \`none\`.`],
  ['patient: 3', '`patient` takes keys of its own, indented below it, such as `id`, not `3`.'],
  ['consent: yes', '`consent` takes keys of its own, indented below it, such as `obtained`, not `yes`.'],
  ['consent: {obtained: perhaps}', '`obtained` takes one of `yes` or `no`, not `perhaps`.'],
  ['patient: {id: }', '`id` has no value: write text, or leave the key out.'],
  [
    'patient: {age_years: 900}',
    '`age_years` takes a number (years) from 18 to 110, or `unknown`, not `900`.',
  ],
  ['patient: {weight: 70}', '`weight` is not a key of this `patient`. Did you mean `weight_kg`?'],
  ['procedure: {date: 2026-13-01}', '`date` takes a date as YYYY-MM-DD, not `2026-13-01`.'],
  ['procedure: {date: 2026}', '`date` takes a date as YYYY-MM-DD, not `2026`.'],
  ['procedure: {date: [20260331]}', '`date` takes a date as YYYY-MM-DD, not `[20260331]`.'],
  [
    'procedure: {date: 20260331}',
    '`date` takes a date as YYYY-MM-DD, not `20260331`. Did you mean `2026-03-31`?',
  ],
  [
    'procedure: {date: 31.3.2026}',
    '`date` takes a date as YYYY-MM-DD, not `31.3.2026`. Did you mean `2026-03-31`?',
  ],
  [
    'procedure: {air_kerma_gy: 2100}',
    '`air_kerma_gy` takes a number (Gy) from 0 to 50, not `2100`. Did you mean `2.1`?',
  ],
  ['procedure: {dap_gy_cm2: -1}', '`dap_gy_cm2` takes a number (Gy·cm²) from 0 to 5000, not `-1`.'],
  ['procedure: {operators: [a, b, c, d, e, f, g, h, i, j, [k]]}', '`operators` takes text, not `["k"]`.'],
];

/** A whole note. */
const wholes: readonly Case[] = [
  ['words\n', 'This note takes keys of its own, indented below it, such as `cto_note`, not `words`.'],
  [
    '- a\n- b: 1\n',
    'This note takes keys of its own, indented below it, such as `cto_note`, not `["a",{"b":1}]`.',
  ],
  [
    'cto_note: 1\nlesions:\n  - words\n',
    'This lesion takes keys of its own, indented below it, such as `id`, not `words`.',
  ],
  [
    'cto_note: 1\nlesions:\n  - {id: A, vessel: LAD, id: B}\n',
    '`id` stands twice here: keep one of the two.',
  ],
  [
    'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    id: B\n',
    'Begin this list entry with a dash: `- `.',
  ],
  ['lesions:\n  - id: A\n    vessel: LAD\n', 'This note has no `cto_note`: add it with `1`.'],
  ['cto_note: 2\nlesions:\n  - id: A\n    vessel: LAD\n', '`cto_note` takes `1`, not `2`.'],
  ['cto_note: 1\nlesions: []\n', '`lesions` is empty: add a lesion (`- id: A`).'],
  ['cto_note: 1\nlesions: 3\n', '`lesions` takes a list: begin each lesion with a dash (`- id: A`).'],
  ['cto_note: 1\nlesions:\n  - id: A\n', `This lesion has no \`vessel\`: add it with one of ${VESSELS}.`],
  ['cto_note: 1\nlesions:\n  - vessel: LAD\n', 'This lesion has no `id`: add it with text.'],
  [
    'cto_note: 1\nconsent: {discussed: [risks]}\nlesions:\n  - id: A\n    vessel: LAD\n',
    'This `consent` has no `obtained`: add it with one of `yes` or `no`.',
  ],
  [
    'cto_note: 1\nlesions:\n  - id: "a*b"\n    vessel: LAD\n',
    '`a*b` cannot name a lesion: use up to 40 letters, digits, spaces and `. _ / + -`, such as `A`.',
  ],
  [
    `cto_note: 1\nlesions:\n  - id: ${'(long) '.repeat(6)}\n    vessel: LAD\n`,
    '`(long) (long) (long) (long) (long) (lon…` cannot name a lesion: use up to 40 letters, digits, spaces and `. _ / + -`, such as `A`.',
  ],
];

const below = (line: string) => `cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    ${line}\n`;
const beside = (line: string) =>
  below('stump: blunt').replace(
    'lesions:',
    `${line.startsWith('consent') ? '' : 'consent: {obtained: yes}\n'}${line}\nlesions:`,
  );

describe('what is said of what the schema refuses', () => {
  for (const [of, cases, note] of [
    ['a lesion', ofLesion, below],
    ['a note', ofNote, beside],
    ['the whole', wholes, (text: string) => text],
  ] as const) {
    for (const [written, said] of cases) {
      it(`in ${of}: ${JSON.stringify(written)}`, () =>
        assert.deepEqual(
          errors(note(written)).map(({ message }) => message),
          [said],
        ));
    }
  }
});
