/** The page of an audit: to print and to keep, it loads nothing and runs nothing. The same counts give the same bytes. */
import { escapeHtml, htmlTable, page, tag } from '../report/html.ts';
import { styleSheet } from '../report/style.ts';
import type { Audit } from './audit.ts';
import { doseSection, missingSection, operatorSection, scoreSection, timeSection } from './sections.ts';
import { FEWEST } from './share.ts';
import { many, numeral, shareText, shownScores, spanText, unshownScores } from './words.ts';

const STYLE = `
figure{margin:.6rem 0 1rem;max-width:44rem;break-inside:avoid}
figure svg{width:100%;height:auto}
figcaption p{margin:.15rem 0}
.key{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;font-size:.9rem;margin:.4rem 0}
tbody th{white-space:normal}
@media print{section.score{break-inside:avoid}}
`;

/** How to read a picture of a score, once for all of them. */
const KEY = tag(
  'ul',
  {},
  tag(
    'li',
    {},
    'Blue dot: how often it happened here. Its line: where the true rate lies in 95 of 100 such audits.',
  ),
  tag('li', {}, 'Violet bar: the published figure; a box where a range or only a limit was published.'),
  tag('li', {}, 'Dashed: the figure is disputed, and so is every comparison with it.'),
);

function overview({ technical_success, procedural_success, in_hospital_mace }: Audit): string {
  const rows = (
    [
      ['Technical success, of lesions', technical_success],
      ['In-hospital MACE, of procedures', in_hospital_mace],
      ['Procedural success, of procedures by their first lesion', procedural_success],
    ] as const
  ).map(([name, share]) => [
    escapeHtml(name),
    escapeHtml(shareText(share)),
    numeral(share.n),
    numeral(share.missing),
  ]);
  return htmlTable(['', 'How often (95 %)', 'Known', 'Not known'], rows);
}

/**
 * The page, as HTML.
 *
 * @param source what was audited, as the reader knows it
 */
export function auditPage(found: Audit, source: string): string {
  const span = spanText(found);
  const title = `Audit of CTO PCI${span === '' ? '' : `, ${span}`}`;
  const scores = shownScores(found).map(([, score]) => score);
  const body = [
    tag('h1', {}, escapeHtml(title)),
    tag(
      'p',
      {},
      escapeHtml(
        `${many(found.lesions, 'lesion')} in ${many(found.procedures, 'procedure')}; lesions that were left alone are not counted. What is not recorded is counted as not known, never as no.`,
      ),
    ),
    overview(found),
    tag(
      'p',
      {},
      escapeHtml(
        `Ranges are of 95 %, and take each lesion for itself. Lesions cluster in patients and operators, so the true ranges are somewhat wider. Of fewer than ${FEWEST} nothing is shown.`,
      ),
    ),
    tag('h2', {}, 'Scores against what happened'),
    KEY,
    ...scores.map(scoreSection),
    ...unshownScores(found).map((sentence) => tag('p', { class: 'quiet' }, escapeHtml(sentence))),
    tag(
      'p',
      { class: 'quiet' },
      'Each score predicts something else: only scores with the same endpoint can be compared. A complication of a procedure counts for each of its lesions.',
    ),
    operatorSection(found),
    timeSection(found),
    doseSection(found),
    missingSection(found),
    tag(
      'p',
      { class: 'quiet' },
      'Intervals of rates: Wilson. Observed : expected: exact Poisson limits, which are wide where the endpoint is common. c: area under the curve with DeLong\u2019s interval. Limits of chance by operator: binomial, 95 and 99.8 %, around the rate of all.',
    ),
    tag('p', { class: 'quiet' }, escapeHtml(`Made by CTO Notes from ${source}.`)),
  ];
  return page(title, `${styleSheet(title)}${STYLE}`, body.join('\n'));
}
