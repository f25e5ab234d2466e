import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Bundle } from 'fhir/r4';
import { bundlesIn, observed, resourcesOf, type Wanted } from '../../support/bundles.ts';

/** The bundle of a text with one note. */
function bundleOf(text: string, wanted: Wanted = {}): Bundle {
  const [made, ...others] = bundlesIn(text, wanted);
  assert.ok(made && others.length === 0);
  return made.bundle;
}

const note = (lesion: string, rest = '') =>
  `cto_note: 1\n${rest}lesions:\n  - id: A\n    vessel: LAD\n${lesion.replace(/^(?=.)/gm, '    ')}`;

/** The lines about one Observation and its components. */
function linesOf(text: string, code: string, wanted: Wanted = {}): string[] {
  const lines = observed(bundleOf(text, wanted));
  const from = lines.findIndex((line) => line.split(' ')[0] === code);
  const until = lines.findIndex((line, at) => at > from && !line.startsWith('  '));
  return from < 0 ? [] : lines.slice(from, until < 0 ? undefined : until);
}

// As examples/01-circumflex.cto.yaml has it key by key, and as the pages of the scores count it.
const CIRCUMFLEX = `patient
  patient_prior_cabg false
  patient_lvef_percent 48 %
  patient_egfr_ml_min 74 mL/min
patient_age_years 67 a
indication
  indication_symptoms indication_symptoms:angina
  indication_angina_ccs 3
  indication_ischaemia true
  indication_viability true
  indication_goals indication_goals:symptom_relief
  indication_goals indication_goals:quality_of_life
  indication_heart_team true
consent
  consent_obtained true
  consent_discussed consent_discussed:benefits
  consent_discussed consent_discussed:risks
  consent_discussed consent_discussed:alternatives
  consent_discussed consent_discussed:chance_of_success
procedure
  procedure_dual_injection true
procedure_contrast_ml 120 mL
procedure_air_kerma_gy 2.1 Gy
lesions
  vessel vessel:LCx
  segment segment:proximal
  occlusion_months 8 mo
  timi_before 0
  length_mm 25 mm
  stump stump:blunt
  cap_ambiguity true
  calcification calcification:mild
  bend_degrees 30 deg
  tortuosity tortuosity:moderate
  prior_attempt prior_attempt:none
  interventional_collaterals false
  rentrop 1
crossing
  crossing_strategies crossing_strategies:awe
  crossing_strategies crossing_strategies:adr
  crossing_successful crossing_successful:adr
  crossing_minutes 52 min
outcome
  outcome_timi_flow 3
  outcome_residual_stenosis_percent 10 %
j_cto 3 {points}
  j_cto.blunt_stump true
  j_cto.length true
  j_cto.calcification true
  j_cto.bending false
  j_cto.retry false
  j_cto.predicted 10 %
progress_cto 4 {points}
  progress_cto.cap_ambiguity true
  progress_cto.tortuosity true
  progress_cto.circumflex true
  progress_cto.no_interventional_collaterals true
  progress_cto.predicted.disputed <4.3 %
castle 2 {points}
  castle.cabg false
  castle.age false
  castle.stump true
  castle.tortuosity false
  castle.length true
  castle.calcification false
w_cto 6.5 {points}
  w_cto.stump true
  w_cto.length true
  w_cto.calcification true
  w_cto.tortuosity true
  w_cto.rentrop true
  w_cto.predicted 42.5 %
ora 2 {points}
  ora.ostial false
  ora.rentrop true
  ora.age false
ct_rector 1 {points} to 3 {points}
  ct_rector.multiple_occlusions unknown
  ct_rector.stump true
  ct_rector.calcification false
  ct_rector.bending unknown
  ct_rector.duration false
  ct_rector.retry false
  ct_rector.predicted_at_min 88 %
  ct_rector.predicted_at_max 22 %
b_cto 4 {points}
  b_cto.age_60 true
  b_cto.age_75 false
  b_cto.female false
  b_cto.rca false
  b_cto.stump true
  b_cto.bending false
  b_cto.length true
  b_cto.predicted 79.1 %
jr_cto not-applicable
progress_mace 3 {points}
  progress_mace.age true
  progress_mace.female false
  progress_mace.calcification false
  progress_mace.stump true
  progress_mace.adr true
  progress_mace.retrograde false
  progress_mace.predicted 1.1 % to 2 %
progress_mortality 2 {points}
  progress_mortality.age true
  progress_mortality.lvef false
  progress_mortality.calcification false
  progress_mortality.adr true
  progress_mortality.retrograde false
  progress_mortality.predicted 0.1 % to 0.5 %
progress_pericardiocentesis 2 {points}
  progress_pericardiocentesis.age true
  progress_pericardiocentesis.female false
  progress_pericardiocentesis.calcification false
  progress_pericardiocentesis.adr true
  progress_pericardiocentesis.retrograde false
  progress_pericardiocentesis.predicted 0.4 % to 1.6 %
progress_perforation 3 {points}
  progress_perforation.age true
  progress_perforation.calcification false
  progress_perforation.stump true
  progress_perforation.adr true
  progress_perforation.retrograde false
progress_complications_2016 5 {points}
  progress_complications_2016.age true
  progress_complications_2016.length true
  progress_complications_2016.retrograde false
technical_success true
  residual_stenosis_limit_percent 50 %
in_hospital_mace false
procedural_success true
complications
  complications_kind complications_kind:none`;

