/** Many registries whose true probabilities are known: how often the intervals of their audits cover what is true. */
import assert from 'node:assert/strict';
import {
  createDraw,
  type Draw,
  type InventedLesion,
  inventProcedure,
  TRUTH,
} from '../../../scripts/invented-procedures.ts';
import { audit } from '../../../src/audit/audit.ts';
import { countRow as count } from '../../support/counts.ts';

const REGISTRIES = 400;
const PROCEDURES = 300;

/** The attempted lesions of a registry. */
function lesionsOf(draw: Draw): InventedLesion[] {
  const procedures = Array.from({ length: PROCEDURES }, (_, at) => inventProcedure(draw, at));
  return procedures.flatMap(({ lesions }) => lesions.filter(({ attempted }) => attempted));
}

const isQuick = ({ crossed, minutes }: InventedLesion) => crossed && minutes <= 30;
const isSuccess = ({ flow, stenosis }: InventedLesion) => flow === 3 && stenosis < 50;

function auditOf(lesions: readonly InventedLesion[]) {
  return audit(
    lesions.flatMap((lesion) => [
      count({
        question: 'score',
        score: 'j_cto',
        points: lesion.jCto,
        n: 1,
        observed: Number(isQuick(lesion)),
      }),
      count({ question: 'outcome', key: 'technical_success', n: 1, observed: Number(isSuccess(lesion)) }),
    ]),
  );
}

/** The chance that of two lesions, one crossed within 30 minutes and one not, the latter has more points; half for a tie. */
function trueConcordance(lesions: readonly InventedLesion[]): number {
  const quick = TRUTH.withinThirty.map(() => 0);
  const slow = TRUTH.withinThirty.map(() => 0);
  for (const { jCto, chances } of lesions) {
    quick[jCto] = (quick[jCto] ?? 0) + chances.withinThirty;
    slow[jCto] = (slow[jCto] ?? 0) + 1 - chances.withinThirty;
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const ranked = sum(
    slow.map((many, points) => many * (sum(quick.slice(0, points)) + (quick[points] ?? 0) / 2)),
  );
  return ranked / (sum(slow) * sum(quick));
}

describe('the intervals of an audit', () => {
  const covered: Record<string, boolean[]> = { points: [], success: [], c: [], ratio: [] };
  const note = (
    what: string,
    interval: { low: number | null; high: number | null } | null,
    truth: number,
  ) => {
    if (interval && interval.low !== null && interval.high !== null)
      covered[what]?.push(interval.low <= truth && truth <= interval.high);
  };
  /** How many in a hundred. */
  const coverage = (what: string) => {
    const all = covered[what] ?? [];
    return (100 * all.filter(Boolean).length) / all.length;
  };

  before(() => {
    const draw = createDraw(2026);
    const concordance = trueConcordance(Array.from({ length: 50 }, () => lesionsOf(draw)).flat());
    const mean = (lesions: readonly InventedLesion[], of: (chances: InventedLesion['chances']) => number) =>
      lesions.reduce((sum, { chances }) => sum + of(chances), 0) / lesions.length;
    for (let registry = 0; registry < REGISTRIES; registry += 1) {
      const lesions = lesionsOf(draw);
      const { technical_success: success, scores } = auditOf(lesions);
      for (const point of scores.j_cto?.points ?? [])
        note('points', point, TRUTH.withinThirty[point.points] ?? Number.NaN);
      note(
        'success',
        success,
        mean(lesions, ({ technicalSuccess }) => technicalSuccess),
      );
      note('c', scores.j_cto?.c ?? null, concordance);
      const truth =
        (mean(lesions, ({ withinThirty }) => withinThirty) * lesions.length) / (scores.j_cto?.expected ?? 0);
      note('ratio', scores.j_cto?.observed_to_expected ?? null, truth);
    }
  });

  it('of a rate cover the truth about 95 times in 100', () => {
    assert.ok((covered.points?.length ?? 0) > 2000);
    assert.ok(Math.abs(coverage('points') - 95) < 1.5, `${coverage('points')}`);
    // A registry whose lesions differ varies less than Wilson's interval allows for.
    assert.ok(coverage('success') > 93 && coverage('success') < 99.5, `${coverage('success')}`);
  });

  it('of a c-statistic cover the truth about 95 times in 100', () => {
    assert.equal(covered.c?.length, REGISTRIES);
    assert.ok(Math.abs(coverage('c') - 95) < 3, `${coverage('c')}`);
  });

  it('of observed : expected cover the truth about 95 times in 100', () => {
    // As above: lesions that differ vary less, but no longer nearly never beyond the limits, as with Poisson's.
    assert.ok(coverage('ratio') > 93 && coverage('ratio') < 99.5, `${coverage('ratio')}`);
  });
});
