/**
 * A schematic map of the coronary arteries, the heart seen from the front: each vessel is a curve from its origin, drawn
 * by hand for this project. Only what feeds what is meant; no length of it is to scale.
 */
import type { Lesion, Patient } from '../generated/note.ts';
import type { Point } from './centreline.ts';
import { coordinate } from './svg.ts';

/** A vessel of the map: a branch without a number may be any of several. */
export type Vessel = Exclude<NonNullable<Lesion['vessel']>, 'D' | 'OM'>;
export type Dominance = NonNullable<Patient['dominance']>;

/** A cubic curve: where it begins, its two handles, and where it ends. */
type Curve = readonly [Point, Point, Point, Point];

interface MappedVessel {
  readonly curve: Curve;
  /** The vessel that it leaves, and how far along; null for those that begin at the aorta. */
  readonly from: readonly [Vessel, number] | null;
  /** Where its name stands. */
  readonly name: Point;
}

const point = (x: number, y: number): Point => ({ x, y });

function vessel(
  coordinates: readonly number[],
  from: readonly [Vessel, number] | null,
  name: readonly [number, number],
): MappedVessel {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = coordinates;
  return { curve: [point(a, b), point(c, d), point(e, f), point(g, h)], from, name: point(...name) };
}

/** All vessels, of which a picture draws those that the dominance has. */
export const MAP: Readonly<Record<Vessel, MappedVessel>> = {
  LM: vessel([150, 34, 160, 34, 170, 36, 180, 40], null, [164, 26]),
  LAD: vessel([180, 40, 214, 62, 226, 128, 190, 178], ['LM', 1], [186, 100]),
  D1: vessel([203, 68, 216, 80, 226, 104, 226, 126], ['LAD', 0.3], [228, 137]),
  D2: vessel([210, 106, 216, 118, 220, 134, 218, 152], ['LAD', 0.56], [221, 163]),
  RI: vessel([180, 40, 212, 50, 240, 80, 244, 112], ['LM', 1], [247, 123]),
  LCx: vessel([180, 40, 244, 8, 330, 56, 312, 126], ['LM', 1], [240, 18]),
  OM1: vessel([255, 35, 266, 58, 270, 80, 267, 100], ['LCx', 0.38], [270, 111]),
  OM2: vessel([294, 59, 294, 80, 292, 104, 286, 124], ['LCx', 0.62], [284, 135]),
  OM3: vessel([312, 91, 311, 112, 308, 130, 301, 148], ['LCx', 0.82], [297, 159]),
  LPL: vessel([312, 126, 312, 158, 286, 176, 254, 174], ['LCx', 1], [246, 168]),
  LPDA: vessel([312, 126, 316, 186, 268, 198, 226, 192], ['LCx', 1], [212, 198]),
  RCA: vessel([122, 36, 26, 12, 0, 140, 92, 158], null, [58, 100]),
  PDA: vessel([92, 158, 116, 162, 138, 170, 156, 186], ['RCA', 1], [158, 199]),
  PLV: vessel([92, 158, 112, 146, 136, 142, 154, 148], ['RCA', 1], [150, 139]),
  graft: vessel([136, 28, 152, 58, 150, 92, 138, 112], null, [138, 124]),
};

const AT_THE_BACK: Readonly<Record<Dominance, readonly Vessel[]>> = {
  right: ['PDA', 'PLV'],
  left: ['LPDA', 'LPL'],
  balanced: ['PDA', 'LPL'],
  unknown: ['PDA', 'PLV', 'LPDA', 'LPL'],
};

/** The vessels at the back of the heart that a dominance has; where it is not known, all that may be there. */
export const backVessels = (dominance: Dominance): readonly Vessel[] => AT_THE_BACK[dominance];

const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

/** A curve in two, at a part of its way. */
function split([a, b, c, d]: Curve, part: number): readonly [Curve, Curve] {
  const [ab, bc, cd] = [between(a, b, part), between(b, c, part), between(c, d, part)];
  const [abc, bcd] = [between(ab, bc, part), between(bc, cd, part)];
  const middle = between(abc, bcd, part);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

/** Where one is after a part of a vessel, from 0 to 1. */
export function pointOn(vessel: Vessel, part: number): Point {
  return split(MAP[vessel].curve, part)[0][3];
}

/** The data of an SVG path along a part of a vessel. */
export function pathOn(vessel: Vessel, from: number, to: number): string {
  const [, rest] = split(MAP[vessel].curve, from);
  const [[a, b, c, d]] = split(rest, from >= 1 ? 1 : (to - from) / (1 - from));
  const xy = ({ x, y }: Point) => `${coordinate(x)} ${coordinate(y)}`;
  return `M${xy(a)}C${xy(b)} ${xy(c)} ${xy(d)}`;
}

/** Whether a name is that of a vessel of the map. */
export const isVessel = (name: string | undefined): name is Vessel =>
  name !== undefined && Object.hasOwn(MAP, name);
