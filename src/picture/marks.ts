/** The signs that all pictures share: what counts towards a score, what is not known, and how much of a grade. */

import { isInapplicable } from '../present/wording.ts';
import type { FactKey } from '../score/engine/facts.ts';
import { keysOf, type Score, type ScoreResult } from '../score/engine/score.ts';
import type { Localizer } from '../text/message.ts';
import type { Palette } from './palette.ts';
import { type Attributes, coordinate, element, words } from './svg.ts';

/** What draws: colours, language, and the id of the hatching of what is not known. */
export interface Pen {
  readonly palette: Palette;
  readonly localize: Localizer;
  /** Begins every id of the picture, so that several can stand in one page. */
  readonly prefix: string;
}

/** That an item of a score counts, or is open, because of a key. */
export interface ScoreMark {
  readonly score: Score;
  readonly state: 'present' | 'unknown';
  /** Which of the scores it is: the shape of its badge. */
  readonly place: number;
}

/** What scores make of the keys of a lesion. */
export interface Marks {
  /** The keys that the scores ask for. */
  readonly asked: ReadonlySet<FactKey>;
  /** The scores that apply, in the order of their places. */
  readonly scores: readonly Score[];
  /** The marks of a key, a score once: it counts where any of its items does. */
  of(key: FactKey): readonly ScoreMark[];
  /** The numbers of a key from which items count, each once. */
  limits(key: FactKey): readonly number[];
}

/** The marks of scores; a score that does not apply makes none. */
export function createMarks(results: readonly ScoreResult[]): Marks {
  const applicable = results.filter((result) => !isInapplicable(result));
  const items = applicable.flatMap((result) => result.items);
  return {
    asked: new Set(keysOf(items)),
    scores: applicable.map(({ score }) => score),
    of: (key) =>
      applicable.flatMap(({ score, items: own }, place): ScoreMark[] => {
        const states = own.filter(({ item }) => item.test.key === key).map(({ state }) => state);
        if (states.includes('present')) return [{ score, place, state: 'present' }];
        return states.includes('unknown') ? [{ score, place, state: 'unknown' }] : [];
      }),
    limits: (key) => [
      ...new Set(items.flatMap(({ item: { test } }) => (test.key === key ? (test.limit ?? []) : []))),
    ],
  };
}

/** The diameter of a numbered badge. */
export const BADGE = 12;
const TAU = 2 * Math.PI;

/** A regular figure around a point, as the points of a polygon. */
function polygon(x: number, y: number, radius: number, corners: number, begin: number): string {
  return Array.from({ length: corners }, (_, i) => begin + (i * TAU) / corners)
    .map((angle) => `${coordinate(x + radius * Math.sin(angle))},${coordinate(y - radius * Math.cos(angle))}`)
    .join(' ');
}

/** The outline of a badge: a shape for each place among the scores. */
function outline(place: number, x: number, y: number, attributes: Attributes): string {
  const shape = (radius: number, corners: number, begin = 0) =>
    element('polygon', { points: polygon(x, y, radius, corners, begin), ...attributes });
  if (place === 0) return element('circle', { cx: x, cy: y, r: 5.6, ...attributes });
  if (place === 1) return shape(7.2, 4);
  if (place === 2) return shape(7, 4, Math.PI / 4);
  return place === 3 ? shape(6.6, 6) : shape(6.8, 5);
}

/** One badge with the first letter of its score: filled where it counts, dashed where it is open. */
export function badge({ palette }: Pen, { score, place, state }: ScoreMark, x: number, y: number): string {
  const counts = state === 'present';
  const look = counts
    ? { fill: palette.mark }
    : { fill: 'none', stroke: palette.mark, 'stroke-dasharray': '2 1.5' };
  const letter = words(score.name.slice(0, 1), x, y + 3.1, {
    'font-size': 8.5,
    'font-weight': 'bold',
    'text-anchor': 'middle',
    fill: counts ? palette.onMark : palette.mark,
  });
  return outline(place, x, y, look) + letter;
}

/** Badges in a row, centred at the height, the first one at `x`. */
export function badges(pen: Pen, marks: readonly ScoreMark[], x: number, y: number): string {
  return marks.map((mark, i) => badge(pen, mark, x + BADGE / 2 + i * (BADGE + 1), y)).join('');
}

/** The fill of what is not recorded. */
export const hatchOf = ({ prefix }: Pen): string => `url(#${prefix}-hatch)`;

/** Not known: a hatched spot with a question mark. */
export function question(pen: Pen, x: number, y: number, radius = 6): string {
  const { quiet, ink, paper } = pen.palette;
  const spot = { cx: x, cy: y, r: radius };
  return (
    element('circle', { ...spot, fill: paper, stroke: 'none' }) +
    element('circle', { ...spot, fill: hatchOf(pen), stroke: quiet, 'stroke-width': 0.8 }) +
    words('?', x, y + 3.4, {
      ...{ 'font-size': 9.5, 'font-weight': 'bold', 'text-anchor': 'middle' },
      ...{ fill: ink, stroke: paper, 'stroke-width': 2.5, 'paint-order': 'stroke' },
    })
  );
}

/** How much of a grade: filled spots out of all. */
export function pips(pen: Pen, filled: number, all: number, x: number, y: number): string {
  const { ink, quiet } = pen.palette;
  return Array.from({ length: all }, (_, i) =>
    element('circle', {
      cx: x + 3 + i * 8,
      cy: y,
      r: 2.8,
      fill: i < filled ? ink : 'none',
      stroke: i < filled ? ink : quiet,
    }),
  ).join('');
}
