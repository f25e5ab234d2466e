/** The page of an audit: what stands in it, what is left out of its pictures, and that text of notes is data. */
import assert from 'node:assert/strict';
import { audit } from '../../../src/audit/audit.ts';
import { roundTicks } from '../../../src/audit/chart.ts';
import { auditPage } from '../../../src/audit/page.ts';
import type { CountRow } from '../../../src/registry/counts.ts';
import { countRow as row } from '../../support/counts.ts';

const scored = (score: string, points: number, n: number, observed: number, missing = 0) =>
  row({ question: 'score', score, points, n, observed, missing });

const outcomes = (operator: string, n: number, observed: number, month: number): CountRow[] => [
  row({ question: 'outcome', key: 'technical_success', operator, year: 2026, month, n, observed }),
  row({ question: 'outcome', key: 'in_hospital_mace', operator, year: 2026, month, n, observed: 1 }),
];

const ROWS = [
  ...outcomes('<b>A</b>', 40, 30, 1),
  ...outcomes('B', 30, 29, 2),
  ...outcomes('C', 6, 4, 3),
  scored('j_cto', 0, 20, 18, 2),
  scored('j_cto', 3, 40, 10),
  scored('j_cto', 4, 20, 3),
  scored('j_cto', 5, 4, 1),
  scored('ct_rector', 0, 4, 1),
  scored('ct_rector', 1, 9, 6),
  scored('progress_cto', 0, 50, 44),
  scored('progress_cto', 3, 10, 8),
  row({ question: 'dose', key: 'procedure_contrast_ml', year: 2026, n: 60, total: 13_200, missing: 2 }),
  row({ question: 'missing', key: 'outcome_residual_stenosis_percent_min', n: 74, missing: 7 }),
];

const html = (rows: readonly CountRow[] = ROWS, limits: readonly number[] = [50]) =>
  auditPage(audit(rows), limits);

/** The page as it reads, wherever its cells may break. */
const page = (...args: Parameters<typeof html>) => html(...args).replace(/&nbsp;|\u00a0/g, ' ');

/** The pictures of a page, by their titles. */
function pictures(html: string): Map<string, string> {
  return new Map(
    [...html.matchAll(/<svg[\s\S]*?<title>([^<]*)<\/title>[\s\S]*?<\/svg>/g)].map(([svg, title = '']) => [
      title,
      svg,
    ]),
  );
}

const dots = (svg: string | undefined) => svg?.match(/<circle/g)?.length ?? 0;
const J_CTO = 'J-CTO: guidewire crossing within 30 minutes';

