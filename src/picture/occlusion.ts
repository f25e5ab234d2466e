/** What lies on the occluded vessel: calcium by grade, struts of a stent, a trickle of flow, and doubt about the cap. */
import type { Lesion } from '../generated/note.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { HALF, type LesionLayout } from './lesion-layout.ts';
import { hatchOf, type Pen, question } from './marks.ts';
import { struts } from './stents.ts';
import { coordinate, element, group } from './svg.ts';

/** Calcium along one wall: the lengths of its pieces and of the gaps, and the offset. */
type Deposit = readonly [piece: number, gap: number, offset: number];

const SOME: Deposit = [6, 9, 4.7];
const DEPOSITS: Readonly<Record<string, readonly Deposit[]>> = {
  mild: [[0.1, 14, 4.7]],
  moderate: [SOME, [0.1, 15, -4.9]],
  severe: [
    [11, 5.6, 4.7],
    [10, 6, -4.7],
  ],
  present: [SOME],
};

function calcium(pen: Pen, { line, cap, end }: LesionLayout, grade: Lesion['calcification']): string {
  const { palette } = pen;
  const isOpen = grade === undefined || grade === 'unknown';
  const deposits = isOpen ? [SOME] : Object.hasOwn(DEPOSITS, grade) ? DEPOSITS[grade] : [];
  const run = end - cap;
  return (deposits ?? [])
    .map(([piece, gap, offset]) => {
      const d = line.path(cap + Math.min(12, run * 0.3), Math.max(end - 5, cap + run / 2), offset);
      const pieces = { d, 'stroke-dasharray': `${piece} ${gap}`, 'stroke-linecap': 'round' };
      if (isOpen)
        return (
          element('path', { ...pieces, stroke: palette.quiet, 'stroke-width': 6.4 }) +
          element('path', { ...pieces, stroke: palette.paper, 'stroke-width': 5 }) +
          element('path', { ...pieces, stroke: hatchOf(pen), 'stroke-width': 5 })
        );
      return (
        element('path', { ...pieces, stroke: palette.edge, 'stroke-width': 6.4 }) +
        element('path', { ...pieces, stroke: palette.calcium, 'stroke-width': 4.6 })
      );
    })
    .join('');
}

/** Rays in a ring: nobody can tell where the vessel begins and which way it goes. */
function ambiguity(pen: Pen, { line, cap }: LesionLayout, answer: unknown): string {
  if (saysNo(answer)) return '';
  const { ink } = pen.palette;
  if (!saysYes(answer)) {
    const spot = line.at(cap - 2, HALF + 9);
    const ring = line.path(cap - 8, cap + 5, HALF + 2.5);
    return (
      element('path', { d: ring, stroke: ink, 'stroke-dasharray': '1.5 2' }) +
      group({ stroke: 'none' }, question(pen, spot.x, spot.y, 5.5))
    );
  }
  const { x, y, heading } = line.at(cap - 1);
  const rays = [-0.7, 0.7].map((off) => {
    const [dx, dy] = [Math.cos(heading + off), -Math.sin(heading + off)];
    const at = (far: number) => `${coordinate(x + far * dx)} ${coordinate(y + far * dy)}`;
    return `M${at(6)}L${at(22)}`;
  });
  return (
    element('circle', {
      cx: x,
      cy: y,
      r: 13.5,
      stroke: ink,
      'stroke-width': 1.2,
      'stroke-dasharray': '3 2.5',
    }) + element('path', { d: rays.join(''), stroke: ink, 'stroke-width': 1.4, 'stroke-dasharray': '2 2' })
  );
}

/** The stent in which the vessel is occluded. */
function oldStent({ palette }: Pen, { line, cap, end }: LesionLayout): string {
  const ends: readonly [number, number] = [cap - 8, end + 8];
  const rails = [HALF + 1, -HALF - 1].map((offset) => line.path(...ends, offset)).join('');
  return (
    element('path', { d: struts(line.at, ends, HALF), stroke: palette.stent, 'stroke-width': 0.9 }) +
    element('path', { d: rails, stroke: palette.stent, 'stroke-width': 2 })
  );
}

/** All that lies on the occluded vessel. */
export function drawOcclusion(pen: Pen, layout: LesionLayout, lesion: Partial<Lesion>): string {
  const { line, cap, end } = layout;
  const { timi_before: flow = 0 } = lesion;
  return group(
    { fill: 'none' },
    calcium(pen, layout, lesion.calcification),
    flow > 0
      ? element('path', { d: line.path(cap, end), stroke: pen.palette.lumen, 'stroke-width': 1.3 * flow })
      : '',
    saysYes(lesion.in_stent) ? oldStent(pen, layout) : '',
    ambiguity(pen, layout, lesion.cap_ambiguity),
  );
}
