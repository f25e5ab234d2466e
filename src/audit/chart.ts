/** The frame of every chart of an audit: axes, ticks and words around what is drawn. Colours are resolved. */
import { palettes } from '../picture/palette.ts';
import { type Attributes, coordinate, element, escapeXml, words } from '../picture/svg.ts';

const WIDTH = 640;
const HEIGHT = 280;
const LEFT = 62;
const RIGHT = 16;
const TOP = 12;
const BOTTOM = 46;
/** What a second line of ticks needs. */
const SECOND = 14;
const SIZE = 12;

/** The page of an audit is white, whatever the theme of the reader. */
export const colours = palettes.light;

interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** A tick may have a second line. */
  readonly ticks: readonly (readonly [value: number, label: string, second?: string])[];
}

/** Where a value lies in the picture. */
type Scale = (value: number) => number;

/** Round values between two ends, about so many. */
export function roundTicks(from: number, to: number, about = 5): number[] {
  const raw = (to - from || 1) / about;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((part) => part * power >= raw) ?? 10) * power;
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / step); tick * step <= to + step / 1e6; tick++) {
    ticks.push(Number((tick * step).toPrecision(12)));
  }
  return ticks;
}

/** An axis of fractions from 0, in per cent, that holds some values. */
export function percentAxis(label: string, values: readonly number[], from = 0): Axis {
  const most = Math.min(1, Math.max(0.001, ...values) * 1.04);
  const to = most > 0.6 ? 1 : most;
  const ticks = roundTicks(from * 100, to * 100).map((value): [number, string] => [
    value / 100,
    `${value} %`,
  ]);
  return { label, from, to, ticks };
}

/** A straight line. */
export const straight = (x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string =>
  element('line', { x1, y1, x2, y2, ...attributes });

/** A line through points. */
export const path = (points: readonly (readonly [x: number, y: number])[], attributes: Attributes): string =>
  element('polyline', {
    points: points.map(([x, y]) => `${coordinate(x)},${coordinate(y)}`).join(' '),
    fill: 'none',
    ...attributes,
  });

/**
 * A chart.
 *
 * @param title what it shows
 * @param description what it says, for who does not see it
 * @param draw what stands within the axes
 */
export function chart(
  title: string,
  description: string,
  x: Axis,
  y: Axis,
  draw: (x: Scale, y: Scale) => readonly string[],
): string {
  const height = HEIGHT + (x.ticks.some(([, , second]) => second !== undefined) ? SECOND : 0);
  const [right, bottom] = [WIDTH - RIGHT, height - BOTTOM - (height - HEIGHT)];
  const xOf: Scale = (value) => LEFT + ((value - x.from) / (x.to - x.from || 1)) * (right - LEFT);
  const yOf: Scale = (value) => bottom - ((value - y.from) / (y.to - y.from || 1)) * (bottom - TOP);
  const quiet = { stroke: colours.quiet, 'stroke-width': 0.5 };
  const axes = [
    ...y.ticks.flatMap(([value, label]) => [
      straight(LEFT, yOf(value), right, yOf(value), { ...quiet, 'stroke-opacity': '0.35' }),
      words(label, LEFT - 6, yOf(value) + 4, { 'text-anchor': 'end' }),
    ]),
    ...x.ticks.flatMap(([value, label, second = '']) => [
      straight(xOf(value), bottom, xOf(value), bottom + 4, quiet),
      words(label, xOf(value), bottom + 17, { 'text-anchor': 'middle' }),
      words(second, xOf(value), bottom + 31, {
        'text-anchor': 'middle',
        'font-size': SIZE - 2,
        fill: colours.quiet,
      }),
    ]),
    straight(LEFT, bottom, right, bottom, { stroke: colours.ink, 'stroke-width': 1 }),
    words(x.label, (LEFT + right) / 2, height - 8, { 'text-anchor': 'middle' }),
    words(y.label, 14, (TOP + bottom) / 2, {
      'text-anchor': 'middle',
      transform: `rotate(-90 14 ${coordinate((TOP + bottom) / 2)})`,
    }),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'font-family': 'system-ui, Helvetica, Arial, sans-serif',
      'font-size': SIZE,
      fill: colours.ink,
    },
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml(description)),
    ...axes,
    ...draw(xOf, yOf),
  );
}
