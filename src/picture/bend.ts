/** The sharpest bend: how far the vessel turns away from where it was going, and from which angle on that counts. */
import { intervalText } from '../text/interval.ts';
import { msg } from '../text/message.ts';
import { DIAL, dialOrigin, HALF, type LesionLayout } from './lesion-layout.ts';
import { BADGE, badges, type Pen, question, type ScoreMark } from './marks.ts';
import { BOLD, coordinate, element, group, widthOf, words } from './svg.ts';

const SIZE = 11;
/** How far the dial goes on, in radians, where only the least is known. */
const BEYOND = 0.9;
const DEGREES = '\u00b0';
const ANGLE = '\u2220';

const radians = (degrees: number): number => (Math.min(Math.max(degrees, 0), 180) * Math.PI) / 180;

/**
 * The angle at the apex.
 *
 * @param limits the degrees from which it counts
 */
export function drawBend(
  pen: Pen,
  { line, apex, angle, bend }: LesionLayout,
  limits: readonly number[],
  marks: readonly ScoreMark[],
): string {
  const { palette, localize } = pen;
  const { x, y: middle } = line.at(apex);
  if (!bend) {
    const row = middle - HALF - 11;
    return (
      words(ANGLE, x - 16, row + 4, { 'font-size': 12 }) +
      question(pen, x + 3, row) +
      badges(pen, marks, x + 11, row)
    );
  }
  const label = localize(msg`${intervalText(bend)}${DEGREES}`);
  // A bend that surely stays below all limits needs no dial.
  const isBelow = limits.length > 0 && limits.every((limit) => bend.high < limit);
  const least = isBelow ? `< ${Math.min(...limits)}${DEGREES}` : '';
  const bold = widthOf(label, SIZE * BOLD);
  const hasDial = angle > 0 && !isBelow;
  const left = hasDial ? x - 5 - bold - marks.length * (BADGE + 1) : x - 5;
  const row = middle - HALF - 9;
  const text =
    words(label, left, row + 4, { 'font-size': SIZE, 'font-weight': 'bold' }) +
    words(least, left + bold + 4, row + 4, { 'font-size': 8.5, fill: palette.mark }) +
    badges(pen, marks, left + bold + 2, row);
  if (!hasDial) return text;
  const y = middle - dialOrigin(angle);
  const onward = angle / 2;
  const point = (heading: number, radius: number) =>
    `${coordinate(x + radius * Math.cos(heading))} ${coordinate(y - radius * Math.sin(heading))}`;
  const ray = (heading: number, from: number, to: number) => `M${point(heading, from)}L${point(heading, to)}`;
  const arc = (from: number, to: number) => `M${point(from, DIAL)}A${DIAL} ${DIAL} 0 0 1 ${point(to, DIAL)}`;
  const { low, high } = bend;
  const sure = low === high ? angle : radians(low);
  const dial = [
    element('path', { d: ray(onward, 2, DIAL + 4), 'stroke-dasharray': '1.5 2' }),
    element('path', { d: arc(onward, onward - sure), 'stroke-width': 2 }),
    sure < angle || low !== high
      ? element('path', {
          d: arc(onward - sure, onward - Math.min(radians(high), sure + BEYOND)),
          'stroke-dasharray': '2 2',
        })
      : '',
  ];
  const ticks = limits.map((limit) => {
    const heading = onward - radians(limit);
    // The figure stands on the far side of its mark, clear of a vessel that bends little more.
    const [tx, ty] = [x + (DIAL + 8) * Math.cos(heading + 0.3), y - (DIAL + 8) * Math.sin(heading + 0.3)];
    return (
      element('path', { d: ray(heading, DIAL - 4, DIAL + 5), stroke: palette.mark, 'stroke-width': 2 }) +
      words(`${limit}${DEGREES}`, tx, ty + 3, { fill: palette.mark, 'font-size': 8.5 })
    );
  });
  return group({ fill: 'none', stroke: palette.ink }, ...dial) + ticks.join('') + text;
}
