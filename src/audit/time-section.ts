/** What became of outcomes and doses over the years, on the page of an audit. */
import { escapeHtml, htmlTable, tag } from '../report/html.ts';
import type { Audit } from './audit.ts';
import { cusumChart, doseChart } from './charts.ts';
import { cell, figure, paragraph } from './figure.ts';
import { partText } from './operator-section.ts';
import type { CusumStep } from './over-time.ts';
import { FEWEST } from './share.ts';
import { keyText, listed, many, namedYear, numeral, shareText, yearText } from './words.ts';

function cusumFigure(
  title: string,
  steps: readonly CusumStep[],
  { limit, undated }: { readonly limit: number; readonly undated: number },
): string {
  if (steps.length < 2) return paragraph(`${title}: too few dated outcomes to draw.`, { class: 'quiet' });
  const sums = steps.map(({ sum }) => Math.round(sum));
  const signed = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `\u2212${-value}` : '0');
  const range = `from ${signed(Math.min(0, ...sums))} to ${signed(Math.max(0, ...sums))}`;
  const says = `If the rate had never changed, the line would stay within \u00b1${numeral(Math.round(limit))} (dashed) in 95 of 100 such audits; it went ${range}.`;
  const isPooled = steps.some(({ year, month, to }) => to.year !== year || to.month !== month);
  const quiet = [
    ...(undated > 0
      ? [`${many(undated, 'outcome')} without a month ${undated === 1 ? 'is' : 'are'} left out.`]
      : []),
    ...(isPooled
      ? [`Months with fewer than ${FEWEST} outcomes are drawn together with their neighbours.`]
      : []),
  ].join(' ');
  return tag('h3', {}, escapeHtml(title)) + figure(cusumChart(title, steps, limit, says), [says], quiet);
}

/** The section "Years": a row for each year, and CUSUM charts of technical failure and in-hospital MACE. */
export function timeSection(found: Audit): string {
  const { years, cusum, cusum_limits: limits } = found;
  const rows = years.map((one) => [
    yearText(one, found),
    numeral(one.procedures),
    numeral(one.lesions),
    partText(one.technical_success, one),
    partText(one.in_hospital_mace, one),
  ]);
  return tag(
    'section',
    {},
    tag('h2', {}, 'Years'),
    htmlTable(
      ['Year', 'Procedures', 'Lesions', 'Technical success (95 % CI)', 'In-hospital MACE (95 % CI)'].map(
        cell,
      ),
      rows.map((row) => row.map(cell)),
    ),
    paragraph(CUSUM),
    cusumFigure('Technical failure over time', cusum.technical_success, limits.technical_success),
    cusumFigure('In-hospital MACE over time', cusum.in_hospital_mace, limits.in_hospital_mace),
  );
}

/** How to read both of them. */
const CUSUM =
  'These lines add up failures and events beyond their average over the whole time: where a line climbs there were more of them, where it falls fewer, and it ends at 0. They cannot tell why, and are not corrected for how hard the lesions were.';

/** The units of doses, by their keys. */
const UNITS: Readonly<Record<string, string>> = {
  procedure_contrast_ml: 'mL',
  procedure_air_kerma_gy: 'Gy',
  procedure_dap_gy_cm2: 'Gy cm\u00b2',
  procedure_fluoroscopy_min: 'min',
  procedure_duration_min: 'min',
};

/** The limits of doses, by the columns that tell whether they were passed: those that follow one another belong together. */
const PASSED: Readonly<Record<string, readonly (readonly [event: string, words: string])[]>> = {
  procedure_contrast_ml: [
    ['contrast_from_2_egfr', 'twice the eGFR or more'],
    ['contrast_from_3_egfr', 'three times the eGFR or more'],
  ],
  procedure_air_kerma_gy: [
    ['air_kerma_above_5_gy', 'more than 5 Gy'],
    ['air_kerma_above_10_gy', 'more than 10 Gy'],
  ],
};

/** How many procedures passed the published limits; nothing where there is no limit, or nothing is known. */
function passedText(key: string, { events }: Audit): string {
  const known = (PASSED[key] ?? []).flatMap(([event, words]) => {
    const share = events[event];
    return share && share.rate !== null ? [{ words, share }] : [];
  });
  const [first] = known;
  if (!first) return '';
  const parts = known.map(({ words, share }) => `${words} in ${shareText(share)}`);
  const without = key === 'procedure_contrast_ml' ? ', of patients without dialysis' : '';
  return `${listed(parts)} of the ${many(first.share.n, 'procedure')} in which that is known${without}.`.replace(
    /^./,
    (letter) => letter.toUpperCase(),
  );
}

/**
 * The section "Contrast, radiation and time": the mean of each year, and how often a published limit was passed; empty
 * where no year has enough values.
 */
export function doseSection(found: Audit): string {
  const drawn = found.doses.flatMap(({ key, years }) => {
    const [title, unit] = [keyText(key), UNITS[key] ?? ''];
    const shown = years.filter(({ mean }) => mean !== null);
    const [first, last] = [shown[0], shown.at(-1)];
    if (!first || !last || first.mean === null || last.mean === null) return [];
    const value = (mean: number) => `${mean < 10 ? mean.toFixed(1) : numeral(Math.round(mean))} ${unit}`;
    const change = first === last ? '' : `, and ${value(last.mean)} in ${namedYear(last.year, found)}`;
    const missing = years.reduce((sum, one) => sum + one.missing, 0);
    const without =
      missing === 0 ? '' : ` Of ${many(missing, 'dated procedure')} it is not recorded as a number.`;
    const says = `${title}: on average ${value(first.mean)} in ${namedYear(first.year, found)}${change}.${without}`;
    const passed = passedText(key, found);
    return (
      tag('h3', {}, escapeHtml(title)) +
      figure(doseChart(title, unit, years, says), passed === '' ? [says] : [says, passed])
    );
  });
  if (drawn.length === 0) return '';
  return tag(
    'section',
    {},
    tag('h2', {}, 'Contrast, radiation and time'),
    paragraph(
      `These are averages, of which no range can be given here. They cannot tell what is usual: very large values pull an average up, and a median would need other counts. Years with fewer than ${FEWEST} values are left out.`,
    ),
    ...drawn,
  );
}
