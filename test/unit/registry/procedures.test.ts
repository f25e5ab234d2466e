/** What rests on all lesions of a procedure that were attempted, and its counts, by hand. */
import assert from 'node:assert/strict';
import type { Cell } from '../../../src/registry/column.ts';
import { createCounter } from '../../../src/registry/counter.ts';
import { countColumns } from '../../../src/registry/counts.ts';
import { tableOf } from '../../../src/registry/tables.ts';
import { shownProblems } from '../../../src/service/diagnostics.ts';
import { document, service } from '../../support/notes.ts';

const { columns, rowsOf } = tableOf('lesions', false);
const names = columns.map(({ name }) => name);

/** The rows of the lesions of a note. */
function rowsOfNote(lesions: readonly string[], head = 'complications: [none]'): Cell[][] {
  const text = `cto_note: 1\n${head}\nlesions:\n${lesions.map((one, at) => `  - {id: L${at}, vessel: RCA, ${one}}\n`).join('')}`;
  const analysis = service().analysis(document(text));
  return rowsOf({ name: 'a.cto.yaml', analysis, problems: shownProblems(analysis) });
}

/** The values of a column, which all lesions of a note share. */
function sharedValue(column: string, lesions: readonly string[], head?: string): Cell {
  assert.ok(names.includes(column), column);
  const values = new Set(rowsOfNote(lesions, head).map((row) => row[names.indexOf(column)] ?? null));
  assert.equal(values.size, 1);
  return [...values][0] ?? null;
}

/** The counts of a note, each as text of the columns that are wanted. */
function countsOf(rows: readonly Cell[][], question: string, ...wanted: string[]): string[] {
  const counter = createCounter();
  counter.addRows(names, rows);
  const at = wanted.map((name) => countColumns.findIndex((one) => one.name === name));
  return counter
    .rows()
    .filter(([first]) => first === question)
    .map((row) => at.map((place) => row[place] ?? '-').join(' '));
}

const OPEN = 'outcome: {timi_flow: 3, residual_stenosis_percent: 0}';
const CLOSED = 'outcome: {timi_flow: 0}';
const LEFT = 'attempted: no';

describe('procedural success', () => {
  for (const [lesions, head, expected] of [
    [[OPEN, OPEN], 'complications: [none]', true],
    // One failure decides, whatever else is not recorded.
    [[OPEN, CLOSED], 'complications: [none]', false],
    [[CLOSED, 'stump: blunt'], 'patient: {sex: male}', false],
    // One event decides.
    [['stump: blunt', 'stump: blunt'], 'complications: [death]', false],
    [[OPEN, 'stump: blunt'], 'complications: [none]', null],
    [[OPEN, OPEN], 'patient: {sex: male}', null],
    [[OPEN, OPEN], 'complications: [tamponade]', null],
    // A lesion that was left alone is none of its lesions.
    [[LEFT, OPEN], 'complications: [none]', true],
    [[LEFT], 'complications: [none]', null],
  ] as const)
    it(`of ${lesions.join(' and ')} with ${head} is ${expected}`, () => {
      assert.equal(sharedValue('procedural_success', lesions, head), expected);
    });
});

describe('the points of a procedure', () => {
  const MORTALITY = 'progress_mortality_procedure_points';
  // 70 years: 1. Without a strategy the lesion is open between that and 2 more.
  const head = 'patient: {age_years: 70, lvef_percent: 60, prior_cabg: no}\ncomplications: [none]';
  const plain = 'calcification: none, crossing: {strategies: [awe], successful: awe}';
  const hard =
    'calcification: severe, crossing: {strategies: [retrograde_wire], successful: retrograde_wire}';
  const half = 'calcification: none';
  for (const [lesions, expected] of [
    [[plain, hard], 3],
    [[hard, plain], 3],
    [[plain, `${hard}, ${LEFT}`], 1],
    // What is open can come to 2 at most: less than 3, more than 1.
    [[hard, half], 3],
    [[plain, half], null],
    [[half], null],
    [[LEFT], null],
  ] as const)
    it(`of ${lesions.join(' and ')} are ${expected}`, () => {
      assert.equal(sharedValue(MORTALITY, lesions, head), expected);
    });

  it('are none where the score does not apply', () => {
    const operated = 'patient: {age_years: 70, sex: male, prior_cabg: yes}\ncomplications: [none]';
    assert.equal(sharedValue('progress_pericardiocentesis_procedure_points', [plain], operated), null);
  });

  it('are counted once, of no vessel, where those of lesions are counted for each', () => {
    const rows = rowsOfNote([plain, hard], head);
    assert.deepEqual(
      countsOf(rows, 'score', 'score', 'points', 'vessel', 'n', 'observed', 'missing').filter((row) =>
        /^progress_mortality|^ora/.test(row),
      ),
      ['ora - RCA 0 0 2', 'progress_mortality 3 - 1 0 0'],
    );
  });
});

