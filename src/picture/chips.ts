/** Short words with a sign and badges, which flow in rows under a picture: for what has no shape to be drawn. */
import type { Score } from '../score/engine/score.ts';
import { BADGE, badge, badges, type Pen, type ScoreMark } from './marks.ts';
import { group, widthOf, words } from './svg.ts';

export interface Chip {
  readonly label: string;
  /** What stands behind the label, drawn from its left end. */
  readonly sign?: { readonly width: number; draw(x: number, y: number): string };
  readonly marks: readonly ScoreMark[];
}

const SIZE = 9.5;
const ROW = 15;

/** Chips in rows between two edges, from a height on. */
export function drawChips(
  pen: Pen,
  chips: readonly Chip[],
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): { readonly drawn: string; readonly height: number } {
  let [x, row] = [left, 0];
  const drawn = chips.map(({ label, sign, marks }) => {
    const text = widthOf(label, SIZE);
    const signed = sign ? sign.width + 4 : 0;
    const width = text + signed + (marks.length > 0 ? marks.length * (BADGE + 1) + 3 : 0);
    if (x + width > right && x > left) [x, row] = [left, row + 1];
    const y = top + row * ROW + ROW / 2;
    const [behind, after] = [x + text + 4, x + text + signed + 3];
    const said = words(label, x, y + 3.4);
    x += width + 12;
    return said + (sign?.draw(behind, y) ?? '') + badges(pen, marks, after, y);
  });
  return {
    drawn: group({ 'font-size': SIZE }, ...drawn),
    height: chips.length === 0 ? 0 : (row + 1) * ROW,
  };
}

const [SMALL, GAP] = [8.5, 8];

/** Which badge is which score's: the badges with the names, up to an edge. */
export function legend(
  pen: Pen,
  scores: readonly Score[],
): { readonly width: number; draw(right: number, y: number): string } {
  const widths = scores.map(({ name }) => BADGE + 2 + widthOf(name, SMALL) + GAP);
  const width = widths.reduce((sum, one) => sum + one, 0) - GAP;
  return {
    width,
    draw(right, y) {
      let x = right - width;
      const drawn = scores.map((score, place) => {
        const left = x;
        x += widths[place] ?? 0;
        const name = words(score.name, left + BADGE + 2, y + 3);
        return badge(pen, { score, place, state: 'present' }, left + BADGE / 2, y) + name;
      });
      return group({ 'font-size': SMALL, fill: pen.palette.quiet }, ...drawn);
    },
  };
}
