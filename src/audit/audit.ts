/** The audit of a registry, from its counts alone, whoever made them. It is what the command prints as JSON. */
import { ATTEMPTED, type CountRow, countedColumns, countedDoses } from '../registry/counts.ts';
import { procedureEvents } from '../registry/procedure-columns.ts';
import type { Score } from '../score/engine/score.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import { auditOperators, type Operators } from './operators.ts';
import {
  type Cusum,
  type CusumStep,
  cusum,
  monthsByYear,
  type YearlyDose,
  yearlyDoses,
} from './over-time.ts';
import { type Part, partsBy } from './parts.ts';
import { auditScore, type ScoreAudit } from './score-audit.ts';
import { groupBy, type Share, shareOf, sumOf } from './share.ts';

type Ended = 'technical_success' | 'in_hospital_mace';

/** A year; `months` are the first and the last with anything in it, null where a month is not recorded. */
export interface YearAudit extends Part {
  readonly year: number | null;
  readonly months: readonly [first: number, last: number] | null;
}

export interface Audit extends Operators {
  readonly lesions: number;
  readonly procedures: number;
  /** The first and the last year; null where none is recorded. */
  readonly from: number | null;
  readonly to: number | null;
  /** Of lesions. */
  readonly technical_success: Share;
  /** Of procedures. */
  readonly in_hospital_mace: Share;
  readonly procedural_success: Share;
  /** Complications in hospital and limits of dose that were passed, each of procedures, by the columns of the table. */
  readonly events: Readonly<Record<string, Share>>;
  /** Lesions that were not attempted, which are counted nowhere else; null where the counts do not have them. */
  readonly not_attempted: number | null;
  readonly scores: Readonly<Record<string, ScoreAudit>>;
  /** Keys that scores, outcomes and doses are read from, those first that are missing most. */
  readonly missing: readonly { readonly key: string; readonly n: number; readonly missing: number }[];
  readonly years: readonly YearAudit[];
  readonly cusum: Readonly<Record<Ended, readonly CusumStep[]>>;
  readonly cusum_limits: Readonly<Record<Ended, Omit<Cusum, 'steps'>>>;
  readonly doses: readonly { readonly key: string; readonly years: readonly YearlyDose[] }[];
}

/** Of a measured value the end that any record of it has, be it a bound. */
const endOf = (key: string): string => `${key}_min`;

/** The keys whose gaps matter to an audit, as their columns are called. */
const AUDITED: readonly string[] = [
  ...new Set([
    ...catalogue.flatMap(({ items }) => items.flatMap(({ test: { key } }) => key?.replace('.', '_') ?? [])),
    'crossing_successful',
    'crossing_minutes',
    'outcome_timi_flow',
    'outcome_residual_stenosis_percent',
    'complications',
    'procedure_date',
    'procedure_operators',
    ...countedDoses,
  ]),
];

/** What an audit reads of the wide table of lesions, where it is there. */
export const auditedColumns: readonly string[] = [
  ...new Set([...countedColumns, ...AUDITED, ...AUDITED.map(endOf)]),
];

/** Endpoints that are technical success by another name, or its opposite. */
const SUCCESS: readonly string[] = ['technical success', 'technical failure', 'final recanalisation'];

/** Totals that an audit shows beside those of scores: how many known outcomes they have. */
interface Totals {
  readonly lesions: number;
  readonly mace: number;
  readonly events: ReadonlyMap<string | null, readonly CountRow[]>;
}

/** The total of an endpoint of procedures. */
const TOTALS: Readonly<Record<string, (shown: Totals) => number>> = {
  'in-hospital MACE': ({ mace }) => mace,
  'in-hospital death': ({ events }) => sumOf(events.get('in_hospital_death') ?? []).n,
};

/** A score with its counts. */
interface Counted {
  readonly score: Score;
  readonly rows: readonly CountRow[];
}

/**
 * How many lesions the largest total of the same endpoint has beyond that of a score: what happened in them would follow
 * from both. Null where no other total is shown.
 */
