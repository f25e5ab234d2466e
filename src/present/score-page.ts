/**
 * The page of a score: what it counts, what it predicts, and what is doubted. Written from the declaration, so
 * that the page and the program cannot differ.
 */
import type { Confidence, Figure, Source } from '../score/literature.ts';
import { type Group, maximumOf, type Score } from '../score/score.ts';
import { phrase, type Sentence, say } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { doiLink, inert, statements, table } from './markdown.ts';
import { noFigure, percentText, provenance } from './wording.ts';

const CONFIDENCE: Record<Confidence, Sentence> = {
  abstract: say`read in the abstract`,
  original: say`read in the abstract or on the publisher's page`,
  secondary: say`read in secondary sources`,
};

function citationOf({ citation, doi, pmid }: Source): string {
  return `${citation}${doiLink(doi)}${pmid ? ` PMID ${pmid}.` : ''}`;
}

function figureCells(figure: Figure | null, words: Words): string[] {
  if (!figure) return [words(noFigure), ''];
  const disputed = figure.dispute ? `, **${words(say`disputed`)}**` : '';
  return [`${inert(words(percentText(figure)))}${disputed}`, words(provenance(figure))];
}

function groupRow({ from, to, label, figure }: Group, words: Words): string[] {
  const points = words(from === to ? say`${from}` : say`${from} to ${to}`);
  return [points, words(label ?? ''), ...figureCells(figure, words)];
}

/** The page, as Markdown. */
export function scorePage(score: Score, words: Words): string {
  const disputes = new Set(score.groups.flatMap(({ figure }) => figure?.dispute ?? []));
  const sources = new Set([
    ...score.groups.flatMap(({ figure }) => figure?.source ?? []),
    ...[...disputes].flatMap(({ reasons }) => reasons.flatMap(({ source }) => source ?? [])),
    ...score.limits.flatMap(({ source }) => source ?? []),
  ]);
  const heading = (sentence: Sentence) => `## ${words(sentence)}`;
  return [
    `# ${score.name}`,
    words(
      say`Predicts **${phrase(score.predicts)}**. ${score.items.length} items, ${maximumOf(score)} points at most. An item that is not recorded, or recorded as \`unknown\`, leaves the score open: it is shown as a range.`,
    ),
    words(score.origin),
    heading(say`What counts`),
    table(
      [say`Item`, say`Points`, say`Key`, say`Counts`, say`Meaning`, say`Confidence`].map(words),
      score.items.map(({ label, points, test, meaning, boundary, confidence }) => [
        words(label),
        words(say`${points}`),
        test.key === null ? words(say`none yet`) : `\`${test.key}\``,
        words(test.rule),
        [meaning, ...(boundary ? [boundary.note] : [])].map(words).join(' '),
        words(CONFIDENCE[confidence]),
      ]),
    ),
    heading(say`What it predicts`),
    table(
      [say`Points`, say`Group`, score.predicts, say`Source`].map(words),
      score.groups.map((group) => groupRow(group, words)),
    ),
    ...[...disputes].flatMap(({ sentence, reasons }) => [
      heading(say`Why the figures are disputed`),
      inert(words(sentence)),
      statements(reasons, words),
      words(
        say`The setting \`ctoNotes.disputedFigures\` hides them everywhere but on this page, which is about them.`,
      ),
    ]),
    heading(say`What it does not count`),
    score.notCounted.map((line) => `- ${words(line)}`).join('\n'),
    heading(say`Limits`),
    statements(score.limits, words),
    heading(say`Sources`),
    [
      `- ${citationOf(score.source)}`,
      ...[...sources].filter((source) => source !== score.source).map((source) => `- ${citationOf(source)}`),
    ].join('\n'),
    '',
  ].join('\n\n');
}
