/** The occluded vessel: the way to it, its stump, the occlusion, and the vessel behind it. */
import type { Lesion } from '../generated/note.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { type Centreline, createCentreline, line as straight, turn } from './centreline.ts';
import { HALF, type LesionLayout, WAY } from './lesion-layout.ts';
import { hatchOf, type Pen, question } from './marks.ts';
import { coordinate, element, group } from './svg.ts';

/** A part of a vessel. */
interface Tube {
  readonly line: Centreline;
  readonly half?: number;
  readonly from: number;
  readonly to: number;
  /** The colour of what fills it; null for nothing. */
  readonly fill: string | null;
  /** How the walls are dashed; not at all if it is left out. */
  readonly walls?: string;
}

function tube({ palette }: Pen, { line, half = HALF, from, to, fill, walls }: Tube): string {
  if (to <= from) return '';
  const path = (offset: number) => line.path(from, to, offset);
  const shine = { stroke: '#fff', 'stroke-width': half * 0.3, opacity: 0.28 };
  return [
    fill ? element('path', { d: path(0), stroke: fill, 'stroke-width': 2 * half }) : '',
    fill === palette.lumen ? element('path', { d: path(half * 0.45), ...shine }) : '',
    element('path', { d: path(half) + path(-half), stroke: palette.wall, 'stroke-dasharray': walls }),
  ].join('');
}

/** A branch that leaves the vessel downwards. */
function branch(
  pen: Pen,
  { line }: LesionLayout,
  from: number,
  answer: unknown,
  { fill, half = 5, length = 26 }: { fill: string | null; half?: number; length?: number },
): string {
  if (saysNo(answer)) return '';
  const start = line.at(from, 2 - HALF);
  const own = createCentreline(start, [turn(0.35, 30), straight(length - 10)], start.heading - 1.15);
  if (saysYes(answer)) return tube(pen, { line: own, half, from: 0, to: length, fill });
  const { x, y } = own.at(length - 4);
  return (
    tube(pen, { line: own, half, from: 0, to: length - 8, fill: hatchOf(pen), walls: '1.5 2' }) +
    group({ stroke: 'none' }, question(pen, x, y, 5.5))
  );
}

/** Two strokes across an occlusion that is not to scale. */
function breakAt({ palette }: Pen, { line, cap, end }: LesionLayout): string {
  const middle = (cap + end) / 2 + 4;
  const strokes = [0, 5].map((shift) => {
    const [a, b] = [line.at(middle + shift + 3, HALF + 3), line.at(middle + shift - 3, -HALF - 3)];
    return `M${coordinate(a.x)} ${coordinate(a.y)}L${coordinate(b.x)} ${coordinate(b.y)}`;
  });
  return element('path', { d: strokes.join(''), stroke: palette.ink });
}

/** How far a flush occlusion lies behind the wall that closes it. */
const FLUSH = 10;

/** Where the blood ends before the occlusion. */
function stump(pen: Pen, { line, cap }: LesionLayout, shape: Lesion['stump']): string {
  const { palette } = pen;
  const p = (distance: number, offset: number) => {
    const { x, y } = line.at(distance, offset);
    return `${coordinate(x)} ${coordinate(y)}`;
  };
  const begin = cap - 1;
  if (shape === 'tapered') {
    const tip = cap + 19;
    const d = `M${p(begin, HALF)}Q${p(cap + 6, HALF * 0.55)} ${p(tip, 0)}Q${p(cap + 6, -HALF * 0.55)} ${p(begin, -HALF)}Z`;
    return element('path', { d, fill: palette.lumen });
  }
  if (shape === 'blunt') {
    const d = `M${p(begin, HALF)}C${p(cap + 5, HALF)} ${p(cap + 5, -HALF)} ${p(begin, -HALF)}`;
    return element('path', { d, fill: palette.lumen, stroke: palette.wall, 'stroke-width': 1.8 });
  }
  if (shape === 'invisible') {
    const d = `M${p(cap - FLUSH, HALF + 1)}L${p(cap - FLUSH, -HALF - 1)}`;
    return element('path', { d, stroke: palette.wall, 'stroke-width': 3 });
  }
  const { x, y } = line.at(cap);
  return group({ stroke: 'none' }, question(pen, x, y, 6.5));
}

/** How much of the vessel behind the occlusion is filled, by its Rentrop grade. */
const FILLED: Readonly<Record<string, number>> = { '0': 0, '1': 0, '2': 0.55, '3': 1 };

/** The vessel behind the occlusion, with a twig: collaterals fill it from its far end. */
function distalVessel(
  pen: Pen,
  layout: LesionLayout,
  { rentrop, distal_bifurcation: bifurcation }: Partial<Lesion>,
): string {
  const { line, end } = layout;
  const part = Object.hasOwn(FILLED, String(rentrop)) ? FILLED[String(rentrop)] : undefined;
  const empty = part === undefined ? hatchOf(pen) : null;
  const from = line.length - (line.length - end) * (part ?? 0);
  const twig = part === undefined || rentrop === 0 ? empty : pen.palette.lumen;
  return [
    branch(pen, layout, end + 7, bifurcation, { fill: twig }),
    branch(pen, layout, line.length - 26, 'yes', { fill: twig, half: 2.5, length: 18 }),
    tube(pen, { line, from: end, to: from, fill: empty }),
    tube(pen, { line, from, to: line.length, fill: pen.palette.lumen }),
  ].join('');
}

/** The way to the occlusion: dotted where it cannot be seen, hatched where nobody knows how it winds. */
function approach(pen: Pen, { line }: LesionLayout, end: number, tortuosity: Lesion['tortuosity']): string {
  if (tortuosity === 'unseen') return tube(pen, { line, from: 0, to: end, fill: null, walls: '2 3' });
  const known = tube(pen, { line, from: 0, to: end, fill: pen.palette.lumen });
  const isGraded = tortuosity !== undefined && tortuosity !== 'unknown' && tortuosity !== 'present';
  if (isGraded) return known;
  const { x, y } = line.at(WAY / 2);
  const veil = { d: line.path(4, WAY - 4), 'stroke-width': 2 * HALF - 3 };
  return (
    known +
    element('path', { ...veil, stroke: pen.palette.paper, opacity: 0.8 }) +
    element('path', { ...veil, stroke: hatchOf(pen) }) +
    group({ stroke: 'none' }, question(pen, x, y))
  );
}

/** The vessel with its branches, and the occlusion without what lies on it. */
export function drawVessel(pen: Pen, layout: LesionLayout, lesion: Partial<Lesion>): string {
  const { palette } = pen;
  const { line, cap, sure, end, length } = layout;
  const isFlush = lesion.stump === 'invisible';
  const blood = isFlush ? cap - FLUSH : cap;
  const range = { line, from: length ? sure : cap, to: end };
  return group(
    { fill: 'none', 'stroke-width': 1.3 },
    branch(pen, layout, blood - 9, lesion.side_branch_at_cap, { fill: palette.lumen }),
    approach(pen, layout, blood, lesion.tortuosity),
    tube(pen, { line, from: blood, to: cap, fill: null, walls: '1.5 2' }),
    tube(pen, { line, from: cap, to: range.from, fill: palette.plaque }),
    range.to > range.from
      ? group({ opacity: 0.55 }, tube(pen, { ...range, fill: palette.plaque })) +
          tube(pen, { ...range, fill: hatchOf(pen), walls: '3 2' })
      : '',
    length ? '' : breakAt(pen, layout),
    distalVessel(pen, layout, lesion),
    stump(pen, layout, lesion.stump),
  );
}
