/** The page of an audit: to print and to keep, it loads nothing and runs nothing. The same counts give the same bytes. */
import { escapeHtml, htmlTable, page, tag } from '../report/html.ts';
import { styleSheet } from '../report/style.ts';
import { technicalSuccess } from '../score/evidence/definitions.ts';
import type { Audit } from './audit.ts';
import { cell, paragraph } from './figure.ts';
import { operatorSection } from './operator-section.ts';
import { scoreKey, scoreSection } from './score-section.ts';
import type { Share } from './share.ts';
import { doseSection, timeSection } from './time-section.ts';
import {
  DASH,
  keyText,
  many,
  numeral,
  percent,
  rangeText,
  shareText,
  shownScores,
  spanText,
  unshownScores,
} from './words.ts';

const STYLE = `
figure{margin:.6rem 0 1rem;max-width:44rem;break-inside:avoid}
figure svg{width:100%;height:auto}
figcaption p{margin:.15rem 0}
tbody th{white-space:normal}
@media print{section.score{break-inside:avoid}section.operators{break-before:page}}
`;

/** What counts as what, once for the whole page. */
function definitions(limits: readonly number[]): string {
  const [limit, ...others] = limits;
  const below =
    limit === undefined
      ? `less residual stenosis than the limit that was set when the counts were made (${technicalSuccess.residualStenosisLimit} % if none was)`
      : others.length === 0
        ? `less than ${limit} % residual stenosis`
        : `less residual stenosis than the limit of the note\u2019s folder (${limits.toSorted((a, b) => a - b).join(' or ')} %)`;
  return `Technical success: TIMI ${technicalSuccess.timiFlow} flow and ${below}. In-hospital MACE, as PROGRESS-CTO has it: death, myocardial infarction, stroke, urgent repeat revascularisation of the target vessel, or a tamponade that needed pericardiocentesis or surgery. Procedural success: technical success of every attempted lesion without in-hospital MACE; one failure or one event decides. Tamponade: also any pericardiocentesis. Perforation: any, treated or not. Complications are those in hospital. All as recorded in the notes, not adjudicated.`;
}

/** The events of the first table, by their keys. */
const EVENTS: Readonly<Record<string, string>> = {
  in_hospital_death: 'Death',
  in_hospital_mi: 'Myocardial infarction',
  in_hospital_stroke: 'Stroke',
  in_hospital_urgent_revascularisation: 'Urgent repeat revascularisation',
  in_hospital_tamponade: 'Tamponade',
  in_hospital_perforation: 'Perforation',
};

function overview({ technical_success, procedural_success, in_hospital_mace, events }: Audit): string {
  const complications = Object.entries(EVENTS).flatMap(([key, name]): [string, Share][] => {
    const share = events[key];
    return share && share.n + share.missing > 0 ? [[`${name}, of procedures`, share]] : [];
  });
  const shares: [string, Share][] = [
    ['Technical success, of lesions', technical_success],
    ['Procedural success, of procedures', procedural_success],
    ['In-hospital MACE, of procedures', in_hospital_mace],
    ...complications,
  ];
  const rows = shares.map(([name, share]) => [
    escapeHtml(name),
    share.observed === null ? DASH : numeral(share.observed),
    cell(shareText(share)),
    numeral(share.n),
    numeral(share.missing),
  ]);
  return htmlTable(['', 'Events', cell('Rate (95 % CI)'), 'Known', 'Not known'], rows);
}

function missingSection({ missing }: Audit): string {
  const rows = missing
    .filter(({ n, missing: count }) => n > 0 && count > 0)
    .map(({ key, n, missing: count }) => [
      escapeHtml(keyText(key)),
      `${numeral(count)} of ${numeral(n)}`,
      escapeHtml(percent(count / n)),
    ]);
  return tag(
    'section',
    {},
    tag('h2', {}, 'What is missing'),
    paragraph(
      'How often something is not recorded that scores, outcomes or doses are read from: of each attempted lesion, once for each procedure, or, for the crossing time, of each lesion that was crossed. What a note calls unknown is recorded. What is missing rarely is so by chance, and every rate is of what is left.',
    ),
    rows.length === 0 ? paragraph('Nothing.') : htmlTable(['', 'Not recorded', ''], rows),
  );
}

function scoresSection(found: Audit): string {
  const scores = shownScores(found).map(([, score]) => score);
  return [
    tag('h2', {}, 'Scores against what happened'),
    scores.length === 0 ? '' : scoreKey(scores),
    ...scores.map(scoreSection),
    ...unshownScores(found).map((sentence) => paragraph(sentence, { class: 'quiet' })),
  ].join('\n');
}

/** How many lesions stand in the notes and in no count. */
const leftAlone = ({ not_attempted: count }: Audit): string =>
  count ? `; ${many(count, 'other lesion')} ${count === 1 ? 'was' : 'were'} not attempted` : '';

const METHODS =
  'Intervals of rates: Wilson. Observed : expected: Wilson\u2019s limits where the endpoint came about in 10 % or more, exact Poisson limits elsewhere. c: area under the curve with DeLong\u2019s interval. Other operators: ratio of operators\u2019 totals with Student\u2019s t. Over time: limit of Kolmogorov and Smirnov. Limits of chance by operator: binomial, 95 and 99.8 %.';

/**
 * The page, as HTML.
 *
 * @param residualStenosisLimits the limits of technical success in per cent: one, or several where folders have their
 * own; none where the counts were made by others
 */
export function auditPage(found: Audit, residualStenosisLimits: readonly number[]): string {
  const span = spanText(found);
  const title = `Audit of CTO PCI${span === '' ? '' : `, ${span}`}`;
  const body = [
    tag('h1', {}, escapeHtml(title)),
    paragraph(
      `${many(found.lesions, 'attempted lesion')} in ${many(found.procedures, 'procedure')}${leftAlone(found)}. What is not recorded is counted as not known, never as no.`,
    ),
    overview(found),
    paragraph(definitions(residualStenosisLimits), { class: 'quiet' }),
    paragraph(rangeText(found)),
    timeSection(found),
    doseSection(found),
    missingSection(found),
    scoresSection(found),
    paragraph(METHODS, { class: 'quiet' }),
    paragraph(`Made by CTO Notes from the notes of ${many(found.procedures, 'procedure')}.`, {
      class: 'quiet',
    }),
    operatorSection(found),
  ];
  return page(title, `${styleSheet(title)}${STYLE}`, body.join('\n'));
}
