/** What is said of a value or key that the schema refuses, word for word. */
import assert from 'node:assert/strict';
import { errors } from '../../support/notes.ts';

const CHOICE = 'Allowed: `tapered`, `blunt`, `invisible`, `unknown`.';
const SEEN = '`under 20`, `over 20`, `20-25`, `about 20`, or `unknown`.';
const LENGTH = `Allowed: a number (mm) above 0 and at most 200, ${SEEN}`;
const VESSELS =
  'Allowed: `LM`, `LAD`, `LCx`, `RCA`, `RI`, `D1`, `D2`, `OM1`, `OM2`, `OM3`, `PDA`, `PLV`, `LPDA`, `LPL`, `graft`, `D`, `OM`.';
const UNIT = 'The unit is part of the key; write decimals with a point.';
const DATE = 'Allowed: a date as YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.';
const LOCAL = 'Keys for local use begin with `x_`.';
const OWN_WORDS = 'Keys for local use begin with `x_`; `detail` takes your own words.';
const LIST = 'write `[a, b]`, or `- ` before each entry.';

type Case = readonly [written: string, said: string];

/** Below the vessel of a lesion. */
const ofLesion: readonly Case[] = [
  ['stump: square', `\`square\` is not a valid \`stump\`. ${CHOICE}`],
  ['stump: {a: 1}', `\`{"a":1}\` is not a valid \`stump\`. ${CHOICE}`],
  ['stump:', `\`stump\` is empty, which counts as not recorded. ${CHOICE}`],
  [
    'medina: 1.1.1',
    '`1.1.1` is not a valid `medina`. Did you mean `1,1,1`? Allowed: three digits 0 or 1, such as `1,1,1`.',
  ],
  [
    'medina: 111',
    '`111` is not a valid `medina`. Did you mean `1,1,1`? Allowed: three digits 0 or 1, such as `1,1,1`.',
  ],
  [
    'medina: [1, 1, 1]',
    '`[1,1,1]` is not a valid `medina`. Did you mean `1,1,1`? Allowed: three digits 0 or 1, such as `1,1,1`.',
  ],
  ['cap_ambiguity: maybe', '`maybe` is not a valid `cap_ambiguity`. Allowed: `yes`, `no`, `unknown`.'],
  ['timi_before: "3"', '`"3"` is not a valid `timi_before`. Did you mean `3`? Allowed: `0`, `1`, `2`, `3`.'],
  ['stump: " blunt"', `\`" blunt"\` is not a valid \`stump\`. Did you mean \`blunt\`? ${CHOICE}`],
  ['timi_before: 4', '`4` is not a valid `timi_before`. Allowed: `0`, `1`, `2`, `3`.'],
  ['length_mm: long', `\`long\` is a value of \`length_grade\`, not of \`length_mm\`. ${LENGTH}`],
  ['length_mm: vast', `\`vast\` is not a valid \`length_mm\`. ${LENGTH}`],
  ['length: long', '`length` is not a key of this lesion. Did you mean `length_grade`?'],
  ['length: 20', '`length` is not a key of this lesion. Did you mean `length_mm`?'],
  ['length_mm: 25 mm', `\`25 mm\` is not a valid \`length_mm\`. Did you mean \`25\`? ${UNIT}`],
  ['length_mm: 2,5', `\`2,5\` is not a valid \`length_mm\`. Did you mean \`2.5\`? ${UNIT}`],
  ['length_mm: Unknown', `\`Unknown\` is not a valid \`length_mm\`. Did you mean \`unknown\`? ${LENGTH}`],
  [
    'length_mm: "unknown "',
    `\`"unknown "\` is not a valid \`length_mm\`. Did you mean \`unknown\`? ${LENGTH}`,
  ],
  ['length_mm: unknowns', `\`unknowns\` is not a valid \`length_mm\`. Did you mean \`unknown\`? ${LENGTH}`],
  ['length_mm: not unknown', `\`not unknown\` is not a valid \`length_mm\`. ${LENGTH}`],
  ['length_mm: [1]', `\`[1]\` is not a valid \`length_mm\`. ${LENGTH}`],
  ['length_mm: 0', `\`0\` is out of range for \`length_mm\`. ${LENGTH}`],
  ['length_mm: 25-20', `\`25-20\` is not a valid \`length_mm\`. Did you mean \`20-25\`? ${LENGTH}`],
  ['length_mm: 25 to 20', `\`25 to 20\` is not a valid \`length_mm\`. Did you mean \`20-25\`? ${LENGTH}`],
  ['length_mm: 150-250', `\`150-250\` is out of range for \`length_mm\`. ${LENGTH}`],
  ['length_mm: over 200', `\`over 200\` is out of range for \`length_mm\`. ${LENGTH}`],
  ['length_mm: about 0', `\`about 0\` is out of range for \`length_mm\`. ${LENGTH}`],
  ['length_mm: 900', `\`900\` is out of range for \`length_mm\`. ${LENGTH}`],
  [
    'distal_diameter_mm: 20-25',
    '`20-25` is out of range for `distal_diameter_mm`. Allowed: a number (mm) above 0 and at most 10, `under 2`, `over 2`, `2-3`, `about 2`, or `unknown`.',
  ],
  [
    'outcome: {ffr: 3}',
    '`3` is out of range for `ffr`. Allowed: a number (ratio) above 0 and at most 1, `under 0.8`, `over 0.8`, `0.8-0.9`, `about 0.8`, or `unknown`.',
  ],
  [
    'bend_degrees: -1',
    `\`-1\` is out of range for \`bend_degrees\`. Allowed: a number (degrees) from 0 to 180, ${SEEN}`,
  ],
  ['crossing: fast', '`crossing` holds keys, not `fast`: indent them below it, such as `strategies`.'],
  ['crossing: {strategies: awe}', '`strategies` is a list, not `awe`. Did you mean `[awe]`?'],
  [
    'crossing: {strategies: luck}',
    '`strategies` is a list, and `luck` is not a valid entry. Allowed: `awe`, `adr`, `retrograde_wire`, `retrograde_dissection`, `antegrade`, `retrograde`.',
  ],
  ['crossing: {strategies: {a: 1}}', `\`strategies\` is a list, not \`{"a":1}\`: ${LIST}`],
  ['crossing: {strategies: {toString: 1}}', `\`strategies\` is a list, not \`{"toString":1}\`: ${LIST}`],
  [
    'crossing: {strategies: [awe, on foot]}',
    '`on foot` is not a valid entry in `strategies`. Allowed: `awe`, `adr`, `retrograde_wire`, `retrograde_dissection`, `antegrade`, `retrograde`.',
  ],
  [
    'crossing: {minutes: soon}',
    `\`soon\` is not a valid \`minutes\`. Allowed: a number (min) from 0 to 600, ${SEEN}`,
  ],
  ['scores: {j_cto: 9}', '`9` is out of range for `j_cto`. Allowed: a whole number (points) from 0 to 5.'],
  ['scores: {j_cto: 1.5}', '`1.5` is not a valid `j_cto`. Allowed: a whole number (points) from 0 to 5.'],
  ['scores: {j_cto: "3 "}', `\`"3 "\` is not a valid \`j_cto\`. Did you mean \`3\`? ${UNIT}`],
  ['crossing: {gadget: x}', `\`gadget\` is not a key of this \`crossing\`. ${LOCAL}`],
  ['crossing: {wire: x}', '`wire` belongs in an entry of `attempts` as `wires`, not here.'],
  ['calcium: severe', '`calcium` is not a key of this lesion. Did you mean `calcification`?'],
  ['EF: 35', '`EF` belongs in `patient` as `lvef_percent`, not here.'],
  ['TIMI: 3', '`TIMI` is not a key of this lesion. Did you mean `timi_before` or `outcome.timi_flow`?'],
  ['stents: 2 DES', '`stents` is a list, not `2 DES`: begin each entry with a dash and a key (`- type:`).'],
  ['collaterals: septal', '`collaterals` is a list, not `septal`. Did you mean `[{ channel: septal }]`?'],
  ['imaging: IVUS', '`imaging` is a list, not `IVUS`. Did you mean `[ivus]`?'],
  ['lenght_mm: 25', '`lenght_mm` is not a key of this lesion. Did you mean `length_mm`?'],
  ['colour: red', `\`colour\` is not a key of this lesion. ${OWN_WORDS}`],
  ['egfr_ml_min: 60', '`egfr_ml_min` belongs in `patient`, not here.'],
  ['patient_id: P-1', '`patient_id` belongs in `patient` as `id`, not here.'],
  ['crossing_minutes: 5', '`crossing_minutes` belongs in the `crossing` of a lesion as `minutes`, not here.'],
  [
    'Outcome TIMI flow: 3',
    '`Outcome TIMI flow` belongs in the `outcome` of a lesion as `timi_flow`, not here.',
  ],
  [
    '"a key of exactly forty letters, all told": 1',
    `\`a key of exactly forty letters, all told\` is not a key of this lesion. ${OWN_WORDS}`,
  ],
  [
    '"a key that is longer than those forty letters": 1',
    `\`a key that is longer than those forty l…\` is not a key of this lesion. ${OWN_WORDS}`,
  ],
  ['"a  key\\twith `signs` ": 1', `\`a key with signs\` is not a key of this lesion. ${OWN_WORDS}`],
];

