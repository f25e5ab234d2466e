/** The sections of the page of an audit. Each picture has a sentence of what it says, and one of what it can't. */
import { escapeHtml, htmlTable, tag } from '../report/html.ts';
import type { Audit, Part } from './audit.ts';
import { calibrationChart, cusumChart, doseChart, funnelChart } from './charts.ts';
import type { CusumStep } from './over-time.ts';
import type { ScoreAudit } from './score-audit.ts';
import { FEWEST, FEWEST_PROCEDURES } from './share.ts';
import {
  DISPUTED,
  estimateText,
  keyText,
  many,
  numeral,
  percent,
  predictedText,
  shareText,
} from './words.ts';

const paragraph = (text: string, attributes: Readonly<Record<string, string>> = {}): string =>
  tag('p', attributes, escapeHtml(text));

/** A picture between what it says and what it can't. */
function figure(svg: string, says: string, cannot: string): string {
  return tag(
    'figure',
    {},
    svg,
    tag('figcaption', {}, paragraph(says), paragraph(cannot, { class: 'quiet' })),
  );
}

/** What the comparison with the publication comes to, for who knows no statistics. */
function comparison(score: ScoreAudit): string {
  const { observed_to_expected: ratio, expected, expected_n: n, expected_observed: observed } = score;
  if (!ratio || expected === null || observed === null)
    return 'No figure was published that these lesions could be compared with.';
  const verdict =
    ratio.low > 1
      ? 'more often than published'
      : ratio.high < 1
        ? 'less often than published'
        : 'about as often as published, as far as these numbers can tell';
  return `In ${many(n, 'lesion')} with a published figure it happened ${numeral(observed)} times, where the figures add up to ${numeral(Math.round(expected))}: ${verdict} (observed : expected ${estimateText(ratio)}${score.disputed ? `, ${DISPUTED}` : ''}).`;
}

function discrimination({ c }: ScoreAudit): string {
  if (!c)
    return `There are fewer than ${FEWEST} outcomes of one kind, too few to tell how well the points tell them apart.`;
  const verdict =
    c.low > 0.5 ? 'better than chance' : c.high < 0.5 ? 'worse than chance' : 'which chance alone could give';
  return `Of two lesions with different outcomes, the one with the worse outcome had more points in ${Math.round(c.value * 100)} of 100 pairs, where 50 is chance: ${verdict} (c ${estimateText(c)}).`;
}

/** A score: its picture and its numbers. */
export function scoreSection(score: ScoreAudit): string {
  const left = score.points.filter(({ n, rate }) => n > 0 && rate === null).map(({ points }) => points);
  const says = `${comparison(score)} ${discrimination(score)}`;
  const cannot = [
    'It cannot tell why: other lesions, operators or years than those of the publication move the rates as well.',
    ...(left.length > 0
      ? [`Of ${left.join(' and ')} points there are fewer than ${FEWEST} lesions, which are not shown.`]
      : []),
  ].join(' ');
  const rows = score.points.map((one) => [
    escapeHtml(String(one.points)),
    numeral(one.n),
    escapeHtml(one.observed === null ? '\u2013' : numeral(one.observed)),
    escapeHtml(shareText(one)),
    escapeHtml(predictedText(one)),
    numeral(one.missing),
  ]);
  return tag(
    'section',
    { class: 'score' },
    tag('h3', {}, escapeHtml(`${score.name}: ${score.outcome}`)),
    figure(calibrationChart(score, says), says, cannot),
    htmlTable(['Points', 'Lesions', 'Observed', 'How often (95 %)', 'Published', 'Outcome not known'], rows),
    ...(score.dispute ? [paragraph(score.dispute)] : []),
    paragraph(
      [
        ...score.sources.map((source) => `Published: ${source}.`),
        `Without points: ${many(score.without_points, 'lesion')}, since an item is unknown or the score does not apply.`,
      ].join(' '),
      { class: 'quiet' },
    ),
  );
}

function partRows(parts: readonly (readonly [name: string, part: Part])[]): string[][] {
  const few = `fewer than ${FEWEST_PROCEDURES} procedures`;
  return parts.map(([name, part]) => [
    escapeHtml(name),
    numeral(part.procedures),
    numeral(part.lesions),
    escapeHtml(part.technical_success ? shareText(part.technical_success) : few),
    escapeHtml(part.in_hospital_mace ? shareText(part.in_hospital_mace) : few),
  ]);
}

const PART_HEAD = ['', 'Procedures', 'Lesions', 'Technical success (95 %)', 'In-hospital MACE (95 %)'];

