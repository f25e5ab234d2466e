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

/** Whether a section is open or folded, or in Markdown that folds nothing. */
type Folds = 'open' | 'closed' | 'none';

/** An item in a line that wraps: whether it counts, why, and what to know to judge it. */
function itemLine(scored: ScoredItem, localize: Localizer): string {
  const [label, points, state, because] = itemCells(scored, localize);
  return `- **${label}**: ${state}, ${points}. ${because}. *${inert(localize(scored.item.meaning))}*`;
}

/** What a score comes to: as the line of a row that opens, in HTML, or as a heading. */
function headingOf(
  result: ScoreResult,
  mark: string,
  folds: Folds,
  settings: Settings,
  localize: Localizer,
): string {
  const score = localize(scoreText(result));
  const rest = `${localize(result.score.predicts)}: ${localize(likelihoodText(result, settings))}`;
  if (folds === 'none') return `## ${inert(score)}\n\n${inert(rest)}${mark && `, **${mark}**`}`;
  const html = (text: string) => text.replaceAll('<', '&lt;');
  const line = `<strong>${html(score)}</strong> · ${html(rest)}${mark && `, <strong>${mark}</strong>`}`;
  return `<details${folds === 'open' ? ' open' : ''}>\n<summary>${line}</summary>`;
}

/** A score: its result, and below it the reasons, limits and sources. */
function section(result: ScoreResult, folds: Folds, settings: Settings, localize: Localizer): string {
  const { score, items, caution } = result;
  const from = provenances(result, settings, localize);
  const disputes = new Set(figuresOf(result, settings).flatMap(({ dispute }) => dispute?.reasons ?? []));
  const isDisputed = disputes.size > 0;
  const parts = [
    headingOf(result, isDisputed ? localize(msg`disputed`) : '', folds, settings, localize),
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
    folds !== 'none' && '</details>',
  ];
  return joined(parts, '\n\n');
}

/**
 * The page, as Markdown: one section a score. Those that the unit uses come first and are open; the others are folded,
 * where the reader's Markdown may hold HTML. Each names what it predicts, since endpoints are not to be compared with
 * each other. No tables: they would be cut off beside a note.
 *
 * @param name the lesion's name, as the note has it
 * @param mayFold whether sections fold, in HTML; else each is below a heading
 */
export function lesionPage(
  name: string,
  assessment: Assessment,
  settings: Settings,
  localize: Localizer,
  mayFold: boolean,
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
    ...chosen.map((result) => section(result, mayFold ? 'open' : 'none', settings, localize)),
    ...others.map((result) => section(result, mayFold ? 'closed' : 'none', settings, localize)),
  ];
  return `${joined(parts, '\n\n')}\n\n`;
}
