/**
 * What a hover over a lesion says: both scores first, then each item, then the sources.
 */
import { type Assessment, chosenOf } from '../score/assess.ts';
import { technicalSuccess } from '../score/definitions.ts';
import type { Source } from '../score/literature.ts';
import { maximumOf, type ScoredItem, type ScoreResult } from '../score/score.ts';
import type { Settings } from '../score/settings.ts';
import { doiLink, escapeMarkdown, inert, table } from './markdown.ts';
import {
  figuresOf,
  isInapplicable,
  likelihoodText,
  provenance,
  STATE,
  scoreText,
  verdictText,
} from './wording.ts';

/** How a surface leads on to the pages of scores and problems. */
export interface Links {
  /** The address of the page of a score; null where the surface has none. */
  score(id: string): string | null;
}

/** `**J-CTO 3/5 very difficult** · guidewire crossing within 30 minutes: 10 %`. */
export function scoreLine(result: ScoreResult, settings: Settings, links: Links): string {
  const { score } = result;
  const page = links.score(score.id);
  const disputed = figuresOf(result, settings).some(({ dispute }) => dispute !== null);
  const mark = disputed ? `, **disputed**${page ? ` ([why](${page}))` : ''}` : '';
  const likelihood = inert(likelihoodText(result, settings));
  return `**${scoreText(result)}** · ${score.predicts}: ${likelihood}${mark}`;
}

function itemRow({ item, state, points, because }: ScoredItem): string[] {
  return [item.label, `${points ?? '?'} of ${item.points}`, STATE[state], escapeMarkdown(because)];
}

function itemTable(result: ScoreResult, settings: Settings): string {
  if (isInapplicable(result)) return `${result.score.name}: ${result.applicability?.because}.`;
  const { score, missing } = result;
  const rows = result.items.map(itemRow);
  const complete =
    missing.length === 0 ? '' : ` Missing: ${missing.map(({ item }) => item.label).join('; ')}.`;
  const figures = [...new Set(figuresOf(result, settings).map(provenance))].join('; ');
  const from = figures === '' ? '' : ` Figure: ${figures}.`;
  return `${score.name}, ${maximumOf(score)} points at most.${complete}${from}\n\n${table(['Item', 'Points', 'State', 'Because'], rows)}`;
}

/** One line for each score that the unit does not use, of which something is known. */
function otherLines(others: readonly ScoreResult[], settings: Settings, links: Links): string[] {
  const known = others.filter(({ items, missing }) => missing.length < items.length);
  return known.length === 0
    ? []
    : [
        known
          .map((result) => `- ${scoreLine(result, settings, links)}${fromText(result, settings)}`)
          .join('\n'),
      ];
}

function fromText(result: ScoreResult, settings: Settings): string {
  const from = [...new Set(figuresOf(result, settings).map(provenance))].join('; ');
  return from === '' ? '' : ` (${from})`;
}

function sourcesLine(scores: readonly ScoreResult[], verdict: boolean, settings: Settings): string {
  const sources: Source[] = scores.flatMap((result) => [
    result.score.source,
    ...figuresOf(result, settings).map(({ source }) => source),
  ]);
  if (verdict) sources.push(technicalSuccess.source);
  const unique = [...new Set(sources)].map(({ short, doi }) => `${short}${doiLink(doi)}`);
  return `Sources: ${unique.join('; ')}.`;
}

/**
 * The hover over a lesion, as Markdown.
 *
 * @param name the lesion's name, as the note has it
 * @param aside what else is to be said at this place, such as what a key means; it follows the scores
 */
export function lesionHover(
  name: string,
  assessment: Assessment,
  settings: Settings,
  links: Links,
  aside: readonly string[],
): string {
  const { verdict } = assessment;
  const { chosen, others } = chosenOf(assessment, settings);
  const success = verdict
    ? [
        `**Technical success**, lesion ${escapeMarkdown(name)}: ${verdictText(verdict, technicalSuccess.timiFlow)}`,
      ]
    : [];
  return [
    chosen.map((result) => scoreLine(result, settings, links)).join('\n\n'),
    ...aside,
    ...chosen.map((result) => itemTable(result, settings)),
    ...success,
    ...otherLines(others, settings, links),
    sourcesLine(chosen, verdict !== null, settings),
  ].join('\n\n');
}
