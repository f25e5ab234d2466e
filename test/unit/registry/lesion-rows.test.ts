/** What a row of the table of lesions says, by hand. */
import assert from 'node:assert/strict';
import { type TableName, tableNames } from '../../../src/registry/tables.ts';
import { rowsOf, some, TABLED } from '../../support/table-rows.ts';

describe('a row of a lesion', () => {
  it('has the keys of its note and its own, flattened', () => {
    const [a] = rowsOf('lesions', TABLED);
    assert.deepEqual(
      some(
        a,
        'file',
        'note',
        'year',
        'patient_id',
        'patient_age_years',
        'procedure_date',
        'lesion_id',
        'vessel',
        'outcome_timi_flow',
      ),
      {
        file: 'a.cto.yaml',
        note: 0,
        year: 2026,
        patient_id: 'P-7',
        patient_age_years: 67,
        procedure_date: '2026-03-14',
        lesion_id: 'A',
        vessel: 'LAD',
        outcome_timi_flow: 3,
      },
    );
  });

  it('tells yes, no and unknown from what is not recorded', () => {
    const [a] = rowsOf('lesions', TABLED);
    assert.deepEqual(
      some(a, 'patient_prior_cabg', 'patient_diabetes', 'patient_prior_mi', 'stump', 'rentrop'),
      {
        patient_prior_cabg: 'yes',
        patient_diabetes: 'unknown',
        patient_prior_mi: null,
        stump: 'blunt',
        rentrop: null,
      },
    );
  });

  it('names the numbers that the note calls unknown, with its own those of its note', () => {
    const text = `cto_note: 1
patient: {age_years: unknown, sex: unknown, lvef_percent: 50}
procedure: {contrast_ml: unknown}
complications: [{kind: tamponade, hours_after: unknown}, perforation]
lesions:
  - {id: A, vessel: LAD, outcome: {residual_stenosis_percent: unknown}, length_mm: unknown, stump: unknown}
  - {id: B, vessel: RCA, length_mm: 20}
`;
    const unknown = (table: TableName) => rowsOf(table, text).map((row) => row.unknown_numbers);
    const ofNote = 'patient_age_years; procedure_contrast_ml';
    assert.deepEqual(unknown('procedures'), [ofNote]);
    assert.deepEqual(unknown('lesions'), [`${ofNote}; length_mm; outcome_residual_stenosis_percent`, ofNote]);
    assert.deepEqual(unknown('complications'), ['hours_after', null]);
  });

  it('has a measured value as a number where it is one, and both ends of what was seen', () => {
    const [a] = rowsOf('lesions', TABLED);
    assert.deepEqual(
      some(
        a,
        'length_mm',
        'length_mm_min',
        'length_mm_max',
        'bend_degrees',
        'bend_degrees_max',
        'crossing_minutes',
        'occlusion_months_min',
        'indication_angina_ccs',
        'indication_angina_ccs_min',
        'indication_angina_ccs_max',
        'indication_nyha',
        'indication_nyha_min',
        'indication_presentation',
      ),
      {
        length_mm: null,
        length_mm_min: 15,
        length_mm_max: 25,
        bend_degrees: null,
        bend_degrees_max: 45,
        crossing_minutes: 40,
        occlusion_months_min: null,
        indication_angina_ccs: null,
        indication_angina_ccs_min: 3,
        indication_angina_ccs_max: 4,
        indication_nyha: 2,
        indication_nyha_min: 2,
        indication_presentation: 'acs',
      },
    );
  });

  it('has lists as words, and of what follows from attempts what follows', () => {
    const [a] = rowsOf('lesions', TABLED);
    assert.deepEqual(
      some(
        a,
        'complications',
        'procedure_operators',
        'crossing_strategies',
        'crossing_successful',
        'crossing_attempts',
      ),
      {
        complications: 'perforation; tamponade',
        procedure_operators: 'Op-1; Op-2',
        crossing_strategies: 'awe; adr',
        crossing_successful: 'adr',
        crossing_attempts: 'awe; adr',
      },
    );
  });

  it('has a word for each entry of a list, also where the one that heads it is not recorded', () => {
    const undated = TABLED.replace('complications:', 'follow_up: [{alive: yes}]\ncomplications:').replace(
      '    length_mm:',
      '    earlier_attempts: [{year: 2023, result: failed}, {strategy: awe}]\n    length_mm:',
    );
    const [a] = rowsOf('lesions', undated);
    assert.deepEqual(some(a, 'earlier_attempts', 'follow_up', 'stents'), {
      earlier_attempts: 'not_recorded; awe',
      follow_up: 'not_recorded',
      stents: null,
    });
    const [none] = rowsOf('lesions', TABLED.replace('complications: [', 'complications: [] # ['));
    assert.equal(none?.complications, '');
  });

  it('has each score with its range, its figure where there is one, and whether it is disputed', () => {
    const [a, b] = rowsOf('lesions', TABLED);
    // J-CTO by hand: blunt 1; length open; bend under 45 is none: 1 or 2. The derivation's 67 % and 42 %.
    assert.deepEqual(
      some(
        a,
        'j_cto_points',
        'j_cto_min',
        'j_cto_max',
        'j_cto_complete',
        'j_cto_group',
        'j_cto_percent',
        'j_cto_percent_min',
        'j_cto_percent_max',
        'j_cto_disputed',
      ),
      {
        j_cto_points: null,
        j_cto_min: 1,
        j_cto_max: 2,
        j_cto_complete: false,
        j_cto_group: null,
        j_cto_percent: null,
        j_cto_percent_min: 42,
        j_cto_percent_max: 67,
        j_cto_disputed: false,
      },
    );
    assert.equal(b?.j_cto_max, 5);
  });

  it('has its place, the first operator, and whether what each score predicts came about', () => {
    const [a, b] = rowsOf('lesions', TABLED);
    assert.deepEqual(some(a, 'lesion', 'operator'), { lesion: 0, operator: 'Op-1' });
    assert.deepEqual(some(b, 'lesion', 'operator'), { lesion: 1, operator: 'Op-1' });
    assert.equal(
      rowsOf('lesions', TABLED.replace('operators: [Op-1, Op-2]', 'operators: [7]'))[0]?.operator,
      '7',
    );
    assert.equal(
      rowsOf('lesions', TABLED.replace('operators: [Op-1, Op-2]', 'operators: []'))[0]?.operator,
      null,
    );
    // Crossed after about 40 minutes; TIMI 3 and 10 %; a tamponade that was drained, after prior CABG.
    assert.deepEqual(
      some(
        a,
        'j_cto_observed',
        'progress_cto_observed',
        'castle_observed',
        'progress_mace_observed',
        'progress_pericardiocentesis_observed',
      ),
      {
        j_cto_observed: false,
        progress_cto_observed: true,
        castle_observed: false,
        progress_mace_observed: true,
        progress_pericardiocentesis_observed: null,
      },
    );
    const [unsure] = rowsOf('lesions', TABLED.replace('  prior_cabg: true\n', ''));
    assert.equal(unsure?.progress_pericardiocentesis_observed, null);
    const [native] = rowsOf('lesions', TABLED.replace('prior_cabg: true', 'prior_cabg: no'));
    assert.equal(native?.progress_pericardiocentesis_observed, true);
    assert.deepEqual(
      rowsOf('scores', TABLED)
        .filter(({ score }) => score === 'castle')
        .map(({ lesion, observed }) => [lesion, observed]),
      [
        [0, false],
        [1, null],
      ],
    );
  });

  it('has a figure that is printed as a bound as its two ends, never as a number', () => {
    const hard = TABLED.replace(
      '    stump: blunt\n',
      '    stump: blunt\n    cap_ambiguity: yes\n    tortuosity: severe\n    interventional_collaterals: no\n',
    );
    const [a] = rowsOf('lesions', hard);
    assert.deepEqual(
      some(
        a,
        'progress_cto_points',
        'progress_cto_percent',
        'progress_cto_percent_min',
        'progress_cto_percent_max',
        'progress_cto_disputed',
      ),
      {
        progress_cto_points: 3,
        progress_cto_percent: null,
        progress_cto_percent_min: 0,
        progress_cto_percent_max: 4.3,
        progress_cto_disputed: true,
      },
    );
    const [hidden] = rowsOf('lesions', hard, { settings: { disputedFigures: 'hide' } });
    assert.equal(hidden?.progress_cto_percent_max, null);
  });

  it('is there for a lesion with errors, as far as it is valid, and counts them', () => {
    const rows = rowsOf('lesions', TABLED);
    assert.equal(rows.length, 2);
    assert.deepEqual(some(rows[1], 'lesion_id', 'vessel', 'errors', 'technical_success'), {
      lesion_id: 'B',
      vessel: null,
      errors: 1,
      technical_success: null,
    });
    assert.equal(rows[0]?.technical_success, true);
    assert.equal(rowsOf('lesions', '```cto-lesion\nid: "A\n```\n', { language: 'markdown' })[0]?.errors, 1);
  });

  it('has no words of the author unless they are asked for', () => {
    const [a] = rowsOf('lesions', TABLED);
    assert.ok(!('procedure_guides' in (a ?? {})));
    const [withText] = rowsOf('lesions', TABLED, { withText: true });
    assert.equal(withText?.procedure_guides, 'EBU 3.5');
    assert.doesNotMatch(JSON.stringify(tableNames.map((name) => rowsOf(name, TABLED))), /Gaia|EBU/);
  });
});
