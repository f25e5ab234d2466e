/** The coronary tree: where the lesion lies, what is cut off behind it, and from where collaterals come. */
import type { BypassGraft, Collateral, Patient } from '../generated/note.ts';
import type { Facts } from '../score/engine/facts.ts';
import { joinMessages, type Message, msg } from '../text/message.ts';
import type { Point } from './centreline.ts';
import { isOpen, titleOf, wordOf } from './lesion-words.ts';
import { hatchOf, type Pen, question } from './marks.ts';
import { createPen, createPicture, type Picture, type PictureOptions } from './picture.ts';
import { coordinate, element, group, words } from './svg.ts';
import { backVessels, type Dominance, isVessel, MAP, pathOn, pointOn, type Vessel } from './tree-map.ts';

const HEIGHT = 204;
/** How many collaterals and grafts are drawn and named. */
const MOST = 6;

/** Where a segment begins and ends, as parts of its vessel. */
const SEGMENTS: Readonly<Record<string, readonly [number, number]>> = {
  ostial: [0.02, 0.12],
  proximal: [0.16, 0.3],
  mid: [0.42, 0.56],
  distal: [0.68, 0.82],
};

const DOMINANCE: Readonly<Record<Dominance, Message>> = {
  right: msg`Right-dominant circulation.`,
  left: msg`Left-dominant circulation.`,
  balanced: msg`Balanced circulation.`,
  unknown: msg`Dominance not known.`,
};

const TRUNKS: readonly Vessel[] = ['LM', 'LAD', 'LCx', 'RCA'];
const widthOn = (vessel: Vessel): number => (TRUNKS.includes(vessel) ? 6 : 3.6);

/** What is known of the tree. */
interface Tree {
  readonly dominance: Dominance;
  /** The occluded vessel; null where it is not one of the map. */
  readonly occluded: Vessel | null;
  /** Where it is occluded; null where the segment is not known. */
  readonly place: readonly [number, number] | null;
  /** The vessels that collaterals come from. */
  readonly donors: ReadonlySet<string>;
}

/** From where on a vessel gets no blood of its own; 1 where it does to its end, or where that is not known. */
function cutOffAt(vessel: Vessel, tree: Tree): number {
  if (vessel === tree.occluded) return tree.place?.[0] ?? 1;
  const { from } = MAP[vessel];
  if (!from) return 1;
  const [parent, part] = from;
  const cutOff = cutOffAt(parent, tree);
  return cutOff < 1 && cutOff <= part ? 0 : 1;
}

function vesselLines({ palette }: Pen, vessel: Vessel, tree: Tree): string {
  const width = widthOn(vessel);
  // A right coronary artery that is not dominant ends before the crux.
  const end = vessel === 'RCA' && tree.dominance === 'left' ? 0.72 : 1;
  const cutOff = Math.min(cutOffAt(vessel, tree), end);
  const line = (from: number, to: number, stroke: string, wide: number, dashes?: string) =>
    to > from
      ? element('path', {
          ...{ d: pathOn(vessel, from, to), stroke, 'stroke-width': wide, 'stroke-dasharray': dashes },
        })
      : '';
  if (tree.dominance === 'unknown' && backVessels('unknown').includes(vessel) && vessel !== tree.occluded)
    return line(0, 1, palette.quiet, width, '2 3');
  return [
    tree.donors.has(vessel) ? line(0, cutOff, palette.collateral, width + 4.5) : '',
    line(cutOff, end, palette.quiet, width * 0.7),
    line(0, cutOff, palette.wall, width + 1.8),
    line(0, cutOff, palette.lumen, width),
  ].join('');
}

/** The occlusion: a block of plaque with a cross, or a hatched vessel where the segment is not known. */
function occlusion(pen: Pen, { occluded, place }: Tree): string {
  if (!occluded) return '';
  const { palette } = pen;
  const width = widthOn(occluded);
  const [from, to] = place ?? [0.06, 0.94];
  const line = (stroke: string, wide: number) =>
    element('path', {
      ...{ d: pathOn(occluded, from, to), stroke, 'stroke-width': wide, 'stroke-linecap': 'round' },
    });
  const { x, y } = pointOn(occluded, (from + to) / 2);
  const block = line(palette.ink, width + 6.5) + line(palette.plaque, width + 3.5);
  if (!place) return block + line(hatchOf(pen), width + 3) + question(pen, x, y, 7);
  const cross = `M${coordinate(x - 3)} ${coordinate(y - 3)}l6 6m0-6l-6 6`;
  return block + element('path', { d: cross, stroke: palette.edge, 'stroke-width': 1.8 });
}

/** Where a collateral arrives: behind the occlusion, at the back of the heart where the trunk feeds that. */
function arrival({ occluded, dominance }: Tree): Point | null {
  if (!occluded) return null;
  return occluded === 'RCA' && dominance !== 'left' ? pointOn('PDA', 0.6) : pointOn(occluded, 0.92);
}

const DASHES: Readonly<Record<string, string>> = { septal: '2 3.5', epicardial: '7 3' };

