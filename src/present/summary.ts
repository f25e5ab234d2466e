/**
 * The scored summary of a lesion: plain text that also reads well as Markdown. It is English for every reader, since
 * it becomes part of the note: in the language of whoever inserts it, it would be stale for everyone else.
 */
import { type Assessment, chosenOf } from '../score/engine/assess.ts';
import { saysNo } from '../score/engine/item-result.ts';
import type { ScoredItem, ScoreResult } from '../score/engine/score.ts';
import type { Settings } from '../score/engine/settings.ts';
import { technicalSuccess } from '../score/evidence/definitions.ts';
import { type Message, toEnglish } from '../text/message.ts';
import { courseLines } from './course.ts';
import type { Destination } from './phrases.ts';
import { within } from './terms.ts';
import {
  disputesOf,
  headline,
  isInapplicable,
  likelihoodText,
  scoreText,
  sourcesOf,
  verdictText,
} from './wording.ts';

/** The wording of the parts of a summary. */
export interface SummaryWording {
  item(scored: ScoredItem): string;
  /** What a score predicts, at the beginning of a line. */
  endpoint(predicts: string): string;
  likelihood(sentence: Message): string;
  readonly to: Destination;
}

/** In a note: with its own keys and values, since they stand beside the summary. */
const IN_NOTE: SummaryWording = {
  item: ({ item, because }) => `${within(item.label)} (${toEnglish(because)})`,
  endpoint: upperFirst,
  likelihood: toEnglish,
  to: 'note',
};

function scoreLines(result: ScoreResult, settings: Settings, wording: SummaryWording): string[] {
  const { score, missing } = result;
  const items = (list: readonly ScoredItem[]) => list.map(wording.item).join('; ');
  const likelihood = wording.likelihood(likelihoodText(result, settings));
  if (isInapplicable(result)) return [`${toEnglish(scoreText(result))}: ${likelihood}.`];
  const counted = result.items.filter(({ state }) => state === 'present');
  const sources = sourcesOf(result, settings, toEnglish);
  const predicted = `${wording.endpoint(score.predicts)}: ${likelihood}`;
  return [
    `${score.name} counts: ${counted.length > 0 ? items(counted) : 'nothing'}.`,
    ...(missing.length > 0 ? [`${score.name} misses: ${items(missing)}.`] : []),
    [`${predicted}${sources ? ` (${sources})` : ''}.`, ...disputesOf(result, settings)].join(' '),
  ];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The statements of a summary: the headline first, then one a line. */
export function statements(
  assessment: Assessment,
  settings: Settings,
  wording: SummaryWording = IN_NOTE,
): string[] {
  const { course, inHospital, verdict } = assessment;
  const { chosen } = chosenOf(assessment, settings);
  const lines = chosen.flatMap((result) => scoreLines(result, settings, wording));
  if (verdict) {
    const told = `Technical success of this procedure: ${toEnglish(verdictText(verdict, technicalSuccess.timiFlow))}.`;
    // In a note it stands beside the summary.
    const besides =
      wording.to === 'record' && verdict.besides && `Also recorded: ${toEnglish(verdict.besides)}.`;
    lines.push(besides ? `${told} ${besides}` : told);
  }
  lines.push(...courseLines(course, inHospital, wording.to));
  if (settings.summarySafety && !saysNo(course.lesion.attempted)) {
    lines.push(...assessment.burdens.map(({ text, source }) => `${toEnglish(text)} (${source.short}).`));
  }
  return [toEnglish(headline(chosen)), ...lines];
}

/**
 * The lines of the summary. The same lesion under the same settings gives the same lines.
 *
 * The first line is the headline; an empty line follows, then a list.
 */
export function summaryLines(assessment: Assessment, settings: Settings): string[] {
  const [first = '', ...lines] = statements(assessment, settings);
  return [first, '', ...lines.map((line) => `- ${line}`)];
}

/** The lines of the summary as one text. */
export function summaryText(assessment: Assessment, settings: Settings): string {
  return summaryLines(assessment, settings).join('\n');
}
