/** Every declaration of the catalogue, held against the evidence. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { groupOf, maximumOf, type Score } from '../../../src/score/engine/score.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { scoreCalled } from '../score/lesions.ts';
import { type Evidence, type EvidenceGroup, evidence, evidenceOf } from './evidence.ts';
import { type Table, tableOf } from './table.ts';

/**
 * How the evidence calls what was read; what it only remembers or inferred has no word here. Of some it says that
 * it was the abstract, or names a page that has nothing else.
 */
const CONFIDENCES: { readonly [label: string]: string } = { VO: 'original', VS: 'secondary', A: 'abstract' };
const firstTwo = (text: string) => text.slice(0, 2);

function figureAt(score: Score, points: number): string | null {
  const { figure } = groupOf(score, points);
  if (!figure) return null;
  return `${figure.comparator ?? ''}${figure.percent}${figure.upTo === undefined ? '' : `-${figure.upTo}`}`;
}

const percentOf = (group: EvidenceGroup) =>
  group.percent ??
  group.crossing_30min_pct ??
  group.success_pct ??
  group.failure_pct ??
  group.derivation_pct ??
  null;

/** The figure of a number of points, from the evidence alone. */
function evidentFigure(found: Evidence, points: number): string | null {
  const { groups, predicted_risk_pct: risk, seed_values: seed, range } = found;
  if (groups) {
    const group = groups.find(({ min, min_exclusive: above, max }) => {
      return points <= max && (min === undefined ? points > Number(above) : points >= min);
    });
    assert.ok(group, `${found.name} ${points}`);
    const percent = percentOf(group);
    return percent === null ? null : `${percent}`;
  }
  if (seed) return (seed.by_score[`${points}`] ?? seed.by_score['>=3'] ?? '').replace(/[ %]/g, '');
  if (!risk) return null;
  if (points === range?.[0]) return `${risk.lowest}`;
  if (points === range?.[1]) return `${risk.highest}`;
  for (const [band, [from, to]] of Object.entries(risk.band)) {
    const [least = 0, most = 0] = band.split('-').map(Number);
    if (least <= points && points <= most) return `${from}-${to}`;
  }
  return null;
}

describe('the catalogue, held against the evidence', () => {
  it('has every score that is ready and none that is not', () => {
    const ready = Object.entries(evidence).filter(([, { status }]) => status !== 'not_ready');
    assert.deepEqual(
      catalogue.map(({ id }) => tableOf(id).evidence ?? id).sort(),
      ready.map(([id]) => id).sort(),
    );
    const built: readonly string[] = catalogue.flatMap(({ id, name }) => [id, name]);
    for (const [id, { name, status }] of Object.entries(evidence))
      if (status === 'not_ready') assert.ok(!built.includes(id) && !built.includes(name), id);
  });

  it('is followed by the scores that were not built, with the reasons', () => {
    const index = readFileSync('docs/scores/README.md', 'utf8');
    const [, list = ''] = index.split('## Not built, and why');
    const named = [...list.matchAll(/^- \*\*(.+?)\*\*: \S/gm)].map(([, name = '']) => name);
    const built: readonly string[] = catalogue.map(({ name }) => name);
    assert.deepEqual(
      named.filter((name) => built.includes(name)),
      [],
    );
    const refused = Object.values(evidence).filter(({ status }) => status === 'not_ready');
    assert.ok(refused.length > 5);
    for (const { name } of refused)
      assert.ok(
        named.some((one) => name.startsWith(one)),
        name,
      );
  });

  for (const { id } of catalogue) {
    describe(id, () => {
      let found: Evidence;
      let table: Table;
      const score = scoreCalled(id);
      before('is read', () => {
        table = tableOf(id);
        found = evidenceOf(id);
      });

      it('has the items, with their points and how they were read', () => {
        const expected = (found.items ?? []).map(({ id: item, points, confidence }) => {
          const label = CONFIDENCES[firstTwo(confidence)];
          // Of some the evidence says elsewhere that the original was read in its abstract.
          const isAbstract = label === 'original' && table.readIn === 'abstract';
          return `${item} ${points} ${isAbstract ? table.readIn : label}`;
        });
        const declared = score.items.map((item) => `${item.id} ${item.points} ${score.confidence}`);
        assert.deepEqual(declared.sort(), expected.sort());
        assert.equal(score.confidence, table.readIn);
        const exclusive = score.items.filter((item) => item.exclusive).map((item) => item.id);
        assert.ok(
          new Set(score.items.filter((item) => item.exclusive).map(({ test }) => test.key)).size <= 1,
        );
        assert.deepEqual(
          exclusive.sort(),
          found.exclusive ?? (found.strategy_rule ? ['adr', 'retrograde'] : []),
        );
      });

      it('has the range', () => {
        assert.deepEqual([Math.min(...score.groups.map(({ from }) => from)), maximumOf(score)], found.range);
      });

      it('predicts the endpoint', () => {
        assert.equal(score.predicts, table.predicts);
        if (!found.endpoint) return;
        const short = (text: string) => text.replace('30 minutes', '30 min');
        assert.ok(short(found.endpoint).startsWith(short(table.predicts)), found.endpoint);
      });

      it('gives each number of points its figure, or none', () => {
        for (const [points] of table.totals) {
          assert.equal(figureAt(score, points), evidentFigure(found, points), `${points}`);
          const label = found.groups?.find(({ min, min_exclusive: above, max }) => {
            return points <= max && points >= (min ?? Number(above) + 0.5);
          })?.label;
          assert.equal(groupOf(score, points).label, label?.replace(/ difficulty$/, '') ?? null, `${points}`);
        }
      });

      it('has figures only from its own source, read as they were', () => {
        for (const { figure } of score.groups) {
          if (!figure) continue;
          assert.equal(figure.confidence, table.figuresReadIn ?? table.readIn);
          if (id === 'progress_cto') assert.match(figure.source.short, /^StatPearls/);
          else assert.equal(figure.source, score.source);
          assert.equal(figure.dispute !== null, found.status === 'ready_disputed_outcome');
        }
      });

      it('cites the paper', () => {
        const {
          authors,
          title = '',
          record = '',
          journal,
          year,
          volume,
          doi,
          doi_confidence,
          pmid,
          pmcid,
        } = found.citation ?? {};
        const { source } = score;
        assert.equal(source.doi, doi_confidence === 'MEM' ? undefined : doi);
        assert.equal(source.pmid, pmid);
        assert.ok(source.citation.includes(title) && source.citation.includes(record), source.citation);
        if (!authors) return;
        assert.ok(
          source.citation.includes(`${journal} ${year}${volume ? `;${volume}` : '.'}`),
          source.citation,
        );
        assert.ok(source.citation.startsWith(authors.split(' ')[0] ?? '?'), source.citation);
        assert.match(source.short, new RegExp(`^${authors.split(' ')[0]} ${year}$`));
        if (pmcid && !pmid) assert.ok(source.citation.includes(pmcid), source.citation);
      });
    });
  }
});
