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
/** The largest distance from 0 of a Brownian bridge, at 95 %: the limit of Kolmogorov and Smirnov. */
const KOLMOGOROV = 1.35809863932255;

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

/** A number of events with exact Poisson limits, as `poisson.test`. The limits are found on the sums themselves: quantiles
 * of the libraries that were tried are wrong in the fourth digit from 1,000 on. */
function poissonCount(observed: number): Estimate {
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
  return { value: observed, low, high };
}

/** From this rate on a number of events varies so much less than Poisson's distribution that its limits are too wide. */
const FREQUENT = 0.1;

/** How many events such lesions have: the limits are Wilson's where the event is frequent, and exact Poisson limits elsewhere. */
export function eventCount(observed: number, n: number): Estimate {
  const rate = observed >= FREQUENT * n ? proportion(observed, n) : null;
  return rate ? { value: observed, low: rate.low * n, high: rate.high * n } : poissonCount(observed);
}

/**
 * What was observed as a multiple of what was expected, with the limits of `eventCount`.
 *
 * @param n in how many lesions
 * @returns null where nothing was expected
 */
export function observedToExpected(observed: number, n: number, expected: number): Estimate | null {
  if (expected <= 0) return null;
  const { low, high } = eventCount(observed, n);
  return { value: observed / expected, low: low / expected, high: high / expected };
}

/** How likely Student's t is at most so much, for whole degrees of freedom, where it is a finite sum. */
function atMostT(t: number, degrees: number): number {
  const angle = Math.atan2(t, Math.sqrt(degrees));
  const isOdd = degrees % 2 === 1;
  const square = Math.cos(angle) ** 2;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= (square * (k - 1)) / k;
    sum += term;
  }
  const within = isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return (1 + within) / 2;
}

/** The quantile of Student's t at 97.5 %: `qt(0.975, degrees)`. */
export function studentQuantile(degrees: number): number {
  let [low, high] = [Z, 13];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (atMostT(middle, degrees) < 1 - TAIL) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * A proportion for other clusters like these, such as other operators: the standard error is that of a ratio of cluster
 * totals, with Student's t.
 *
 * @returns null below five clusters, which say nothing of others
 */
export function clusteredProportion(
  clusters: readonly { readonly observed: number; readonly n: number }[],
): Estimate | null {
  const used = clusters.filter(({ n }) => n > 0);
  if (used.length < 5) return null;
  const n = used.reduce((sum, one) => sum + one.n, 0);
  const value = used.reduce((sum, one) => sum + one.observed, 0) / n;
  const squares = used.reduce((sum, one) => sum + (one.observed - one.n * value) ** 2, 0);
  const error = Math.sqrt((used.length / (used.length - 1)) * squares) / n;
  const half = studentQuantile(used.length - 1) * error;
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}

/** Beyond which distance from 0 a CUSUM around its own mean goes in 5 of 100 times, if the rate never changed. */
export const cusumLimit = (n: number, rate: number): number => KOLMOGOROV * Math.sqrt(n * rate * (1 - rate));

/** Lesions with the same points: how many ended badly and how many well. */
interface Outcomes {
  readonly points: number;
  readonly adverse: number;
  readonly favourable: number;
}

/** The c-statistic, and of all pairs with different outcomes the parts in which the worse one has more points, or as many. */
export interface Concordance extends Estimate {
  readonly more: number;
  readonly equal: number;
}

/**
 * The c-statistic: how often, of a lesion that ended badly and one that ended well, the first has more points, ties
 * counted half; with DeLong's interval, as pROC has it.
 *
 * @returns null below two of either, where DeLong's interval does not exist
 */
export function cStatistic(groups: readonly Outcomes[]): Concordance | null {
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
  const pairs = adverse * favourable;
  const equal = placed.reduce((sum, one) => sum + one.adverse * one.favourable, 0) / pairs;
  return {
    value,
    low: Math.max(0, value - half),
    high: Math.min(1, value + half),
    more: value - equal / 2,
    equal,
  };
}

/**
 * The least numbers that so many of n, at a rate, do not exceed with given probabilities: `qbinom`.
 *
 * @param probabilities in ascending order: they are found in one walk, which is long where n is
 */
export function binomialQuantiles(probabilities: readonly number[], n: number, rate: number): number[] {
  if (rate <= 0 || rate >= 1) return probabilities.map(() => (rate <= 0 ? 0 : n));
  const odds = Math.log(rate) - Math.log(1 - rate);
  let log = n * Math.log(1 - rate);
  let sum = Math.exp(log);
  let k = 0;
  return probabilities.map((probability) => {
    // A hair's breadth, as R has it: what is equal in truth may differ in the last digit.
    while (sum < probability * (1 - 64 * Number.EPSILON) && k < n) {
      log += Math.log((n - k) / (k + 1)) + odds;
      k += 1;
      sum += Math.exp(log);
    }
    return k;
  });
}
