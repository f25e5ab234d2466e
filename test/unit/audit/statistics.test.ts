/** The statistics against R, to 10 digits; `test/fixtures/r/statistics.R` made the figures. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  binomialQuantiles,
  clusteredProportion,
  cStatistic,
  cusumLimit,
  type Estimate,
  eventCount,
  observedToExpected,
  proportion,
  studentQuantile,
} from '../../../src/audit/statistics.ts';

const R = JSON.parse(readFileSync('test/fixtures/r/statistics.json', 'utf8'));

function sameTo10Digits(ours: number | undefined, theirs: number, what: string): void {
  assert.ok(
    ours !== undefined && Math.abs(ours - theirs) <= 1e-10 * Math.max(Math.abs(theirs), 1e-10),
    `${what}: ${ours}, R has ${theirs}`,
  );
}

function sameEstimate(ours: Estimate | null, theirs: Partial<Estimate>): void {
  for (const [key, value] of Object.entries(theirs))
    sameTo10Digits(ours?.[key as keyof Estimate], value, key);
}

describe('the statistics of an audit agree with R', () => {
  for (const { observed, n, low, high } of R['prop.test(correct=FALSE)'])
    it(`Wilson's interval of ${observed} of ${n}`, () => {
      sameEstimate(proportion(observed, n), { value: observed / n, low, high });
    });

  for (const { observed, expected, value, low, high } of R['poisson.test'])
    it(`${observed} observed, ${expected} expected`, () => {
      // Of so many lesions that the event is rare.
      sameEstimate(observedToExpected(observed, 1000 * observed + 1000, expected), { value, low, high });
    });

  for (const { observed, n, expected, value, low, high } of R['prop.test / expected'])
    it(`${observed} of ${n} observed, ${expected} expected`, () => {
      sameEstimate(observedToExpected(observed, n, expected), { value, low, high });
    });

  for (const { observed, n, value, low, high } of R['ratio of cluster totals, qt'])
    it(`the rate of other clusters like ${observed.join(', ')}`, () => {
      const clusters = observed.map((count: number, at: number) => ({ observed: count, n: n[at] }));
      sameEstimate(clusteredProportion(clusters), { value, low, high });
    });

  it('the quantile of Student’s t, and the limit of Kolmogorov and Smirnov', () => {
    for (const { df, t } of R['qt(0.975, df)']) sameTo10Digits(studentQuantile(df), t, `qt ${df}`);
    sameTo10Digits(cusumLimit(400, 0.5), 10 * R.Kolmogorov, 'Kolmogorov');
  });

  for (const { adverse, favourable, value, low, high } of R['pROC ci.auc(method=delong)'])
    it(`the c-statistic of ${adverse.join(', ')} against ${favourable.join(', ')}`, () => {
      const groups = adverse.map((count: number, points: number) => ({
        points,
        adverse: count,
        favourable: favourable[points],
      }));
      // The order of the groups is none of its business.
      sameEstimate(cStatistic(groups.reverse()), { value, low, high });
    });

  it('the binomial quantiles', () => {
    for (const { p, n, rate, k } of R.qbinom)
      assert.deepEqual(binomialQuantiles([p], n, rate), [k], `qbinom(${p}, ${n}, ${rate})`);
  });

  it('the binomial quantiles, several in one walk', () => {
    const all: { p: number; n: number; rate: number; k: number }[] = R.qbinom;
    for (const { n, rate } of all) {
      const same = all.filter((one) => one.n === n && one.rate === rate).sort((a, b) => a.p - b.p);
      assert.deepEqual(
        binomialQuantiles(
          same.map(({ p }) => p),
          n,
          rate,
        ),
        same.map(({ k }) => k),
      );
    }
  });
});

describe('the statistics of an audit', () => {
  it('say nothing where there is nothing to say', () => {
    assert.equal(proportion(0, 0), null);
    assert.equal(observedToExpected(3, 9, 0), null);
    const four = Array.from({ length: 4 }, () => ({ observed: 3, n: 5 }));
    assert.equal(clusteredProportion(four), null);
    // One without a known outcome is no cluster.
    assert.equal(clusteredProportion([...four, { observed: 0, n: 0 }]), null);
    assert.equal(cStatistic([{ points: 1, adverse: 1, favourable: 9 }]), null);
    assert.equal(cStatistic([]), null);
  });

  it('take Poisson limits for an event in fewer than one in ten', () => {
    assert.equal(eventCount(9, 100).high.toFixed(6), '17.084803');
    assert.ok(eventCount(10, 100).high < 18);
    assert.ok(eventCount(10, 101).high > 18);
  });

  it('count pairs with more points, as many and fewer', () => {
    // Worse: 1 at 0 points, 3 at 1; better: 2 at 0, 2 at 1. Of 16 pairs 6 have more, 2 + 6 as many, 2 fewer.
    const c = cStatistic([
      { points: 0, adverse: 1, favourable: 2 },
      { points: 1, adverse: 3, favourable: 2 },
    ]);
    assert.deepEqual([c?.more, c?.equal, c?.value], [6 / 16, 8 / 16, 10 / 16]);
  });

  it('have limits at the ends', () => {
    assert.deepEqual([binomialQuantiles([0.5], 9, 0), binomialQuantiles([0.5], 9, 1)], [[0], [9]]);
    assert.equal(proportion(0, 9)?.low, 0);
    assert.equal(proportion(9, 9)?.high, 1);
  });
});