function outsideOf({ score, rows }: Counted, all: readonly Counted[], shown: Totals): number | null {
  const isSuccess = SUCCESS.includes(score.predicts);
  const others = all
    .filter((one) =>
      isSuccess ? SUCCESS.includes(one.score.predicts) : one.score.predicts === score.predicts,
    )
    .map((one) => sumOf(one.rows).n);
  const whole = isSuccess ? shown.lesions : TOTALS[score.predicts]?.(shown);
  if (whole === undefined && others.length < 2) return null;
  return Math.max(whole ?? 0, ...others) - sumOf(rows).n;
}

/** The score of technical success or failure that tells outcomes apart best. */
function bestOf(all: readonly Counted[], scores: Readonly<Record<string, ScoreAudit>>): Counted | null {
  const rated = all.flatMap((one) => {
    const c = scores[one.score.id]?.c;
    return c && SUCCESS.includes(one.score.predicts) ? [{ one, c: c.value }] : [];
  });
  return rated.sort((a, b) => b.c - a.c)[0]?.one ?? null;
}

/**
 * Audits a registry.
 *
 * @param rows its counts, in any order
 * @param hideDisputed whether figures that sources dispute are left out
 */
export function audit(rows: readonly CountRow[], hideDisputed = false): Audit {
  const byQuestion = groupBy(rows, ({ question }) => question);
  const byScore = groupBy(byQuestion.get('score') ?? [], ({ score }) => score);
  const byOutcome = groupBy(byQuestion.get('outcome') ?? [], ({ key }) => key);
  const byEvent = groupBy(byQuestion.get('event') ?? [], ({ key }) => key);
  const attempts = byEvent.get(ATTEMPTED);
  const byDose = groupBy(byQuestion.get('dose') ?? [], ({ key }) => key);
  const gaps = new Map((byQuestion.get('missing') ?? []).map((row) => [row.key, row]));
  const lesions = byOutcome.get('technical_success') ?? [];
  const procedures = byOutcome.get('in_hospital_mace') ?? [];
  const [ofLesions, ofProcedures] = [sumOf(lesions), sumOf(procedures)];
  const overall = shareOf(lesions);
  const counted = catalogue.map((score) => ({ score, rows: byScore.get(score.id) ?? [] }));
  const shown = { lesions: ofLesions.n, mace: ofProcedures.n, events: byEvent };
  const scores = Object.fromEntries(
    counted.map((one) => [
      one.score.id,
      auditScore(one.score, one.rows, hideDisputed, outsideOf(one, counted, shown)),
    ]),
  );
  const months = monthsByYear(lesions);
  const years = partsBy(lesions, procedures, ({ year }) => year);
  const dated = years.flatMap(([year]) => year ?? []);
  const { steps: failures, ...ofFailures } = cusum(lesions, false);
  const { steps: events, ...ofEvents } = cusum(procedures, true);
  return {
    lesions: ofLesions.n + ofLesions.missing,
    procedures: ofProcedures.n + ofProcedures.missing,
    from: dated[0] ?? null,
    to: dated.at(-1) ?? null,
    technical_success: overall,
    in_hospital_mace: shareOf(procedures),
    procedural_success: shareOf(byOutcome.get('procedural_success') ?? []),
    events: Object.fromEntries(procedureEvents.map((key) => [key, shareOf(byEvent.get(key) ?? [])])),
    not_attempted: attempts ? sumOf(attempts).n - sumOf(attempts).observed : null,
    scores,
    missing: AUDITED.flatMap((key) => {
      const found = gaps.get(endOf(key)) ?? gaps.get(key);
      return found ? { key, n: found.n, missing: found.missing } : [];
    }).sort((a, b) => b.missing / Math.max(b.n, 1) - a.missing / Math.max(a.n, 1)),
    ...auditOperators(
      partsBy(lesions, procedures, ({ operator }) => operator),
      overall.rate,
      lesions,
      byScore.get('j_cto') ?? [],
      bestOf(counted, scores),
    ),
    years: years.map(([year, part]) => ({
      year,
      ...part,
      months: (year !== null && months.get(year)) || null,
    })),
    cusum: { technical_success: failures, in_hospital_mace: events },
    cusum_limits: { technical_success: ofFailures, in_hospital_mace: ofEvents },
    doses: countedDoses.map((key) => ({ key, years: yearlyDoses(byDose.get(key) ?? []) })),
  };
}
