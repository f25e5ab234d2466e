/** What a chronic total occlusion is and when its treatment succeeded, at every boundary. */
import assert from 'node:assert/strict';
import type { Outcome } from '../../../src/generated/note.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { judgeSuccess, missedDefinition } from '../../../src/score/evidence/definitions.ts';
import { toEnglish } from '../../../src/text/message.ts';

type Flow = 0 | 1 | 2 | 3;

/** Residual stenosis in per cent, and whether TIMI 3 flow with it succeeds under a limit of 50 and of 30. */
const STENOSES: [percent: number, under50: boolean, under30: boolean][] = [
  [0, true, true],
  [10, true, true],
  [29.9, true, true],
  [30, true, false],
  [49.9, true, false],
  [50, false, false],
  [100, false, false],
];

describe('technical success', () => {
  for (const [percent, under50, under30] of STENOSES) {
    for (const [limit, expected] of [
      [50, under50],
      [30, under30],
    ] as const) {
      it(`TIMI 3 with ${percent} % is ${expected ? 'a success' : 'none'} under a limit of ${limit} %`, () => {
        const verdict = judgeSuccess({ timi_flow: 3, residual_stenosis_percent: percent }, limit);
        assert.equal(verdict?.success, expected);
        assert.equal(verdict?.limit, limit);
        assert.ok(toEnglish(verdict.because).includes(`${percent} % residual stenosis`));
      });
    }
  }

  for (const flow of [0, 1, 2] as const) {
    it(`TIMI ${flow} is none, whatever the stenosis and the limit`, () => {
      for (const [percent] of STENOSES) {
        for (const limit of [50, 30]) {
          const verdict = judgeSuccess({ timi_flow: flow, residual_stenosis_percent: percent }, limit);
          assert.equal(verdict?.success, false, `${percent} % under ${limit} %`);
          assert.ok(toEnglish(verdict.because).includes(`TIMI ${flow} flow`));
          assert.equal(verdict.limit, limit);
        }
      }
    });
  }

  it('says the flow and the stenosis of the note when it succeeded', () => {
    const verdict = judgeSuccess({ timi_flow: 3, residual_stenosis_percent: 12.5 }, 50);
    assert.ok(verdict);
    assert.equal(toEnglish(verdict.because), 'TIMI 3 flow, 12.5 % residual stenosis');
  });
});

