/** The page of an audit: what stands in it, what is left out of its pictures, and that text of notes is data. */
import assert from 'node:assert/strict';
import { audit } from '../../../src/audit/audit.ts';
import { roundTicks } from '../../../src/audit/chart.ts';
import { auditPage } from '../../../src/audit/page.ts';
import type { CountRow } from '../../../src/registry/counts.ts';
import { countRow as row } from '../../support/counts.ts';

const scored = (score: string, points: number, n: number, observed: number) =>
  row({ question: 'score', score, points, n, observed });

const outcomes = (operator: string, n: number, observed: number, month: number): CountRow[] => [
  row({ question: 'outcome', key: 'technical_success', operator, year: 2026, month, n, observed }),
  row({ question: 'outcome', key: 'in_hospital_mace', operator, year: 2026, month, n, observed: 1 }),
];

const ROWS = [
  ...outcomes('<b>A</b>', 40, 30, 1),
  ...outcomes('B', 30, 29, 2),
  ...outcomes('C', 4, 4, 3),
  scored('j_cto', 0, 20, 18),
  scored('j_cto', 5, 4, 1),
  scored('progress_cto', 0, 50, 44),
  scored('progress_cto', 3, 10, 8),
  row({ question: 'dose', key: 'procedure_contrast_ml', year: 2026, n: 60, total: 13_200, missing: 2 }),
  row({ question: 'missing', key: 'stump', n: 74, missing: 7 }),
];

const page = (rows: readonly CountRow[] = ROWS) => auditPage(audit(rows), 'c.csv');

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

describe('the page of an audit', () => {
  it('has a picture of each score, operators, time and doses, each described', () => {
    const found = pictures(page());
    assert.deepEqual(
      [...found.keys()],
      [
        'J-CTO: guidewire crossing within 30 minutes',
        'PROGRESS-CTO: technical success',
        'Technical success by operator',
        'Technical failure over time',
        'In-hospital MACE over time',
        'Contrast',
      ],
    );
    for (const svg of found.values()) {
      assert.match(svg, /<desc>[^<]{20,}<\/desc>/);
      assert.doesNotMatch(svg, /NaN|Infinity|undefined|var\(/);
    }
    assert.equal(page().match(/It cannot tell/g)?.length, found.size);
  });

  it('draws nothing of fewer than five lesions and of fewer than ten procedures', () => {
    const found = pictures(page());
    assert.equal(dots(found.get('J-CTO: guidewire crossing within 30 minutes')), 1);
    assert.equal(dots(found.get('Technical success by operator')), 2);
    assert.match(page(), /Of 5 points there are fewer than 5 lesions, which are not shown\./);
    assert.doesNotMatch(page().replace(/<svg[\s\S]*?<\/svg>/g, ''), /<td>25 %/);
  });

  it('joins no points of a score, marks disputed figures and says why', () => {
    const found = pictures(page());
    assert.doesNotMatch(found.get('PROGRESS-CTO: technical success') ?? '', /polyline|<path/);
    assert.equal(found.get('PROGRESS-CTO: technical success')?.match(/stroke-dasharray/g)?.length, 2);
    assert.doesNotMatch(found.get('J-CTO: guidewire crossing within 30 minutes') ?? '', /stroke-dasharray/);
    assert.match(page(), /91 %, disputed/);
    assert.match(page(), /Disputed: neither the score&#39;s own cohort/);
    assert.match(page(), /Published: Morino 2011, derivation cohort; read in secondary sources\./);
  });

  it('takes the names of operators as text', () => {
    assert.doesNotMatch(page(), /<b>/);
  });

  it('is there for the smallest registry, and says what it can not show', () => {
    const small = page(outcomes('A', 1, 1, 1));
    assert.equal(pictures(small).size, 0);
    assert.match(small, /fewer than 5, not shown/);
    assert.match(small, /Lesions cluster in patients/);
  });
});

describe('the ticks of an axis', () => {
  it('are round, and within it', () => {
    assert.deepEqual(roundTicks(0, 100), [0, 20, 40, 60, 80, 100]);
    assert.deepEqual(roundTicks(-7, 3), [-6, -4, -2, 0, 2]);
    assert.deepEqual(roundTicks(0, 0.9), [0, 0.2, 0.4, 0.6, 0.8]);
  });
});