export function operatorSection(found: Audit): string {
  const { operators, funnel } = found;
  const drawn = operators.filter(
    ({ operator, technical_success: share }) => operator !== null && share?.rate != null,
  );
  const outside = drawn.filter(({ technical_success: share }) => {
    const limit = funnel.find(({ n }) => n >= (share?.n ?? 0));
    return limit && share?.rate != null && (share.rate < limit.low || share.rate > limit.high);
  });
  const says = `Each dot is an operator: how many lesions, and how many of them succeeded. If all succeeded equally often, about 19 of 20 would lie between the dashed lines and nearly all between the solid ones; ${outside.length === 0 ? 'none lies' : outside.length === 1 ? '1 lies' : `${outside.length} lie`} outside the dashed lines.`;
  const cannot =
    'It cannot tell who is better: nothing is corrected for how hard the lesions were, and lesions of one patient or one day go together. It is a reason to look, not a result.';
  return tag(
    'section',
    {},
    tag('h2', {}, 'Operators'),
    drawn.length === 0 || funnel.length === 0
      ? paragraph(
          `No operator has ${FEWEST_PROCEDURES} procedures and ${FEWEST} known outcomes, so there are counts only.`,
        )
      : figure(funnelChart(found, says), says, cannot),
    htmlTable(
      PART_HEAD,
      partRows(operators.map(({ operator, ...part }) => [operator ?? 'not recorded', part])),
    ),
    paragraph('By name, and no ranking.', { class: 'quiet' }),
  );
}

function cusumFigure(title: string, steps: readonly CusumStep[], bad: string): string {
  if (steps.length < 2) return paragraph(`${title}: too few dated outcomes to draw.`, { class: 'quiet' });
  const says = `Where the line climbs there were more ${bad} than the mean of the whole time, where it falls fewer; how high it stands does not matter.`;
  const cannot = `It cannot tell chance from change: there are no limits on it, and it ends at 0 because it is compared with its own mean. Months with fewer than ${FEWEST} outcomes are drawn together with those after them.`;
  return tag('h3', {}, escapeHtml(title)) + figure(cusumChart(title, steps, says), says, cannot);
}

export function timeSection({ years, cusum }: Audit): string {
  return tag(
    'section',
    {},
    tag('h2', {}, 'Years'),
    htmlTable(
      PART_HEAD,
      partRows(years.map(({ year, ...part }) => [year === null ? 'not recorded' : String(year), part])),
    ),
    cusumFigure('Technical failure over time', cusum.technical_success, 'failures'),
    cusumFigure('In-hospital MACE over time', cusum.in_hospital_mace, 'events'),
  );
}

const DOSES: Readonly<Record<string, readonly [title: string, unit: string]>> = {
  procedure_contrast_ml: ['Contrast', 'mL'],
  procedure_air_kerma_gy: ['Air kerma', 'Gy'],
  procedure_dap_gy_cm2: ['Dose-area product', 'Gy cm\u00b2'],
  procedure_fluoroscopy_min: ['Fluoroscopy', 'min'],
  procedure_duration_min: ['Duration', 'min'],
};

export function doseSection({ doses }: Audit): string {
  const drawn = doses.flatMap(({ key, years }) => {
    const [title, unit] = DOSES[key] ?? [key, ''];
    const shown = years.filter(({ mean }) => mean !== null);
    const [first, last] = [shown[0], shown.at(-1)];
    if (!first || !last || first.mean === null || last.mean === null) return [];
    const value = (mean: number) => `${mean < 10 ? mean.toFixed(1) : numeral(Math.round(mean))} ${unit}`;
    const change = first === last ? '' : `, and ${value(last.mean)} in ${last.year}`;
    const missing = years.reduce((sum, one) => sum + one.missing, 0);
    const says = `${title}: on average ${value(first.mean)} in ${first.year}${change}. Of ${many(missing, 'procedure')} it is not recorded as a number.`;
    return (
      tag('h3', {}, escapeHtml(title)) +
      figure(
        doseChart(title, unit, years, says),
        says,
        `It cannot tell what is usual: a few very long procedures pull a mean up. Years with fewer than ${FEWEST} are left out.`,
      )
    );
  });
  return drawn.length === 0 ? '' : tag('section', {}, tag('h2', {}, 'Contrast and radiation'), ...drawn);
}

export function missingSection({ missing }: Audit): string {
  const rows = missing
    .filter(({ n, missing: count }) => n > 0 && count > 0)
    .map(({ key, n, missing: count }) => [
      tag('code', {}, escapeHtml(keyText(key))),
      `${numeral(count)} of ${numeral(n)}`,
      escapeHtml(percent(count / n)),
    ]);
  return tag(
    'section',
    {},
    tag('h2', {}, 'What is missing'),
    paragraph(
      'Lesions in which a key that scores, outcomes or doses are read from is not recorded. What is missing rarely is so by chance, and every rate above is of what is left.',
    ),
    rows.length === 0 ? paragraph('Nothing.') : htmlTable(['Key', 'Not recorded', ''], rows),
  );
}
