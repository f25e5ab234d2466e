/**
 * What a hover over a lesion says: the unit's scores first, then each item, then the sources.
 */
import { type Assessment, chosenOf } from '../score/engine/assess.ts';
import type { FactKey } from '../score/engine/facts.ts';
import { maximumOf, type ScoredItem, type ScoreResult } from '../score/engine/score.ts';
import type { Settings } from '../score/engine/settings.ts';
import { technicalSuccess } from '../score/evidence/definitions.ts';
import type { Source } from '../score/evidence/literature.ts';
import { maceSource } from '../score/evidence/mace.ts';
import { type Localizer, type Message, msg } from '../text/message.ts';
import { doiLink, escapeMarkdown, inert, table } from './markdown.ts';
import {
  answerText,
  figuresOf,
  isInapplicable,
  likelihoodText,
  STATE,
  scoreText,
  sourcesOf,
  verdictText,
} from './wording.ts';

/** How a surface links to the pages of scores and of the benefit. */
export interface Links {
  /** The address of the page of a score; null where the surface has none. */
  score(id: string): string | null;
  /** The address of the page of what CTO PCI has been shown to do; null where the surface has none. */
  readonly benefit: string | null;
  /** The address of the page with all scores of the lesion at a place of a document, from 0; left out where the surface has none. */
  explain?(uri: string, line: number, character: number): string;
}

/** `**J-CTO 3/5 very difficult** · guidewire crossing within 30 minutes: 10 %`. */
function scoreLine(result: ScoreResult, settings: Settings, links: Links, localize: Localizer): string {
  const { score } = result;
  const page = links.score(score.id);
  const disputed = figuresOf(result, settings).some(({ dispute }) => dispute !== null);
  const why = page ? ` ([${localize(msg`why`)}](${page}))` : '';
  const mark = disputed ? `, **${localize(msg`disputed`)}**${why}` : '';
  const likelihood = inert(localize(likelihoodText(result, settings)));
  return `**${localize(scoreText(result))}** · ${localize(score.predicts)}: ${likelihood}${mark}`;
}

/** The cells of an item: what it is, its points, whether it counts, and why. */
export function itemCells({ item, state, points, because }: ScoredItem, localize: Localizer): string[] {
  const counted = localize(msg`${points ?? '?'} of ${item.points}`);
  return [localize(item.label), counted, localize(STATE[state]), escapeMarkdown(localize(because))];
}

/** What stands above the cells of items. */
function itemHead(localize: Localizer): string[] {
  return [msg`Item`, msg`Points`, msg`Status`, msg`Reason`].map(localize);
}

function itemTable(result: ScoreResult, settings: Settings, localize: Localizer): string {
  const { score, missing, caution } = result;
  if (isInapplicable(result)) return `${score.name}: ${localize(likelihoodText(result, settings))}.`;
  const rows = result.items.map((item) => itemCells(item, localize));
  const open = missing.map(({ item }) => localize(item.label)).join('; ');
  const figures = sourcesOf(result, settings, localize);
  const said = [
    msg`${score.name}, ${maximumOf(score)} points at most.`,
    ...(missing.length === 0 ? [] : [msg`Missing: ${open}.`]),
    ...(figures === '' ? [] : [msg`Figures from: ${figures}.`]),
    ...(caution ? [caution] : []),
  ];
  return `${said.map(localize).join(' ')}\n\n${table(itemHead(localize), rows)}`;
}

/** Whether a score is worth a line: it applies, and has points or a figure. */
function isTelling(result: ScoreResult): boolean {
  const { points, items, missing, low, high } = result;
  if (isInapplicable(result) || missing.length === items.length) return false;
  return points !== null || low.figure !== null || high.figure !== null;
}

/** One line for each score that the unit does not use, of which something is known. */
function otherLines(
  others: readonly ScoreResult[],
  settings: Settings,
  links: Links,
  localize: Localizer,
): string[] {
  const known = others.filter(isTelling);
  return known.length === 0
    ? []
    : [
        known
          .map(
            (result) =>
              `- ${scoreLine(result, settings, links, localize)}${fromText(result, settings, localize)}`,
          )
          .join('\n'),
      ];
}

