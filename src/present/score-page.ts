/**
 * The page of a score: what it counts, what it predicts, and what is doubted. Written from the declaration, so
 * that the page and the program cannot differ.
 */
import type { Confidence, Figure, Source } from '../score/literature.ts';
import { type Group, maximumOf, type Score } from '../score/score.ts';
import { doiLink, inert, table } from './markdown.ts';
import { percentText } from './wording.ts';

const CONFIDENCE: Record<Confidence, string> = {
  original: 'read in the original publication',
  secondary: 'read in secondary sources',
};

function citationOf({ citation, doi, pmid }: Source): string {
  return `${citation}${doiLink(doi)}${pmid ? ` PMID ${pmid}.` : ''}`;
}

function figureCells(figure: Figure | null): string[] {
  if (!figure) return ['no figure was found', ''];
  const disputed = figure.dispute ? ', **disputed**' : '';
  return [`${inert(percentText(figure))}${disputed}`, `${figure.source.short}, ${figure.reading}`];
}

function groupRow({ from, to, label, figure }: Group): string[] {
  return [from === to ? `${from}` : `${from} to ${to}`, label ?? '', ...figureCells(figure)];
}

/** The page, as Markdown. */
export function scorePage(score: Score): string {
  const disputes = new Set(score.groups.flatMap(({ figure }) => figure?.dispute ?? []));
  const sources = new Set([
    ...score.groups.flatMap(({ figure }) => figure?.source ?? []),
    ...score.limits.flatMap((limit) => limit.source ?? []),
  ]);
  return [
    `# ${score.name}`,
    `Predicts **${score.predicts}**. ${score.items.length} items, ${maximumOf(score)} points at most. An item that is not recorded, or recorded as \`unknown\`, leaves the score open: it is shown as a range.`,
    score.origin,
    '## What counts',
    table(
      ['Item', 'Points', 'Key', 'Counts', 'Meaning', 'Confidence'],
      score.items.map(({ label, points, test, meaning, boundary, confidence }) => [
        label,
        String(points),
        `\`${test.key}\``,
        test.rule,
        [meaning, boundary?.note].filter(Boolean).join(' '),
        CONFIDENCE[confidence],
      ]),
    ),
    '## What it predicts',
    table(['Points', 'Group', score.predicts, 'Source'], score.groups.map(groupRow)),
    ...[...disputes].flatMap(({ sentence, reasons }) => [
      '## Why the figures are disputed',
      inert(sentence),
      reasons.map((reason) => `- ${inert(reason)}`).join('\n'),
      'The setting `ctoNotes.disputedFigures` hides them everywhere but on this page, which is about them.',
    ]),
    '## What it does not count',
    score.notCounted.map((line) => `- ${line}`).join('\n'),
    '## Limits',
    score.limits
      .map(({ text, source }) => `- ${inert(text)}${source ? ` (${source.short})` : ''}`)
      .join('\n'),
    '## Sources',
    [
      `- ${citationOf(score.source)}`,
      ...[...sources].filter((source) => source !== score.source).map((source) => `- ${citationOf(source)}`),
    ].join('\n'),
    '',
  ].join('\n\n');
}
