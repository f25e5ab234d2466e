/** The scores: a row for each, with its groups on a scale and where the lesion stands. */
import { isInapplicable, isShown, likelihoodText, percentText, scoreText } from '../present/wording.ts';
import { type Group, maximumOf, type ScoreResult } from '../score/engine/score.ts';
import type { Settings } from '../score/engine/settings.ts';
import { msg } from '../text/message.ts';
import { LEFT, RIGHT } from './lesion-layout.ts';
import { badge, hatchOf, type Pen } from './marks.ts';
import { createPen, createPicture, type Picture, type PictureOptions } from './picture.ts';
import { BOLD, coordinate, cut, element, widthOf, words } from './svg.ts';

const ROW = 68;
const [BAND, TALL] = [31, 15];

/** The scale of a score: how far apart two scores lie, and where one stands. */
function scaleOf({ score }: ScoreResult): { cell: number; step: number; at(points: number): number } {
  const [first, second] = score.groups;
  const step = first && second ? second.from - first.to : 1;
  const count = maximumOf(score) / step + 1;
  const cell = (RIGHT - LEFT) / count;
  return { cell, step, at: (points) => LEFT + (points / step + 0.5) * cell };
}

/** The percentage of a group, with a sign where it is disputed; what is not known is not there. */
function figureText(pen: Pen, { figure }: Group, settings: Settings): string {
  if (!figure) return '\u2013';
  if (!isShown(figure, settings)) return '\u2026';
  const percent = pen.localize(percentText(figure));
  return figure.dispute === null ? percent : `${percent} \u2020`;
}

function groupBand(pen: Pen, group: Group, result: ScoreResult, y: number, settings: Settings): string {
  const { palette } = pen;
  const { cell, at } = scaleOf(result);
  const isHere = group.to >= result.low.from && group.from <= result.high.to;
  const [left, right] = [at(group.from) - cell / 2, at(group.to) + cell / 2];
  const text = figureText(pen, group, settings);
  const size = 9.5;
  const fits = widthOf(text, size * (isHere ? BOLD : 1)) <= right - left - 2;
  const box = { x: left + 0.8, y, width: right - left - 1.6, height: TALL, rx: 2 };
  return (
    element('rect', {
      ...box,
      fill: 'none',
      stroke: isHere ? palette.ink : palette.quiet,
      'stroke-width': isHere ? 1.8 : 0.8,
    }) +
    words(fits ? text : cut(text, 4), (left + right) / 2, y + 11, {
      ...{ 'text-anchor': 'middle', 'font-size': size },
      ...(isHere ? { 'font-weight': 'bold' } : { fill: palette.quiet }),
    })
  );
}

/** Where the lesion stands: a pointer for a score, a hatched bar from the least to the most it can become. */
function standing(pen: Pen, result: ScoreResult, y: number): string {
  const { palette } = pen;
  const { cell, at } = scaleOf(result);
  const { min, max, points } = result;
  if (points !== null)
    return element('path', {
      d: `M${coordinate(at(points))} ${coordinate(y)}l-5 8h10z`,
      fill: palette.mark,
      'data-points': String(points),
    });
  const [from, to] = [at(min) - cell * 0.3, at(max) + cell * 0.3];
  return element('rect', {
    ...{ x: from, y: y + 1, width: to - from, height: 6, rx: 2, 'data-points': `${min} ${max}` },
    ...{ fill: hatchOf(pen), stroke: palette.mark, 'stroke-width': 1.2 },
  });
}

/** The numbers under the scale: each score, or the ends of the groups where they are many. */
function numbers(pen: Pen, result: ScoreResult, y: number): string {
  const { cell, step, at } = scaleOf(result);
  const { groups } = result.score;
  const all = Array.from({ length: Math.round(maximumOf(result.score) / step) + 1 }, (_, i) => i * step);
  const shown = cell >= 14 ? all : [...new Set(groups.flatMap(({ from, to }) => [from, to]))];
  return shown
    .map((points) =>
      words(pen.localize(msg`${points}`), at(points), y, {
        'text-anchor': 'middle',
        'font-size': 8.5,
        fill: pen.palette.quiet,
      }),
    )
    .join('');
}

function row(pen: Pen, result: ScoreResult, place: number, settings: Settings): string {
  const { localize, palette } = pen;
  const top = place * ROW;
  const { score } = result;
  const name = localize(scoreText(result));
  const predicts = localize(score.predicts);
  const isApplicable = !isInapplicable(result);
  const head =
    badge(pen, { score, place, state: isApplicable ? 'present' : 'unknown' }, LEFT + 6, top + 10) +
    words(name, LEFT + 16, top + 14, { 'font-size': 11, 'font-weight': 'bold' });
  if (!isApplicable)
    return (
      head +
      words(cut(localize(likelihoodText(result, settings)), 58), LEFT, top + 32, {
        fill: palette.quiet,
        'font-size': 9.5,
      })
    );
  return [
    head,
    words(cut(predicts, 60), LEFT, top + 26, { fill: palette.quiet, 'font-size': 9 }),
    ...score.groups.map((group) => groupBand(pen, group, result, top + BAND, settings)),
    standing(pen, result, top + BAND + TALL + 1.5),
    numbers(pen, result, top + BAND + TALL + 18),
  ].join('');
}

/** A score in a sentence, with the dispute about its figures. */
function sentence(pen: Pen, result: ScoreResult, settings: Settings): string {
  const { localize } = pen;
  const { low, high } = result;
  const disputes = [...new Set([low, high].flatMap(({ figure }) => figure?.dispute?.sentence ?? []))];
  const said = msg`${scoreText(result)}, ${localize(result.score.predicts)}: ${likelihoodText(result, settings)}.`;
  return [localize(said), ...(isInapplicable(result) ? [] : disputes.map(localize))].join(' ');
}

/** Draws scores in their order: each scale with its groups and their figures, and where the lesion stands. */
export function scoresPicture(
  scores: readonly ScoreResult[],
  settings: Settings,
  options: PictureOptions = {},
): Picture {
  const pen = createPen(options);
  const isDisputed = scores.some(
    (result) =>
      !isInapplicable(result) &&
      result.score.groups.some(({ figure }) => figure?.dispute && isShown(figure, settings)),
  );
  const foot = scores.length * ROW;
  const drawn = [
    ...scores.map((result, place) => row(pen, result, place, settings)),
    isDisputed ? words(`\u2020 ${pen.localize(msg`disputed`)}`, LEFT, foot + 8, { 'font-size': 8.5 }) : '',
  ].join('');
  return createPicture(pen, {
    title: pen.localize(msg`Scores`),
    description: scores.map((result) => sentence(pen, result, settings)).join(' '),
    height: foot + (isDisputed ? 12 : 0),
    drawn,
  });
}
