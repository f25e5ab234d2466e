/** Collaterals: from their donor to the vessel behind the occlusion, each by the kind of its channel. */
import type { Collateral, Lesion } from '../generated/note.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import type { Point } from './centreline.ts';
import { HALF, type LesionLayout, RIGHT } from './lesion-layout.ts';
import { BADGE, badges, hatchOf, type Pen, question, type ScoreMark } from './marks.ts';
import { type Attributes, coordinate, cut, element, group, words } from './svg.ts';

/** Donors stand in a row above the vessel. */
const [DONOR, WIDE, TALL] = [25, 36, 13];
const MOST = 2;

/** How a channel is drawn by its Werner grade: 0 has no continuous connection, 1 is a thread, 2 like a side branch. */
function look(pen: Pen, cc: Collateral['werner_cc']): Attributes {
  const width = cc === 2 ? 2.8 : cc === 1 ? 1.2 : 1.7;
  return {
    stroke: pen.palette.collateral,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-dasharray': cc === 0 ? '2 4' : undefined,
  };
}

const xy = ({ x, y }: Point): string => `${coordinate(x)} ${coordinate(y)}`;

/** A winding line from one point to another. */
function winding(from: Point, to: Point, turns: number, sway: number): string {
  const [dx, dy] = [(to.x - from.x) / turns, (to.y - from.y) / turns];
  const steps = Array.from({ length: turns }, (_, i) => {
    const side = i % 2 === 0 ? sway : -sway;
    return `q${coordinate(dx / 2 + side)} ${coordinate(dy / 2)} ${coordinate(dx)} ${coordinate(dy)}`;
  });
  return `M${xy(from)}${steps.join('')}`;
}

/** The channel between a donor and the vessel: septal ones are many and short, an epicardial one winds. */
function channel(pen: Pen, one: Collateral, from: Point, to: Point): string {
  const style = look(pen, one.werner_cc);
  const isTortuous = saysYes(one.tortuous);
  if (one.channel === 'septal') {
    const lines = [-10, 0, 10].map((dx) =>
      winding(
        { x: from.x + dx, y: from.y },
        { x: to.x + dx * 0.8, y: to.y },
        isTortuous ? 5 : 1,
        isTortuous ? 5 : 3,
      ),
    );
    return element('path', { d: lines.join(''), ...style });
  }
  if (one.channel === 'epicardial')
    return element('path', { d: winding(from, to, isTortuous ? 7 : 4, isTortuous ? 17 : 13), ...style });
  if (one.channel === 'graft') {
    const d = winding({ ...from, x: from.x + 6 }, to, 1, 9);
    return (
      element('path', { d, stroke: pen.palette.wall, 'stroke-width': 8.5 }) +
      element('path', { d, stroke: pen.palette.lumen, 'stroke-width': 5.5 })
    );
  }
  return element('path', { d: winding(from, to, 2, 4), ...style, 'stroke-dasharray': '1 3.5' });
}

/** Within the vessel's own bed: an arc over the occlusion, or small vessels around it. */
function ownChannel(pen: Pen, { line, cap, end, base, rise }: LesionLayout, one: Collateral): string {
  const style = look(pen, one.werner_cc);
  if (one.channel === 'ipsilateral') {
    const [a, b] = [line.at(Math.max(cap - 72, 8), HALF - 1), line.at(end + 30, HALF - 1)];
    const top = Math.max(base - rise - 66, 8);
    return element('path', {
      d: `M${xy(a)}C${coordinate(a.x)} ${top} ${coordinate(b.x)} ${top} ${xy(b)}`,
      ...style,
    });
  }
  const [from, to] = [cap - 12, end + 12];
  const count = Math.min(Math.max(Math.round((to - from) / 13), 2), 20);
  const hops = Array.from(
    { length: count },
    (_, i) => `A7 6 0 0 0 ${xy(line.at(from + ((to - from) * (i + 1)) / count, -HALF - 1))}`,
  );
  return element('path', { d: `M${xy(line.at(from, -HALF - 1))}${hops.join('')}`, ...style });
}

