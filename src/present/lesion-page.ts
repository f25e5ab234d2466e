/**
 * The page that explains every score of one lesion: to read, and to hold beside another calculator.
 */
import { type Assessment, chosenOf } from '../score/assess.ts';
import { technicalSuccess } from '../score/definitions.ts';
import type { ScoredItem, ScoreResult } from '../score/score.ts';
import type { Settings } from '../score/settings.ts';
import { joined, say } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { itemCells } from './lesion-hover.ts';
import { doiLink, escapeMarkdown, inert, statements } from './markdown.ts';
import { figuresOf, isInapplicable, likelihoodText, provenances, scoreText, verdictText } from './wording.ts';

/** An item in a line that wraps: whether it counts, why, and what to know to judge it. */
function itemLine(scored: ScoredItem, words: Words): string {
  const [label, points, state, because] = itemCells(scored, words);
  return `- **${label}**: ${state}, ${points}. ${because}. *${inert(words(scored.item.meaning))}*`;
}

/** A score in a row that opens: what it comes to, and folded below it why, where it errs, and its source. */
function row(result: ScoreResult, isOpen: boolean, settings: Settings, words: Words): string[] {
  const { score, items, caution } = result;
  const from = provenances(result, settings, words);
  const likely = words(likelihoodText(result, settings));
  const disputes = new Set(figuresOf(result, settings).flatMap(({ dispute }) => dispute?.reasons ?? []));
  const mark = disputes.size === 0 ? '' : `, <strong>${words(say`disputed`)}</strong>`;
  const heading = `<strong>${inert(words(scoreText(result)))}</strong> · ${inert(words(score.predicts))}: ${inert(likely)}${mark}`;
  return [
    `<details${isOpen ? ' open' : ''}>\n<summary>${heading}</summary>`,
    ...(from ? [words(say`Figure: ${from}.`)] : []),
    ...(isInapplicable(result) ? [] : [items.map((item) => itemLine(item, words)).join('\n')]),
    ...(disputes.size === 0 ? [] : [words(say`The figures are disputed:`)]),
    ...(disputes.size === 0 ? [] : [statements([...disputes], words)]),
    ...(caution && !isInapplicable(result) ? [words(caution)] : []),
    statements(score.limits, words),
    ...(score.notCounted.length === 0
      ? []
      : [
          words(
            say`If another calculator gives a different number: ${score.notCounted.map(words).join(' ')}`,
          ),
        ]),
    words(say`Source: ${`${score.source.citation}${doiLink(score.source.doi)}`}`),
    '</details>',
  ];
}

/**
 * The page, as Markdown: one row a score. Those that the unit uses come first and are open; the others are folded.
 * Each names what it predicts, since endpoints are not to be compared with each other. No tables: they would be cut
 * off beside a note.
 *
 * @param name the lesion's name, as the note has it
 */
export function lesionPage(name: string, assessment: Assessment, settings: Settings, words: Words): string {
  const { chosen, others } = chosenOf(assessment, settings);
  return [
    `# ${words(say`Scores of lesion ${escapeMarkdown(name)}`)}`,
    words(say`Each score predicts something else. Compare two scores only if both name the same endpoint.`),
    ...(assessment.verdict
      ? [
          words(
            say`**Technical success** of this procedure: ${verdictText(assessment.verdict, technicalSuccess.timiFlow)}`,
          ),
        ]
      : []),
    ...(assessment.burdens.length > 0
      ? [
          words(
            say`**Procedure**: ${joined(
              assessment.burdens.map(({ text, source }) => say`${text} (${source.short}).`),
              ' ',
            )}`,
          ),
        ]
      : []),
    ...chosen.flatMap((result) => row(result, true, settings, words)),
    ...others.flatMap((result) => row(result, false, settings, words)),
    '',
  ].join('\n\n');
}
