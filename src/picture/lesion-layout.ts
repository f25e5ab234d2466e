/**
 * Where the parts of a lesion lie: the vessel from left to right with the bends that the note has, and the occlusion to
 * scale along it.
 */
import type { Lesion } from '../generated/note.ts';
import { type Interval, intervalOf } from '../text/interval.ts';
import { type Centreline, createCentreline, line, type Piece, turn } from './centreline.ts';

/** Half of the width of a vessel. */
export const HALF = 8;
export const [LEFT, RIGHT] = [6, 314];

/** Above the vessel stand the header and the donors, below it branches and the ruler. */
const HEADER = 18;
const BELOW = 30;
/** What donors and their channels take between header and vessel. */
const DONORS = 47;

/** What the occlusion takes at the most, in pixels, and the lengths in mm for which the scale is made. */
const LONGEST = 150;
const SPANS = [40, 55, 80, 120, 200];
/** Drawn for an occlusion of which no length is known. */
const NOMINAL = 56;
/** Drawn behind a length of which only the least is known. */
const BEYOND = 26;

/** What the way to the lesion takes with its waves, and straight behind them. */
export const WAY = 66;
const STRAIGHT = 24;
const APEX_RADIUS = HALF + 3;
const FOOT_RADIUS = 10;
const LEG = 20;

export interface LesionLayout {
  readonly line: Centreline;
  /** Pixels for a millimetre. */
  readonly scale: number;
  /** Distances along the vessel: the proximal cap, how far it is surely occluded, and the distal cap. */
  readonly cap: number;
  readonly sure: number;
  readonly end: number;
  /** The length in mm; null where it is not known, and the occlusion is not to scale. */
  readonly length: Interval | null;
  /** The bend in degrees; null where it is not known, and the vessel is drawn straight. */
  readonly bend: Interval | null;
  /** The angle that is drawn, in radians, and where. */
  readonly angle: number;
  readonly apex: number;
  /** How far the bend rises. */
  readonly rise: number;
  /** The height of the straight part, and of all that is drawn of the vessel. */
  readonly base: number;
  readonly bottom: number;
}

/** Humps to either side by how tortuous the way is: how many, and how steep in degrees. */
const HUMPS: Readonly<Record<string, readonly [count: number, steepness: number]>> = {
  mild: [1, 26],
  moderate: [2, 48],
  severe: [2, 84],
};

function waves(tortuosity: Lesion['tortuosity']): Piece[] {
  const [count, steepness] = (Object.hasOwn(HUMPS, tortuosity ?? '') && HUMPS[tortuosity ?? '']) || [0, 0];
  if (count === 0) return [line(WAY)];
  const angle = (steepness * Math.PI) / 180;
  const radius = WAY / (4 * count * Math.sin(angle));
  return Array.from({ length: count }, (_, i) => ((count - i) % 2 === 0 ? -angle : angle)).flatMap((up) => [
    turn(up, radius),
    turn(-2 * up, radius),
    turn(up, radius),
  ]);
}

/** The angle to draw for what is known of it: the middle, or a little more than the least. */
function angleOf({ low, high }: Interval): number {
  const degrees = high > 180 ? Math.min(low + 15, 180) : (low + high) / 2;
  return (Math.min(Math.max(degrees, 0), 180) * Math.PI) / 180;
}

/** The angle of the bend is drawn around a point above its apex, at this distance. */
export const DIAL = 25;

/** How far that point lies above the middle of the vessel: where the walls would meet, or a little outside of a sharp bend. */
export function dialOrigin(angle: number): number {
  const meet = (APEX_RADIUS + HALF) / Math.cos(Math.min(angle, 2.6) / 2) - APEX_RADIUS;
  return Math.min(meet, HALF + 7);
}

/** How many millimetres have to find room. */
function spanOf(length: Interval | null, stented: number): number {
  const longest = Math.max(
    length ? (Number.isFinite(length.high) ? length.high : length.low + 8) : 0,
    stented * 0.74,
  );
  return SPANS.find((span) => longest <= span) ?? Math.max(longest, 1);
}

/**
 * Lays a lesion out.
 *
 * @param stented the length of all stents in mm, which stands under the occlusion at the same scale
 */
export function layOut(lesion: Partial<Lesion>, stented: number): LesionLayout {
  const length = intervalOf(lesion.length_mm);
  const bend = intervalOf(lesion.bend_degrees);
  const scale = LONGEST / spanOf(length, stented);
  const least = length ? length.low * scale : 0;
  const drawn = !length ? NOMINAL : Number.isFinite(length.high) ? length.high * scale : least + BEYOND;
  const angle = bend ? angleOf(bend) : 0;
  const half = angle / 2;
  const slope = half * (APEX_RADIUS + FOOT_RADIUS) + (angle > 0 ? LEG : 0);
  const before = waves(lesion.tortuosity);
  const waved = before.reduce((sum, piece) => sum + piece.length, 0);
  // The slope up to the apex begins behind the waves, even if the cap then stands further to the right.
  const straight = Math.max(STRAIGHT + drawn / 2 - slope, 0);
  const apex = waved + straight + slope;
  const steep = 1 - Math.cos(half);
  const rise = angle > 0 ? steep * (FOOT_RADIUS + APEX_RADIUS) + LEG * Math.sin(half) : 0;
  const dial = angle > 0 ? rise + dialOrigin(angle) + Math.max((DIAL + 4) * Math.sin(half), 14) : 30;
  const arched = lesion.collaterals?.some(({ channel }) => channel === 'ipsilateral') ? rise + 54 : 0;
  const base = HEADER + Math.max(arched, dial, lesion.tortuosity === 'severe' ? 30 : 24, DONORS);
  const up: Piece[] =
    angle > 0
      ? [turn(half, FOOT_RADIUS), line(LEG), turn(-angle, APEX_RADIUS), line(LEG), turn(half, FOOT_RADIUS)]
      : [];
  const start = { x: LEFT, y: base };
  const bent = createCentreline(start, [...before, line(straight), ...up]);
  const rest = line(RIGHT - bent.at(bent.length).x);
  const vessel = createCentreline(start, [...before, line(straight), ...up, rest]);
  const cap = apex - drawn / 2;
  return {
    line: vessel,
    scale,
    cap,
    sure: cap + least,
    end: cap + drawn,
    length,
    bend,
    angle,
    apex,
    rise,
    base,
    bottom: base + BELOW,
  };
}
