/** Audits of counts made by hand. The intervals are those of R: `prop.test(correct = FALSE)`, `poisson.test`. */
import assert from 'node:assert/strict';
import { audit } from '../../../src/audit/audit.ts';
import { auditText } from '../../../src/audit/text.ts';
import type { CountRow } from '../../../src/registry/counts.ts';
import { countRow as row } from '../../support/counts.ts';

const scored = (score: string, points: number | null, n: number, observed: number, missing = 0) =>
  row({ question: 'score', score, points, n, observed, missing });

const ended = (key: string, n: number, observed: number, rest: Partial<CountRow> = {}) =>
  row({ question: 'outcome', key, n, observed, ...rest });

describe('the audit of a score', () => {
  // 10 x 0.88 + 20 x 0.67 + 100 x 0.42 + 4 x 0.10 = 64.6 expected; 9 + 12 + 42 + 1 = 64 observed.
  const found = audit([
    scored('j_cto', 2, 60, 25),
    scored('j_cto', 2, 40, 17, 3),
    scored('j_cto', 0, 10, 9),
    scored('j_cto', 1, 20, 12),
    scored('j_cto', 5, 4, 1),
    scored('j_cto', null, 7, 4, 2),
  ]).scores.j_cto;

  it('adds up lesions by points, with Wilson’s interval and what was published', () => {
    const two = found?.points[2];
    assert.deepEqual([two?.points, two?.n, two?.observed, two?.missing], [2, 100, 42, 3]);
    assert.deepEqual([two?.rate, two?.predicted, two?.disputed], [0.42, 0.42, false]);
    assert.deepEqual([two?.low?.toFixed(6), two?.high?.toFixed(6)], ['0.327984', '0.517935']);
    assert.deepEqual([found?.n, found?.missing, found?.without_points], [134, 3, 9]);
    assert.equal(found?.outcome, 'guidewire crossing within 30 minutes');
  });

  it('shows nothing of fewer than five lesions', () => {
    const five = found?.points[3];
    assert.deepEqual(
      [five?.points, five?.n, five?.observed, five?.rate, five?.low, five?.predicted],
      [5, 4, null, null, null, 0.1],
    );
  });

  it('compares what was observed with what the figures add up to', () => {
    assert.equal(found?.expected?.toFixed(9), '64.600000000');
    assert.equal(found?.expected_observed, 64);
    const { value, low, high } = found?.observed_to_expected ?? {};
    // poisson.test(64, T = 64.6)
    assert.deepEqual(
      [value?.toFixed(6), low?.toFixed(6), high?.toFixed(6)],
      ['0.990712', '0.762969', '1.265117'],
    );
  });

  it('counts the worse outcome for the c-statistic, whichever it is', () => {
    // J-CTO: of a lesion that was not crossed in time and one that was, the first has more points. By hand: bad
    // 1, 8, 58, 3 at 0, 1, 2, 5 points; good 9, 12, 42, 1.
    const [bad, good] = [
      [1, 8, 58, 3],
      [9, 12, 42, 1],
    ];
    let wins = 0;
    for (const [i, b] of bad.entries())
      for (const [j, g] of good.entries()) wins += b * g * (i > j ? 1 : i === j ? 0.5 : 0);
    assert.equal(found?.c?.value.toFixed(12), (wins / (70 * 64)).toFixed(12));
    // CASTLE predicts failure: more points, more of it.
    const castle = audit([scored('castle', 0, 50, 2), scored('castle', 4, 50, 20)]).scores.castle;
    assert.ok((castle?.c?.value ?? 0) > 0.5);
    assert.equal(castle?.expected, 50 * 0.08 + 50 * 0.35);
  });

  it('needs five of either outcome for the c-statistic', () => {
    assert.equal(audit([scored('castle', 0, 50, 2), scored('castle', 4, 50, 2)]).scores.castle?.c, null);
    assert.notEqual(audit([scored('castle', 0, 50, 2), scored('castle', 4, 50, 3)]).scores.castle?.c, null);
  });

  it('marks disputed figures and what rests on them, and never takes a bound or a band for a number', () => {
    const rows = [scored('progress_cto', 0, 100, 90), scored('progress_cto', 3, 50, 30)];
    const progress = audit(rows).scores.progress_cto;
    assert.equal(progress?.disputed, true);
    assert.deepEqual(
      progress?.points.map(({ predicted, predicted_low, predicted_high, disputed }) => [
        predicted,
        predicted_low,
        predicted_high?.toFixed(3),
        disputed,
      ]),
      [
        [0.91, 0.91, '0.910', true],
        [null, 0, '0.043', true],
      ],
    );
    // Of 3 points there is no number, so they are not compared.
    assert.deepEqual([progress?.expected, progress?.expected_n, progress?.expected_observed], [91, 100, 90]);
    const hidden = audit(rows, true).scores.progress_cto;
    assert.deepEqual(
      [hidden?.disputed, hidden?.expected, hidden?.observed_to_expected, hidden?.points[0]?.predicted],
      [false, null, null, null],
    );
    const [mace] = audit([scored('progress_mace', 3, 400, 6)]).scores.progress_mace?.points ?? [];
    assert.deepEqual([mace?.predicted, mace?.predicted_low, mace?.predicted_high], [null, 0.011, 0.02]);
  });
});

