/** The statistics against R, to 10 digits; `test/fixtures/r/statistics.R` made the figures. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  binomialQuantile,
  cStatistic,
  type Estimate,
  observedToExpected,
  proportion,
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
      sameEstimate(observedToExpected(observed, expected), { value, low, high });
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

  it('the binomial quantile', () => {
    for (const { p, n, rate, k } of R.qbinom)
      assert.equal(binomialQuantile(p, n, rate), k, `qbinom(${p}, ${n}, ${rate})`);
  });
});

describe('the statistics of an audit', () => {
  it('say nothing where there is nothing to say', () => {
    assert.equal(proportion(0, 0), null);
    assert.equal(observedToExpected(3, 0), null);
    assert.equal(cStatistic([{ points: 1, adverse: 1, favourable: 9 }]), null);
    assert.equal(cStatistic([]), null);
  });

  it('have limits at the ends', () => {
    assert.deepEqual([binomialQuantile(0.5, 9, 0), binomialQuantile(0.5, 9, 1)], [0, 9]);
    assert.equal(proportion(0, 9)?.low, 0);
    assert.equal(proportion(9, 9)?.high, 1);
  });
});
