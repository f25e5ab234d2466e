/** A lesion in a report: its pictures, its scores item by item, and what was done. */
import type * as pictureModule from '../picture/pictures.ts';
import { courseLines } from '../present/course.ts';
import { crossingLines } from '../present/crossing-text.ts';
import {
  disputesOf,
  headline,
  isInapplicable,
  likelihoodText,
  placeText,
  provenances,
  STATE,
  scoreText,
  verdictText,
} from '../present/wording.ts';
import { chosenOf } from '../score/engine/assess.ts';
import { saysNo } from '../score/engine/item-result.ts';
import type { ScoreResult } from '../score/engine/score.ts';
import type { Settings } from '../score/engine/settings.ts';
import { technicalSuccess } from '../score/evidence/definitions.ts';
import { type AnalysedNote, factsOf } from '../service/analysis.ts';
import { type Message, toEnglish } from '../text/message.ts';
import { escapeHtml, htmlTable, list, sentence, tag } from './html.ts';

/** What draws: passed in, since the editor loads it only for whoever looks at a picture. */
export type Pictures = Pick<
  typeof pictureModule,
  'lesionPicture' | 'treePicture' | 'scoresPicture' | 'palettes'
>;

const say = (message: Message) => sentence(toEnglish(message));

/** A score of the unit: each item, whether it counts and why; then what is published of the group. */
function scoreSection(result: ScoreResult, settings: Settings): string {
  const { score, items, caution } = result;
  const heading = tag('h3', {}, say(scoreText(result)));
  const likely = `${sentence(score.predicts)}: ${say(likelihoodText(result, settings))}`;
  if (isInapplicable(result)) return heading + tag('p', {}, likely);
  const from = provenances(result, settings, toEnglish);
  const rows = items.map(({ item, points, state, because }) => [
    sentence(item.label),
    `${points ?? '?'} of ${item.points}`,
    say(STATE[state]),
    say(because),
  ]);
  return [
    heading,
    tag('p', {}, likely, from === '' ? '' : ` (${sentence(from)})`),
    ...disputesOf(result, settings).map((dispute) => tag('p', {}, sentence(dispute))),
    caution ? tag('p', {}, say(caution)) : '',
    htmlTable(['Item', 'Points', 'Status', 'Reason'], rows),
  ].join('');
}

/** A score that the unit does not use, in a line. */
function scoreLine(result: ScoreResult, settings: Settings): string {
  const from = provenances(result, settings, toEnglish);
  const likely = `${sentence(result.score.predicts)}, ${say(likelihoodText(result, settings))}`;
  return `${tag('strong', {}, say(scoreText(result)))}: ${likely}${from === '' ? '' : ` (${sentence(from)})`}`;
}

/** Whether anything is recorded of how the occlusion was crossed. */
function isCrossed({ crossing }: AnalysedNote['lesions'][number]['entry']['data']): boolean {
  return Object.values(crossing ?? {}).some((value) => [value].flat().length > 0);
}

/**
 * The section of a lesion, as HTML.
 *
 * @param prefix begins the ids of its pictures: one of its own in the page
 */
export function lesionSection(
  { note }: AnalysedNote,
  { entry, assessment }: AnalysedNote['lesions'][number],
  settings: Settings,
  prefix: string,
  { lesionPicture, treePicture, scoresPicture, palettes }: Pictures,
): string {
  const place = placeText(entry.data, entry.name);
  const heading = tag('h2', {}, escapeHtml(`Lesion ${entry.name}${place === '' ? '' : `, ${place}`}`));
  if (!entry.readable)
    return tag('section', { class: 'lesion' }, heading, tag('p', {}, 'This lesion could not be read.'));
  const { chosen, others } = chosenOf(assessment, settings);
  const facts = factsOf(note, entry);
  const options = (name: string) => ({ palette: palettes.light, prefix: `${prefix}-${name}` });
  const pictures = [
    lesionPicture(facts, chosen, options('lesion')),
    treePicture(facts, options('tree')),
    scoresPicture(chosen, settings, options('scores')),
  ];
  const { verdict, course, inHospital, burdens } = assessment;
  // Of a lesion that was left alone nothing of the procedure is missing.
  const isLeftAlone = saysNo(entry.data.attempted);
  const success = verdict
    ? `Technical success of this procedure: ${toEnglish(verdictText(verdict, technicalSuccess.timiFlow))}.`
    : 'Technical success: no valid outcome is recorded.';
  const crossed = isCrossed(entry.data)
    ? crossingLines(course.lesion.crossing)
    : ['Crossing: nothing valid is recorded.'];
  const done = [
    ...(isLeftAlone && !verdict ? [] : [success]),
    ...(isLeftAlone && !isCrossed(entry.data) ? [] : crossed),
    ...courseLines(course, inHospital),
    ...(isLeftAlone ? [] : burdens.map(({ text, source }) => `${toEnglish(text)} (${source.short}).`)),
  ];
  return tag(
    'section',
    { class: 'lesion' },
    heading,
    tag('p', { class: 'scores' }, say(headline(chosen))),
    tag('div', { class: 'pictures' }, ...pictures.map(({ svg }) => svg)),
    tag('h3', {}, 'Procedure'),
    // What the course of the procedure tells again stands once.
    list([...new Set(done)].map(sentence)),
    ...chosen.map((result) => scoreSection(result, settings)),
    others.length === 0 ? '' : tag('h3', {}, 'Other scores'),
    list(others.map((result) => scoreLine(result, settings))),
  );
}