/** Beside the lesions. */
const ofNote: readonly Case[] = [
  ['colour: red', `\`colour\` is not a key of this note. ${LOCAL}`],
  ['vessel: LAD', '`vessel` belongs in a lesion, not here.'],
  ['patient_id: P-1', '`patient_id` belongs in `patient` as `id`, not here.'],
  ['patient_age: 64', '`patient_age` belongs in `patient` as `age_years`, not here.'],
  ['procedure_date: 2026-03-02', '`procedure_date` belongs in `procedure` as `date`, not here.'],
  ['patient: {patient_id: P-1}', '`patient_id` is not a key of this `patient`. Did you mean `id`?'],
  ['patient_name: P-1', `\`patient_name\` is not a key of this note. ${LOCAL}`],
  [
    'consent: {obtained: yes, Date: 2026-03-02}',
    '`Date` is not a key of this `consent`. Did you mean `date`?',
  ],
  [
    'consent: {obtained: yes, Datum: 2026-03-02}',
    '`Datum` is not a key of this `consent`. Did you mean `date`?',
  ],
  ['date: 2026-03-02', '`date` belongs in `consent` or `procedure`, not here.'],
  ['procedure: {egfr_ml_min: 60}', '`egfr_ml_min` belongs in `patient`, not here.'],
  [
    'indication: {symptoms: [angina, fatigue, angina]}',
    '`angina` is listed twice in `symptoms`: remove one.',
  ],
  ['procedure: {operators: [op-3, op-3]}', '`op-3` is listed twice in `operators`: remove one.'],
  ['complications: none', '`complications` is a list, not `none`. Did you mean `[none]`?'],
  ['patient: 3', '`patient` holds keys, not `3`: indent them below it, such as `id`.'],
  ['consent: yes', '`consent` holds keys, not `yes`: indent them below it, such as `obtained`.'],
  ['consent: {obtained: perhaps}', '`perhaps` is not a valid `obtained`. Allowed: `yes`, `no`, `unknown`.'],
  ['consent: {obtained: }', '`obtained` has no value: add one. Allowed: `yes`, `no`, `unknown`.'],
  ['patient: {id: }', '`id` is empty, which counts as not recorded. Allowed: text.'],
  [
    'patient: {age_years: 900}',
    '`900` is out of range for `age_years`. Allowed: a number (years) from 18 to 110, or `unknown`.',
  ],
  [
    'patient: {egfr_ml_min: 0}',
    '`0` is out of range for `egfr_ml_min`. Allowed: a number (mL/min) above 0 and at most 200.',
  ],
  ['patient: {weight: 70}', '`weight` is not a key of this `patient`. Did you mean `weight_kg`?'],
  ['procedure: {date: 2026-13-01}', `\`2026-13-01\` is not a valid \`date\`. ${DATE}`],
  ['procedure: {date: 202}', `\`202\` is not a valid \`date\`. ${DATE}`],
  ['procedure: {date: [20260331]}', `\`[20260331]\` is not a valid \`date\`. ${DATE}`],
  [
    'procedure: {date: 20260331}',
    `\`20260331\` is not a valid \`date\`. Did you mean \`2026-03-31\`? ${DATE}`,
  ],
  [
    'procedure: {date: 31.3.2026}',
    `\`31.3.2026\` is not a valid \`date\`. Did you mean \`2026-03-31\`? ${DATE}`,
  ],
  [
    'procedure: {air_kerma_gy: 2100}',
    '`2100` is out of range for `air_kerma_gy`. Did you mean `2.1`? Allowed: a number (Gy) from 0 to 50.',
  ],
  [
    'procedure: {dap_gy_cm2: -1}',
    '`-1` is out of range for `dap_gy_cm2`. Allowed: a number (Gy·cm²) from 0 to 5000.',
  ],
  [
    'procedure: {operators: [a, b, c, d, e, f, g, h, i, j, [k]]}',
    '`["k"]` is not a valid entry in `operators`. Allowed: text.',
  ],
];

