/** Whether what a score predicts came about: tables made by hand from the definitions, beside what is left open. */
import assert from 'node:assert/strict';
import type { Complications, Crossing, Discharge, Lesion } from '../../../src/generated/note.ts';
import { assess } from '../../../src/score/engine/assess.ts';
import {
  hospitalEvents,
  isAdverse,
  isObservable,
  observeEndpoint,
} from '../../../src/score/engine/observed.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';

/** Of a lesion, whether the endpoint of each score came about. */
function observed(lesion: Partial<Lesion>, complications?: Complications | 'unknown') {
  const assessment = assess({ lesion, patient: {}, complications }, defaultSettings);
  return Object.fromEntries(catalogue.map((score) => [score.id, observeEndpoint(score, assessment)]));
}

type Expected = boolean | null;

/** How it was crossed: within 30 minutes (J-CTO), by an antegrade wire (W-CTO), retrograde failure (JR-CTO). */
const CROSSINGS: [
  crossing: Partial<Crossing> | undefined,
  within30: Expected,
  wire: Expected,
  fails: Expected,
][] = [
  [undefined, null, null, null],
  [{}, null, null, null],
  [{ strategies: ['awe'], successful: 'awe', minutes: 12 }, true, true, null],
  [{ strategies: ['awe'], successful: 'awe', minutes: 30 }, true, true, null],
  [{ strategies: ['awe'], successful: 'awe', minutes: 31 }, false, true, null],
  [{ strategies: ['awe'], successful: 'awe' }, null, true, null],
  [{ strategies: ['awe'], successful: 'awe', minutes: 'unknown' }, null, true, null],
  [{ strategies: ['awe'], successful: 'awe', minutes: '20-40' }, null, true, null],
  [{ strategies: ['awe'], successful: 'awe', minutes: '20-30' }, true, true, null],
  [{ strategies: ['awe'], successful: 'awe', minutes: 'under 30' }, true, true, null],
  [{ strategies: ['awe'], successful: 'awe', minutes: 'over 30' }, false, true, null],
  [{ strategies: ['awe'], successful: 'awe', minutes: 'over 20' }, null, true, null],
  [{ strategies: ['awe'], successful: 'awe', minutes: 'about 30' }, true, true, null],
  [{ strategies: ['awe'], successful: 'none', minutes: 20 }, false, false, true],
  [{ strategies: ['awe'], successful: 'none' }, false, false, true],
  [{ strategies: ['retrograde_wire'], successful: 'none' }, false, null, true],
  [{ successful: 'none' }, false, null, true],
  [{ strategies: ['awe'], minutes: 20 }, null, null, null],
  [{ strategies: ['awe'], minutes: 45 }, false, null, null],
  [{ strategies: ['awe', 'adr'], successful: 'adr', minutes: 25 }, true, null, null],
  [
    { strategies: ['awe', 'retrograde_wire'], successful: 'retrograde_wire', minutes: 80 },
    false,
    false,
    false,
  ],
  [{ strategies: ['retrograde_wire'], successful: 'retrograde_wire', minutes: 20 }, true, null, false],
  [{ attempts: [{ strategy: 'retrograde', result: 'crossed' }], minutes: 28 }, true, null, false],
  [{ attempts: [{ strategy: 'awe', result: 'failed' }] }, false, false, true],
  [{ attempts: [{ strategy: 'antegrade', result: 'failed' }] }, false, null, true],
  [{ attempts: [{ strategy: 'antegrade', result: 'crossed' }], minutes: 20 }, true, null, null],
  [{ strategies: ['awe', 'antegrade'], successful: 'antegrade' }, null, null, null],
  [{ strategies: ['antegrade', 'retrograde'], successful: 'retrograde', minutes: 20 }, true, null, false],
];

