/** What a summary tells of facts that most procedures lack: where, which, how far, and what became of it. */
import assert from 'node:assert/strict';
import { courseLines } from '../../../src/present/course.ts';
import type { Course } from '../../../src/score/engine/assess.ts';
import { judgeSuccess } from '../../../src/score/evidence/definitions.ts';
import { judgeInHospital } from '../../../src/score/evidence/mace.ts';

type Facts = Partial<Course> & Pick<Course, 'lesion'>;

describe('the details of a procedure', () => {
  it('tells where, which, how far and what became of it', () => {
    const facts: Facts = {
      patient: {
        diseased_vessels: 2,
        grafts: [{ to: 'OM2', conduit: 'vein', state: 'diseased', detail: 'restenosis treated three times' }],
        history: [
          { kind: 'mi', year: 2009, presentation: 'nstemi', wall: 'inferior', elsewhere: 'no' },
          {
            kind: 'pci',
            vessel: 'LAD',
            year: 2022,
            reason: 'in-stent restenosis',
            stents: [{ type: 'des', diameter_mm: 3, length_mm: 28, name: 'Xience' }, { type: 'dcb' }],
            state: 'patent',
            elsewhere: 'yes',
          },
        ],
      },
      indication: {
        symptom_months: 'about 6',
        symptom_duration: '6-8 weeks',
        nyha: 2,
        heart_team_advice: 'cabg',
        referral: 'another hospital',
        examination: 'normal',
      },
      procedure: {
        act_target_seconds: 250,
        diagnostic_catheters: ['5F Tiger'],
        haemodynamics: 'stable',
        other_lesions: [
          {
            vessel: 'LM',
            severity: 'severe',
            culprit: 'yes',
            calcification: 'severe',
            medina: '1,1,1',
            bifurcation_technique: 'dk_culotte',
            stents: [{ type: 'des' }],
          },
        ],
      },
      lesion: {
        proximal_cap_site: 'below the conus branch',
        cap_calcification: 'present',
        cap_stented: 'yes',
        distal_cap: 'blunt',
        distal_cap_site: 'at the anastomosis',
        distal_filling: ['contralateral', 'not_seen'],
        known_since: 2022,
        collaterals: [
          {
            channel: 'septal',
            name: 'second septal',
            donor: 'LAD',
            to: 'PDA',
            tortuosity: 'moderate',
            interventional: 'yes',
            use: 'failed',
          },
          { channel: 'graft', acute_angle: 'yes', use: 'crossed' },
        ],
        earlier_attempts: [{ strategy: 'awe', elsewhere: 'yes', path: 'extraplaque', result: 'failed' }],
        crossing: {
          attempts: [
            {
              strategy: 'retrograde',
              channel: 'septal',
              channel_name: 'second septal',
              donor: 'LAD',
              technique: 'balloon_deflection',
              result: 'failed',
              failed_at: 'body',
              reached: 'distal_cap',
              into: 'PDA',
            },
          ],
          steps: ['donor vessel injected first', 'wire removed'],
        },
        devices: [
          { kind: 'guide_catheter', name: 'AL1 7F', vessel: 'RCA', access: 'left radial' },
          { kind: 'snare', purpose: ['retrieval'], segment: 'mid', result: 'failed', detail: 'three tries' },
        ],
        stents: [
          { type: 'des', name: 'Xience', diameter_mm: 3, length_mm: 38, segment: 'mid', inflation_atm: 14 },
          { type: 'dcb', vessel: 'OM2', detail: 'across OM1' },
        ],
      },
      complications: [
        {
          kind: 'device_entrapment',
          vessel: 'RCA',
          segment: 'mid',
          severity: 'severe',
          cause: 'wire unravelled',
          treatment: ['retrieval'],
          treatment_result: 'partial',
        },
      ],
      discharge: { dual_antiplatelet: 'yes', tests: [{ test: 'ecg', finding: 'normal' }] },
      followUp: [
        {
          days: 180,
          symptoms: ['none'],
          lvef_grade: 'normal',
          result_grade: 'excellent',
          medication: ['aspirin'],
          detail: 'back at work',
        },
      ],
    };
    const verdict = judgeSuccess({ timi_flow: 3, residual_stenosis_percent: 0 }, 50);
    const course: Course = { complications: undefined, followUp: undefined, ...facts };
    assert.deepEqual(courseLines(course, judgeInHospital(course.complications, verdict)), [
      'History: myocardial infarction, 2009, infarction without ST elevation, inferior wall; PCI, LAD, 2022, in-stent restenosis, DES Xience 3 x 28 mm + DCB, now patent, in another hospital.',
      'Diseased vessels: two-vessel disease.',
      'Grafts: saphenous vein to OM2, diseased, restenosis treated three times.',
      'Symptom duration: about 6 months.',
      'Symptoms for: 6–8 weeks.',
      'NYHA class: II.',
      'Advice of the heart team: CABG.',
      'Referral: another hospital.',
      'Examination: normal.',
      'Target of the activated clotting time: 250 s.',
      'Diagnostic catheters: 5F Tiger.',
      'Site of the proximal cap: below the conus branch.',
      'Calcification of the cap: present, not graded.',
      'Stent over the cap: yes.',
      'Distal cap: blunt.',
      'Site of the distal cap: at the anastomosis.',
      'Filling of the distal vessel: by contralateral collaterals, not seen.',
      'Known since: 2022.',
      'Collaterals: a septal channel (second septal) from LAD to PDA, tortuosity moderate, interventional, tried, not crossed; a graft, at an acute angle, crossed.',
      'Earlier attempts: in another hospital, antegrade wire escalation, extraplaque: failed.',
      'Crossing: retrograde, by a septal channel (second septal) from LAD, balloon deflection: failed within the occlusion, reached the distal cap, wire in PDA.',
      'The occlusion was not crossed.',
      'Steps: donor vessel injected first; wire removed.',
      'Stents: DES Xience 3 x 38 mm (mid segment, 14 atm), DCB (OM2, across OM1).',
      'Devices: guide catheter AL1 7F, RCA, left radial; snare, for retrieval, mid segment, failed, three tries.',
      'Other lesions: LM, severe stenosis, culprit lesion, severe calcification, Medina 1,1,1, DK culotte, DES.',
      'Complications: device entrapment (RCA, mid segment, severe), cause: wire unravelled, treated with retrieval, treatment partly successful.',
      'In-hospital MACE (PROGRESS-CTO), by the complications listed: no; procedural success: yes.',
      'Tests before discharge: ECG (normal).',
      'Discharge: dual antiplatelet therapy.',
      'Follow-up: after 180 days: no symptoms, left ventricle: normal function, result excellent, medication: aspirin, back at work.',
      'Haemodynamics: stable.',
    ]);
  });

  it('are silent where summaries told nothing before', () => {
    const facts = {
      patient: { grafts: [{ to: 'RCA', conduit: 'vein', state: 'patent' }] },
      procedure: { other_lesions: [{ vessel: 'LAD', treatment: 'DES', x_note: 'ours' }] },
      lesion: {
        collaterals: [
          { channel: 'septal', donor: 'LAD', werner_cc: 1, tortuous: 'yes', x_note: 'ours', use: 'unknown' },
        ],
      },
    } as const;
    const course = { complications: undefined, followUp: undefined, ...facts } as unknown as Course;
    assert.deepEqual(courseLines(course, null), []);
  });
});
