/** The picture of a lesion: the occluded vessel to scale, with all that its scores count. */
import type { Lesion } from '../generated/note.ts';
import type { Facts } from '../score/engine/facts.ts';
import type { ScoreResult } from '../score/engine/score.ts';
import { drawBend } from './bend.ts';
import { drawChips, legend } from './chips.ts';
import { drawCollaterals } from './collaterals.ts';
import { createChips } from './lesion-chips.ts';
import { HALF, LEFT, type LesionLayout, layOut, RIGHT } from './lesion-layout.ts';
import { describe, isOpen, shownValues, titleOf, wordOf } from './lesion-words.ts';
import { BADGE, badges, createMarks, type Marks, type Pen, question } from './marks.ts';
import { drawOcclusion } from './occlusion.ts';
import { createPen, createPicture, type Picture, type PictureOptions } from './picture.ts';
import { drawRuler } from './ruler.ts';
import { drawStents, placedStents } from './stents.ts';
import { BOLD, cut, widthOf, words } from './svg.ts';
import { drawVessel } from './vessel.ts';

const ROW = 9;
const [LARGE, SMALL] = [12, 10.5];

/** Vessel and segment with their badges, and where they end. */
function drawHeader(
  pen: Pen,
  { vessel, segment }: Partial<Lesion>,
  marks: Marks,
): { readonly drawn: string; readonly end: number } {
  const name = cut(vessel ?? '?', 12);
  const part = isOpen(segment) ? '' : cut(pen.localize(wordOf(segment)), 16);
  const [ofVessel, ofSegment] = [marks.of('vessel'), marks.of('segment')];
  const behindName = LEFT + widthOf(name, LARGE * BOLD) + 2;
  const left = behindName + ofVessel.length * (BADGE + 1) + 3;
  const behindPart = left + (part === '' ? 13 : widthOf(part, SMALL)) + 2;
  const drawn = [
    words(name, LEFT, ROW + 4, { 'font-size': LARGE, 'font-weight': 'bold' }),
    badges(pen, ofVessel, behindName, ROW),
    part === '' ? question(pen, left + 6, ROW) : words(part, left, ROW + 3.8, { 'font-size': SMALL }),
    badges(pen, ofSegment, behindPart, ROW),
  ].join('');
  return { drawn, end: behindPart + ofSegment.length * (BADGE + 1) };
}

/** The badges of stump and cap, below the vessel where it ends. */
function capBadges(pen: Pen, { line, cap, base }: LesionLayout, marks: Marks): string {
  const keys = ['stump', 'cap_ambiguity', 'side_branch_at_cap'] as const;
  const all = keys.flatMap((key) => marks.of(key));
  return badges(pen, all, line.at(cap).x - 18 - all.length * (BADGE + 1), base + HALF + 11);
}

/**
 * Draws a lesion.
 *
 * @param facts what is recorded of it and of its patient
 * @param scores the scores whose items carry a mark, each in its place: those of the unit
 */
export function lesionPicture(
  facts: Facts,
  scores: readonly ScoreResult[],
  options: PictureOptions = {},
): Picture {
  const pen = createPen(options);
  const { lesion } = facts;
  const stents = placedStents(lesion);
  const layout = layOut(lesion, stents?.total ?? 0);
  const marks = createMarks(scores);
  const values = shownValues(facts, marks);
  const ruler = layout.bottom + 10;
  const header = drawHeader(pen, lesion, marks);
  const hasStents = stents !== null && stents.lengths.length > 0;
  const top = ruler + (hasStents ? 32 : 17);
  const chips = drawChips(pen, createChips(pen, values, facts), { left: LEFT, right: RIGHT, top });
  const foot = top + chips.height;
  const key = legend(pen, marks.scores);
  const isKeyAbove = header.end + 8 + key.width <= RIGHT;
  const drawn = [
    header.drawn,
    key.draw(RIGHT, isKeyAbove ? 9 : foot + 7),
    drawCollaterals(pen, layout, lesion, [
      ...marks.of('interventional_collaterals'),
      ...marks.of('collaterals'),
    ]),
    drawVessel(pen, layout, lesion),
    drawOcclusion(pen, layout, lesion),
    drawBend(pen, layout, marks.limits('bend_degrees'), marks.of('bend_degrees')),
    capBadges(pen, layout, marks),
    drawRuler(pen, layout, ruler, marks.limits('length_mm'), marks.of('length_mm')),
    hasStents ? drawStents(pen, stents, layout, ruler + 24) : '',
    chips.drawn,
  ].join('');
  return createPicture(pen, {
    title: titleOf(facts, pen.localize),
    description: describe(values, lesion.outcome?.timi_flow, pen.localize),
    height: foot + (isKeyAbove ? 2 : 15),
    drawn,
  });
}
