/** What a reader of the record is told of a whole procedure, and what is said once and in words that are true. */
import assert from 'node:assert/strict';
import { courseLines } from '../../../src/present/course.ts';
import type { Course } from '../../../src/score/engine/assess.ts';
import { judgeSuccess } from '../../../src/score/evidence/definitions.ts';
import { judgeInHospital } from '../../../src/score/evidence/mace.ts';
import { document, service } from '../../support/notes.ts';

const lines = (facts: Partial<Course>) => {
  const course: Course = { lesion: {}, complications: undefined, followUp: undefined, ...facts };
  const verdict = judgeSuccess({ timi_flow: 3, residual_stenosis_percent: 0 }, 50);
  return courseLines(course, judgeInHospital(course.complications, verdict));
};

const MACE = 'In-hospital MACE (PROGRESS-CTO), by the complications listed';

describe('a complication that is one word', () => {
  const told = [`Complications: perforation.`, `${MACE}: no; procedural success: yes.`];
  // Of a note that says no more than notes could at first, summaries never told it.
  it('is told wherever the note has a key of whole procedures', () => {
    assert.deepEqual(lines({ complications: ['perforation'] }), []);
    assert.deepEqual(lines({ complications: ['perforation'], patient: { prior_cabg: 'no' } }), []);
    for (const facts of [
      { patient: { hypertension: 'no' } },
      { procedure: { guides: ['EBU 3.5'] } },
      { procedure: { other_lesions: [{ vessel: 'LAD' }] } },
      { indication: { presentation: 'stable' } },
      { lesion: { collaterals: [{ channel: 'septal' }] } },
    ] satisfies Partial<Course>[])
      assert.deepEqual(lines({ ...facts, complications: ['perforation'] }), told);
  });

  it('is not told for what says nothing', () => {
    const facts: Partial<Course> = {
      patient: { hypertension: 'unknown', grafts: [{}] },
      procedure: { guides: [], x_room: 2 } as NonNullable<Course['procedure']>,
      lesion: { crossing: { attempts: [{}] }, outcome: {}, stents: [] },
      discharge: {},
    };
    assert.deepEqual(lines({ ...facts, complications: ['perforation'] }), []);
  });
});

describe('a crossing without attempts', () => {
  const crossing = (successful: 'none' | 'awe', more: Partial<Course> = {}) =>
    lines({ lesion: { crossing: { strategies: ['awe'], successful, minutes: 20 } }, ...more });

  it('is told in a note that tells its procedure', () => {
    assert.deepEqual(crossing('none'), []);
    assert.deepEqual(crossing('none', { patient: { hypertension: 'yes' } }), [
      'Strategies: antegrade wire escalation.',
      'The occlusion was not crossed.',
      'Crossing time: 20 min.',
    ]);
    assert.deepEqual(crossing('awe', { patient: { hypertension: 'yes' } }), [
      'Strategies: antegrade wire escalation.',
      'Successful strategy: antegrade wire escalation.',
      'Crossing time: 20 min.',
    ]);
  });

  it('has its time once', () => {
    const attempts = [{ strategy: 'awe', minutes: 20, result: 'crossed' }] as const;
    const timed = (minutes: number) => lines({ lesion: { crossing: { attempts: [...attempts], minutes } } });
    assert.deepEqual(timed(20), ['Crossing: antegrade wire escalation, 20 min: crossed.']);
    assert.equal(timed(25)[1], 'Crossing time: 25 min.');
  });
});

describe('a lesion that was left alone', () => {
  it('says so, and repeats nothing of the procedure', () => {
    assert.deepEqual(
      lines({
        patient: { medication: ['aspirin'] },
        procedure: {
          medication: ['heparin'],
          guide_setup: 'dual',
          other_lesions: [{ vessel: 'LAD', segment: 'mid' }],
          haemodynamics: 'stable',
          next_step: 'PCI of the RCA in 6 weeks',
        },
        lesion: { attempted: 'no', length_grade: 'short' },
        complications: [{ kind: 'perforation', vessel: 'LAD' }],
        discharge: { course: 'uneventful', tests: [{ test: 'ecg', finding: 'normal' }] },
        followUp: [{ days: 30, alive: 'yes' }],
      }),
      [
        'Medication: aspirin.',
        'Length: short.',
        'Left alone: PCI of this lesion was not attempted.',
        'Next step: PCI of the RCA in 6 weeks.',
      ],
    );
  });
});

