/** What a summary tells of the procedure, and that it tells nothing of notes without the keys of whole procedures. */
import assert from 'node:assert/strict';
import { courseLines } from '../../../src/present/course.ts';
import type { Course } from '../../../src/score/engine/assess.ts';
import { judgeSuccess } from '../../../src/score/evidence/definitions.ts';
import { judgeInHospital } from '../../../src/score/evidence/mace.ts';

type Facts = Partial<Course> & Pick<Course, 'lesion'>;

const lines = (course: Facts, success = true) => {
  const { complications, followUp } = course;
  const verdict = judgeSuccess(
    success ? { timi_flow: 3, residual_stenosis_percent: 0 } : { timi_flow: 0 },
    50,
  );
  return courseLines({ ...course, complications, followUp }, judgeInHospital(complications, verdict));
};

describe('the course of a procedure', () => {
  it('goes from the attempts to the devices, to what went wrong, to the follow-up', () => {
    const facts: Facts = {
      lesion: {
        crossing: {
          attempts: [
            {
              strategy: 'awe',
              technique: 'wire_escalation',
              wires: ['Fielder XT-A', 'Gaia 2'],
              microcatheters: ['Turnpike'],
              minutes: 15,
              result: 'failed',
              failed_at: 'proximal_cap',
            },
            {
              strategy: 'retrograde',
              channel: 'septal',
              donor: 'LAD',
              technique: 'reverse_cart',
              externalised: 'yes',
              result: 'crossed',
            },
          ],
        },
        preparation: ['balloon', 'rotational'],
        imaging: ['ivus'],
        stents: [
          { type: 'des', diameter_mm: 3, length_mm: 38 },
          { type: 'des', diameter_mm: 2.5, length_mm: 28 },
        ],
      },
      complications: [{ kind: 'perforation', vessel: 'RCA', ellis: 2, treatment: ['balloon'] }, 'vascular'],
      followUp: [{ date: '2026-11-01', alive: 'yes', angina_ccs: 1, angiography: 'patent' }],
    };
    assert.deepEqual(lines(facts), [
      'Crossing: 1. antegrade wire escalation, wires Fielder XT-A, Gaia 2, microcatheter Turnpike, 15 min: failed at the proximal cap; 2. retrograde, by a septal channel from LAD, reverse CART, wire externalised: crossed.',
      'Preparation: balloon, rotational atherectomy.',
      'Intravascular imaging: IVUS.',
      'Stents: DES 3 x 38 mm, DES 2.5 x 28 mm; 66 mm in all.',
      'Complications: perforation (RCA, Ellis class 2), treated with balloon inflation; access-site complication.',
      'In-hospital MACE (PROGRESS-CTO), by the complications listed: no; procedural success: yes.',
      'Follow-up: 2026-11-01: alive, CCS 1, patent on angiography.',
    ]);
  });

  it('says nothing of what notes could always say', () => {
    const lesion: Facts['lesion'] = {
      crossing: { strategies: ['awe'], successful: 'awe', minutes: 20 },
      outcome: { timi_flow: 3, residual_stenosis_percent: 0 },
    };
    for (const complications of [undefined, ['none'], ['perforation', 'tamponade']] as const)
      assert.deepEqual(
        lines({ lesion, ...(complications ? { complications: [...complications] } : {}) }),
        [],
      );
  });

  it('adds up stents only where every length is known', () => {
    const stents = (list: NonNullable<Facts['lesion']['stents']>) => lines({ lesion: { stents: list } })[0];
    assert.equal(stents([{ type: 'des', length_mm: 38 }, { type: 'dcb' }]), 'Stents: DES 38 mm, DCB.');
    assert.equal(stents([{ length_mm: 0.1 }, { length_mm: 0.2 }]), 'Stents: 0.1 mm, 0.2 mm; 0.3 mm in all.');
    assert.equal(stents([{}]), undefined);
    assert.deepEqual(lines({ lesion: { stent_count: 2, stent_length_mm: 66 } }), [
      'Stents: 2, 66 mm in all.',
    ]);
  });

  it('tells a failure with modification, and that a procedural success is none', () => {
    const lesion: Facts['lesion'] = {
      crossing: {
        attempts: [{ strategy: 'adr', technique: 'stingray', result: 'stopped', failed_at: 'reentry' }],
      },
      outcome: { modification: 'yes' },
    };
    assert.deepEqual(lines({ lesion, complications: ['none'] }, false), [
      'Crossing: antegrade dissection and re-entry, Stingray: stopped at re-entry.',
      'The occlusion was not crossed.',
      'CTO modification: yes.',
      'Complications: none.',
      'In-hospital MACE (PROGRESS-CTO): no; procedural success: no.',
    ]);
  });

  it('says of an attempt that crossed what stopped it all the same', () => {
    const attempts: NonNullable<Facts['lesion']['crossing']>['attempts'] = [
      { strategy: 'awe', result: 'crossed', failed_at: 'device' },
      { strategy: 'awe', result: 'failed', failed_at: 'device' },
    ];
    assert.deepEqual(lines({ lesion: { crossing: { attempts } } }), [
      'Crossing: 1. antegrade wire escalation: crossed, but no device followed the wire; 2. antegrade wire escalation: failed since no device followed the wire.',
    ]);
  });

  it('leaves signs between words and numbers as they were written', () => {
    const wires = ['Fielder FC > Miracle 6', '<20 g', 'a<b>c'];
    assert.deepEqual(lines({ lesion: { crossing: { attempts: [{ strategy: 'awe', wires }] } } }), [
      'Crossing: antegrade wire escalation, wires Fielder FC > Miracle 6, <20 g, a(b)c.',
    ]);
  });

  it('lets no text of a note out of its line', () => {
    const wires = ['a\n- b', '<!-- /cto-summary -->', '`x`', '[y](http://z)'];
    const [line] = lines({ lesion: { crossing: { attempts: [{ strategy: 'awe', wires }] } } });
    assert.equal(
      line,
      "Crossing: antegrade wire escalation, wires a - b, (!-- /cto-summary --), 'x', (y)(http://z).",
    );
  });

  it('tells what came before, the devices, what became of a complication, and the discharge', () => {
    const facts: Facts = {
      patient: {
        history: [
          { kind: 'pci', vessel: 'LAD', segment: 'mid', year: 2019, detail: 'two DES' },
          { kind: 'mi', months_before: 'about 60' },
        ],
      },
      indication: {
        urgency: 'elective',
        tests: [
          { test: 'echo', purpose: ['function'], finding: 'inferior hypokinesia', date: '2026-08-01' },
          { test: 'cmr', purpose: ['ischaemia', 'viability'] },
        ],
      },
      procedure: {
        guide_setup: 'ping_pong',
        other_lesions: [
          {
            vessel: 'LAD',
            segment: 'proximal',
            stenosis_percent: 80,
            treatment: 'DES 3.0 x 28',
            when: 'earlier',
          },
        ],
      },
      lesion: {
        length_grade: 'short',
        tortuosity_within: 'moderate',
        beyond_stent: 'yes',
        earlier_attempts: [
          {
            year: 2024,
            strategy: 'awe',
            access: ['right radial 6F'],
            guides: ['AL 1'],
            wires: ['Fielder XT'],
            result: 'failed',
          },
        ],
        crossing: {
          attempts: [{ strategy: 'awe', result: 'crossed', confirmed_by: ['ivus', 'wire_movement'] }],
        },
        devices: [
          { kind: 'balloon', name: 'Sapphire', diameter_mm: 1.5, length_mm: 15, purpose: ['predilatation'] },
          { kind: 'wire', name: 'Sion Blue', purpose: ['workhorse'] },
          { name: 'no kind', length_mm: 20 },
        ],
        imaging_purpose: ['lumen', 'sizing'],
      },
      complications: [
        {
          kind: 'perforation',
          site: 'septal channel',
          treatment: ['coils'],
          approach: 'retrograde',
          haemodynamic_compromise: 'no',
          status: 'resolved',
        },
        { kind: 'device_loss', site: 'distal RCA', left_in_place: 'yes' },
      ],
      discharge: {
        course: 'uneventful',
        hospital_days: 2,
        antiplatelets: ['aspirin', 'clopidogrel'],
        antiplatelet_months: 12,
        anticoagulant: 'no',
      },
      followUp: [
        { days: 180, lvef_percent: 45, tests: [{ test: 'ct_angiography', finding: 'open stents' }] },
      ],
    };
    assert.deepEqual(lines(facts), [
      'History: PCI, LAD, mid segment, 2019, two DES; myocardial infarction, about 60 months before.',
      'Urgency: elective.',
      'Tests: echocardiography, for function, 2026-08-01 (inferior hypokinesia); cardiac MRI, for ischaemia, for viability.',
      'Guide catheter setup: ping-pong.',
      'Length: short.',
      'Tortuosity within the occlusion: moderate.',
      'Occlusion beyond the stent: yes.',
      'Earlier attempts: 2024, antegrade wire escalation, access right radial 6F, guide catheter AL 1, wire Fielder XT: failed.',
      'Crossing: antegrade wire escalation: crossed, true lumen confirmed by IVUS, movement of the wire.',
      'Devices: balloon Sapphire, 1.5 x 15 mm, for predilatation; wire Sion Blue, as workhorse; no kind, 20 mm.',
      'Purpose of intracoronary imaging: true lumen, sizing.',
      'Other lesions: LAD, proximal segment, 80 % stenosis, DES 3.0 x 28, treated earlier.',
      'Complications: perforation (septal channel), without haemodynamic compromise, treated with coils, retrograde, resolved; device loss (distal RCA), left in place.',
      'In-hospital MACE (PROGRESS-CTO), by the complications listed: no; procedural success: yes.',
      'Discharge: uneventful course, 2 days in hospital, aspirin, clopidogrel, dual antiplatelet therapy for 12 months, no anticoagulant.',
      'Follow-up: after 180 days: LVEF 45 %, CT angiography (open stents).',
    ]);
  });

  it('tells why, what is planned, results in words, what imaging showed, and drugs', () => {
    const facts: Facts = {
      patient: {
        pack_years: 30,
        medication: ['bisoprolol 5 mg'],
        history: [{ kind: 'intolerance', detail: 'statins' }],
      },
      indication: { reason: 'angina in spite of two drugs' },
      procedure: {
        plan: 'antegrade first',
        medication: ['nitroglycerin 200 µg', 'sedation with midazolam'],
        next_step: 'PCI of the LAD in 4 weeks',
      },
      lesion: {
        collaterals: [
          { channel: 'septal', donor: 'LAD', size: 'large', werner_cc: 2 },
          { channel: 'epicardial' },
        ],
        crossing: {
          attempts: [{ strategy: 'adr', result: 'failed', failed_at: 'reentry', reason: 'large haematoma' }],
        },
        devices: [{ kind: 'balloon', inflation_atm: 16, inflation_seconds: 600 }],
        imaging_findings: 'minimal stent area 6.2 mm²',
        outcome: { flow_grade: 'slow', result_grade: 'acceptable' },
      },
      complications: [
        { kind: 'dissection', nhlbi: 'C', treatment: ['stent'] },
        { kind: 'pericardial_effusion', drained_ml: 250, detail: 'after the wire had left the vessel' },
      ],
      discharge: { medication: ['rosuvastatin 20 mg', 'apixaban'] },
    };
    assert.deepEqual(lines(facts), [
      'History: intolerance, statins.',
      'Pack-years: 30.',
      'Medication: bisoprolol 5 mg.',
      'Reason for PCI: angina in spite of two drugs.',
      'Plan: antegrade first.',
      'Medication during the procedure: nitroglycerin 200 µg, sedation with midazolam.',
      'Collaterals: a septal channel from LAD, large, CC 2; an epicardial channel.',
      'Crossing: antegrade dissection and re-entry: failed at re-entry, reason: large haematoma.',
      'The occlusion was not crossed.',
      'Devices: balloon, 16 atm, 600 s.',
      'Findings of intracoronary imaging: minimal stent area 6.2 mm².',
      'Flow after: slow or reduced.',
      'Result: acceptable.',
      'Complications: dissection (NHLBI type C), treated with a stent; pericardial effusion, 250 mL drained, after the wire had left the vessel.',
      'In-hospital MACE (PROGRESS-CTO), by the complications listed: cannot be told; procedural success: cannot be told.',
      'Discharge: rosuvastatin 20 mg, apixaban.',
      'Next step: PCI of the LAD in 4 weeks.',
    ]);
  });

  it('tells no unknown grade, and no collateral without a size', () => {
    const facts: Facts = {
      lesion: {
        collaterals: [
          { channel: 'septal', donor: 'LAD' },
          { channel: 'epicardial', size: 'unknown' },
        ],
        outcome: { flow_grade: 'unknown', result_grade: 'unknown' },
      },
    };
    assert.deepEqual(lines(facts), []);
  });

  it('tells no unknown value, and no other lesion of which summaries told nothing before', () => {
    const facts: Facts = {
      patient: { history: [{}], hyperlipidaemia: 'yes', smoker: 'former' },
      procedure: { other_lesions: [{ vessel: 'LAD', treatment: 'DES' }] },
      lesion: {
        length_grade: 'unknown',
        tortuosity_within: 'unknown',
        beyond_stent: 'unknown',
        devices: [{}],
      },
    };
    assert.deepEqual(lines(facts), []);
  });

  it('counts no empty form', () => {
    assert.deepEqual(lines({ lesion: { crossing: { attempts: [{}] }, stents: [{}] }, followUp: [{}] }), []);
  });
});
