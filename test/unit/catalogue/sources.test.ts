/** Every figure has a source, every statement with a number too, and every total one group. */
import assert from 'node:assert/strict';
import { groupOf, type Score } from '../../../src/score/engine/score.ts';
import type { Source } from '../../../src/score/evidence/literature.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { tableOf } from './table.ts';

function expectSource({ short, citation, doi, pmid }: Source, about: string): void {
  assert.ok(short.trim() && citation.trim().length > short.length, `${about}: ${citation}`);
  if (doi !== undefined) assert.match(doi, /^10\.\d{4,}\/\S+$/, about);
  if (pmid !== undefined) assert.match(pmid, /^\d{8}$/, about);
}

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

describe('the sources of the catalogue', () => {
  for (const { id, source, confidence, groups, limits } of catalogue) {
    it(`${id}: stand with every figure`, () => {
      expectSource(source, id);
      assert.match(confidence, /^(abstract|original|secondary)$/);
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

    it(`${id}: stand with every statement but those that its table calls our own words`, () => {
      assert.ok(limits.length > 0);
      const { ownWords } = tableOf(id);
      const isOwn = (text: string) => ownWords.some((words) => text.startsWith(words));
      for (const { source: cited, text } of limits) if (cited) expectSource(cited, text);
      assert.deepEqual(
        limits.filter((limit) => !limit.source && !isOwn(limit.text)).map(({ text }) => text),
        [],
        'limits without a source',
      );
      const excused = limits.filter((limit) => !limit.source && isOwn(limit.text));
      assert.equal(excused.length, ownWords.length, `of the own words of ${id} some excuse nothing`);
    });
  }

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
  for (const score of catalogue) {
    const { id } = score;
    it(`${id}: each total lies in exactly one, and each group has a total`, () => {
      const totals = tableOf(id).totals.map(([total]) => total);
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