describe('the words of a record', () => {
  /** What a note says, and the line it gives; each was hard to read once. */
  const rows: [string, Partial<Course>, string][] = [
    [
      'a name that says its kind',
      {
        lesion: {
          devices: [
            { kind: 'balloon', name: 'high-pressure balloon' },
            { kind: 'wire', name: 'RG3' },
          ],
        },
      },
      'Devices: high-pressure balloon; wire RG3.',
    ],
    [
      'a number that is a bound',
      { patient: { history: [{ kind: 'other', detail: 'turned down', count: 'over 1' }] } },
      'History: turned down, more than once.',
    ],
    ['one month', { indication: { symptom_months: 'under 1' } }, 'Symptom duration: under 1 month.'],
    ['one stop', { procedure: { detail: 'ended at 9 p.m.' } }, 'Details of the procedure: ended at 9 p.m.'],
    [
      'a month without a year',
      { patient: { history: [{ kind: 'mi', month: 3 }] } },
      'History: myocardial infarction, month 3.',
    ],
    [
      'a year and a month',
      { patient: { history: [{ kind: 'mi', year: 2008, month: 3 }] } },
      'History: myocardial infarction, 2008-03.',
    ],
    [
      'stents that are alike',
      { lesion: { stents: [{ type: 'des' }, { type: 'des' }, { type: 'dcb' }] } },
      'Stents: 2 DES, DCB.',
    ],
    [
      'stents beside an entry that says nothing',
      { lesion: { stents: [{ type: 'des', length_mm: 30 }, {}, { type: 'des', length_mm: 30 }] } },
      'Stents: 2 DES 30 mm; 60 mm in all.',
    ],
    [
      'a stent of which only the place is known',
      { lesion: { stents: [{ segment: 'ostial' }] } },
      'Stents: stent (ostial).',
    ],
    [
      'where a stent from the left main ends',
      {
        patient: {
          history: [
            {
              kind: 'pci',
              stents: [{ type: 'des', vessel: 'LM', also_in: ['LCx'], to_segment: 'proximal' }],
            },
          ],
        },
      },
      'History: PCI, DES (LM, to the proximal segment of LCx).',
    ],
    [
      'text with its own semicolons',
      { procedure: { other_lesions: [{ vessel: 'LCx', detail: 'irregular; large' }, { vessel: 'RCA' }] } },
      'Other lesions: LCx (irregular; large); RCA.',
    ],
    [
      'a diseased graft',
      { patient: { grafts: [{ to: 'LAD', conduit: 'lima', state: 'diseased', detail: 'kinked' }] } },
      'Grafts: left internal mammary artery to LAD, diseased, kinked.',
    ],
    [
      'tests between the procedure and the discharge',
      { discharge: { tests: [{ test: 'ecg', finding: 'ST elevation' }] } },
      'Tests before discharge: ECG (ST elevation).',
    ],
    [
      'an earlier attempt of which no strategy is known',
      { lesion: { earlier_attempts: [{ months_before: 1, result: 'failed' }] } },
      'Earlier attempts: 1 month before: failed.',
    ],
    [
      'a donor that nobody told',
      {
        lesion: { crossing: { attempts: [{ strategy: 'retrograde', channel: 'septal', donor: 'unknown' }] } },
      },
      'Crossing: retrograde, by a septal channel.',
    ],
    [
      'how long antiplatelets are to be taken',
      { discharge: { dual_antiplatelet: 'yes', antiplatelet_months: 1 } },
      'Discharge: dual antiplatelet therapy for 1 month.',
    ],
    [
      'a complication on the table',
      { complications: [{ kind: 'hypotension', when: 'procedure', hours_after: 0.12 }] },
      'Complications: hypotension (7 min later).',
    ],
    [
      'what a visit found of dual antiplatelet therapy',
      { followUp: [{ days: 30, dual_antiplatelet: 'yes' }] },
      'Follow-up: after 30 days: dual antiplatelet therapy.',
    ],
    [
      'that a visit found none',
      { followUp: [{ days: 30, dual_antiplatelet: 'no' }] },
      'Follow-up: after 30 days: no dual antiplatelet therapy.',
    ],
    [
      'a complication that impaired the circulation',
      { complications: [{ kind: 'perforation', haemodynamic_compromise: 'yes' }] },
      'Complications: perforation, haemodynamic compromise.',
    ],
    [
      'a complication soon after',
      { complications: [{ kind: 'hypotension', hours_after: 0.5, symptoms: ['none'], treatment: ['none'] }] },
      'Complications: hypotension (30 min after the procedure), no symptoms, no specific treatment.',
    ],
    [
      'surgery once',
      { complications: [{ kind: 'dissection', treatment: ['surgery'], approach: 'surgical' }] },
      'Complications: dissection, treated with surgery.',
    ],
  ];
  for (const [name, facts, line] of rows) {
    it(`have ${name}`, () => assert.equal(lines(facts)[0], line));
  }
});

