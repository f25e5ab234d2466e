/** The ruler under a lesion: millimetres from the proximal cap, as if the vessel were straight. */
import { intervalText } from '../text/interval.ts';
import { msg } from '../text/message.ts';
import { HALF, type LesionLayout, RIGHT } from './lesion-layout.ts';
import { BADGE, badges, hatchOf, type Pen, question, type ScoreMark } from './marks.ts';
import { WIDTH } from './picture.ts';
import { BOLD, coordinate, element, widthOf, words } from './svg.ts';

const BAR = 5;
const SIZE = 11;

/**
 * The ruler with a bar as long as the occlusion, and its figure.
 *
 * @param y the height of the ruler
 * @param limits the millimetres from which the length counts
 */
export function drawRuler(
  pen: Pen,
  { line, scale, length, cap, sure, end }: LesionLayout,
  y: number,
  limits: readonly number[],
  marks: readonly ScoreMark[],
): string {
  const { palette, localize } = pen;
  const { x: zero } = line.at(cap);
  const drawn = end - cap;
  const last = Math.max(drawn, ...limits.map((limit) => limit * scale + 4));
  const step = scale > 2.5 ? 5 : scale > 1 ? 10 : 20;
  const ticks = Array.from({ length: Math.min(Math.floor(last / scale / step), 40) + 1 }, (_, i) => {
    const height = (i * step) % 10 === 0 ? 5 : 3;
    return `M${coordinate(zero + i * step * scale)} ${coordinate(y)}v${height}`;
  });
  const axis = `M${coordinate(zero)} ${coordinate(y)}h${coordinate(last)}${ticks.join('')}`;
  const leader = (distance: number, x: number) => {
    const from = line.at(distance, -HALF);
    return `M${coordinate(from.x)} ${coordinate(from.y + 2)}L${coordinate(x)} ${coordinate(y - BAR - 2)}`;
  };
  const bar = (from: number, to: number, fill: string, name: string) =>
    to > from
      ? element('rect', {
          ...{ x: zero + from, y: y - BAR, width: to - from, height: BAR },
          ...{ fill, stroke: palette.ink, 'stroke-width': 0.8, 'data-bar': name },
        })
      : '';
  const flags = limits.map(
    (limit) =>
      element('path', {
        d: `M${coordinate(zero + limit * scale)} ${coordinate(y + 6)}v-16`,
        stroke: palette.mark,
        'stroke-width': 2,
        'data-limit': String(limit),
      }) +
      words(String(limit), zero + limit * scale, y + 14, {
        ...{ fill: palette.mark, 'font-size': 8.5, 'text-anchor': 'middle' },
      }),
  );
  const known = length ? sure - cap : 0;
  const text = length ? localize(msg`${intervalText(length)} mm`) : localize(msg`mm`);
  const spot = length ? 0 : 15;
  const width = spot + widthOf(text, SIZE * BOLD) + 2 + marks.length * (BADGE + 1);
  // Beside the bar, or below its end where that would be outside of the picture.
  const fits = zero + last + 6 + width <= WIDTH - 2;
  const [left, row] = fits ? [zero + last + 6, y - 2] : [RIGHT - width, y + 11];
  return [
    element('path', { d: axis, stroke: palette.quiet, fill: 'none', 'stroke-width': 0.9 }),
    element('path', {
      d: leader(cap, zero) + leader(end, zero + drawn),
      ...{ stroke: palette.quiet, fill: 'none', 'stroke-width': 0.7, 'stroke-dasharray': '1.5 2' },
    }),
    bar(0, known, palette.ink, 'sure'),
    bar(known, drawn, hatchOf(pen), length ? 'range' : 'unknown'),
    ...flags,
    length ? '' : question(pen, left + 6, row),
    words(text, left + spot, row + 4, { 'font-size': SIZE, 'font-weight': 'bold' }),
    badges(pen, marks, left + width - marks.length * (BADGE + 1), row),
  ].join('');
}
