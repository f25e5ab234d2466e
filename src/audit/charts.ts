/** The charts of an audit. What is too small to be shown is not drawn either. */
import { element, words } from '../picture/svg.ts';
import type { Audit } from './audit.ts';
import { chart, colours, path, percentAxis, roundTicks, straight } from './chart.ts';
import type { CusumStep, YearlyDose } from './over-time.ts';
import type { ScoreAudit } from './score-audit.ts';
import { numeral } from './words.ts';

const dot = (cx: number, cy: number, fill = colours.stent): string =>
  element('circle', { cx, cy, r: 4.5, fill });

const PUBLISHED = { stroke: colours.mark, 'stroke-width': 3 };

/** What was published for some points: a bar for a number, a box for a band or a bound; dashed where it is disputed. */
function publishedMark(x: number, low: number, high: number, disputed: boolean | null): string {
  const dashes = disputed ? { 'stroke-dasharray': '5 3' } : {};
  if (low === high) return straight(x - 22, low, x + 22, low, { ...PUBLISHED, ...dashes });
  return element('rect', {
    x: x - 22,
    y: high,
    width: 44,
    height: Math.max(1, low - high),
    fill: colours.mark,
    'fill-opacity': '0.14',
    stroke: colours.mark,
    'stroke-width': 1.5,
    ...dashes,
  });
}

/** A score: how often its endpoint came about by points, with its interval, beside what was published. No curve. */
export function calibrationChart({ name, outcome, points }: ScoreAudit, description: string): string {
  const places = points.map(({ points: value }) => value);
  const values = points.flatMap(({ high, predicted_high }) => [high ?? 0, predicted_high ?? 0]);
  const x = {
    label: `${name}: points (lesions)`,
    from: -0.6,
    to: Math.max(1, places.length) - 0.4,
    ticks: points.map(({ points: value, n }, at): [number, string] => [at, `${value} (${numeral(n)})`]),
  };
  return chart(`${name}: ${outcome}`, description, x, percentAxis('how often', values), (xOf, yOf) =>
    points.flatMap(({ rate, low, high, predicted_low: from, predicted_high: to, disputed }, at) => [
      ...(from === null || to === null ? [] : [publishedMark(xOf(at), yOf(from), yOf(to), disputed)]),
      ...(rate === null || low === null || high === null
        ? []
        : [
            straight(xOf(at), yOf(low), xOf(at), yOf(high), { stroke: colours.stent, 'stroke-width': 2 }),
            dot(xOf(at), yOf(rate)),
          ]),
    ]),
  );
}

/** Operators by how many lesions they treated and how many of these succeeded, between the limits of chance. */
export function funnelChart({ operators, funnel, technical_success }: Audit, description: string): string {
  const shown = operators.flatMap(({ operator, technical_success: share }) =>
    operator !== null && share && share.rate !== null ? { operator, n: share.n, rate: share.rate } : [],
  );
  const most = Math.max(...shown.map(({ n }) => n), ...funnel.map(({ n }) => n));
  const least = Math.min(1, ...shown.map(({ rate }) => rate), ...funnel.map(({ lowest }) => lowest));
  const floor = Math.floor(least * 10) / 10;
  const x = {
    label: 'lesions with a known outcome',
    from: 0,
    to: most * 1.08,
    ticks: roundTicks(0, most * 1.08).map((value): [number, string] => [value, numeral(value)]),
  };
  return chart(
    'Technical success by operator',
    description,
    x,
    percentAxis('technical success', [1], floor),
    (xOf, yOf) => {
      const limit = (of: (one: (typeof funnel)[number]) => number, dashes: string | undefined) =>
        path(
          funnel.map((one) => [xOf(one.n), yOf(of(one))]),
          { stroke: colours.quiet, 'stroke-width': 1.2, 'stroke-dasharray': dashes },
        );
      const rate = technical_success.rate ?? 0;
      return [
        straight(xOf(0), yOf(rate), xOf(x.to), yOf(rate), { stroke: colours.ink, 'stroke-width': 1 }),
        limit(({ low }) => low, '5 3'),
        limit(({ high }) => high, '5 3'),
        limit(({ lowest }) => lowest, undefined),
        limit(({ highest }) => highest, undefined),
        ...shown.flatMap((one) => [
          dot(xOf(one.n), yOf(one.rate)),
          words(one.operator, xOf(one.n) + 7, yOf(one.rate) - 5),
        ]),
      ];
    },
  );
}

/** The running sum of bad outcomes above or below what the mean of all leads one to expect. */
export function cusumChart(title: string, steps: readonly CusumStep[], description: string): string {
  const sums = steps.map(({ sum }) => sum);
  const [low, high] = [Math.min(0, ...sums), Math.max(0, ...sums)];
  const pad = Math.max(1, (high - low) * 0.08);
  const januaries = steps.flatMap(({ year }, at) =>
    at === 0 || steps[at - 1]?.year !== year ? [[at + 1, String(year)] as const] : [],
  );
  const x = { label: 'time', from: 0, to: steps.length, ticks: januaries };
  const y = {
    label: 'more or fewer than the mean',
    from: low - pad,
    to: high + pad,
    ticks: roundTicks(low, high).map((value): [number, string] => [value, `${value > 0 ? '+' : ''}${value}`]),
  };
  return chart(title, description, x, y, (xOf, yOf) => [
    straight(xOf(0), yOf(0), xOf(x.to), yOf(0), { stroke: colours.quiet, 'stroke-width': 1 }),
    path([[xOf(0), yOf(0)], ...steps.map(({ sum }, at) => [xOf(at + 1), yOf(sum)] as const)], {
      stroke: colours.stent,
      'stroke-width': 2,
    }),
  ]);
}

/** The mean of a dose, year by year. */
export function doseChart(
  title: string,
  unit: string,
  years: readonly YearlyDose[],
  description: string,
): string {
  const shown = years.flatMap(({ year, mean }) => (mean === null ? [] : { year, mean }));
  const first = shown[0]?.year ?? 0;
  const last = shown.at(-1)?.year ?? 0;
  const most = Math.max(...shown.map(({ mean }) => mean)) * 1.1;
  const x = {
    label: 'year',
    from: first - 0.5,
    to: last + 0.5,
    ticks: shown.map(({ year }): [number, string] => [year, String(year)]),
  };
  const y = {
    label: `mean, ${unit}`,
    from: 0,
    to: most,
    ticks: roundTicks(0, most).map((value): [number, string] => [value, numeral(value)]),
  };
  return chart(title, description, x, y, (xOf, yOf) => [
    path(
      shown.map(({ year, mean }) => [xOf(year), yOf(mean)]),
      { stroke: colours.stent, 'stroke-width': 1.5 },
    ),
    ...shown.map(({ year, mean }) => dot(xOf(year), yOf(mean))),
  ]);
}
