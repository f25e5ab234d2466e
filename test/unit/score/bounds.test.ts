/**
 * What a bound says of the definitions and limits: a CTO is 3 months or more; success is TIMI 3 with less than 50 % of
 * residual stenosis; contrast counts from 2 and from 3 times the eGFR.
 */
import assert from 'node:assert/strict';
import type { Measured } from '../../../src/generated/note.ts';
import { judgeSuccess, missedDefinition } from '../../../src/score/evidence/definitions.ts';
import { burdensOf } from '../../../src/score/evidence/limits.ts';
import { toEnglish } from '../../../src/text/message.ts';

describe('a bound against a definition or a limit', () => {
  const ages: readonly [Measured, isMissed: boolean][] = [
    ['under 3', true],
    ['about 2', true],
    ['1-2.9', true],
    ['1-3', false],
    ['under 4', false],
    ['about 3', false],
    ['over 2', false],
    ['unknown', false],
  ];
  for (const [months, isMissed] of ages) {
    it(`occluded for ${months} months`, () => {
      assert.equal(missedDefinition({ occlusion_months: months }).months, isMissed ? months : null);
    });
  }

  const outcomes: readonly [Measured, boolean | null, string][] = [
    ['under 30', true, 'TIMI 3 flow, under 30 % residual stenosis'],
    ['under 50', true, 'TIMI 3 flow, under 50 % residual stenosis'],
    ['<50', true, 'TIMI 3 flow, under 50 % residual stenosis'],
    ['about 20', true, 'TIMI 3 flow, about 20 % residual stenosis'],
    ['20-49', true, 'TIMI 3 flow, 20–49 % residual stenosis'],
    ['over 50', false, 'over 50 % residual stenosis, not below 50 %'],
    ['50-60', false, '50–60 % residual stenosis, not below 50 %'],
    ['about 50', false, 'about 50 % residual stenosis, not below 50 %'],
    ['40-50', null, 'residual stenosis 40-50: this leaves it open'],
    ['under 60', null, 'residual stenosis under 60: this leaves it open'],
    ['over 40', null, 'residual stenosis over 40: this leaves it open'],
    ['60-40', null, 'residual stenosis 60-40: this leaves it open'],
  ];
  for (const [percent, success, because] of outcomes) {
    it(`residual stenosis ${percent} %`, () => {
      const verdict = judgeSuccess({ timi_flow: 3, residual_stenosis_percent: percent }, 50);
      assert.equal(verdict?.success, success);
      assert.equal(verdict && toEnglish(verdict.because), because);
    });
  }

  const volumes: readonly [Measured, string, string | undefined][] = [
    ['about 200', 'ratio about 2.0, at the limit of 2: about 200 mL', 'information'],
    ['under 200', 'ratio under 2.0, below 2: under 200 mL', undefined],
    ['under 250', 'ratio under 2.5, which leaves open whether it reaches 2: under 250 mL', undefined],
    ['over 200', 'ratio over 2.0, not below 2: over 200 mL', 'information'],
    ['200-299', 'ratio 2.0–2.99, not below 2: 200–299 mL', 'information'],
    ['200-350', 'ratio 2.0–3.5, not below 2: 200–350 mL', 'information'],
    ['over 300', 'ratio over 3.0, not below 3: over 300 mL', 'warning'],
    ['150-250', 'ratio 1.5–2.5, which leaves open whether it reaches 2: 150–250 mL', undefined],
  ];
  for (const [volume, said, severity] of volumes) {
    it(`${volume} mL of contrast at an eGFR of 100`, () => {
      const limits = { airKermaLimit: 5, contrastLimit: 2 };
      const [burden] = burdensOf({ contrast_ml: volume }, { egfr_ml_min: 100 }, limits);
      const expected = `Contrast-to-eGFR ${said} at an eGFR of 100 mL/min`;
      assert.equal(burden && toEnglish(burden.text), expected);
      assert.equal(burden?.alert?.severity, severity);
    });
  }
});