describe('the page of an audit', () => {
  it('keeps a number and its % on one line', () => {
    const drawn = html();
    assert.match(drawn, /\d\u00a0%/);
    assert.doesNotMatch(drawn, /\d %/);
  });

  it('has a picture of time, doses, each score, and at the end operators, each described', () => {
    const found = pictures(page());
    assert.deepEqual(
      [...found.keys()],
      [
        'Technical failure over time',
        'In-hospital MACE over time',
        'Contrast',
        J_CTO,
        'PROGRESS-CTO: technical success',
        'CT-RECTOR: guidewire crossing within 30 minutes',
        'Technical success by operator',
      ],
    );
    for (const svg of found.values()) {
      assert.match(svg, /<desc>[^<]{20,}<\/desc>/);
      assert.doesNotMatch(svg, /NaN|Infinity|undefined|var\(/);
    }
  });

  it('draws nothing of fewer than five lesions and of fewer than ten procedures', () => {
    const found = pictures(page());
    const rector = found.get('CT-RECTOR: guidewire crossing within 30 minutes');
    assert.equal(dots(rector), 1);
    assert.match(rector ?? '', />&lt;5|&#60;5/);
    assert.equal(dots(found.get('Technical success by operator')), 2);
    assert.match(page(), /No outcome is shown of 0 points/);
    assert.doesNotMatch(page(), /<th scope="row">5</);
  });

  it('draws one bar for all points that share a figure, and puts those together that are too few', () => {
    const svg = pictures(page()).get(J_CTO) ?? '';
    const bars = [...svg.matchAll(/x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)" y2="\2" stroke="#5a3fa0"/g)];
    assert.equal(bars.length, 2, 'one for 0 points, one for 3 and more');
    const [narrow = 0, wide = 0] = bars.map(([, from, , to]) => Number(to) - Number(from));
    assert.ok(wide > 2 * narrow);
    // 5 points go with 4.
    assert.equal(dots(svg), 3);
    assert.match(page(), /<th scope="row">4 to 5<\/th><td>24<\/td><td>4<\/td>/);
    assert.match(
      page(),
      /<th scope="row">3 or more, together<\/th><td>64<\/td><td>14<\/td>.*?<td>10 %<\/td>/,
    );
  });

  it('joins no points of a score, marks disputed figures and says why', () => {
    const found = pictures(page());
    assert.doesNotMatch(found.get('PROGRESS-CTO: technical success') ?? '', /polyline|<path/);
    assert.equal(found.get('PROGRESS-CTO: technical success')?.match(/stroke-dasharray/g)?.length, 2);
    assert.doesNotMatch(found.get(J_CTO) ?? '', /stroke-dasharray/);
    assert.match(page(), /91 %, disputed/);
    assert.match(page(), /Disputed: neither the score&#39;s own cohort/);
    assert.match(page(), /Figures: Morino 2011, derivation cohort; read in secondary sources\./);
  });

  it('has operators on a sheet of their own at the end, not for display, with who lies beyond the lines', () => {
    const html = page();
    assert.match(html, /section\.operators\{break-before:page\}/);
    assert.ok(html.indexOf('class="operators"') > html.indexOf('Made by CTO Notes'));
    assert.match(html, /Confidential: not for display\./);
    // Of all 82 %: qbinom(c(.001, .025, .975), n, 63 / 76) is 25, 28 and 37 of 40, 18, 21 and 29 of 30.
    assert.match(html, /Below the dashed lines: none\. Above: none\./);
    const rows = [...outcomes('A', 40, 25, 1), ...outcomes('B', 40, 15, 1), ...outcomes('C', 100, 99, 1)];
    // Of all 77 %: of 40 chance leaves 25 to 36 (22 to 38), of 100 69 to 85 (63 to 89).
    assert.match(
      page(rows),
      /Below the dashed lines: 1 \(B\), below the solid ones too\. Above: 1 \(C\), above the solid ones too\./,
    );
    assert.doesNotMatch(html, /who is better/);
  });

  it('defines what it counts once, with the limit in force', () => {
    assert.match(page(ROWS, [30]), /TIMI 3 flow and less than 30 % residual stenosis/);
    assert.match(page(ROWS, []), /the limit that was set when the counts were made \(50 % if none was\)/);
    assert.match(page(ROWS, [50, 30]), /than the limit of the note’s folder \(30 or 50 %\)/);
    assert.match(page(), /not adjudicated/);
  });

  it('calls keys by their titles, and the year that is not complete as such', () => {
    assert.match(page(), /<th scope="row">Residual stenosis<\/th><td>7 of 74<\/td>/);
    assert.match(page(), /<th scope="row">2026 \(to March\)<\/th>/);
  });

  it('has what became of lesions and procedures, event by event, with what is not known', () => {
    const event = (key: string, observed: number) =>
      row({ question: 'event', key, n: 50, observed, missing: 2 });
    const text = page([
      row({ question: 'outcome', key: 'technical_success', n: 60, observed: 48, missing: 3 }),
      row({ question: 'outcome', key: 'procedural_success', n: 50, observed: 40, missing: 2 }),
      row({ question: 'outcome', key: 'in_hospital_mace', n: 50, observed: 5, missing: 2 }),
      event('in_hospital_death', 0),
      event('in_hospital_mi', 1),
      event('in_hospital_stroke', 2),
      event('in_hospital_urgent_revascularisation', 3),
      event('in_hospital_tamponade', 4),
      event('in_hospital_perforation', 10),
    ]);
    const [table = ''] = /<table[\s\S]*?<\/table>/.exec(text) ?? [];
    const cells = (line: string) =>
      [...line.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, inner]) => inner);
    // Wilson's intervals of R, as `prop.test(correct = FALSE)`.
    assert.deepEqual(
      [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, line = '']) => cells(line)),
      [
        ['', 'Events', 'Rate (95 % CI)', 'Known', 'Not known'],
        ['Technical success, of lesions', '48', '80 % (68 to 88 %)', '60', '3'],
        ['Procedural success, of procedures', '40', '80 % (67 to 89 %)', '50', '2'],
        ['In-hospital MACE, of procedures', '5', '10 % (4.3 to 21 %)', '50', '2'],
        ['Death, of procedures', '0', '0 % (0 to 7.1 %)', '50', '2'],
        ['Myocardial infarction, of procedures', '1', '2.0 % (0.35 to 10 %)', '50', '2'],
        ['Stroke, of procedures', '2', '4.0 % (1.1 to 13 %)', '50', '2'],
        ['Urgent repeat revascularisation, of procedures', '3', '6.0 % (2.1 to 16 %)', '50', '2'],
        ['Tamponade, of procedures', '4', '8.0 % (3.2 to 19 %)', '50', '2'],
        ['Perforation, of procedures', '10', '20 % (11 to 33 %)', '50', '2'],
      ],
    );
  });

  it('has the mean of each dose in its unit, and how often a published limit was passed', () => {
    const dose = (key: string, total: number) =>
      row({ question: 'dose', key, year: 2026, n: 50, total, missing: 1 });
    const event = (key: string, observed: number) => row({ question: 'event', key, n: 50, observed });
    const text = page([
      ...ROWS,
      dose('procedure_air_kerma_gy', 120),
      dose('procedure_dap_gy_cm2', 6500),
      dose('procedure_fluoroscopy_min', 2250),
      dose('procedure_duration_min', 6000),
      event('contrast_from_2_egfr', 30),
      event('contrast_from_3_egfr', 20),
      event('air_kerma_above_5_gy', 10),
      event('air_kerma_above_10_gy', 5),
    ]).replace(/<svg[\s\S]*?<\/svg>/g, '');
    for (const said of [
      'on average 220 mL in 2026',
      'on average 2.4 Gy in 2026',
      'on average 130 Gy cm\u00b2 in 2026',
      'on average 45 min in 2026',
      'on average 120 min in 2026',
      'Of 1 dated procedure it is not recorded as a number.',
      'Twice the eGFR or more in 60 % (46 to 72 %) and three times the eGFR or more in 40 % (28 to 54 %) of the 50 procedures in which that is known, of patients without dialysis.',
      'More than 5 Gy in 20 % (11 to 33 %) and more than 10 Gy in 10 % (4.3 to 21 %) of the 50 procedures in which that is known.',
    ])
      assert.ok(text.includes(said), said);
  });

  it('says in the table of a score what happened, and whose figures stand beside it', () => {
    const heads = ['j_cto', 'progress_mortality', 'castle'].map((score) => {
      const [head = ''] =
        /<h3>[\s\S]*?<thead>([\s\S]*?)<\/thead>/.exec(page([scored(score, 1, 1000, 3)])) ?? [];
      return [...head.matchAll(/<th scope[^>]*>([\s\S]*?)<\/th>/g)].map(([, inner]) => inner);
    });
    assert.deepEqual(heads, [
      ['Points', 'Outcome known', 'Crossed', 'Rate (95 % CI)', 'Published', 'Not known'],
      [
        'Points',
        'Outcome known',
        'Deaths',
        'Rate (95 % CI)',
        'Predicted by the model (Simsek 2022)',
        'Not known',
      ],
      ['Points', 'Outcome known', 'Failed', 'Rate (95 % CI)', 'Published', 'Not known'],
    ]);
  });

  it('breaks no rate and no interval in a narrow table', () => {
    assert.match(html(), /<td>83&nbsp;% \(73&nbsp;to&nbsp;90&nbsp;%\)<\/td>/);
  });

  it('says no sentence twice', () => {
    const text = page(ROWS)
      .replace(/<svg[\s\S]*?<\/svg>/g, '')
      .replace(/<style[\s\S]*?<\/style>/g, '');
    const sentences = [...text.matchAll(/<(?:p|li)[^>]*>([\s\S]*?)<\/(?:p|li)>/g)].flatMap(([, inner = '']) =>
      inner.split(/(?<=[.:]) (?=[A-Z])/).filter((one) => one.length > 40),
    );
    const twice = sentences.filter((one, at) => sentences.indexOf(one) !== at);
    // What counts as the endpoint belongs to each score.
    assert.deepEqual(
      [...new Set(twice)].filter((one) => !/lesion that was never crossed/.test(one)),
      [],
    );
  });

  it('takes the names of operators as text', () => {
    assert.doesNotMatch(page(), /<b>/);
  });

  it('is there for the smallest registry, and says what it can not show', () => {
    const small = page(outcomes('A', 1, 1, 1));
    assert.equal(pictures(small).size, 0);
    assert.match(small, /fewer than 5, not shown/);
    assert.match(small, /hold for these operators as they are/);
  });
});

describe('the ticks of an axis', () => {
  it('are round, and within it', () => {
    assert.deepEqual(roundTicks(0, 100), [0, 20, 40, 60, 80, 100]);
    assert.deepEqual(roundTicks(-7, 3), [-6, -4, -2, 0, 2]);
    assert.deepEqual(roundTicks(0, 0.9), [0, 0.2, 0.4, 0.6, 0.8]);
  });
});
