/** Every figure has a source, every statement with a number too, and every total one group. */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/score/catalogue.ts';
import type { Source } from '../../../src/score/literature.ts';
import { groupOf, type Score } from '../../../src/score/score.ts';
import { scoreCalled } from '../score/lesions.ts';

function expectSource({ short, citation, doi, pmid }: Source, about: string): void {
  assert.ok(short.trim() && citation.trim().length > short.length, `${about}: ${citation}`);
  if (doi !== undefined) assert.match(doi, /^10\.\d{4,}\/\S+$/, about);
  if (pmid !== undefined) assert.match(pmid, /^\d{8}$/, about);
}

/** Numbers that are no figures: they name other scores by their year. */
const WITHOUT_SOURCE = [
  'That antegrade dissection and retrograde strategies exclude each other is taken over from the scores of 2022.',
];

/** Every sum of some of the items, of which exclusive ones of one key count once. */
function reachable({ items }: Score): number[] {
  let sums = [{ total: 0, used: [] as (string | null)[] }];
  for (const { points, exclusive, test } of items) {
    const more = sums
      .filter(({ used }) => !exclusive || !used.includes(test.key))
      .map(({ total, used }) => ({
        total: total + points,
        used: exclusive ? [...used, test.key] : used,
      }));
    sums = [...sums, ...more];
  }
  return [...new Set(sums.map(({ total }) => total))].sort((a, b) => a - b);
}

const upTo = (maximum: number) => Array.from({ length: maximum + 1 }, (_, i) => i);

const TOTALS: { readonly [id: string]: readonly number[] } = {
  j_cto: upTo(5),
  progress_cto: upTo(4),
  castle: upTo(6),
  w_cto: [0, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6.5],
  ora: upTo(4),
  ct_rector: upTo(6),
  b_cto: upTo(11),
  jr_cto: upTo(4),
  progress_mace: upTo(7),
  progress_mortality: upTo(4),
  progress_pericardiocentesis: upTo(5),
  progress_perforation: upTo(5),
  progress_complications_2016: upTo(6),
};

describe('the sources of the catalogue', () => {
  for (const { id, source, items, groups, limits } of catalogue) {
    it(`${id}: stand with every figure`, () => {
      expectSource(source, id);
      for (const item of items) assert.match(item.confidence, /^(abstract|original|secondary)$/, item.id);
      for (const { from, figure } of groups) {
        if (figure === null) continue;
        const about = `${id} from ${from}`;
        expectSource(figure.source, about);
        assert.match(figure.confidence, /^(abstract|original|secondary)$/, about);
        assert.ok(figure.reading.trim(), about);
        if (figure.confidence === 'secondary' && figure.dispute === null)
          assert.match(figure.reading, /secondary sources/, about);
        if (figure.dispute === null) continue;
        assert.match(figure.dispute.sentence, /^Disputed/, about);
        assert.ok(figure.dispute.reasons.length > 0, about);
      }
    });

    it(`${id}: stand with every statement that has a number`, () => {
      assert.ok(limits.length > 0);
      for (const { text, source: cited } of limits) {
        if (cited) expectSource(cited, text);
        else if (!WITHOUT_SOURCE.includes(text)) assert.doesNotMatch(text, /\d/);
      }
    });
  }

  it('excuse no statement that does not stand there', () => {
    const unsourced = catalogue.flatMap(({ limits }) => limits.filter(({ source }) => source === null));
    for (const text of WITHOUT_SOURCE) assert.ok(unsourced.some((one) => one.text === text));
  });

  it('tell one paper from another by their short names', () => {
    const byShort = new Map<string, string>();
    for (const { source, groups, limits } of catalogue) {
      const all = [source, ...groups.map(({ figure }) => figure?.source), ...limits.map((one) => one.source)];
      for (const one of all) {
        if (!one) continue;
        assert.equal(byShort.get(one.short) ?? one.citation, one.citation, one.short);
        byShort.set(one.short, one.citation);
      }
    }
    assert.equal(new Set(byShort.values()).size, byShort.size);
  });
});

describe('the groups of the catalogue', () => {
  it('are known for every score', () => {
    assert.deepEqual(catalogue.map(({ id }) => id).sort(), Object.keys(TOTALS).sort());
  });

  for (const [id, totals] of Object.entries(TOTALS)) {
    it(`${id}: each total lies in exactly one, and each group has a total`, () => {
      const score = scoreCalled(id);
      assert.deepEqual(reachable(score), totals);
      for (const total of totals) {
        const groups = score.groups.filter(({ from, to }) => from <= total && total <= to);
        assert.equal(groups.length, 1, `${total}`);
        assert.equal(groupOf(score, total), groups[0]);
      }
      for (const { from, to } of score.groups) {
        assert.ok(totals.includes(from) && totals.includes(to) && from <= to, `${from} to ${to}`);
      }
      assert.deepEqual([score.groups[0]?.from, score.groups.at(-1)?.to], [0, totals.at(-1)]);
    });
  }

  it('that print a band say for which points together', () => {
    for (const { id, groups } of catalogue) {
      for (const { from, to, figure } of groups) {
        if (figure?.upTo === undefined) continue;
        assert.ok(figure.reading.includes(`for ${from} to ${to} points together`), id);
        assert.ok(figure.percent < figure.upTo, id);
      }
    }
  });
});
