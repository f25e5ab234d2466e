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

  it('hides nothing that follows from a total: a part of fewer than five takes the smallest other with it', () => {
    const parts = (sizes: readonly number[]) =>
      audit(
        sizes.flatMap((n, at) => [
          ended('technical_success', n, 2, { operator: String(at) }),
          ended('in_hospital_mace', n, 1, { operator: String(at) }),
        ]),
      ).operators.map(({ technical_success: share }) => (share === null ? null : share.n));
    assert.deepEqual(parts([20, 4, 30]), [null, null, 30]);
    assert.deepEqual(parts([20, 5, 30]), [20, null, 30]);
    assert.deepEqual(parts([20, 2, 3, 30]), [20, null, null, 30]);
    assert.deepEqual(parts([20, 2, 2, 30]), [null, null, null, 30]);
  });

  it('has exact limits of chance for each operator, around the rate of all where there are few', () => {
    // qbinom(c(.001, .025, .975, .999), 12, 22/32) / 12: by R.
    const [, second] = found.operators;
    const { lowest, low, high, highest } = second?.limits ?? {};
    assert.deepEqual(
      [lowest, low, high, highest].map((limit) => (limit ?? 0) * 12),
      [3, 5, 11, 12],
    );
    assert.deepEqual(found.funnel_centre, { rate: 22 / 32, of: 'all' });
    assert.equal(found.operators[0]?.limits, null);
    // What nobody is named for has a rate, and is no operator among others.
    assert.equal(found.operators[2]?.limits, null);
    assert.equal(found.funnel.at(-1)?.n, 12);
    assert.equal(found.between_operators, null);
  });

  it('draws the limits around the median operator from five on, whom no single one pulls', () => {
    const counts = [80, 82, 84, 86, 10].flatMap((observed, at) => [
      ended('technical_success', 100, observed, { operator: `op-${at}` }),
      ended('in_hospital_mace', 100, 1, { operator: `op-${at}` }),
    ]);
    assert.deepEqual(audit(counts).funnel_centre, { rate: 0.82, of: 'median' });
    const six = [
      ...counts,
      ended('technical_success', 50, 41.5, { operator: 'x' }),
      ended('in_hospital_mace', 50, 1, { operator: 'x' }),
    ];
    assert.equal(audit(six).funnel_centre?.rate, (0.82 + 0.83) / 2);
    assert.ok(audit(counts).between_operators);
  });

  it('has how hard the lesions of an operator were, and what others made of the same points', () => {
    const of = (operator: string, rest: Parameters<typeof scored>) => ({ ...scored(...rest), operator });
    const counts = [
      ended('technical_success', 60, 40, { operator: 'A' }),
      ended('in_hospital_mace', 60, 1, { operator: 'A' }),
      ended('technical_success', 200, 100, { operator: 'B' }),
      ended('in_hospital_mace', 200, 1, { operator: 'B' }),
      // Failures: of A 2 of 20 and 10 of 40; of B 30 of 100 and 70 of 100.
      of('A', ['castle', 0, 20, 2]),
      of('A', ['castle', 5, 40, 10]),
      of('B', ['castle', 0, 100, 30]),
      of('B', ['castle', 5, 100, 70]),
      of('A', ['j_cto', 1, 20, 2, 3]),
      of('A', ['j_cto', 3, 15, 2, 2]),
      of('A', ['j_cto', null, 15, 2, 2]),
    ];
    const [a, b] = audit(counts).operators;
    assert.deepEqual(a?.j_cto, { n: 40, difficult: 17 });
    assert.equal(a?.unknown, 0);
    // 20 x 0.7 + 40 x 0.3 = 26 of 60; 48 of 60 were observed.
    assert.deepEqual(
      [a?.expectation?.score, a?.expectation?.n, a?.expectation?.rate, a?.expectation?.expected],
      ['CASTLE', 60, 48 / 60, 26 / 60],
    );
    assert.equal(b?.expectation?.expected.toFixed(6), ((100 * 0.9 + 100 * 0.75) / 200).toFixed(6));
    // Of 62 known, 60 with points: the outcome of the two others would follow.
    const more = counts.map((one) =>
      one.key === 'technical_success' && one.n === 60 ? { ...one, n: 62 } : one,
    );
    assert.equal(audit(more).operators[0]?.expectation, null);
    // Five others with the same points are enough to expect something by, and four are not.
    const expected = (others: number) =>
      audit([
        ended('technical_success', 20, 15, { operator: 'A' }),
        ended('in_hospital_mace', 20, 1, { operator: 'A' }),
        ended('technical_success', 100, 80, { operator: 'B' }),
        ended('in_hospital_mace', 100, 1, { operator: 'B' }),
        of('A', ['castle', 0, 20, 5]),
        of('B', ['castle', 0, others, 2]),
        of('B', ['castle', 4, 100 - others, 18]),
      ]).operators[0]?.expectation?.expected;
    assert.deepEqual([expected(5), expected(4)], [3 / 5, undefined]);
  });
});

