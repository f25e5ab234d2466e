import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Bundle } from 'fhir/r4';
import { bundleOf, bundlesIn, linesOf, noteWith, observed, resourcesOf } from '../../support/bundles.ts';

describe('a note as a bundle', () => {
  const example = readFileSync('examples/01-circumflex.cto.yaml', 'utf8');

  it('has no consent where it is not known whether there was one, and says that', () => {
    const unknown = noteWith('', 'consent:\n  obtained: unknown\n');
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

  it('has the day of the procedure on nothing that was on another, or may have been', () => {
    const bundle = bundleOf(
      [
        'cto_note: 1',
        'patient: { history: [{ kind: mi, year: 2019 }] }',
        'indication: { symptoms: [angina] }',
        'procedure: { date: 2026-03-04 }',
        'lesions:',
        '  - { id: A, vessel: RCA, earlier_attempts: [{ strategy: awe, result: failed }] }',
        'complications: [{ kind: bleeding }]',
        'discharge: { course: uneventful }',
        'follow_up: [{ date: 2026-09-01, alive: yes }, { days: 30, alive: yes }]',
        '',
      ].join('\n'),
    );
    const days = resourcesOf(bundle, 'Observation').map((one) => [
      one.code.coding?.[0]?.code,
      one.effectiveDateTime,
    ]);
    const codes = ['patient_history', 'indication', 'earlier_attempts', 'complications', 'discharge'];
    for (const code of codes)
      assert.deepEqual(
        days.filter(([of]) => of === code),
        [[code, undefined]],
      );
    assert.deepEqual(
      days.filter(([of]) => of === 'follow_up'),
      [
        ['follow_up', '2026-09-01'],
        ['follow_up', undefined],
      ],
    );
  });

  it('has codes of DICOM for radiation, and says of SNOMED CT only what is asked for', () => {
    const text = noteWith(
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
      const text = noteWith(lesion, stoppedFor ? `procedure: {stopped_for: ${stoppedFor}}\n` : '');
      const procedures = resourcesOf(bundleOf(text), 'Procedure');
      assert.deepEqual(
        procedures.map(({ status }) => status),
        [whole, part],
      );
      assert.equal(procedures[0]?.statusReason !== undefined, stoppedFor !== null);
    });

  it('has one status for a procedure whose lesions have several, and none that nobody knows', () => {
    const statusOf = (lesions: string, stoppedFor = '') =>
      resourcesOf(bundleOf(`cto_note: 1\n${stoppedFor}lesions: [${lesions}]\n`), 'Procedure').map(
        ({ status }) => status,
      );
    const [tried, left] = [
      '{id: A, vessel: LAD, outcome: {timi_flow: 0}}',
      '{id: B, vessel: RCA, attempted: no}',
    ];
    assert.deepEqual(statusOf(`${tried}, ${left}`), ['completed', 'completed', 'not-done']);
    const stopped = statusOf(`${left}, ${tried}`, 'procedure: {stopped_for: radiation}\n');
    assert.deepEqual(stopped, ['stopped', 'not-done', 'stopped']);
    const [made] = bundlesIn('```cto-note\npatient: {id: P-1}\n```\n', {
      name: 'a.md',
      language: 'markdown',
    });
    assert.equal(resourcesOf(made?.bundle as Bundle, 'Procedure')[0]?.status, 'unknown');
  });

  it('calls an occlusion by ICD-10 only where it can be a chronic total one of a coronary artery', () => {
    const isCoded = (lesion: string, vessel = 'LAD') =>
      JSON.stringify(bundleOf(noteWith(lesion).replace('LAD', vessel))).includes('I25.82');
    assert.ok(isCoded('occlusion_months: 3\n'));
    assert.ok(isCoded('occlusion_months: unknown\n'));
    assert.ok(!isCoded('occlusion_months: 2\n'));
    assert.ok(!isCoded('timi_before: 1\n'));
    assert.ok(!isCoded('occlusion_months: 12\n', 'graft'));
    assert.ok(!isCoded('occlusion_months: 12\n', 'LDA'));
  });

  it('has each complication as a Condition of the procedure, with what is known of it', () => {
    const text = noteWith(
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
    const text = noteWith('timi_before: 0\n', 'complications: [perforatoin]\n');
    assert.ok(observed(bundleOf(text)).includes('complications unknown'));
    assert.ok(observed(bundleOf(text)).includes('in_hospital_mace unknown'));
  });

  it("tells the operator's own verdict apart from what flow and stenosis decide", () => {
    const text = noteWith('outcome: {timi_flow: 3, technical_success: yes}\n');
    assert.deepEqual(linesOf(text, 'technical_success'), [
      'technical_success unknown',
      '  residual_stenosis_limit_percent 50 %',
      '  technical_success_operator true',
    ]);
    assert.equal(resourcesOf(bundleOf(text), 'Procedure')[1]?.outcome, undefined);
  });

  it('says how sure the occlusion is to be a chronic one, and why a score does not apply', () => {
    const conditionOf = (text: string) => resourcesOf(bundleOf(text), 'Condition')[0];
    const statusOf = (evidence: string) =>
      conditionOf(noteWith(`cto_evidence: ${evidence}\n`))?.verificationStatus?.coding?.map(
        ({ code }) => code,
      );
    assert.deepEqual([statusOf('definite'), statusOf('probable')], [['confirmed'], ['provisional']]);
    assert.equal(conditionOf(noteWith('timi_before: 0\n'))?.verificationStatus, undefined);
    const graft = bundleOf('cto_note: 1\nlesions: [{id: A, vessel: graft}]\n');
    const jCto = resourcesOf(graft, 'Observation').find(({ code }) => code.coding?.[0]?.code === 'j_cto');
    assert.equal(jCto?.dataAbsentReason?.coding?.[0]?.code, 'not-applicable');
    assert.match(jCto?.note?.map(({ text }) => text).join(' ') ?? '', /native/);
    assert.deepEqual(resourcesOf(graft, 'Patient')[0]?.identifier, undefined);
  });

  it('says of consent that was not obtained no more than that', () => {
    for (const [written, status] of [
      ['{obtained: yes}', 'active'],
      ['{obtained: no}', 'proposed'],
    ])
      assert.equal(
        resourcesOf(bundleOf(noteWith('timi_before: 0\n', `consent: ${written}\n`)), 'Consent')[0]?.status,
        status,
      );
    assert.equal(resourcesOf(bundleOf(noteWith('timi_before: 0\n')), 'Consent').length, 0);
  });

  it('hides disputed figures where the unit does', () => {
    const text = noteWith(
      'cap_ambiguity: no\ntortuosity: none\ninterventional_collaterals: yes\nstump: blunt\n',
    );
    assert.ok(linesOf(text, 'progress_cto').includes('  progress_cto.predicted.disputed 91 %'));
    const hidden = observed(bundleOf(text, { settings: { disputedFigures: 'hide' } }));
    assert.ok(!hidden.some((line) => line.includes('disputed')));
    assert.ok(hidden.includes('progress_cto 0 {points}'));
  });

  it('names what is wrong by code and line, and leaves it out', () => {
    const [made] = bundlesIn(noteWith('calcification: a lot\nstump: blunt\n'));
    assert.equal(made?.errors, 1);
    const [outcome] = resourcesOf(made?.bundle as Bundle, 'OperationOutcome');
    const issue = outcome?.issue.find(({ severity }) => severity === 'error');
    assert.deepEqual(
      [issue?.severity, issue?.code, issue?.details?.coding?.[0]?.code, issue?.diagnostics],
      ['error', 'invalid', 'unknown-value', 'Line 5'],
    );
    assert.doesNotMatch(JSON.stringify(made?.bundle), /a lot/);
    assert.deepEqual(linesOf(noteWith('calcification: a lot\n'), 'lesions'), [
      'lesions',
      '  vessel vessel:LAD',
    ]);
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
    // Who operated is told by a resource of its own, as an id.
    assert.match(text, /operators: \[/);
    assert.ok(!lines.some((line) => line.includes('operators')));
  });

  it('is the same each time, and has other addresses in another place', () => {
    const two = `${noteWith('timi_before: 0\n')}---\n${noteWith('timi_before: 0\n')}`;
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
