/**
 * The statistics of an audit. Each agrees with R to 10 digits (`test/fixtures/r/`). All intervals are of 95 %.
 */

/** An estimate with its interval of 95 %. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The quantile of the normal distribution at 97.5 %. */
const Z = 1.959963984540054;
const TAIL = 0.025;

/** A proportion with Wilson's interval, as `prop.test(correct = FALSE)`; null for none of none. */
export function proportion(observed: number, n: number): Estimate | null {
  if (n === 0) return null;
  const value = observed / n;
  const square = Z * Z;
  const centre = (observed + square / 2) / (n + square);
  const half = (Z / (n + square)) * Math.sqrt((observed * (n - observed)) / n + square / 4);
  return {
    value,
    low: observed === 0 ? 0 : centre - half,
    high: observed === n ? 1 : centre + half,
  };
}

/** The logarithm of a factorial: Stirling's series from 20 on, where it is exact to the last digit. */
function logFactorial(k: number): number {
  if (k < 20) return Math.log(Array.from({ length: k }, (_, i) => i + 1).reduce((a, b) => a * b, 1));
  const square = k * k;
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square) / k;
  return (k + 0.5) * Math.log(k) - k + Math.log(2 * Math.PI) / 2 + series;
}

const poisson = (k: number, mean: number): number =>
  mean === 0 ? Number(k === 0) : Math.exp(k * Math.log(mean) - mean - logFactorial(k));

/** The sum of falling terms, each the last one times a ratio, until they add nothing. */
function fallingSum(first: number, ratioAt: (step: number) => number): number {
  let sum = first;
  let term = first;
  for (let step = 1; term > sum * 1e-17; step++) {
    term *= ratioAt(step);
    sum += term;
  }
  return sum;
}

/** How likely so many or fewer are. */
const atMostPoisson = (k: number, mean: number): number =>
  fallingSum(poisson(k, mean), (step) => Math.max(0, (k - step + 1) / mean));

/** How likely so many or more are. */
const atLeastPoisson = (k: number, mean: number): number =>
  fallingSum(poisson(k, mean), (step) => mean / (k + step));

/** Where a function that rises or falls takes a value, between two ends around it: Newton's steps, or else halves. */
function solve(of: (x: number) => number, slope: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const rises = of(low) < of(high);
  let x = (low + high) / 2;
  for (let i = 0; i < 200; i++) {
    const value = of(x);
    if (value < 0 === rises) low = x;
    else high = x;
    const newton = x - value / slope(x);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * next) return next;
    x = next;
  }
  return x;
}

/**
 * What was observed as a multiple of what was expected, with exact Poisson limits, as `poisson.test`. The limits are
 * found on the sums themselves: quantiles of the libraries that were tried are wrong in the fourth digit from 1,000 on.
 *
 * @returns null where nothing was expected
 */
export function observedToExpected(observed: number, expected: number): Estimate | null {
  if (expected <= 0) return null;
  const spread = 6 * Math.sqrt(observed + 1) + 10;
  const low =
    observed === 0
      ? 0
      : solve(
          (mean) => atLeastPoisson(observed, mean) - TAIL,
          (mean) => poisson(observed - 1, mean),
          Math.max(1e-9, observed - spread),
          observed,
        );
  const high = solve(
    (mean) => atMostPoisson(observed, mean) - TAIL,
    (mean) => -poisson(observed, mean),
    observed === 0 ? 1e-9 : observed,
    observed + spread,
  );
  return { value: observed / expected, low: low / expected, high: high / expected };
}

/** Lesions with the same points: how many ended badly and how many well. */
export interface Outcomes {
  readonly points: number;
  readonly adverse: number;
  readonly favourable: number;
}

/**
 * The c-statistic: how often, of a lesion that ended badly and one that ended well, the first has more points, ties
 * counted half; with DeLong's interval, as pROC has it.
 *
 * @returns null below two of either, where DeLong's interval does not exist
 */
export function cStatistic(groups: readonly Outcomes[]): Estimate | null {
  const sorted = [...groups].sort((a, b) => a.points - b.points);
  const adverse = sorted.reduce((sum, one) => sum + one.adverse, 0);
  const favourable = sorted.reduce((sum, one) => sum + one.favourable, 0);
  if (adverse < 2 || favourable < 2) return null;
  let wellBelow = 0;
  let badBelow = 0;
  const placed = sorted.map((one) => {
    const placement = {
      ...one,
      // Of a lesion that ended badly: the part of the others below it. Of one that ended well: the part above it.
      below: (wellBelow + one.favourable / 2) / favourable,
      above: 1 - (badBelow + one.adverse / 2) / adverse,
    };
    wellBelow += one.favourable;
    badBelow += one.adverse;
    return placement;
  });
  const value = placed.reduce((sum, one) => sum + one.adverse * one.below, 0) / adverse;
  const ofBad = placed.reduce((sum, one) => sum + one.adverse * (one.below - value) ** 2, 0) / (adverse - 1);
  const ofWell =
    placed.reduce((sum, one) => sum + one.favourable * (one.above - value) ** 2, 0) / (favourable - 1);
  const half = Z * Math.sqrt(ofBad / adverse + ofWell / favourable);
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}

/** The least number that so many of n, at a rate, do not exceed with a probability: `qbinom`. */
export function binomialQuantile(probability: number, n: number, rate: number): number {
  if (rate <= 0 || rate >= 1) return rate <= 0 ? 0 : n;
  const odds = Math.log(rate) - Math.log(1 - rate);
  let log = n * Math.log(1 - rate);
  let sum = Math.exp(log);
  let k = 0;
  // A hair's breadth, as R has it: what is equal in truth may differ in the last digit.
  while (sum < probability * (1 - 64 * Number.EPSILON) && k < n) {
    log += Math.log((n - k) / (k + 1)) + odds;
    k += 1;
    sum += Math.exp(log);
  }
  return k;
}
