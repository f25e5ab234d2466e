/**
 * Radiation and contrast held against their limits, by tables made from the evidence: air kerma at 5, 10 and 15 Gy
 * (PMC5808555), contrast at 2 and 3 times the eGFR (Gurm 2011, where it was creatinine clearance).
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Patient, Procedure } from '../../../src/generated/note.ts';
import { technicalSuccess } from '../../../src/score/evidence/definitions.ts';
import {
  airKerma,
  type BurdenLimits,
  burdensOf,
  contrastPerEgfr,
} from '../../../src/score/evidence/limits.ts';
import { toEnglish } from '../../../src/text/message.ts';

const LIMITS: BurdenLimits = { airKermaLimit: 5, contrastLimit: 2 };

type Row = readonly [procedure: Partial<Procedure>, patient: Partial<Patient>, ...said: string[]];

/** What is said, with the severity where a limit is reached. */
const said = (procedure: Partial<Procedure> | undefined, patient: Partial<Patient>, limits = LIMITS) =>
  burdensOf(procedure, patient, limits).map(
    ({ text, alert }) => `${toEnglish(text)}${alert ? ` | ${alert.severity}` : ''}`,
  );

const alertOf = (procedure: Partial<Procedure>, patient: Partial<Patient> = {}): string =>
  burdensOf(procedure, patient, LIMITS)
    .map(({ alert }) => (alert ? toEnglish(alert.message) : ''))
    .join();

describe('what radiation and contrast come to', () => {
  const rows: readonly Row[] = [
    [{ air_kerma_gy: 0 }, {}, 'Air kerma 0 Gy, not above 5 Gy'],
    [{ air_kerma_gy: 5 }, {}, 'Air kerma 5 Gy, not above 5 Gy'],
    [{ air_kerma_gy: 5.01 }, {}, 'Air kerma 5.01 Gy, above 5 Gy | information'],
    [{ air_kerma_gy: 10 }, {}, 'Air kerma 10 Gy, above 5 Gy | information'],
    [{ air_kerma_gy: 10.1 }, {}, 'Air kerma 10.1 Gy, above 10 Gy | warning'],
    [{ air_kerma_gy: 15 }, {}, 'Air kerma 15 Gy, above 10 Gy | warning'],
    [{ air_kerma_gy: 15.1 }, {}, 'Air kerma 15.1 Gy, above 15 Gy | warning'],
    [
      { contrast_ml: 100 },
      { egfr_ml_min: 80 },
      'Contrast-to-eGFR ratio 1.3, below 2: 100 mL at an eGFR of 80 mL/min',
    ],
    [
      { contrast_ml: 199 },
      { egfr_ml_min: 100 },
      'Contrast-to-eGFR ratio 1.99, below 2: 199 mL at an eGFR of 100 mL/min',
    ],
    [
      { contrast_ml: 200 },
      { egfr_ml_min: 100 },
      'Contrast-to-eGFR ratio 2.0, at the limit of 2: 200 mL at an eGFR of 100 mL/min | information',
    ],
    [
      { contrast_ml: 184 },
      { egfr_ml_min: 80 },
      'Contrast-to-eGFR ratio 2.3, above 2: 184 mL at an eGFR of 80 mL/min | information',
    ],
    [
      { contrast_ml: 299 },
      { egfr_ml_min: 100 },
      'Contrast-to-eGFR ratio 2.99, above 2: 299 mL at an eGFR of 100 mL/min | information',
    ],
    [
      { contrast_ml: 300 },
      { egfr_ml_min: 100 },
      'Contrast-to-eGFR ratio 3.0, at the limit of 3: 300 mL at an eGFR of 100 mL/min | warning',
    ],
    [
      { contrast_ml: 300 },
      { egfr_ml_min: 30 },
      'Contrast-to-eGFR ratio 10.0, above 3: 300 mL at an eGFR of 30 mL/min | warning',
    ],
    [
      { contrast_ml: 0 },
      { egfr_ml_min: 60 },
      'Contrast-to-eGFR ratio 0.0, below 2: 0 mL at an eGFR of 60 mL/min',
    ],
    [{ contrast_ml: 300 }, {}],
    [{}, { egfr_ml_min: 100 }],
    [{}, {}],
  ];
  for (const [procedure, patient, ...expected] of rows) {
    it(`${JSON.stringify({ ...procedure, ...patient })}: ${expected.join('') || 'nothing'}`, () => {
      assert.deepEqual(said(procedure, patient), expected);
    });
  }

  it('is nothing without a procedure', () => assert.deepEqual(said(undefined, { egfr_ml_min: 50 }), []));

  it('is no contrast for a patient on dialysis, and contrast where dialysis is not known', () => {
    const burdens = (dialysis: Patient['dialysis']) =>
      said({ contrast_ml: 300 }, { egfr_ml_min: 10, ...(dialysis === undefined ? {} : { dialysis }) }).length;
    assert.deepEqual([burdens('yes'), burdens(true)], [0, 0]);
    for (const open of ['no', false, 'unknown', undefined] as const)
      assert.equal(burdens(open), 1, `${open}`);
  });

  it('names its kind and its source', () => {
    const found = burdensOf({ air_kerma_gy: 1, contrast_ml: 1 }, { egfr_ml_min: 1 }, LIMITS);
    assert.deepEqual(
      found.map(({ what, source }) => [what, source.short]),
      [
        ['air kerma', 'PMC5808555'],
        ['contrast', 'Gurm 2011'],
      ],
    );
    assert.match(found[1]?.source.citation ?? '', /58,957 .*acc\.org/);
  });
});

