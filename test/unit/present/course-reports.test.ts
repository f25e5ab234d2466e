/** What public reports told that had no key, in the words of a record. */
import assert from 'node:assert/strict';
import { courseLines } from '../../../src/present/course.ts';
import type { Course } from '../../../src/score/engine/assess.ts';
import { judgeSuccess } from '../../../src/score/evidence/definitions.ts';
import { judgeInHospital } from '../../../src/score/evidence/mace.ts';

describe('facts of public reports in a summary', () => {
  it('stand in the order of a record', () => {
    const facts: Course = {
      patient: {
        diabetes_type: 'type_2',
        insulin: 'no',
        coronary_anomaly: 'dual LAD type VII',
        grafts: [{ to: 'D', also_to: ['PDA', 'OM'], conduit: 'vein' }],
        history: [
          {
            kind: 'pci',
            year: 2022,
            month: 9,
            support: ['iabp'],
            complications: ['no reflow'],
            hospital_days: 9,
            stent_failure: 'recoil',
          },
          { kind: 'mi', month: 3 },
        ],
      },
      indication: { symptoms_detail: 'after one flight of stairs', visit: 'in clinic', detail: 'own wish' },
      procedure: {
        antiplatelet_doses: ['aspirin 81 mg', 'clopidogrel 75 mg'],
        access_findings: 'tortuous',
        tests: [{ test: 'echo', finding: 'effusion' }],
        detail: 'no long sheath',
        other_lesions: [{ vessel: 'LM', severity: 'significant' }],
      },
      lesion: {
        collaterals: [{ channel: 'bridging', count: 3, detail: 'faint', to: 'OM' }],
        crossing: {
          attempts: [
            {
              strategy: 'adr',
              technique: 'guided_star',
              other_techniques: ['base', 'side_base'],
              path: 'microchannel',
              into: 'septal_branch',
              detail: 'gentle',
            },
          ],
        },
        devices: [
          { kind: 'lithotripsy_balloon', pulses: 70 },
          { kind: 'atherectomy_device', french: 6, energy_mj_mm2: 80, frequency_hz: 40 },
        ],
        outcome: { residual_dissection: 'yes', detail: 'no staining' },
        side_branch_within: 'yes',
        no_stent_reason: 'long dissection',
      },
      complications: [
        {
          kind: 'perforation',
          vessel: 'septal_branch',
          found_by: ['angiography', 'ct'],
          treatment: ['fluids', 'dissection_flap'],
        },
      ],
      discharge: { antiplatelet_doses: ['aspirin 81 mg'], detail: 'to rehabilitation' },
      followUp: [{ months: 2, symptoms_detail: 'dizziness', tests: [{ test: 'ivus', finding: 'healed' }] }],
    };
    const verdict = judgeSuccess({ timi_flow: 3, residual_stenosis_percent: 0 }, 50);
    assert.deepEqual(courseLines(facts, judgeInHospital(facts.complications, verdict)), [
      'History: PCI, 2022-09, intra-aortic balloon pump, complications: no reflow, 9 days in hospital, cause of stent failure: recoil; myocardial infarction, month 3.',
      'Type of diabetes: type 2.',
      'Insulin: no.',
      'Coronary anomaly: dual LAD type VII.',
      'Grafts: saphenous vein to a diagonal branch, also to PDA, an obtuse marginal branch.',
      'Symptoms: after one flight of stairs.',
      'Visit: in clinic.',
      'Details of the indication: own wish.',
      'Doses of antiplatelets: aspirin 81 mg, clopidogrel 75 mg.',
      'Access findings: tortuous.',
      'Side branch within the occlusion: yes.',
      'Collaterals: a bridging channel to an obtuse marginal branch, 3 in number, faint.',
      'Crossing: antegrade dissection and re-entry, contrast-guided STAR, also balloon-assisted subintimal entry, side-BASE, through a microchannel, wire in a septal branch, gentle.',
      'Devices: lithotripsy balloon, 70 pulses; atherectomy device, 6 F, 80 mJ/mm², 40 Hz.',
      'Reason for no stent: long dissection.',
      'Residual dissection: yes.',
      'Outcome: no staining.',
      'Other lesions: LM, significant stenosis.',
      'Complications: perforation (a septal branch), found by angiography, CT, treated with fluids, a dissection flap.',
      'In-hospital MACE (PROGRESS-CTO), by the complications listed: no; procedural success: yes.',
      'Discharge: aspirin 81 mg, to rehabilitation.',
      'Follow-up: after 2 months: dizziness, IVUS (healed).',
      'Tests during the procedure: echocardiography (effusion).',
      'Details of the procedure: no long sheath.',
    ]);
  });
});
