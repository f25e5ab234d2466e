/** Every declaration of the catalogue, held against the evidence. */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/score/catalogue.ts';
import { groupOf, maximumOf, type Score } from '../../../src/score/score.ts';
import { scoreCalled } from '../score/lesions.ts';
import { EVIDENCE_OF, type Evidence, type EvidenceGroup, evidence, evidenceOf } from './evidence.ts';

/** What each score predicts. */
const PREDICTS: { readonly [id: string]: string } = {
  j_cto: 'guidewire crossing within 30 minutes',
  progress_cto: 'technical success',
  castle: 'technical failure',
  w_cto: 'antegrade wire crossing',
  ora: 'technical success',
  ct_rector: 'guidewire crossing within 30 minutes',
  b_cto: 'final recanalisation',
  jr_cto: 'failure of guidewire crossing in primary retrograde CTO PCI',
  progress_mace: 'in-hospital MACE',
  progress_mortality: 'in-hospital death',
  progress_pericardiocentesis: 'pericardiocentesis',
  progress_perforation: 'clinical perforation requiring treatment',
  progress_complications_2016: 'a complication in hospital',
};

/**
 * How the evidence calls what was read; what it only remembers or inferred has no word here. Of some it says that
 * it was the abstract, or names a page that has nothing else.
 */
const CONFIDENCES: { readonly [label: string]: string } = { VO: 'original', VS: 'secondary', A: 'abstract' };
const ABSTRACTS = [
  'progress_cto',
  'castle',
  'progress_mace',
  'progress_mortality',
  'progress_pericardiocentesis',
];

const firstTwo = (text: string) => text.slice(0, 2);

function figureAt(score: Score, points: number): string | null {
  const { figure } = groupOf(score, points);
  if (!figure) return null;
  return `${figure.comparator ?? ''}${figure.percent}${figure.upTo === undefined ? '' : `-${figure.upTo}`}`;
}

const percentOf = (group: EvidenceGroup) =>
  group.crossing_30min_pct ?? group.success_pct ?? group.failure_pct ?? group.derivation_pct ?? null;

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

/** Every half point of a range. */
const halves = ([from, to]: readonly [number, number]) =>
  Array.from({ length: (to - from) * 2 + 1 }, (_, i) => from + i / 2);

/** What the weights of a score can add up to; between them lies nothing. */
const grid = (id: string, range: readonly [number, number]) =>
  halves(range).filter((points) => id === 'w_cto' || Number.isInteger(points));

describe('the catalogue, held against the evidence', () => {
  it('has every score that is ready and none that is not', () => {
    const ready = Object.entries(evidence).filter(([, { status }]) => status !== 'not_ready');
    assert.deepEqual(catalogue.map(({ id }) => EVIDENCE_OF[id]).sort(), ready.map(([id]) => id).sort());
    const held = new Set(catalogue.flatMap(({ id, name }) => [id, EVIDENCE_OF[id], name]));
    const refused = Object.entries(evidence).filter(([, { status }]) => status === 'not_ready');
    assert.deepEqual(refused.map(([id]) => id).sort(), [
      'cl',
      'ellis_2017',
      'j_channel',
      'kcct',
      'open_clean',
      'progress_ami',
      'recharge',
    ]);
    for (const [id, { name }] of refused) assert.ok(!held.has(id) && !held.has(name), id);
  });

  for (const [id, predicts] of Object.entries(PREDICTS)) {
    describe(id, () => {
      const found = evidenceOf(id);
      let score: Score;
      before(() => {
        score = scoreCalled(id);
      });

      it('has the items, with their points and how they were read', () => {
        const expected = (found.items ?? []).map(({ id: item, points, confidence }) => {
          const label = CONFIDENCES[firstTwo(confidence)];
          return `${item} ${points} ${label === 'original' && ABSTRACTS.includes(id) ? 'abstract' : label}`;
        });
        const declared = score.items.map((item) => `${item.id} ${item.points} ${item.confidence}`);
        assert.deepEqual(declared.sort(), expected.sort());
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
        assert.equal(score.predicts, predicts);
        if (!found.endpoint) return;
        const short = (text: string) => text.replace('30 minutes', '30 min');
        assert.ok(short(found.endpoint).startsWith(short(predicts)), found.endpoint);
      });

      it('gives each number of points its figure, or none', () => {
        assert.ok(found.range);
        for (const points of grid(id, found.range)) {
          if (id === 'w_cto' && (points === 0.5 || points === 6)) continue;
          assert.equal(figureAt(score, points), evidentFigure(found, points), `${points}`);
          const label = found.groups?.find(({ min, min_exclusive: above, max }) => {
            return points <= max && points >= (min ?? Number(above) + 0.5);
          })?.label;
          assert.equal(groupOf(score, points).label, label?.replace(/ difficulty$/, '') ?? null, `${points}`);
        }
      });

      it('has figures only from its own source, read as they were', () => {
        const readings = {
          j_cto: 'secondary',
          progress_cto: 'secondary',
          ct_rector: 'secondary',
          w_cto: 'original',
        };
        for (const { figure } of score.groups) {
          if (!figure) continue;
          assert.equal(figure.confidence, (readings as { [key: string]: string })[id] ?? 'abstract');
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