function collateral(
  { palette }: Pen,
  one: Collateral,
  tree: Tree,
  grafts: readonly BypassGraft[],
  place: number,
): string {
  const to = arrival(tree);
  const { channel = '', donor } = one;
  if (!to || !isVessel(donor)) return '';
  const [grafted] = grafts.flatMap((graft) =>
    graft.state !== 'occluded' && isVessel(graft.to) ? [graft.to] : [],
  );
  const from =
    donor === 'graft' && grafted
      ? pointOn(grafted, 0.62)
      : pointOn(donor, donor === tree.occluded ? 0.05 : 0.68 + (place % 3) * 0.08);
  const bow = (channel === 'septal' ? 6 : 26) + place * 7;
  const middle = `${coordinate((from.x + to.x) / 2)} ${coordinate((from.y + to.y) / 2 + bow)}`;
  const dashes = Object.hasOwn(DASHES, channel) ? DASHES[channel] : '1 3.5';
  const d = `M${coordinate(from.x)} ${coordinate(from.y)}Q${middle} ${coordinate(to.x)} ${coordinate(to.y)}`;
  const stroke = { stroke: palette.collateral, 'stroke-width': 2.4, 'stroke-linecap': 'round' };
  return (
    element('path', { d, ...stroke, 'stroke-dasharray': dashes }) +
    element('circle', { cx: from.x, cy: from.y, r: 3.6, fill: palette.collateral })
  );
}

/** The grafts there are: an entry may also say that a vessel has none. */
const graftsOf = ({ grafts = [] }: Partial<Patient>): BypassGraft[] =>
  grafts.filter(({ conduit }) => conduit !== 'none');

const GRAFT_DASHES: Readonly<Record<string, string>> = { occluded: '2 3', diseased: '6 2' };

function graft({ palette }: Pen, { to, state = 'unknown' }: BypassGraft, place: number): string {
  if (!isVessel(to) || to === 'graft') return '';
  const end = pointOn(to, 0.62);
  const x = 128 + place * 4;
  const d = `M${x} 14Q${coordinate((x + end.x) / 2)} ${coordinate(Math.min(14, end.y) - 4)} ${coordinate(end.x)} ${coordinate(end.y)}`;
  const dashes = Object.hasOwn(GRAFT_DASHES, state) ? GRAFT_DASHES[state] : undefined;
  return element('path', { d, stroke: palette.stent, 'stroke-width': 2.6, 'stroke-dasharray': dashes });
}

function names({ palette }: Pen, shown: readonly Vessel[], tree: Tree): string {
  return shown
    .map((vessel) => {
      const { name } = MAP[vessel];
      const isMeant = vessel === tree.occluded || tree.donors.has(vessel);
      return words(vessel, name.x, name.y, {
        ...{ 'text-anchor': 'middle', 'font-size': isMeant ? 11 : 8.5 },
        ...(isMeant ? { 'font-weight': 'bold' } : { fill: palette.quiet }),
      });
    })
    .join('');
}

function sentences({ lesion, patient }: Facts, { dominance }: Tree): Message[] {
  const { collaterals = [], vessel, segment, graft_to: grafted } = lesion;
  const where = isOpen(segment) ? msg`segment not known` : wordOf(segment);
  const donors = collaterals.slice(0, MOST).map(({ channel, donor }) => {
    const kind = wordOf(channel ?? 'unknown');
    return msg`Collateral: ${donor === undefined ? kind : msg`${kind} from ${donor}`}.`;
  });
  const grafts = graftsOf(patient)
    .slice(0, MOST)
    .map(({ to, state }) => msg`Graft to ${to ?? '?'}: ${wordOf(state ?? 'unknown')}.`);
  const name = vessel === 'graft' && grafted ? msg`graft to ${grafted}` : (vessel ?? '?');
  const occluded = joinMessages([name, where], ', ');
  return [DOMINANCE[dominance], msg`Occluded: ${occluded}.`, ...donors, ...grafts];
}

const dominanceOf = ({ dominance }: Partial<Patient>): Dominance =>
  dominance !== undefined && Object.hasOwn(DOMINANCE, dominance) ? dominance : 'unknown';

/** Draws the coronary tree with the place of a lesion, its collaterals with their donors, and the bypass grafts. */
export function treePicture(facts: Facts, options: PictureOptions = {}): Picture {
  const pen = createPen(options);
  const { vessel, segment, collaterals = [] } = facts.lesion;
  const grafts = graftsOf(facts.patient);
  const tree: Tree = {
    dominance: dominanceOf(facts.patient),
    occluded: isVessel(vessel) ? vessel : null,
    place: (segment !== undefined && Object.hasOwn(SEGMENTS, segment) && SEGMENTS[segment]) || null,
    donors: new Set(collaterals.flatMap(({ donor }) => donor ?? [])),
  };
  const [back, anyBack] = [backVessels(tree.dominance), backVessels('unknown')];
  const shown = (Object.keys(MAP) as Vessel[]).filter((name) => {
    if (name === 'graft') return name === tree.occluded || (tree.donors.has(name) && grafts.length === 0);
    return name === tree.occluded || tree.donors.has(name) || back.includes(name) || !anyBack.includes(name);
  });
  const aorta = 'M122 6v24a14 10 0 0 0 28 0v-24';
  const drawn = [
    group(
      { fill: 'none' },
      element('path', { d: aorta, stroke: pen.palette.wall, 'stroke-width': 2 }),
      ...grafts.slice(0, MOST).map((one, i) => graft(pen, one, i)),
      ...[...shown].reverse().map((name) => vesselLines(pen, name, tree)),
      occlusion(pen, tree),
      ...collaterals.slice(0, MOST).map((one, i) => collateral(pen, one, tree, grafts, i)),
    ),
    names(pen, shown, tree),
    tree.dominance === 'unknown' ? question(pen, 176, 168) : '',
  ].join('');
  return createPicture(pen, {
    title: titleOf(facts, pen.localize),
    description: sentences(facts, tree).map(pen.localize).join(' '),
    height: HEIGHT,
    drawn,
  });
}