describe('the audit of operators and years', () => {
  const rows = [
    ended('technical_success', 12, 9, { operator: 'B', year: 2025, month: 1 }),
    ended('in_hospital_mace', 10, 1, { operator: 'B', year: 2025, month: 1 }),
    ended('technical_success', 9, 9, { operator: 'A', year: 2025, month: 2, missing: 1 }),
    ended('in_hospital_mace', 8, 0, { operator: 'A', year: 2025, month: 2, missing: 1 }),
    ended('technical_success', 11, 4, { operator: null, year: null, month: null }),
    ended('in_hospital_mace', 11, 2, { operator: null, year: null, month: null }),
  ];
  const found = audit(rows);

  it('has counts of each, by name, and rates from ten procedures on', () => {
    assert.deepEqual(
      found.operators.map(({ operator, procedures, lesions, technical_success: share }) => [
        operator,
        procedures,
        lesions,
        share?.rate ?? null,
      ]),
      [
        ['A', 9, 10, null],
        ['B', 10, 12, 0.75],
        [null, 11, 11, 4 / 11],
      ],
    );
    assert.deepEqual(
      found.years.map(({ year, procedures }) => [year, procedures]),
      [
        [2025, 19],
        [null, 11],
      ],
    );
    assert.deepEqual([found.lesions, found.procedures, found.from, found.to], [33, 30, 2025, 2025]);
    assert.equal(found.technical_success.rate, 22 / 32);
  });

  it('has the limits of chance around the rate of all', () => {
    // qbinom(c(.001, .025, .975, .999), 10, 22/32) and with 12: by R.
    const [ten] = found.funnel;
    assert.equal(ten?.n, 10);
    assert.deepEqual([ten?.lowest, ten?.low, ten?.high, ten?.highest], [0.2, 0.4, 0.9, 1]);
    assert.deepEqual(found.funnel.at(-1)?.n, 12);
  });
});

describe('the audit over time', () => {
  const month = (year: number, at: number, n: number, observed: number) =>
    ended('technical_success', n, observed, { year, month: at });

  it('adds up failures less those expected, months that are too small together', () => {
    // 30 lesions, 6 failures: a fifth. Steps: 10 with 4; 3 and 4 together with 1; 10 with 0; 3 at the end go with them.
    const { cusum } = audit([
      month(2025, 12, 10, 6),
      month(2026, 1, 3, 3),
      month(2026, 2, 4, 3),
      month(2026, 3, 10, 10),
      month(2026, 4, 3, 2),
      ended('technical_success', 50, 0),
    ]);
    assert.deepEqual(
      cusum.technical_success.map(({ year, month: at, to, n, sum }) => [
        `${year}-${at}`,
        `${to.year}-${to.month}`,
        n,
        Number(sum.toFixed(9)) + 0,
      ]),
      [
        ['2025-12', '2025-12', 10, 2],
        ['2026-1', '2026-2', 7, 1.6],
        ['2026-3', '2026-4', 13, 0],
      ],
    );
  });

  it('has means of doses by year, and none of fewer than five', () => {
    const dose = (year: number | null, n: number, total: number, missing = 0) =>
      row({ question: 'dose', key: 'procedure_contrast_ml', year, n, total, missing });
    const { doses } = audit([
      dose(2025, 4, 800, 1),
      dose(2024, 3, 600),
      dose(2024, 3, 900),
      dose(null, 9, 9),
    ]);
    assert.deepEqual(doses.find(({ key }) => key === 'procedure_contrast_ml')?.years, [
      { year: 2024, n: 6, missing: 0, mean: 250 },
      { year: 2025, n: 4, missing: 1, mean: null },
    ]);
  });
});

describe('the audit of gaps', () => {
  it('takes a bound for a record, and has what is missing most first', () => {
    const gap = (key: string, missing: number) => row({ question: 'missing', key, n: 20, missing });
    const { missing } = audit([
      gap('stump', 3),
      gap('length_mm', 9),
      gap('length_mm_min', 5),
      gap('patient_weight_kg', 20),
    ]);
    assert.deepEqual(missing, [
      { key: 'length_mm', n: 20, missing: 5 },
      { key: 'stump', n: 20, missing: 3 },
    ]);
  });
});

describe('the audit as text', () => {
  it('tells the scores of the unit point by point, marks what is disputed and says what is left out', () => {
    const text = auditText(
      audit([
        ended('technical_success', 1200, 1100, { operator: 'A', year: 2026, missing: 2 }),
        ended('in_hospital_mace', 1000, 20, { operator: 'A', year: 2026 }),
        ended('technical_success', 3, 3, { operator: 'B', year: 2026 }),
        ended('in_hospital_mace', 3, 0, { operator: 'B', year: 2026 }),
        scored('progress_cto', 0, 100, 90),
        scored('progress_cto', 4, 3, 1),
        scored('castle', 0, 100, 8, 2),
      ]),
      ['progress_cto'],
    ).join('\n');
    assert.match(text, /^Audit: 1,205 lesions in 1,003 procedures, 2026\./);
    assert.match(text, /Technical success +92 % \(90 to 93 %\)/);
    assert.match(text, / 0 +100 +90 % \(83 to 94 %\) +91 %, disputed\n/);
    assert.match(text, / 4 +3 +fewer than 5, not shown +below 4\.3 %, disputed\n/);
    assert.match(text, /observed : expected 0\.99, 0\.80 to 1\.22, disputed\n/);
    assert.match(text, /CASTLE +technical failure +100 +\S.* +1\.00, 0\.43 to 1\.97\n/);
    assert.match(text, / B +3 +fewer than 10\n/);
    assert.match(text, /Lesions cluster in patients/);
  });
});
