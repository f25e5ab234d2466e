/**
 * The middle of a vessel as lines and arcs, and all that lies beside it, by the distance along it. Distances are in
 * pixels of the picture; a positive offset is to the left of who follows the vessel, which is above a vessel that runs to
 * the right.
 */
import { coordinate } from './svg.ts';

/** A line, or an arc that turns by so much per pixel, to the left where it is positive. */
export interface Piece {
  readonly length: number;
  readonly curvature: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface PlacedPiece extends Piece, Point {
  readonly from: number;
  readonly heading: number;
}

export interface Centreline {
  readonly length: number;
  /** Where one is after a distance, with the direction in radians; before the start and behind the end it is straight. */
  at(distance: number, offset?: number): Point & { readonly heading: number };
  /** The data of an SVG path from one distance to another, beside the middle by an offset. */
  path(from: number, to: number, offset?: number): string;
}

/** A straight piece, in pixels; a negative length is none. */
export const line = (length: number): Piece => ({ length: Math.max(length, 0), curvature: 0 });

/** An arc by an angle in radians, to the left where it is positive. */
export const turn = (angle: number, radius: number): Piece => ({
  length: Math.abs(angle) * radius,
  curvature: Math.sign(angle) / radius,
});

function advance({ x, y, heading, curvature }: PlacedPiece, distance: number) {
  const turned = heading + curvature * distance;
  if (curvature === 0)
    return { x: x + distance * Math.cos(heading), y: y - distance * Math.sin(heading), heading };
  return {
    x: x + (Math.sin(turned) - Math.sin(heading)) / curvature,
    y: y - (Math.cos(heading) - Math.cos(turned)) / curvature,
    heading: turned,
  };
}

/** A vessel that begins at a point in a direction: to the right, if none is given. */
export function createCentreline(start: Point, pieces: readonly Piece[], heading = 0): Centreline {
  const placed: PlacedPiece[] = [];
  let here = { x: start.x, y: start.y, heading, from: 0 };
  for (const piece of pieces.filter(({ length }) => length > 0)) {
    const next = { ...piece, ...here };
    placed.push(next);
    here = { ...advance(next, piece.length), from: here.from + piece.length };
  }
  const end = here;
  const before: PlacedPiece = { ...start, heading, from: 0, length: 0, curvature: 0 };
  const behind: PlacedPiece = { ...end, length: 0, curvature: 0 };
  const at = (distance: number, offset = 0) => {
    const piece =
      distance < 0 ? before : (placed.find(({ from, length }) => distance <= from + length) ?? behind);
    const { x, y, heading } = advance(piece, distance - piece.from);
    return { x: x - offset * Math.sin(heading), y: y - offset * Math.cos(heading), heading };
  };
  const xy = ({ x, y }: Point) => `${coordinate(x)} ${coordinate(y)}`;
  return {
    length: end.from,
    at,
    path(from, to, offset = 0) {
      const passed = placed.filter((piece) => piece.from < to && piece.from + piece.length > from);
      const steps = passed.map((piece) => {
        const [begin, stop] = [Math.max(piece.from, from), Math.min(piece.from + piece.length, to)];
        const target = xy(at(stop, offset));
        const radius = piece.curvature === 0 ? 0 : Math.abs(1 / piece.curvature - offset);
        if (radius < 0.3) return `L${target}`;
        const large = (stop - begin) * Math.abs(piece.curvature) > Math.PI ? 1 : 0;
        return `A${coordinate(radius)} ${coordinate(radius)} 0 ${large} ${piece.curvature > 0 ? 0 : 1} ${target}`;
      });
      const beyond = to > end.from && to > from ? [`L${xy(at(to, offset))}`] : [];
      return `M${xy(at(from, offset))}${[...steps, ...beyond].join('')}`;
    },
  };
}
