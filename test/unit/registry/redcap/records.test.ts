/** Records against tables made by hand. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { recordName } from '../../../../src/registry/redcap/records.ts';
import { type NamedNote, recordRows } from '../../../support/redcap.ts';

const NOTE = `cto_note: 1
patient: {id: P-7, age_years: unknown, prior_cabg: true, diabetes: unknown, lvef_percent: about 40, weight_kg: 80.5}
indication: {symptoms: [angina, dyspnoea], goals: [], angina_ccs: 3-4}
procedure: {date: 2026-03-14, operators: [Op-1, Op-2], guides: [EBU 3.5], duration_min: over 90}
complications: [perforation, {kind: tamponade, treatment: [pericardiocentesis]}]
follow_up:
  - {date: 2026-04-14}
  - {days: 90, tests: [{test: echo}]}
lesions:
  - id: A
    vessel: LAD
    length_mm: 15-25
    rentrop: unknown
    crossing:
      attempts:
        - {strategy: awe, wires: [Gaia Second, Pilot], result: failed, minutes: 20, year: 2024}
        - {strategy: retrograde, result: crossed}
    stents: [{type: des, length_mm: 28}]
    stent_length_mm: 28
  - id: B
    vessel: LDA
    crossing: {strategies: [awe, adr, awe], successful: none}
    collaterals: [{channel: septal}]
`;

const note = (name: string, text = NOTE): NamedNote => ({ name, text });

/** The rows of an instrument without what names the record, what is computed, and the boxes without a tick. */
function rowsFor(instrument: string, notes: readonly NamedNote[], options = {}) {
  return recordRows(notes, options)
    .filter((row) => (row.redcap_repeat_instrument ?? '') === instrument)
    .map(({ record_id, redcap_repeat_instrument, ...row }) =>
      Object.fromEntries(
        Object.entries(row).filter(
          ([name, cell]) =>
            !/_(?:points|min|max)$/.test(name.replace('_dur_min', '')) &&
            !(name.includes('___') && cell === '0'),
        ),
      ),
    );
}

describe('records', () => {
  it('have a row for what does not repeat', () => {
    assert.deepEqual(rowsFor('', [note('a.cto.yaml')]), [
      {
        note_errors: '1',
        note_warnings: '1',
        patient_id: 'P-7',
        patient_age_years_seen: 'unknown',
        patient_prior_cabg: 'yes',
        patient_diabetes: 'unknown',
        patient_lvef_percent: '40',
        patient_lvef_percent_seen: 'about 40',
        patient_weight_kg: '80.5',
        indication_symptoms___angina: '1',
        indication_symptoms___dyspnoea: '1',
        indication_angina_ccs: '3_4',
        procedure_date: '2026-03-14',
        procedure_operators: 'Op-1; Op-2',
        procedure_guides: 'EBU 3.5',
        procedure_dur_min_seen: 'over 90',
      },
    ]);
  });

  it('tick no box for a list that is not recorded or empty, and untick the others of one that is', () => {
    const [row] = recordRows([note('a.cto.yaml')]);
    assert.equal(row?.indication_symptoms___fatigue, '0');
    assert.equal(row?.indication_goals___symptom_relief, undefined);
    assert.equal(row?.consent_discussed___risks, undefined);
  });

  it('have an instance for each entry, which says what it belongs to', () => {
    const of = (instrument: string) => rowsFor(instrument, [note('a.cto.yaml')]);
    assert.deepEqual(of('lesion'), [
      {
        redcap_repeat_instance: '1',
        lesion_id: 'A',
        vessel: 'LAD',
        length_mm_seen: '15-25',
        rentrop: 'unknown',
        crossing_strategies: 'awe; retrograde',
        crossing_successful: 'retrograde',
        in_hospital_mace: 'yes',
        procedural_success: 'no',
        stent_length_mm: '28',
      },
      {
        redcap_repeat_instance: '2',
        lesion_id: 'B',
        crossing_strategies: 'awe; adr; awe',
        crossing_successful: 'none',
        in_hospital_mace: 'yes',
        procedural_success: 'no',
      },
    ]);
    assert.deepEqual(of('attempt'), [
      {
        redcap_repeat_instance: '1',
        attempt_lesion: '1',
        attempt_strategy: 'awe',
        attempt_wires: 'Gaia Second; Pilot',
        attempt_minutes: '20',
        attempt_result: 'failed',
        attempt_year: '2024',
      },
      {
        redcap_repeat_instance: '2',
        attempt_lesion: '1',
        attempt_strategy: 'retrograde',
        attempt_result: 'crossed',
      },
    ]);
    assert.deepEqual(of('stent'), [
      { redcap_repeat_instance: '1', stent_lesion: '1', stent_type: 'des', stent_length_mm_each: '28' },
    ]);
    assert.deepEqual(of('collateral'), [
      { redcap_repeat_instance: '1', collateral_lesion: '2', collateral_channel: 'septal' },
    ]);
    assert.deepEqual(of('complication'), [
      { redcap_repeat_instance: '1', complication_kind: 'perforation' },
      {
        redcap_repeat_instance: '2',
        complication_kind: 'tamponade',
        complication_treatment___pericardiocentesis: '1',
      },
    ]);
    assert.deepEqual(of('follow_up_test'), [
      { redcap_repeat_instance: '1', follow_up_test_follow_up: '2', follow_up_test_test: 'echo' },
    ]);
  });

  it('have scores as computed', () => {
    const [, lesion] = recordRows([
      note(
        'a.cto.yaml',
        `cto_note: 1
lesions:
  - {id: A, vessel: LAD, length_mm: 25, stump: blunt, calcification: none, bend_degrees: 10, prior_attempt: unknown,
     outcome: {timi_flow: 3, residual_stenosis_percent: 5}}
`,
      ),
    ]);
    assert.deepEqual(
      [lesion?.j_cto_points, lesion?.j_cto_min, lesion?.j_cto_max, lesion?.technical_success],
      [undefined, '2', '3', 'yes'],
    );
  });

  it('leave free text out unless it is asked for', () => {
    const has = (withText: boolean) =>
      recordRows([note('a.cto.yaml')], { withText }).some(
        (row) => row.attempt_wires !== undefined || row.procedure_guides !== undefined,
      );
    assert.deepEqual([has(true), has(false)], [true, false]);
  });

  it('hold no id and no true day where they are pseudonymised, and keep what was found', () => {
    const hash = (text: string) => createHmac('sha256', 'k'.repeat(32)).update(text).digest();
    const rows = recordRows([note('Meier.cto.yaml')], { withText: false, hash });
    const said = JSON.stringify(rows);
    for (const word of ['Meier', 'P-7', 'Op-1', '2026-03-14', '2026-04-14', '2024', '"A"'])
      assert.ok(!said.includes(word), word);
    const [first, ...others] = rows;
    assert.match(first?.record_id ?? '', /^f-[0-9a-z]{20}$/);
    assert.match(first?.patient_id ?? '', /^p-[0-9a-z]{20}$/);
    assert.ok(others.every(({ record_id }) => record_id === first?.record_id));
    const visit = others.find((row) => row.follow_up_date !== undefined);
    const days = Date.parse(visit?.follow_up_date ?? '') - Date.parse(first?.procedure_date ?? '');
    assert.equal(days / 86_400_000, 31);
    assert.equal(first?.procedure_dur_min_seen, 'over 90');
    assert.equal(others.find((row) => row.vessel === 'LAD')?.length_mm_seen, '15-25');
  });
});