function fromText(result: ScoreResult, settings: Settings, localize: Localizer): string {
  const from = sourcesOf(result, settings, localize);
  return from === '' ? '' : ` (${from})`;
}

function sourcesLine(
  scores: readonly ScoreResult[],
  { inHospital, verdict }: Assessment,
  settings: Settings,
  localize: Localizer,
): string {
  const sources: Source[] = scores.flatMap((result) => [
    result.score.source,
    ...figuresOf(result, settings).map(({ source }) => source),
  ]);
  if (verdict) sources.push(technicalSuccess.source);
  if (inHospital) sources.push(maceSource);
  const unique = [...new Set(sources)].map(({ short, doi }) => `${short}${doiLink(doi)}`);
  return localize(msg`Sources: ${unique.join('; ')}.`);
}

/** One line for each score of the unit, a paragraph each unless something else stands between them. */
export function unitLines(
  assessment: Assessment,
  settings: Settings,
  links: Links,
  localize: Localizer,
  between = '\n\n',
): string {
  const { chosen } = chosenOf(assessment, settings);
  return chosen.map((result) => scoreLine(result, settings, links, localize)).join(between);
}

/**
 * The items of the unit's scores that a key answers, a line each: `**J-CTO** Calcification: counts, 1 of 1`, and why.
 * None where the unit's scores do not ask for it.
 */
export function itemsOfKey(
  key: FactKey | null,
  assessment: Assessment,
  settings: Settings,
  localize: Localizer,
): string[] {
  const { chosen } = chosenOf(assessment, settings);
  return chosen
    .filter((result) => key !== null && !isInapplicable(result))
    .flatMap(({ score, items }) =>
      items
        .filter(({ item }) => item.test.key === key)
        .map((item) => {
          const [label, counted, state, because] = itemCells(item, localize);
          return `**${score.name}** ${label}: ${state}, ${counted} (${because})`;
        }),
    );
}

/** Whether it was a technical success, and why, and a procedural one; none where neither is recorded. */
export function successLines(
  name: string,
  { inHospital, verdict }: Assessment,
  localize: Localizer,
): string[] {
  const lines: Message[] = [];
  if (verdict) {
    const told = verdictText(verdict, technicalSuccess.timiFlow);
    lines.push(msg`**Technical success**, lesion ${escapeMarkdown(name)}: ${told}`);
  }
  if (inHospital) {
    const [event, success] = [answerText(inHospital.mace), answerText(inHospital.proceduralSuccess)];
    lines.push(msg`**In-hospital MACE**: ${event}; **procedural success**: ${success}`);
  }
  return lines.map(localize);
}

/**
 * What a hover over a lesion says below its scores, a paragraph each: the items of the unit's scores, then a line for
 * each other score.
 *
 * @param name the lesion's name, as the note has it
 * @param warnings the warnings of the lesion; they stand first
 * @param following what else is to be said at this place, such as what a key means; it follows the items
 */
export function lesionDetails(
  name: string,
  assessment: Assessment,
  settings: Settings,
  links: Links,
  { warnings, following }: { warnings: readonly string[]; following: readonly string[] },
  localize: Localizer,
): string[] {
  const { chosen, others } = chosenOf(assessment, settings);
  return [
    ...warnings,
    ...successLines(name, assessment, localize),
    ...chosen.map((result) => itemTable(result, settings, localize)),
    ...otherLines(others, settings, links, localize),
    ...following,
    sourcesLine(chosen, assessment, settings, localize),
  ];
}

/** The hover over a lesion, as Markdown: the unit's scores, then the details. */
export function lesionHover(
  name: string,
  assessment: Assessment,
  settings: Settings,
  links: Links,
  told: { warnings: readonly string[]; following: readonly string[] },
  localize: Localizer,
): string {
  const scores = unitLines(assessment, settings, links, localize);
  return [scores, ...lesionDetails(name, assessment, settings, links, told, localize)].join('\n\n');
}
