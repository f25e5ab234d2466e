/** Stents: their struts, and those that were placed as a row under the ruler, to its scale. */
import type { Lesion } from '../generated/note.ts';
import { intervalOf } from '../text/interval.ts';
import { msg } from '../text/message.ts';
import type { Point } from './centreline.ts';
import { LEFT, type LesionLayout, RIGHT } from './lesion-layout.ts';
import type { Pen } from './marks.ts';
import { coordinate, element, group, words } from './svg.ts';

/** The struts between two distances along something: two zigzags that cross. */
export function struts(
  at: (distance: number, offset: number) => Point,
  [from, to]: readonly [number, number],
  half: number,
): string {
  const count = Math.min(Math.max(Math.round((to - from) / (half * 0.9)), 1), 60);
  const zigzag = (first: number) =>
    Array.from({ length: count + 1 }, (_, i) => {
      const { x, y } = at(from + ((to - from) * i) / count, (i + first) % 2 === 0 ? half : -half);
      return `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`;
    }).join('');
  return zigzag(0) + zigzag(1);
}

const MOST = 12;

/** The stents that were placed: the length of each in mm, null where it is not recorded. */
interface PlacedStents {
  readonly lengths: readonly (number | null)[];
  /** The sum of the lengths in mm; null where one is not recorded. */
  readonly total: number | null;
}

/** What is recorded of the stents; null where nothing is. */
export function placedStents({
  stents,
  stent_count: count,
  stent_length_mm: total,
}: Partial<Lesion>): PlacedStents | null {
  if (stents) {
    const lengths = stents.map(({ length_mm: length }) => length ?? null);
    const sum = lengths.reduce(
      (all, length) => (all === null || length === null ? null : all + length),
      0 as number | null,
    );
    return { lengths, total: sum };
  }
  if (count === undefined && total === undefined) return null;
  // Of a number that was not told, such as `over 1`, one is drawn, without an end if there is no length.
  const counted = intervalOf(count);
  const isKnown = counted !== null && counted.low === counted.high;
  const known = Math.min(isKnown ? counted.low : 1, MOST);
  const each = total === undefined || known === 0 ? null : total / known;
  return { lengths: Array.from({ length: known }, () => each), total: total ?? null };
}

/** Drawn for a stent of which no length is known, in mm. */
const NOMINAL = 18;

/** The stents in a row at a height, to the scale of the ruler, from a little before the proximal cap on. */
export function drawStents(
  { palette, localize }: Pen,
  { lengths, total }: PlacedStents,
  { line, cap, scale }: LesionLayout,
  y: number,
): string {
  let left = Math.max(line.at(cap).x - 8, LEFT);
  const drawn = lengths.slice(0, MOST).map((length) => {
    const width = Math.max((length ?? NOMINAL) * scale, 3);
    const [from, to] = [left, Math.min(left + width - 1.5, RIGHT)];
    left += width;
    if (from >= RIGHT) return '';
    const box = { x: from, y: y - 4, width: Math.max(to - from, 1), height: 8, rx: 2 };
    if (length === null) return element('rect', { ...box, 'stroke-dasharray': '2 2' });
    const row = (distance: number, offset: number) => ({ x: distance, y: y - offset });
    return (
      element('path', { d: struts(row, [from, to], 4), 'stroke-width': 0.8 }) +
      element('rect', { ...box, 'data-mm': length })
    );
  });
  const label = localize(msg`Stents ${total === null ? '?' : msg`${total} mm`}`);
  return (
    group({ fill: 'none', stroke: palette.stent }, ...drawn) +
    words(label, LEFT, y + 3.4, { 'font-size': 9.5 })
  );
}