describe('what came of the crossing', () => {
  for (const [crossing, within30, wire, fails] of CROSSINGS)
    it(`${JSON.stringify(crossing)}: within 30 minutes ${within30}`, () => {
      const { j_cto, ct_rector, w_cto, jr_cto } = observed(crossing ? { crossing } : {});
      assert.deepEqual([j_cto, ct_rector, w_cto, jr_cto], [within30, within30, wire, fails]);
    });
});

describe('what came of the lesion', () => {
  const OUTCOMES: [outcome: Lesion['outcome'], success: Expected][] = [
    [undefined, null],
    [{ timi_flow: 3, residual_stenosis_percent: 10 }, true],
    [{ timi_flow: 3, residual_stenosis_percent: 50 }, false],
    [{ timi_flow: 2 }, false],
    [{ timi_flow: 3 }, null],
    [{ timi_flow: 3, residual_stenosis_percent: '40-60' }, null],
    // The operator's own verdict, which nothing has checked.
    [{ technical_success: true }, null],
  ];
  for (const [outcome, success] of OUTCOMES)
    it(`${JSON.stringify(outcome)}: success ${success}`, () => {
      const seen = observed(outcome ? { outcome } : {});
      assert.deepEqual([seen.progress_cto, seen.ora, seen.b_cto], [success, success, success]);
      assert.equal(seen.castle, success === null ? null : !success);
    });

  it('is nothing where the lesion was left alone', () => {
    const lesion: Partial<Lesion> = {
      crossing: { successful: 'none' },
      outcome: { timi_flow: 0 },
    };
    assert.equal(observed({ ...lesion, attempted: 'yes' }).castle, true);
    assert.equal(observed({ ...lesion, attempted: 'unknown' }).castle, true);
    const left = observed({ ...lesion, attempted: 'no' }, ['death']);
    assert.deepEqual([...new Set(Object.values(left))], [null]);
  });
});

/** MACE, death, pericardiocentesis, and a perforation that had to be treated. */
const COMPLICATIONS: [
  complications: Complications | 'unknown' | undefined,
  mace: Expected,
  death: Expected,
  drained: Expected,
  perforated: Expected,
][] = [
  [undefined, null, null, null, null],
  ['unknown', null, null, null, null],
  [[], null, null, null, null],
  [['none'], false, false, false, false],
  [['death'], true, true, false, false],
  [[{ kind: 'death', when: 'later' }], false, false, false, false],
  [['mi'], true, false, false, false],
  [['bleeding', 'arrhythmia'], false, false, false, false],
  // A death, whatever of.
  [[{ kind: 'bleeding', status: 'fatal' }], true, true, false, false],
  [[{ kind: 'stroke', status: 'fatal', when: 'after_procedure' }], null, null, false, false],
  [[{ kind: 'shock', status: 'fatal', when: 'later' }], false, false, false, false],
  [['pericardiocentesis'], true, false, true, null],
  [['tamponade'], null, false, null, null],
  [[{ kind: 'tamponade', treatment: ['pericardiocentesis'] }], true, false, true, null],
  [[{ kind: 'tamponade', treatment: ['surgery'] }], true, false, false, null],
  [['perforation'], false, false, false, null],
  [[{ kind: 'perforation', treatment: ['none'] }], false, false, false, false],
  [[{ kind: 'perforation', treatment: ['balloon'] }], false, false, false, true],
  [[{ kind: 'perforation', treatment: ['coils', 'pericardiocentesis'] }], true, false, true, true],
  [['perforation', 'pericardiocentesis'], true, false, true, true],
  // Drained, nobody tells how.
  [[{ kind: 'tamponade', drained_ml: 300 }], true, false, null, null],
  [[{ kind: 'pericardial_effusion', drained_ml: 250 }], null, false, null, null],
  [[{ kind: 'perforation', drained_ml: 250, treatment: ['balloon'] }], null, false, null, true],
  [[{ kind: 'perforation', drained_ml: 250, treatment: ['observation'] }], null, false, null, null],
  [[{ kind: 'perforation', haemodynamic_compromise: 'yes' }], null, false, null, null],
  [[{ kind: 'perforation', when: 'later', treatment: ['coils'] }], false, false, false, false],
];

