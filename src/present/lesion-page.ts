/**
 * The page that explains every score of one lesion: to read, and to hold beside another calculator.
 */
import { type Assessment, chosenOf } from '../score/assess.ts';
import { technicalSuccess } from '../score/definitions.ts';
import type { ScoredItem, ScoreResult } from '../score/score.ts';
import type { Settings } from '../score/settings.ts';
import { joined, say } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { itemCells, itemHead } from './lesion-hover.ts';
import { doiLink, escapeMarkdown, inert, table } from './markdown.ts';
import { figuresOf, isInapplicable, likelihoodText, provenances, scoreText, verdictText } from './wording.ts';

function itemRow(scored: ScoredItem, words: Words): string[] {
  return [...itemCells(scored, words), words(scored.item.meaning)];
}

function section(result: ScoreResult, settings: Settings, words: Words): string[] {
  const { score, items } = result;
  const from = provenances(result, settings, words);
  const likely = inert(words(likelihoodText(result, settings)));
  const likelihood = `${words(score.predicts)}: ${likely}${from ? ` (${from})` : ''}`;
  const disputes = new Set(figuresOf(result, settings).flatMap(({ dispute }) => dispute?.reasons ?? []));
  return [
    `## ${words(scoreText(result))}`,
    words(say`Predicts **${likelihood}**.`),
    ...(isInapplicable(result)
      ? []
      : [
          table(
            [...itemHead(words), words(say`Meaning`)],
            items.map((item) => itemRow(item, words)),
          ),
        ]),
    ...(disputes.size === 0
      ? []
      : [
          [
            words(say`The figures are disputed:`),
            '',
            ...[...disputes].map((reason) => `- ${inert(words(reason))}`),
          ].join('\n'),
        ]),
    score.limits
      .map(({ text, source }) => `- ${inert(words(text))}${source ? ` (${source.short})` : ''}`)
      .join('\n'),
    words(say`Source: ${`${score.source.citation}${doiLink(score.source.doi)}`}`),
  ];
}

/**
 * The page, as Markdown. The scores that the unit uses come first; each stands under the name of what it
 * predicts, since endpoints are not to be compared with each other.
 *
 * @param name the lesion's name, as the note has it
 */
export function lesionPage(name: string, assessment: Assessment, settings: Settings, words: Words): string {
  const { chosen, others } = chosenOf(assessment, settings);
  const all = [...chosen, ...others];
  const overview = all.map((result) => [
    words(scoreText(result)),
    words(result.score.predicts),
    inert(words(likelihoodText(result, settings))),
    provenances(result, settings, words),
  ]);
  return [
    `# ${words(say`Scores of lesion ${escapeMarkdown(name)}`)}`,
    words(
      say`Each score predicts something else. What stands in one row cannot be compared with another row unless both name the same endpoint.`,
    ),
    table([say`Score`, say`Predicts`, say`How likely`, say`Source`].map(words), overview),
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
    ...all.flatMap((result) => section(result, settings, words)),
    `## ${words(say`Compare with your calculator`)}`,
    words(
      say`If another calculator gives a different number, look here first: these are things that the scores do not count.`,
    ),
    all.map(({ score }) => `- **${score.name}**: ${score.notCounted.map(words).join(' ')}`).join('\n'),
    '',
  ].join('\n\n');
}