describe('the audit over time', () => {
  const month = (year: number, at: number, n: number, observed: number) =>
    ended('technical_success', n, observed, { year, month: at });

  it('adds up failures less those expected, months of a year that are too small together', () => {
    // 30 lesions, 6 failures: a fifth. Steps: 10 with 4; 3 and 4 together with 1; 10 with 0; 3 at the end go with them.
    const { cusum, cusum_limits: limits } = audit([
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
    // 1.358 x sqrt(30 x 0.2 x 0.8)
    assert.deepEqual(
      [limits.technical_success.limit.toFixed(3), limits.technical_success.undated],
      ['2.975', 50],
    );
  });

  it('joins no months of two years, whose totals would tell them apart', () => {
    const spans = (...rows: readonly CountRow[]) =>
      audit(rows).cusum.technical_success.map(
        ({ year, month: at, to, n }) => `${year}-${at} ${to.year}-${to.month} ${n}`,
      );
    assert.deepEqual(
      spans(month(2024, 11, 9, 5), month(2024, 12, 3, 1), month(2025, 1, 4, 2), month(2025, 2, 8, 7)),
      ['2024-11 2024-12 12', '2025-1 2025-2 12'],
    );
    // A year of fewer than five has no row of its own.
    assert.deepEqual(spans(month(2023, 5, 3, 1), month(2024, 1, 9, 5), month(2025, 1, 9, 2)), [
      '2023-5 2024-1 12',
      '2025-1 2025-1 9',
    ]);
  });

  it('knows the months of a year that is not complete', () => {
    const { years } = audit([month(2025, 3, 5, 1), month(2025, 10, 5, 1), month(2025, 12, 0, 0)]);
    assert.deepEqual(
      years.map(({ months }) => months),
      [[3, 10]],
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
  it('takes a bound for a record, and has what is missing most often first', () => {
    const gap = (key: string, missing: number, n = 20) => row({ question: 'missing', key, n, missing });
    const { missing } = audit([
      gap('stump', 3),
      gap('length_mm', 9),
      gap('length_mm_min', 5),
      gap('patient_weight_kg', 20),
      // Of lesions that were crossed, of which there are fewer.
      gap('crossing_minutes', 4, 10),
    ]);
    assert.deepEqual(missing, [
      { key: 'crossing_minutes', n: 10, missing: 4 },
      { key: 'length_mm', n: 20, missing: 5 },
      { key: 'stump', n: 20, missing: 3 },
    ]);
  });
});

describe('the audit as text', () => {
  it('tells the scores of the unit point by point, marks what is disputed and says what is left out', () => {
    const text = auditText(
      audit([
        ended('technical_success', 1200, 1100, { operator: 'A', year: 2026, month: 2, missing: 2 }),
        ended('in_hospital_mace', 1000, 20, { operator: 'A', year: 2026, month: 10 }),
        ended('technical_success', 6, 3, { operator: 'B', year: 2026, month: 10 }),
        ended('in_hospital_mace', 6, 0, { operator: 'B', year: 2026, month: 10 }),
        scored('progress_cto', 0, 100, 90),
        scored('progress_cto', 4, 3, 1),
        scored('castle', 0, 100, 8, 2),
      ]),
      ['progress_cto'],
    ).join('\n');
    assert.match(
      text,
      /^Audit: 1,208 attempted lesions in 1,006 procedures, 2026 \(from February to October\)\./,
    );
    assert.match(text, /Technical success +91\.5 % \(89\.7 to 92\.9 %\)/);
    assert.match(text, / 0 +100 +90 +90 % \(83 to 94 %\) +91 %, disputed\n/);
    assert.match(text, / 4 +<5 +– +not shown +below 4\.3 %, disputed\n/);
    assert.match(text, /CASTLE +technical failure +100 +\S.* +1\.00, 0\.43 to 1\.97\n/);
    assert.match(text, / B +6 +fewer than 10 procedures\n/);
    assert.match(text, /hold for these\s+operators as they are/);
    for (const line of text.split('\n')) assert.ok(line.length <= 110, line);
  });
});