describe('what happened in hospital', () => {
  for (const [complications, mace, death, drained, perforated] of COMPLICATIONS)
    it(JSON.stringify(complications) ?? 'nothing recorded', () => {
      const seen = observed({}, complications);
      assert.deepEqual(
        [
          seen.progress_mace,
          seen.progress_mortality,
          seen.progress_pericardiocentesis,
          seen.progress_perforation,
        ],
        [mace, death, drained, perforated],
      );
      // Which complications the score of 2016 counted is in no source that was read.
      assert.equal(seen.progress_complications_2016, null);
    });
});

/** Infarction, stroke, urgent revascularisation, tamponade and perforation: open where MACE is. */
const EVENTS: [
  complications: Complications,
  ruledOut: NonNullable<Discharge['ruled_out']>,
  mi: Expected,
  stroke: Expected,
  revascularised: Expected,
  tamponade: Expected,
  perforation: Expected,
][] = [
  [['none'], [], false, false, false, false, false],
  [['mi', 'stroke'], [], true, true, false, false, false],
  [['urgent_revascularisation'], [], false, false, true, false, false],
  [['ischaemia'], [], null, false, false, false, false],
  [['ischaemia'], ['mi'], false, false, false, false, false],
  [['air_embolism'], ['mi'], false, null, false, false, false],
  [['side_branch_loss', 'mi'], [], true, false, false, false, false],
  [[{ kind: 'no_reflow', when: 'later' }], [], false, false, false, false, false],
  [['stent_thrombosis'], ['mi'], false, false, null, false, false],
  [[{ kind: 'mi', when: 'hospital', treatment: ['stent'] }], [], true, false, null, false, false],
  [[{ kind: 'dissection', treatment: ['surgery'] }], [], false, false, null, null, false],
  [[{ kind: 'vascular', treatment: ['surgery'] }], [], false, false, false, false, false],
  [['tamponade'], [], false, false, false, true, null],
  [['pericardiocentesis'], [], false, false, false, true, null],
  [[{ kind: 'tamponade', treatment: ['surgery'] }], [], false, false, false, true, null],
  [[{ kind: 'pericardial_effusion', drained_ml: 90 }], [], false, false, false, null, null],
  [['perforation'], [], false, false, false, false, true],
];

describe('each event in hospital', () => {
  for (const [complications, ruledOut, ...expected] of EVENTS)
    it(`${JSON.stringify(complications)}, ruled out ${JSON.stringify(ruledOut)}`, () => {
      const discharge = { ruled_out: ruledOut };
      const seen = assess({ lesion: {}, patient: {}, complications, discharge }, defaultSettings);
      const { mi, stroke, urgent_revascularisation, tamponade, perforation } = hospitalEvents;
      const answers = [mi, stroke, urgent_revascularisation, tamponade, perforation].map((ask) => ask(seen));
      assert.deepEqual(answers, expected);
    });
});

describe('the endpoints', () => {
  it('can be observed for every score but the one whose complications no source names', () => {
    assert.deepEqual(
      catalogue.filter((score) => !isObservable(score)).map(({ id }) => id),
      ['progress_complications_2016'],
    );
  });

  it('are hoped for or feared, as the figures of the easiest and the hardest group have it', () => {
    for (const score of catalogue) {
      const percents = score.groups.flatMap(({ figure }) => figure?.percent ?? []);
      const [first, last] = [percents[0], percents.at(-1)];
      if (percents.length > 1) assert.equal(isAdverse(score), (first ?? 0) < (last ?? 0), score.id);
    }
    assert.deepEqual(
      catalogue.filter((score) => !isAdverse(score)).map(({ id }) => id),
      ['j_cto', 'progress_cto', 'w_cto', 'ora', 'ct_rector', 'b_cto'],
    );
  });
});
