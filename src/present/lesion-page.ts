/**
 * The page that explains every score of one lesion: to read, and to hold beside another calculator.
 */
import { type Assessment, chosenOf } from '../score/assess.ts';
import { technicalSuccess } from '../score/definitions.ts';
import type { ScoredItem, ScoreResult } from '../score/score.ts';
import type { Settings } from '../score/settings.ts';
import { doiLink, escapeMarkdown, inert, table } from './markdown.ts';
import {
  figuresOf,
  isInapplicable,
  likelihoodText,
  provenances,
  STATE,
  scoreText,
  verdictText,
} from './wording.ts';

function itemRow({ item, state, points, because }: ScoredItem): string[] {
  return [
    item.label,
    `${points ?? '?'} of ${item.points}`,
    STATE[state],
    escapeMarkdown(because),
    item.meaning,
  ];
}

function section(result: ScoreResult, settings: Settings): string[] {
  const { score, items } = result;
  const from = provenances(result, settings);
  const likelihood = `${score.predicts}: ${inert(likelihoodText(result, settings))}${from ? ` (${from})` : ''}`;
  const disputes = new Set(figuresOf(result, settings).flatMap(({ dispute }) => dispute?.reasons ?? []));
  return [
    `## ${scoreText(result)}`,
    `Predicts **${likelihood}**.`,
    ...(isInapplicable(result)
      ? []
      : [table(['Item', 'Points', 'State', 'Because', 'Meaning'], items.map(itemRow))]),
    ...(disputes.size === 0
      ? []
      : [
          ['The figures are disputed:', '', ...[...disputes].map((reason) => `- ${inert(reason)}`)].join(
            '\n',
          ),
        ]),
    score.limits
      .map(({ text, source }) => `- ${inert(text)}${source ? ` (${source.short})` : ''}`)
      .join('\n'),
    `Source: ${score.source.citation}${doiLink(score.source.doi)}`,
  ];
}

/**
 * The page, as Markdown. The scores that the unit uses come first; each stands under the name of what it
 * predicts, since endpoints are not to be compared with each other.
 *
 * @param name the lesion's name, as the note has it
 */
export function lesionPage(name: string, assessment: Assessment, settings: Settings): string {
  const { chosen, others } = chosenOf(assessment, settings);
  const all = [...chosen, ...others];
  const overview = all.map((result) => [
    scoreText(result),
    result.score.predicts,
    inert(likelihoodText(result, settings)),
    provenances(result, settings),
  ]);
  return [
    `# Scores of lesion ${escapeMarkdown(name)}`,
    'Each score predicts something else. What stands in one row cannot be compared with another row unless both name the same endpoint.',
    table(['Score', 'Predicts', 'How likely', 'Source'], overview),
    ...(assessment.verdict
      ? [
          `**Technical success** of this procedure: ${verdictText(assessment.verdict, technicalSuccess.timiFlow)}`,
        ]
      : []),
    ...(assessment.burdens.length > 0
      ? [
          `**Procedure**: ${assessment.burdens.map(({ text, source }) => `${text} (${source.short})`).join('; ')}.`,
        ]
      : []),
    ...all.flatMap((result) => section(result, settings)),
    '## Compare with your calculator',
    'If another calculator gives a different number, look here first: these are things that the scores do not count.',
    all.map(({ score }) => `- **${score.name}**: ${score.notCounted.join(' ')}`).join('\n'),
    '',
  ].join('\n\n');
}
