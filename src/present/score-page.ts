/**
 * The page of a score: what it counts, what it predicts, and what is disputed. Written from the declaration, so
 * that the page and the program cannot differ.
 */
import { type Group, maximumOf, type Score } from '../score/engine/score.ts';
import type { Confidence, Figure, Source } from '../score/evidence/literature.ts';
import { type Localizer, type Message, msg, textMessage } from '../text/message.ts';
import { doiLink, inert, statementList, table } from './markdown.ts';
import { noFigure, percentText, provenance } from './wording.ts';

const CONFIDENCE: Record<Confidence, Message> = {
  abstract: msg`read in the abstract`,
  original: msg`read in the abstract or on the publisher's page`,
  secondary: msg`read in secondary sources`,
};

function citationOf({ citation, doi, pmid }: Source): string {
  return `${citation}${doiLink(doi)}${pmid ? ` PMID ${pmid}.` : ''}`;
}

function figureCells(figure: Figure | null, localize: Localizer): string[] {
  if (!figure) return [localize(noFigure), ''];
  const disputed = figure.dispute ? `, **${localize(msg`disputed`)}**` : '';
  return [`${inert(localize(percentText(figure)))}${disputed}`, localize(provenance(figure))];
}

function groupRow({ from, to, label, figure }: Group, localize: Localizer): string[] {
  const points = localize(from === to ? msg`${from}` : msg`${from} to ${to}`);
  return [points, localize(label ?? ''), ...figureCells(figure, localize)];
}

/** The page, as Markdown. */
export function scorePage(score: Score, localize: Localizer): string {
  const disputes = new Set(score.groups.flatMap(({ figure }) => figure?.dispute ?? []));
  const sources = new Set([
    ...score.groups.flatMap(({ figure }) => figure?.source ?? []),
    ...[...disputes].flatMap(({ reasons }) => reasons.flatMap(({ source }) => source ?? [])),
    ...score.limits.flatMap(({ source }) => source ?? []),
  ]);
  const heading = (sentence: Message) => `## ${localize(sentence)}`;
  return [
    `# ${score.name}`,
    localize(
      msg`Predicts **${textMessage(score.predicts)}**. ${score.items.length} items, ${maximumOf(score)} points at most. While an item is not recorded, or recorded as \`unknown\`, the score is shown as a range.`,
    ),
    localize(score.origin),
    heading(msg`What counts`),
    table(
      [msg`Item`, msg`Points`, msg`Key`, msg`Counts`, msg`Meaning`, msg`Confidence`].map(localize),
      score.items.map(({ label, points, test, meaning, boundary }) => [
        localize(label),
        localize(msg`${points}`),
        test.key === null ? localize(msg`none yet`) : `\`${test.key}\``,
        localize(test.rule),
        [meaning, ...(boundary ? [boundary.note] : [])].map(localize).join(' '),
        localize(CONFIDENCE[score.confidence]),
      ]),
    ),
    heading(msg`What it predicts`),
    table(
      [msg`Points`, msg`Group`, score.predicts, msg`Source`].map(localize),
      score.groups.map((group) => groupRow(group, localize)),
    ),
    ...[...disputes].flatMap(({ sentence, reasons }) => [
      heading(msg`Why the figures are disputed`),
      inert(localize(sentence)),
      statementList(reasons, localize),
      localize(msg`The setting \`ctoNotes.disputedFigures\` hides them everywhere except on this page.`),
    ]),
    heading(msg`What it does not count`),
    score.notCounted.map((line) => `- ${localize(line)}`).join('\n'),
    heading(msg`Limits`),
    statementList(score.limits, localize),
    heading(msg`Sources`),
    [
      `- ${citationOf(score.source)}`,
      ...[...sources].filter((source) => source !== score.source).map((source) => `- ${citationOf(source)}`),
    ].join('\n'),
    '',
  ].join('\n\n');
}
