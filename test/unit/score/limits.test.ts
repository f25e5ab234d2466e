/** Radiation and contrast held against their limits: 5 Gy, and a volume of 1.78 times the eGFR. */
import assert from 'node:assert/strict';
import type { Patient, Procedure } from '../../../src/generated/note.ts';
import { burdensOf } from '../../../src/score/limits.ts';
import { inEnglish } from '../../../src/words/words.ts';

const LIMITS = { airKermaLimit: 5, contrastLimit: 1.78 };

type Row = readonly [procedure: Partial<Procedure>, patient: Partial<Patient>, ...said: string[]];

/** What is said, with a mark where a limit is exceeded. */
const said = (procedure: Partial<Procedure> | undefined, patient: Partial<Patient>) =>
  burdensOf(procedure, patient, LIMITS).map(
    ({ text, warning }) => `${inEnglish(text)}${warning ? ' !' : ''}`,
  );

describe('what radiation and contrast come to', () => {
  const rows: readonly Row[] = [
    [{ air_kerma_gy: 5 }, {}, 'air kerma 5 Gy, not above 5 Gy'],
    [{ air_kerma_gy: 5.01 }, {}, 'air kerma 5.01 Gy, above 5 Gy !'],
    [{ air_kerma_gy: 0 }, {}, 'air kerma 0 Gy, not above 5 Gy'],
    [
      { contrast_ml: 177 },
      { egfr_ml_min: 100 },
      'contrast 177 mL, 1.77 times the eGFR of 100 mL/min, below 1.78 times',
    ],
    [
      { contrast_ml: 178 },
      { egfr_ml_min: 100 },
      'contrast 178 mL, 1.78 times the eGFR of 100 mL/min, not below 1.78 times !',
    ],
    // Nothing can be divided by an eGFR of 0: any contrast is too much, and none is none.
    [{ contrast_ml: 1 }, { egfr_ml_min: 0 }, 'contrast 1 mL, not below 1.78 times !'],
    [{ contrast_ml: 0 }, { egfr_ml_min: 0 }, 'contrast 0 mL, below 1.78 times'],
    [{ contrast_ml: 178 }, {}],
    [{}, { egfr_ml_min: 100 }],
    [{}, {}],
    [
      { air_kerma_gy: 6, contrast_ml: 50 },
      { egfr_ml_min: 50 },
      'air kerma 6 Gy, above 5 Gy !',
      'contrast 50 mL, 1.00 times the eGFR of 50 mL/min, below 1.78 times',
    ],
  ];
  for (const [procedure, patient, ...expected] of rows) {
    it(`${JSON.stringify({ ...procedure, ...patient })}: ${expected.length} to say`, () => {
      assert.deepEqual(said(procedure, patient), expected);
    });
  }

  it('is nothing without a procedure', () => assert.deepEqual(said(undefined, { egfr_ml_min: 50 }), []));

  it('names its kind and its source', () => {
    const found = burdensOf({ air_kerma_gy: 1, contrast_ml: 1 }, { egfr_ml_min: 1 }, LIMITS);
    assert.deepEqual(
      found.map(({ what, source }) => [what, /5808555|2021\.701062/.exec(JSON.stringify(source))?.[0]]),
      [
        ['air kerma', '5808555'],
        ['contrast', '2021.701062'],
      ],
    );
  });
});