describe('a note as a bundle', () => {
  const example = readFileSync('examples/01-circumflex.cto.yaml', 'utf8');

  it('has an Observation for all that is recorded and computed', () => {
    assert.deepEqual(observed(bundleOf(example)), CIRCUMFLEX.split('\n'));
  });

  it('has both ends of a range of grades, and times of day', () => {
    assert.deepEqual(linesOf(note('', 'indication: {angina_ccs: 3-4, nyha: unknown}\n'), 'indication'), [
      'indication',
      '  indication_angina_ccs 3 to 4',
      '  indication_nyha unknown',
    ]);
    assert.deepEqual(linesOf(note('', 'procedure: {start_time: 09:30}\n'), 'procedure'), [
      'procedure',
      '  procedure_start_time "09:30:00"',
    ]);
  });

  it('has no consent where it is not known whether there was one, and says that', () => {
    const unknown = note('', 'consent:\n  obtained: unknown\n');
    assert.deepEqual(resourcesOf(bundleOf(unknown), 'Consent'), []);
    assert.deepEqual(linesOf(unknown, 'consent'), ['consent', '  consent_obtained unknown']);
  });

  it('has the patient, the operators, the procedure, its lesions and the consent', () => {
    const bundle = bundleOf(example);
    const [patient] = resourcesOf(bundle, 'Patient');
    assert.deepEqual(
      [patient?.identifier, patient?.gender, patient?.birthDate],
      [[{ value: 'P-0412' }], 'male', undefined],
    );
    assert.deepEqual(
      resourcesOf(bundle, 'Practitioner').map(({ identifier, name }) => [identifier, name]),
      [[[{ value: 'op-3' }], undefined]],
    );
    const [whole, part, ...others] = resourcesOf(bundle, 'Procedure');
    assert.equal(others.length, 0);
    const address = (id: string | undefined) => [{ reference: `urn:uuid:${id}` }];
    const [lesion] = resourcesOf(bundle, 'Condition');
    for (const one of [whole, part]) {
      assert.deepEqual([one?.status, one?.performedDateTime], ['completed', '2026-03-04']);
      assert.deepEqual([one?.subject], address(patient?.id));
      assert.deepEqual(one?.reasonReference, address(lesion?.id));
    }
    assert.deepEqual(part?.partOf, address(whole?.id));
    assert.equal(part?.outcome?.coding?.[0]?.code, 'technical_success:yes');
    assert.equal(lesion?.code?.coding?.[1]?.code, 'I25.82');
    assert.deepEqual([lesion?.identifier, lesion?.bodySite?.[0]?.text], [[{ value: 'A' }], 'LCx proximal']);
    const [consent] = resourcesOf(bundle, 'Consent');
    assert.deepEqual([consent?.status, consent?.dateTime], ['active', '2026-03-02']);
    const days = new Map(
      resourcesOf(bundle, 'Observation').map((one) => [one.code.coding?.[0]?.code, one.effectiveDateTime]),
    );
    const about = ['patient', 'procedure', 'lesions', 'j_cto', 'consent', 'indication', 'complications'];
    assert.deepEqual(
      about.map((code) => days.get(code)),
      [...Array(4).fill('2026-03-04'), '2026-03-02', undefined, undefined],
    );
    const score = resourcesOf(bundle, 'Observation').find(({ code }) => code.coding?.[0]?.code === 'j_cto');
    assert.deepEqual([score?.focus, score?.partOf], [address(lesion?.id), address(part?.id)]);
    assert.deepEqual(score?.interpretation, [{ text: 'very difficult' }]);
    assert.match(score?.note?.[0]?.text ?? '', /^10 %: Morino 2011, derivation cohort/);
    const units = new Set(
      observed(bundle)
        .join('\n')
        .match(/\bI25|1137\d\d/g) ?? [],
    );
    assert.equal(units.size, 0);
  });

  it('has codes of DICOM for radiation, and says of SNOMED CT only what is asked for', () => {
    const text = note(
      'timi_before: 0\n',
      'procedure: {air_kerma_gy: 2.1, dap_gy_cm2: 140.5, fluoroscopy_min: 55}\n',
    );
    const codings = resourcesOf(bundleOf(text), 'Observation').flatMap(({ code, valueQuantity }) =>
      code.coding?.[1] ? [[code.coding[1].code, valueQuantity?.value, valueQuantity?.code]] : [],
    );
    assert.deepEqual(codings, [
      ['113725', 2.1, 'Gy'],
      ['113722', 140.5, 'Gy.cm2'],
      ['113730', 55, 'min'],
    ]);
    assert.doesNotMatch(JSON.stringify(bundleOf(text)), /snomed/);
    const codes = resourcesOf(bundleOf(text, { snomed: true }), 'Procedure').map(
      ({ code }) => code?.coding?.find(({ system }) => system === 'http://snomed.info/sct')?.code,
    );
    assert.deepEqual(codes, ['415070008', '713617008']);
  });

  it('never takes unknown for absent, nor what is not recorded for unknown', () => {
    const text = note(
      'calcification: unknown\nin_stent: unknown\nlength_mm: unknown\nrentrop: unknown\nstump: blunt\n',
    );
    assert.deepEqual(linesOf(text, 'lesions').slice(2), [
      '  length_mm unknown',
      '  stump stump:blunt',
      '  calcification unknown',
      '  rentrop unknown',
      '  in_stent unknown',
    ]);
    assert.deepEqual(linesOf(text, 'j_cto'), [
      'j_cto 1 {points} to 5 {points}',
      '  j_cto.blunt_stump true',
      '  j_cto.length unknown',
      '  j_cto.calcification unknown',
      '  j_cto.bending unknown',
      '  j_cto.retry unknown',
      '  j_cto.predicted_at_min 67 %',
      '  j_cto.predicted_at_max 10 %',
    ]);
  });

  it('has a number as it was seen', () => {
    for (const [written, said] of [
      ['20', '20 mm'],
      ['under 20', '<20 mm'],
      ['over 20', '>20 mm'],
      ['20-25', '20 mm to 25 mm'],
      ['about 20', 'about 20 mm'],
      ['unknown', 'unknown'],
    ])
      assert.deepEqual(linesOf(note(`length_mm: ${written}\n`), 'lesions').slice(2), [`  length_mm ${said}`]);
  });

  for (const [what, lesion, stoppedFor, whole, part] of [
    ['findings alone', 'stump: blunt\n', null, 'unknown', 'unknown'],
    [
      'an attempt that failed',
      'crossing: {strategies: [awe], successful: none}\n',
      null,
      'completed',
      'completed',
    ],
    ['a lesion left alone', 'attempted: no\n', null, 'not-done', 'not-done'],
    ['one that was attempted', 'attempted: yes\n', null, 'completed', 'completed'],
    ['radiation', 'outcome: {timi_flow: 0}\n', 'radiation', 'stopped', 'stopped'],
    ['a further session', 'outcome: {timi_flow: 1}\n', 'staged', 'completed', 'completed'],
    ['success', 'outcome: {timi_flow: 3}\n', 'success', 'completed', 'completed'],
    [
      'a complication after success',
      'outcome: {timi_flow: 3, residual_stenosis_percent: 0}\n',
      'complication',
      'completed',
      'completed',
    ],
  ] as const)
    it(`has a status for ${what}`, () => {
      const text = note(lesion, stoppedFor ? `procedure: {stopped_for: ${stoppedFor}}\n` : '');
      const procedures = resourcesOf(bundleOf(text), 'Procedure');
      assert.deepEqual(
        procedures.map(({ status }) => status),
        [whole, part],
      );
      assert.equal(procedures[0]?.statusReason !== undefined, stoppedFor !== null);
    });

  it('calls an occlusion by ICD-10 only where it can be a chronic total one of a coronary artery', () => {
    const isCoded = (lesion: string, vessel = 'LAD') =>
      JSON.stringify(bundleOf(note(lesion).replace('LAD', vessel))).includes('I25.82');
    assert.ok(isCoded('occlusion_months: 3\n'));
    assert.ok(isCoded('occlusion_months: unknown\n'));
    assert.ok(!isCoded('occlusion_months: 2\n'));
    assert.ok(!isCoded('timi_before: 1\n'));
    assert.ok(!isCoded('occlusion_months: 12\n', 'graft'));
    assert.ok(!isCoded('occlusion_months: 12\n', 'LDA'));
  });

  it('has each complication as a Condition of the procedure, with what is known of it', () => {
    const text = note(
      'timi_before: 0\n',
      'complications: [bleeding, {kind: perforation, vessel: RCA, ellis: 3, treatment: [coils], site: septal}]\n',
    );
    const bundle = bundleOf(text);
    const [procedure] = resourcesOf(bundle, 'Procedure');
    assert.deepEqual(
      procedure?.complication?.map(({ coding }) => coding?.[0]?.code),
      ['complications_kind:bleeding', 'complications_kind:perforation'],
    );
    const conditions = resourcesOf(bundle, 'Condition').filter(({ code }) =>
      code?.coding?.[0]?.code?.startsWith('complications_kind'),
    );
    assert.deepEqual(
      procedure?.complicationDetail?.map(({ reference }) => reference),
      conditions.map(({ id }) => `urn:uuid:${id}`),
    );
    assert.equal(conditions[1]?.bodySite?.[0]?.coding?.[0]?.code, 'vessel:RCA');
    const details = resourcesOf(bundle, 'Observation').filter(
      ({ code }) => code.coding?.[0]?.code === 'complications',
    );
    assert.deepEqual(
      details.map(({ focus }) => focus?.[0]?.reference),
      conditions.map(({ id }) => `urn:uuid:${id}`),
    );
    assert.deepEqual(observed({ ...bundle, entry: [{ resource: details[1] as never }] }), [
      'complications',
      '  complications_kind complications_kind:perforation',
      '  complications_vessel complications_vessel:RCA',
      '  complications_ellis complications_ellis:3',
      '  complications_treatment complications_treatment:coils',
    ]);
  });

  it('says that complications are unknown where they cannot all be read', () => {
    const text = note('timi_before: 0\n', 'complications: [perforatoin]\n');
    assert.ok(observed(bundleOf(text)).includes('complications unknown'));
    assert.ok(observed(bundleOf(text)).includes('in_hospital_mace unknown'));
  });

  it("tells the operator's own verdict apart from what flow and stenosis decide", () => {
    const text = note('outcome: {timi_flow: 3, technical_success: yes}\n');
    assert.deepEqual(linesOf(text, 'technical_success'), [
      'technical_success unknown',
      '  residual_stenosis_limit_percent 50 %',
      '  technical_success_operator true',
    ]);
    assert.equal(resourcesOf(bundleOf(text), 'Procedure')[1]?.outcome, undefined);
  });

  it('says of consent that was not obtained no more than that', () => {
    for (const [written, status] of [
      ['{obtained: yes}', 'active'],
      ['{obtained: no}', 'proposed'],
    ])
      assert.equal(
        resourcesOf(bundleOf(note('timi_before: 0\n', `consent: ${written}\n`)), 'Consent')[0]?.status,
        status,
      );
    assert.equal(resourcesOf(bundleOf(note('timi_before: 0\n')), 'Consent').length, 0);
  });

  it('hides disputed figures where the unit does', () => {
    const text = note('cap_ambiguity: no\ntortuosity: none\ninterventional_collaterals: yes\nstump: blunt\n');
    assert.ok(linesOf(text, 'progress_cto').includes('  progress_cto.predicted.disputed 91 %'));
    const hidden = observed(bundleOf(text, { settings: { disputedFigures: 'hide' } }));
    assert.ok(!hidden.some((line) => line.includes('disputed')));
    assert.ok(hidden.includes('progress_cto 0 {points}'));
  });

  it('names what is wrong by code and line, and leaves it out', () => {
    const [made] = bundlesIn(note('calcification: a lot\nstump: blunt\n'));
    assert.equal(made?.errors, 1);
    const [outcome] = resourcesOf(made?.bundle as Bundle, 'OperationOutcome');
    const issue = outcome?.issue.find(({ severity }) => severity === 'error');
    assert.deepEqual(
      [issue?.severity, issue?.code, issue?.details?.coding?.[0]?.code, issue?.diagnostics],
      ['error', 'invalid', 'unknown-value', 'Line 5'],
    );
    assert.doesNotMatch(JSON.stringify(made?.bundle), /a lot/);
    assert.deepEqual(linesOf(note('calcification: a lot\n'), 'lesions'), ['lesions', '  vessel vessel:LAD']);
  });

  it('has words of the authors only where they are asked for', () => {
    const text = readFileSync('examples/07-perforation.cto.yaml', 'utf8');
    const without = JSON.stringify(bundleOf(text));
    for (const words of [
      'right radial',
      'FineCross',
      'distal branch',
      'stents well expanded',
      'balloon inflated',
    ])
      assert.ok(!without.includes(words), words);
    const lines = observed(bundleOf(text, { freeText: true }));
    assert.ok(lines.includes('  procedure_access "right radial"'));
    assert.ok(lines.includes('  crossing_attempts_wires "Pilot 200"'));
    assert.ok(lines.includes('  complications_site "distal branch, by the wire"'));
  });

  it('is the same each time, and has other addresses in another place', () => {
    const two = `${note('timi_before: 0\n')}---\n${note('timi_before: 0\n')}`;
    const texts = (name: string) => bundlesIn(two, { name }).map((one) => JSON.stringify(one.bundle));
    assert.deepEqual(texts('a.cto.yaml'), texts('a.cto.yaml'));
    const ids = (name: string) => texts(name).flatMap((text) => text.match(/urn:uuid:[0-9a-f-]+/g) ?? []);
    const [a, b] = [new Set(ids('a.cto.yaml')), new Set(ids('b.cto.yaml'))];
    assert.equal(
      a.size,
      bundlesIn(two).reduce((sum, { bundle }) => sum + (bundle.entry?.length ?? 0), 0),
    );
    assert.ok(![...b].some((id) => a.has(id)));
  });
});