/** Whether wire and microcatheter can pass: an arrowhead along the channel, or a bar across it. */
function passage(pen: Pen, answer: unknown, { x, y }: Point): string {
  const { ink } = pen.palette;
  const stroke = { stroke: ink, 'stroke-width': 2, fill: 'none', 'stroke-linecap': 'round' };
  if (saysYes(answer))
    return element('path', { d: `M${coordinate(x - 4.5)} ${coordinate(y - 3)}l4.5 6 4.5-6`, ...stroke });
  if (!saysNo(answer)) return question(pen, x, y);
  return (
    element('circle', { cx: x, cy: y, r: 6.5, ...stroke }) +
    element('path', { d: `M${coordinate(x - 4.4)} ${coordinate(y - 4.4)}l8.8 8.8`, ...stroke })
  );
}

/** The vessel that a collateral comes from; hatched where it is not recorded. */
function donor(pen: Pen, one: Collateral, left: number): string {
  const { palette } = pen;
  const box = { x: left, y: DONOR - TALL / 2, width: WIDE, height: TALL, rx: 2.5 };
  const name = cut(one.donor ?? '?', 5);
  return (
    element('rect', { ...box, fill: one.donor ? palette.lumen : hatchOf(pen), stroke: palette.wall }) +
    words(name, left + WIDE / 2, DONOR + 3.2, {
      ...{ 'text-anchor': 'middle', 'font-size': 9, 'font-weight': 'bold', stroke: 'none' },
      fill: one.donor ? palette.onBlood : palette.ink,
    })
  );
}

/** The line of collaterals that nobody has named: as far as it is known whether one can be passed. */
function nameless(
  pen: Pen,
  { interventional_collaterals: passable, werner_cc: grade }: Partial<Lesion>,
  from: Point,
  to: Point,
): string {
  const style = saysYes(passable)
    ? look(pen, grade)
    : { stroke: pen.palette.quiet, 'stroke-dasharray': '1.5 3' };
  return element('path', { d: winding(from, to, 2, 5), ...style });
}

/** All collaterals of a lesion, and whether one can be passed. */
export function drawCollaterals(
  pen: Pen,
  layout: LesionLayout,
  lesion: Partial<Lesion>,
  marks: readonly ScoreMark[],
): string {
  const { line } = layout;
  const { collaterals, interventional_collaterals: passable, werner_cc: grade } = lesion;
  const all = (collaterals ?? []).map(
    (one): Collateral =>
      one.werner_cc === undefined && grade !== undefined ? { ...one, werner_cc: grade } : one,
  );
  const own = all.filter((one) => one.channel === 'ipsilateral' || one.channel === 'bridging');
  const others = all.filter((one) => !own.includes(one));
  const leftOf = (i: number): number => RIGHT - WIDE - i * (WIDE + 8);
  const start = (i: number): Point => ({ x: leftOf(i) + WIDE / 2, y: DONOR + TALL / 2 });
  const target = (i: number): Point => line.at(line.length - 20 - i * 30, HALF - 1);
  const near = own.slice(0, MOST).map((one) => ownChannel(pen, layout, one));
  const far = others
    .slice(0, MOST)
    .map((one, i) => channel(pen, one, start(i), target(i)) + donor(pen, one, leftOf(i)));
  const left = all.length - near.length - far.length;
  const more =
    left > 0 ? words(`+${left}`, leftOf(far.length - 1) - 4, DONOR + 3, { 'text-anchor': 'end' }) : '';
  const isNameless = far.length === 0 && (near.length === 0 || !saysYes(passable));
  const lines = isNameless ? nameless(pen, lesion, start(0), target(0)) : '';
  const unnamed = collaterals === undefined ? donor(pen, {}, leftOf(0)) : '';
  const [middle, row] = [(start(0).x + target(0).x) / 2, (start(0).y + target(0).y) / 2];
  return [
    group({ fill: 'none' }, ...near, lines, ...far, unnamed),
    more,
    isNameless || far.length > 0 ? passage(pen, passable, { x: middle, y: row }) : '',
    badges(pen, marks, middle - 12 - marks.length * (BADGE + 1), row),
  ].join('');
}