const NOTE = `cto_note: 1
patient:
  id: P-9
  age_years: 67
  sex: female
  prior_cabg: yes
  diabetes: no
  lvef_percent: about 45
  smoker: former
  grafts:
    - to: LAD
      conduit: lima
      state: patent
  history:
    - kind: mi
      year: 2019
indication:
  symptoms: [angina, dyspnoea]
  angina_ccs: 3
  ischaemia: yes
  heart_team: yes
  goals: [symptom_relief]
procedure:
  date: 2026-10-01
  access: [right femoral 8F]
  guides: [AL 1]
  dual_injection: yes
  heparin_units: 9000
  stopped_for: no_progress
  other_lesions:
    - vessel: LCx
      treatment: DES
lesions:
  - id: A
    vessel: RCA
    segment: proximal
    to_segment: mid
    length_mm: over 20
    stump: invisible
    calcification: severe
    prior_attempt: failed
    prior_attempts: 2
    in_stent: no
    rentrop: unknown
    collaterals:
      - channel: septal
        donor: LAD
    crossing:
      attempts:
        - strategy: awe
          result: failed
`;

describe('the record of a whole procedure, read without its note', () => {
  const { notes } = service().analysis(document(NOTE));
  const record = service().plainText(document(NOTE), { line: 0, character: 0 }).text.split('\n');

  it('names patient, indication, means and lesion before its scores', () => {
    assert.deepEqual(
      notes.flatMap(({ note }) => note.problems),
      [],
    );
    const scores = record.findIndex((line) => line.startsWith('J-CTO '));
    assert.deepEqual(record.slice(0, scores), [
      'CTO PCI, 2026-10-01, patient P-9: lesion A, RCA, proximal to mid segment',
      'Patient: 67 years, female, prior CABG, no diabetes, LVEF about 45 %, former smoker.',
      'History: myocardial infarction, 2019.',
      'Grafts: left internal mammary artery to LAD, patent.',
      'Indication: angina, dyspnoea, CCS 3, ischaemia shown, goals: symptom relief, discussed by the heart team.',
      'Procedure: access right femoral 8F, dual injection, guide catheter AL 1, heparin 9000 units, stopped since no strategy was left.',
      'Lesion: length over 20 mm, no visible stump, severe calcification, not in-stent, 2 earlier failed attempts.',
      'Collaterals: a septal channel from LAD.',
    ]);
  });

  it('tells the procedure behind its scores, each fact once', () => {
    assert.deepEqual(record.slice(-4), [
      'Crossing: antegrade wire escalation: failed.',
      'The occlusion was not crossed.',
      'Other lesions: LCx, DES.',
      '',
    ]);
    assert.equal(new Set(record).size, record.length);
  });

  it('leaves out what stands beside a summary in the note', () => {
    const [first] = service().lesions(document(NOTE));
    assert.ok(first);
    const { edits } = service().summaries(document(NOTE), first.range.start);
    const written = edits[0]?.newText ?? '';
    assert.match(written, /- Extent: from the proximal segment to the mid segment\.\n/);
    assert.doesNotMatch(written, /67 years|CCS 3|dual injection|no visible stump/);
  });
});