/** A whole note. */
const wholes: readonly Case[] = [
  ['words\n', 'This note holds keys, not `words`: begin with `cto_note`.'],
  ['- a\n- b: 1\n', 'This note holds keys, not `["a",{"b":1}]`: begin with `cto_note`.'],
  ['cto_note: 1\nlesions:\n  - words\n', 'This lesion holds keys, not `words`: begin with `id`.'],
  ['cto_note: 1\nlesions:\n  - {id: A, vessel: LAD, id: B}\n', 'Duplicate key `id`: keep one of the two.'],
  [
    'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    id: B\n',
    'Begin this list entry with a dash: `- `.',
  ],
  ['lesions:\n  - id: A\n    vessel: LAD\n', 'This note has no `cto_note`: add it. Allowed: `1`.'],
  ['cto_note: 2\nlesions:\n  - id: A\n    vessel: LAD\n', '`2` is not a valid `cto_note`. Allowed: `1`.'],
  ['cto_note: 1\nlesions: []\n', '`lesions` is empty: add a lesion (`- id: A`).'],
  ['cto_note: 1\nlesions: 3\n', '`lesions` is a list: begin each lesion with a dash (`- id: A`).'],
  ['cto_note: 1\nlesions:\n  - id: A\n', `This lesion has no \`vessel\`: add it. ${VESSELS}`],
  ['cto_note: 1\nlesions:\n  - vessel: LAD\n', 'This lesion has no `id`: add it. Allowed: text.'],
  [
    'cto_note: 1\nconsent: {discussed: [risks]}\nlesions:\n  - id: A\n    vessel: LAD\n',
    'This `consent` has no `obtained`: add it. Allowed: `yes`, `no`, `unknown`.',
  ],
  [
    'cto_note: 1\nlesions:\n  - id: "a*b"\n    vessel: LAD\n',
    '`a*b` is not a valid lesion name: use up to 40 letters, digits, spaces and `. _ / + -`, such as `A`.',
  ],
  [
    `cto_note: 1\nlesions:\n  - id: ${'(long) '.repeat(6)}\n    vessel: LAD\n`,
    '`(long) (long) (long) (long) (long) (lon…` is not a valid lesion name: use up to 40 letters, digits, spaces and `. _ / + -`, such as `A`.',
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

  it('says what is wrong and what was meant in its first 80 characters, and what is allowed last', () => {
    for (const [, said] of [...ofLesion, ...ofNote, ...wholes]) {
      const [news = '', list, ...others] = said.split(' Allowed: ');
      assert.deepEqual(others, []);
      // What is written may be as long as 40 characters by itself.
      assert.ok(list === undefined || news.length <= 80, news);
      assert.ok((/Did you mean/.exec(said)?.index ?? 0) < 60, said);
    }
  });
});