describe('pseudonymised records', () => {
  it('hold no month and no year of the calendar', () => {
    const hash = (text: string) => createHmac('sha256', 'k'.repeat(32)).update(text).digest();
    const text = NOTE.replace('weight_kg: 80.5', 'history: [{kind: pci, year: 2018, month: 9}]').replace(
      'rentrop: unknown',
      'known_since: 2019',
    );
    const said = (options: object) =>
      recordRows([note('a.cto.yaml', text)], options)
        .flatMap(({ history_year, history_month, known_since }) => [history_year, history_month, known_since])
        .filter((cell) => cell !== undefined && cell !== '');
    assert.deepEqual(said({}), ['2019', '2018', '9']);
    assert.deepEqual(said({ withText: false, hash }), []);
  });
});

describe('the name of a record', () => {
  for (const [file, roots, name] of [
    ['notes/a.cto.yaml', ['notes'], 'a'],
    ['notes/2026/a.cto.yml', ['notes'], '2026-a'],
    ['notes/2026/a.cto.yml', ['notes/'], '2026-a'],
    ['notes2/a.md', ['notes'], 'a'],
    ['/home/x/a b (2).md', ['/home/x/a b (2).md'], 'a-b-2-'],
    ['notes\\2026\\a.cto.yaml', ['notes'], '2026-a'],
    ['-x.cto.yaml', [], 'x'],
    ['Müller.cto.yaml', [], 'Müller'],
    [`${'x'.repeat(150)}.cto.yaml`, [], 'x'.repeat(100)],
    ['#.md', [], 'note'],
  ] as const)
    it(`of ${file} is ${name}`, () => assert.equal(recordName(file, roots), name));

  it('tells the notes of one file apart', () => {
    const text =
      'cto_note: 1\nlesions: [{id: A, vessel: LAD}]\n---\ncto_note: 1\nlesions: [{id: A, vessel: RCA}]\n';
    assert.deepEqual(
      recordRows([note('a.cto.yaml', text)]).map(({ record_id, vessel = '' }) => `${record_id} ${vessel}`),
      ['a ', 'a LAD', 'a-2 ', 'a-2 RCA'],
    );
  });
});