describe('the events of a procedure', () => {
  for (const [column, complications, expected] of [
    ['in_hospital_death', '[none]', false],
    ['in_hospital_death', '[death]', true],
    ['in_hospital_death', '[{kind: death, when: later}]', false],
    ['in_hospital_death', 'unknown', null],
    ['in_hospital_mi', '[mi]', true],
    ['in_hospital_stroke', '[stroke, mi]', true],
    ['in_hospital_urgent_revascularisation', '[urgent_revascularisation]', true],
    ['in_hospital_tamponade', '[pericardiocentesis]', true],
    ['in_hospital_tamponade', '[{kind: perforation, treatment: [pericardiocentesis]}]', true],
    ['in_hospital_tamponade', '[perforation]', false],
    ['in_hospital_perforation', '[perforation]', true],
    // It may come from a perforation that nobody wrote down.
    ['in_hospital_perforation', '[tamponade]', null],
    ['in_hospital_perforation', '[mi]', false],
  ] as const)
    it(`${complications} is ${expected} in ${column}`, () => {
      assert.equal(sharedValue(column, [OPEN], `complications: ${complications}`), expected);
    });

  it('are not known where no complications are recorded, nor their absence', () => {
    assert.equal(sharedValue('in_hospital_stroke', [OPEN], 'patient: {sex: male}'), null);
  });

  const dose = (kerma: string, contrast: string, patient: string) =>
    `patient: {${patient}}\nprocedure: {${[kerma && `air_kerma_gy: ${kerma}`, contrast && `contrast_ml: ${contrast}`].filter(Boolean).join(', ')}}`;
  for (const [column, kerma, contrast, patient, expected] of [
    ['air_kerma_above_5_gy', '5', '', 'sex: male', false],
    ['air_kerma_above_5_gy', '5.1', '', 'sex: male', true],
    ['air_kerma_above_10_gy', '10', '', 'sex: male', false],
    ['air_kerma_above_10_gy', '10.1', '', 'sex: male', true],
    ['air_kerma_above_10_gy', '', '100', 'sex: male', null],
    ['contrast_from_2_egfr', '', '199', 'egfr_ml_min: 100', false],
    ['contrast_from_2_egfr', '', '200', 'egfr_ml_min: 100', true],
    ['contrast_from_3_egfr', '', '299', 'egfr_ml_min: 100', false],
    ['contrast_from_3_egfr', '', '300', 'egfr_ml_min: 100', true],
    ['contrast_from_3_egfr', '', '300', 'egfr_ml_min: 100, dialysis: yes', null],
    ['contrast_from_3_egfr', '', '300', 'sex: male', null],
    ['contrast_from_2_egfr', '', '"<300"', 'egfr_ml_min: 100', null],
    ['contrast_from_3_egfr', '', '"<300"', 'egfr_ml_min: 100', false],
  ] as const)
    it(`${column} of ${kerma || contrast} with ${patient} is ${expected}`, () => {
      assert.equal(sharedValue(column, [OPEN], dose(kerma, contrast, patient)), expected);
    });

  it('are counted once for each procedure, and lesions that were left alone by themselves', () => {
    const rows = rowsOfNote([LEFT, OPEN, CLOSED], 'procedure: {date: 2026-03-14}\ncomplications: [stroke]');
    assert.deepEqual(
      countsOf(rows, 'event', 'key', 'year', 'month', 'n', 'observed', 'missing').filter((row) =>
        /attempted|stroke|death|5_gy/.test(row),
      ),
      [
        'air_kerma_above_5_gy 2026 3 0 0 1',
        'attempted 2026 3 3 2 0',
        'in_hospital_death 2026 3 1 0 0',
        'in_hospital_stroke 2026 3 1 1 0',
      ],
    );
  });
});

describe('what is missing', () => {
  it('is counted once for a procedure, and the crossing time only where the lesion was crossed', () => {
    const rows = rowsOfNote([
      'crossing: {strategies: [awe], successful: awe}',
      'crossing: {strategies: [awe], successful: none}',
      'stump: blunt',
      LEFT,
    ]);
    assert.deepEqual(
      countsOf(rows, 'missing', 'key', 'n', 'missing').filter((row) =>
        /^(?:stump|crossing_minutes|patient_age_years|complications|crossing_successful) /.test(row),
      ),
      [
        'complications 1 0',
        'crossing_minutes 1 1',
        'crossing_successful 3 1',
        'patient_age_years 1 1',
        'stump 3 2',
      ],
    );
  });
});
