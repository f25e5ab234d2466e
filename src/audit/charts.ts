/** The charts of an audit. What is too small to be shown is not drawn either. */
import { element, words } from '../picture/svg.ts';
import type { Audit } from './audit.ts';
import { chart, colours, path, percentAxis, roundTicks, straight } from './chart.ts';
import type { CusumStep, YearlyDose } from './over-time.ts';
import type { ScoreAudit } from './score-audit.ts';
import { pointsRange, scoreTitle } from './score-words.ts';
import { FEWEST } from './share.ts';
import { numeral } from './words.ts';

const dot = (cx: number, cy: number, fill = colours.stent): string =>
  element('circle', { cx, cy, r: 4.5, fill });

const PUBLISHED = { stroke: colours.mark, 'stroke-width': 3 };

/** What was published for some points: a bar for a number, a box for a band or a bound; dashed where it is disputed. */
function publishedMark(
  from: number,
  to: number,
  low: number,
  high: number,
  disputed: boolean | null,
): string {
  const dashes = disputed ? { 'stroke-dasharray': '5 3' } : {};
  if (low === high) return straight(from, low, to, low, { ...PUBLISHED, ...dashes });
  return element('rect', {
    x: from,
    y: high,
    width: to - from,
    height: Math.max(1, low - high),
    fill: colours.mark,
    'fill-opacity': '0.14',
    stroke: colours.mark,
    'stroke-width': 1.5,
    ...dashes,
  });
}

/** Half of the width that a number of points has for its mark, as a part of what there is from one to the next. */
const HALF = 0.36;

/** A score: the rate of its endpoint by points, with its interval, over what was published for them. No curve. */
export function calibrationChart(score: ScoreAudit, description: string): string {
  const { name, points, groups, unit } = score;
  const values = [
    ...points.map(({ high }) => high ?? 0),
    ...points.map(({ predicted_high }) => predicted_high ?? 0),
  ];
  const x = {
    label: `${name}: points, and below them how many ${unit}s`,
    from: -0.6,
    to: Math.max(1, points.length) - 0.4,
    ticks: points.map((one, at): [number, string, string] => [
      at,
      pointsRange(one.points, one.points_to),
      one.n === null ? `<${FEWEST}` : numeral(one.n),
    ]),
  };
  const placesOf = ({ from, to }: (typeof groups)[number]) =>
    points.flatMap(({ points: value }, at) => (from <= value && value <= to ? at : []));
  return chart(scoreTitle(score), description, x, percentAxis('rate', values), (xOf, yOf) => [
    ...groups.flatMap((group) => {
      const { predicted_low: low, predicted_high: high, disputed } = group;
      const places = placesOf(group);
      const [first, last] = [places[0], places.at(-1)];
      if (low === null || high === null || first === undefined || last === undefined) return [];
      return [publishedMark(xOf(first - HALF), xOf(last + HALF), yOf(low), yOf(high), disputed)];
    }),
    ...points.flatMap(({ rate, low, high }, at) =>
      rate === null || low === null || high === null
        ? []
        : [
            straight(xOf(at), yOf(low), xOf(at), yOf(high), { stroke: colours.stent, 'stroke-width': 2 }),
            dot(xOf(at), yOf(rate)),
          ],
    ),
  ]);
}

/** Operators by how many lesions they treated and how many of these succeeded, between the limits of chance. */
export function funnelChart({ operators, funnel, funnel_centre }: Audit, description: string): string {
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
      const rate = funnel_centre?.rate ?? 0;
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
export function cusumChart(
  title: string,
  steps: readonly CusumStep[],
  limit: number,
  description: string,
): string {
  const sums = steps.map(({ sum }) => sum);
  const [low, high] = [Math.min(-limit, ...sums), Math.max(limit, ...sums)];
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
    ...[-limit, limit].map((at) =>
      straight(xOf(0), yOf(at), xOf(x.to), yOf(at), {
        stroke: colours.quiet,
        'stroke-width': 1.2,
        'stroke-dasharray': '5 3',
      }),
    ),
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
    label: `average, ${unit}`,
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