describe('the limits of a unit', () => {
  it('for contrast move both steps: the warning comes at one and a half times the information', () => {
    const limits = { ...LIMITS, contrastLimit: 1.4 };
    const severity = (contrast_ml: number) =>
      said({ contrast_ml }, { egfr_ml_min: 100 }, limits)[0]?.split(' | ')[1];
    assert.deepEqual([139, 140, 209, 210].map(severity), [
      undefined,
      'information',
      'information',
      'warning',
    ]);
  });

  it('for air kerma move the first step alone: below it nothing is said, and 10 and 15 Gy stay', () => {
    const at = (airKermaLimit: number, dose: number) =>
      said({ air_kerma_gy: dose }, {}, { ...LIMITS, airKermaLimit })[0];
    assert.equal(at(2.5, 3), 'Air kerma 3 Gy, above 2.5 Gy | information');
    assert.equal(at(2.5, 11), 'Air kerma 11 Gy, above 10 Gy | warning');
    assert.equal(at(12, 11), 'Air kerma 11 Gy, not above 12 Gy');
    assert.equal(at(12, 13), 'Air kerma 13 Gy, above 12 Gy | warning');
  });
});

describe('what a limit that is reached asks for', () => {
  it('is the skin above 5 Gy, a physicist above 10 Gy, and above 15 Gy the peak skin dose', () => {
    assert.equal(
      alertOf({ air_kerma_gy: 6.2 }),
      'Air kerma 6.2 Gy, above 5 Gy: document it, inform the patient and arrange follow-up of the skin.',
    );
    assert.equal(
      alertOf({ air_kerma_gy: 11 }),
      'Air kerma 11 Gy, above 10 Gy: have a physicist calculate the skin dose, document it, inform the patient and arrange follow-up of the skin.',
    );
    assert.equal(
      alertOf({ air_kerma_gy: 16 }),
      'Air kerma 16 Gy, above 15 Gy: have a physicist calculate the peak skin dose, which is not the same as air kerma. A peak skin dose above 15 Gy is a sentinel event.',
    );
  });

  it('says what was found, and on what: creatinine clearance', () => {
    assert.equal(
      alertOf({ contrast_ml: 184 }, { egfr_ml_min: 80 }),
      'Contrast-to-eGFR ratio 2.3, above 2: check renal function in the following days. Above 2 times the creatinine clearance the risk approached significance (Gurm 2011); here it is applied to eGFR.',
    );
    assert.equal(
      alertOf({ contrast_ml: 320 }, { egfr_ml_min: 100 }),
      'Contrast-to-eGFR ratio 3.2, above 3: check renal function in the following days. Above 3 times the creatinine clearance the risk was clearly higher (Gurm 2011); here it is applied to eGFR.',
    );
  });
});

describe('the words about a limit', () => {
  const textsOf = (code: string, setting: string) => ({
    [`docs/problems/${code}.md`]: readFileSync(`docs/problems/${code}.md`, 'utf8'),
    [`docs/problems/de/${code}.md`]: readFileSync(`docs/problems/de/${code}.md`, 'utf8'),
    ...Object.fromEntries(
      ['package.nls.json', 'package.nls.de.json'].map((file) => [
        file,
        String(JSON.parse(readFileSync(file, 'utf8'))[`setting.${setting}`]),
      ]),
    ),
  });
  const { limitGy, physicistGy, sentinelGy } = airKerma;
  const { limit, warningLimit } = contrastPerEgfr;

  for (const { code, setting, said, numbers } of [
    {
      code: 'air-kerma-high',
      setting: 'airKermaLimit',
      said: /(?:above|über) (?<first>\d+)(?<second>) Gy/gi,
      numbers: [limitGy, physicistGy, sentinelGy],
    },
    {
      code: 'contrast-high',
      setting: 'contrastLimit',
      said: /(?:information from|defaults are|ab dem|Vorgaben sind) (?<first>\d+)(?!,)\D+(?<second>\d+)(?: times|-Fachen| \(Gurm)/g,
      numbers: [limit, warningLimit],
    },
    {
      code: 'success-differs',
      setting: 'residualStenosisLimit',
      said: /(?:less than|weniger als|review says|Übersicht nennt) (?<first>\d+)(?<second>)/g,
      numbers: [technicalSuccess.residualStenosisLimit],
    },
  ]) {
    for (const [file, text] of Object.entries(textsOf(code, setting))) {
      it(`say what the code does: ${setting} in ${file}`, () => {
        const found = [...text.matchAll(said)].flatMap(({ groups }) => [groups?.first, groups?.second]);
        const stated = new Set(found.filter(Boolean).map(Number));
        assert.deepEqual(
          [...stated].sort((a, b) => a - b),
          numbers,
        );
      });
    }
  }
});