describe('technical success with half of the outcome', () => {
  const cases: [outcome: Outcome, limit: number, success: false | null, because: RegExp][] = [
    [{ timi_flow: 0 }, 50, false, /TIMI 0 flow/],
    [{ timi_flow: 1 }, 50, false, /TIMI 1 flow/],
    [{ timi_flow: 2 }, 30, false, /TIMI 2 flow/],
    [{ timi_flow: 3 }, 50, null, /residual stenosis is not recorded/],
    [{ residual_stenosis_percent: 50 }, 50, false, /50 % residual stenosis/],
    [{ residual_stenosis_percent: 100 }, 50, false, /100 % residual stenosis/],
    [{ residual_stenosis_percent: 30 }, 30, false, /30 % residual stenosis/],
    [{ residual_stenosis_percent: 0 }, 50, null, /TIMI flow is not recorded/],
    [{ residual_stenosis_percent: 49.9 }, 50, null, /TIMI flow is not recorded/],
    [{ residual_stenosis_percent: 29.9 }, 30, null, /TIMI flow is not recorded/],
    [{}, 50, null, /TIMI flow and residual stenosis are not recorded/],
  ];
  for (const [outcome, limit, success, because] of cases) {
    it(`${JSON.stringify(outcome)} under ${limit} % ${success === false ? 'failed' : 'cannot be told'}`, () => {
      const verdict = judgeSuccess(outcome, limit);
      assert.equal(verdict?.success, success);
      assert.match(toEnglish(verdict?.because ?? ''), because);
      assert.equal(verdict?.limit, limit);
    });
  }

  // What the reason tells is not told twice.
  const besides: [outcome: Outcome, besides: string | undefined][] = [
    [{ timi_flow: 2, residual_stenosis_percent: 38 }, '38 % residual stenosis'],
    [{ timi_flow: 0, residual_stenosis_percent: '30-38' }, '30–38 % residual stenosis'],
    [{ timi_flow: 2, residual_stenosis_percent: 'unknown' }, undefined],
    [{ timi_flow: 2 }, undefined],
    [{ timi_flow: 3, residual_stenosis_percent: 60 }, 'TIMI 3 flow'],
    [{ timi_flow: 3, residual_stenosis_percent: '40-60' }, 'TIMI 3 flow'],
    [{ timi_flow: 3 }, 'TIMI 3 flow'],
    [{ timi_flow: 3, residual_stenosis_percent: 10 }, undefined],
    [{ residual_stenosis_percent: 'over 30' }, 'over 30 % residual stenosis'],
    [{ residual_stenosis_percent: 60 }, undefined],
    [{ technical_success: 'yes' }, undefined],
  ];
  for (const [outcome, said] of besides)
    it(`${JSON.stringify(outcome)}: beside the reason ${said ?? 'nothing'} is recorded`, () => {
      const told = judgeSuccess(outcome, 50)?.besides;
      assert.equal(told ? toEnglish(told) : undefined, said);
    });

  it('is not judged where no outcome is recorded', () => assert.equal(judgeSuccess(undefined, 50), null));

  it('is the operator’s own verdict where the outcome does not decide', () => {
    const operator = (outcome: Outcome) => judgeSuccess(outcome, 50)?.operator;
    for (const open of [{}, { timi_flow: 3 }, { residual_stenosis_percent: 10 }] as const) {
      assert.equal(operator({ ...open, technical_success: 'yes' }), true);
      assert.equal(operator({ ...open, technical_success: true }), true);
      assert.equal(operator({ ...open, technical_success: 'no' }), false);
      assert.equal(operator({ ...open, technical_success: false }), false);
      assert.equal(operator(open), null);
    }
    for (const decided of [{ timi_flow: 2 }, { timi_flow: 3, residual_stenosis_percent: 10 }] as const)
      assert.equal(operator({ ...decided, technical_success: 'yes' }), null);
  });

  it('does not rest on what the operator wrote down', () => {
    for (const written of ['yes', true, 'no', false] as const) {
      assert.equal(judgeSuccess({ technical_success: written }, 50)?.success, null);
      const failed = { timi_flow: 3, residual_stenosis_percent: 60, technical_success: written } as const;
      assert.equal(judgeSuccess(failed, 50)?.success, false);
      const succeeded = { timi_flow: 3, residual_stenosis_percent: 10, technical_success: written } as const;
      assert.equal(judgeSuccess(succeeded, 50)?.success, true);
    }
  });
});

describe('the definition of a chronic total occlusion', () => {
  it('is missed below three months, and met from three on', () => {
    for (const months of [0, 0.5, 2.9, 2.999]) {
      assert.deepEqual(missedDefinition({ occlusion_months: months, timi_before: 0 }), {
        months,
        timiFlow: null,
      });
    }
    for (const months of [3, 3.1, 12, 600]) {
      assert.deepEqual(missedDefinition({ occlusion_months: months, timi_before: 0 }), {
        months: null,
        timiFlow: null,
      });
    }
  });

  it('is missed with any flow at all', () => {
    assert.equal(missedDefinition({ timi_before: 0 }).timiFlow, null);
    for (const flow of [1, 2, 3] as Flow[]) {
      assert.deepEqual(missedDefinition({ occlusion_months: 6, timi_before: flow }), {
        months: null,
        timiFlow: flow,
      });
    }
  });

  it('can be missed twice', () => {
    assert.deepEqual(missedDefinition({ occlusion_months: 2.9, timi_before: 2 }), {
      months: 2.9,
      timiFlow: 2,
    });
  });

  it('is not called missed by what is unknown or not recorded', () => {
    const open = { months: null, timiFlow: null };
    assert.deepEqual(missedDefinition({}), open);
    assert.deepEqual(missedDefinition({ occlusion_months: 'unknown' }), open);
    assert.deepEqual(missedDefinition({ occlusion_months: 'unknown', timi_before: 0 }), open);
    assert.deepEqual(missedDefinition({ occlusion_months: 4 }), open);
  });
});

describe('the settings of a unit that has changed nothing', () => {
  it('are J-CTO and PROGRESS-CTO, the published limits, the severities as made, and disputed figures shown and marked', () => {
    assert.deepEqual(defaultSettings, {
      scores: ['j_cto', 'progress_cto'],
      residualStenosisLimit: 50,
      disputedFigures: 'mark',
      summarySafety: false,
      airKermaLimit: 5,
      contrastLimit: 2,
      severity: {},
    });
  });
});
