/**
 * The page that explains every score of one lesion, to read or to compare with another calculator.
 */
import { type Assessment, chosenOf } from '../score/engine/assess.ts';
import type { ScoredItem, ScoreResult } from '../score/engine/score.ts';
import type { Settings } from '../score/engine/settings.ts';
import { technicalSuccess } from '../score/evidence/definitions.ts';
import { joinMessages, type Localizer, msg } from '../text/message.ts';
import { itemCells } from './lesion-hover.ts';
import { doiLink, escapeMarkdown, inert, statementList } from './markdown.ts';
import { joined } from './phrases.ts';
import { figuresOf, isInapplicable, likelihoodText, provenances, scoreText, verdictText } from './wording.ts';

/** An item in a line that wraps: whether it counts, why, and what to know to judge it. */
function itemLine(scored: ScoredItem, localize: Localizer): string {
  const [label, points, state, because] = itemCells(scored, localize);
  return `- **${label}**: ${state}, ${points}. ${because}. *${inert(localize(scored.item.meaning))}*`;
}

/** A score as a row that opens: its result, and folded below it the reasons, limits and sources. */
function row(result: ScoreResult, isOpen: boolean, settings: Settings, localize: Localizer): string {
  const { score, items, caution } = result;
  const from = provenances(result, settings, localize);
  const likely = localize(likelihoodText(result, settings));
  const disputes = new Set(figuresOf(result, settings).flatMap(({ dispute }) => dispute?.reasons ?? []));
  const isDisputed = disputes.size > 0;
  const mark = isDisputed ? `, <strong>${localize(msg`disputed`)}</strong>` : '';
  const heading = `<strong>${inert(localize(scoreText(result)))}</strong> · ${inert(localize(score.predicts))}: ${inert(likely)}${mark}`;
  const parts = [
    `<details${isOpen ? ' open' : ''}>\n<summary>${heading}</summary>`,
    from && localize(msg`Figures from: ${from}.`),
    !isInapplicable(result) && items.map((item) => itemLine(item, localize)).join('\n'),
    isDisputed && localize(msg`The figures are disputed:`),
    isDisputed && statementList([...disputes], localize),
    caution && !isInapplicable(result) && localize(caution),
    statementList(score.limits, localize),
    score.notCounted.length > 0 &&
      localize(
        msg`If another calculator gives a different number: ${score.notCounted.map(localize).join(' ')}`,
      ),
    localize(msg`Source: ${`${score.source.citation}${doiLink(score.source.doi)}`}`),
    '</details>',
  ];
  return joined(parts, '\n\n');
}

/**
 * The page, as Markdown: one row a score. Those that the unit uses come first and are open; the others are folded.
 * Each names what it predicts, since endpoints are not to be compared with each other. No tables: they would be cut
 * off beside a note.
 *
 * @param name the lesion's name, as the note has it
 */
export function lesionPage(
  name: string,
  assessment: Assessment,
  settings: Settings,
  localize: Localizer,
): string {
  const { chosen, others } = chosenOf(assessment, settings);
  const { verdict } = assessment;
  const burdens = assessment.burdens.map(({ text, source }) => msg`${text} (${source.short}).`);
  const parts = [
    `# ${localize(msg`Scores of lesion ${escapeMarkdown(name)}`)}`,
    localize(
      msg`Each score predicts something different. Compare two scores only if they predict the same endpoint.`,
    ),
    verdict &&
      localize(
        msg`**Technical success** of this procedure: ${verdictText(verdict, technicalSuccess.timiFlow)}`,
      ),
    burdens.length > 0 && localize(msg`**Procedure**: ${joinMessages(burdens, ' ')}`),
    ...chosen.map((result) => row(result, true, settings, localize)),
    ...others.map((result) => row(result, false, settings, localize)),
  ];
  return `${joined(parts, '\n\n')}\n\n`;
}
