/** The audit of a registry, from its counts alone, whoever made them. It is what the command prints as JSON. */
import { type CountRow, countedColumns, countedDoses } from '../registry/counts.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import { type CusumStep, cusum, type YearlyDose, yearlyDoses } from './over-time.ts';
import { auditScore, type ScoreAudit } from './score-audit.ts';
import { FEWEST_PROCEDURES, groupBy, type Share, shareOf, sumOf } from './share.ts';
import { binomialQuantile } from './statistics.ts';

/** An operator or a year. Rates are null below ten procedures. */
export interface Part {
  readonly procedures: number;
  readonly lesions: number;
  readonly technical_success: Share | null;
  readonly in_hospital_mace: Share | null;
}

/** Between which numbers of successes operators lie by chance alone, if all succeed at the same rate. */
export interface FunnelLimit {
  readonly n: number;
  /** Fractions, at 95 % and at 99.8 %. */
  readonly low: number;
  readonly high: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface Audit {
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
  readonly scores: Readonly<Record<string, ScoreAudit>>;
  /** Keys that scores, outcomes and doses are read from, those first that are missing most. */
  readonly missing: readonly { readonly key: string; readonly n: number; readonly missing: number }[];
  /** By name, never by rate; null is not recorded. */
  readonly operators: readonly (Part & { readonly operator: string | null })[];
  readonly years: readonly (Part & { readonly year: number | null })[];
  readonly funnel: readonly FunnelLimit[];
  readonly cusum: {
    readonly technical_success: readonly CusumStep[];
    readonly in_hospital_mace: readonly CusumStep[];
  };
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

function partOf(lesions: readonly CountRow[], procedures: readonly CountRow[]): Part {
  const [all, ended] = [sumOf(procedures), sumOf(lesions)];
  const count = all.n + all.missing;
  const isEnough = count >= FEWEST_PROCEDURES;
  return {
    procedures: count,
    lesions: ended.n + ended.missing,
    technical_success: isEnough ? shareOf(lesions) : null,
    in_hospital_mace: isEnough ? shareOf(procedures) : null,
  };
}

/** The parts of a registry by something that the counts of outcomes have. */
function partsBy<Key extends string | number>(
  lesions: readonly CountRow[],
  procedures: readonly CountRow[],
  keyOf: (row: CountRow) => Key | null,
): (readonly [Key | null, Part])[] {
  const byKey = groupBy(procedures, keyOf);
  return [...groupBy(lesions, keyOf)]
    .sort(([a], [b]) => (a === b ? 0 : a === null || (b !== null && a > b) ? 1 : -1))
    .map(([key, rows]) => [key, partOf(rows, byKey.get(key) ?? [])] as const);
}

/** As many limits as a line needs that looks smooth. */
const LIMITS = 60;

function funnelOf(parts: readonly Part[], overall: Share): FunnelLimit[] {
  const { rate } = overall;
  const sizes = parts.map(({ technical_success: share }) => share?.n ?? 0);
  const most = Math.max(0, ...sizes);
  if (rate === null || most === 0) return [];
  const least = Math.min(FEWEST_PROCEDURES, most);
  const steps = Array.from({ length: LIMITS + 1 }, (_, i) =>
    Math.round(least * (most / least) ** (i / LIMITS)),
  );
  return [...new Set(steps)].map((n) => {
    const at = (probability: number) => binomialQuantile(probability, n, rate) / n;
    return { n, low: at(0.025), high: at(0.975), lowest: at(0.001), highest: at(0.999) };
  });
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
  const byDose = groupBy(byQuestion.get('dose') ?? [], ({ key }) => key);
  const gaps = new Map((byQuestion.get('missing') ?? []).map((row) => [row.key, row]));
  const lesions = byOutcome.get('technical_success') ?? [];
  const procedures = byOutcome.get('in_hospital_mace') ?? [];
  const [ofLesions, ofProcedures] = [sumOf(lesions), sumOf(procedures)];
  const operators = partsBy(lesions, procedures, ({ operator }) => operator);
  const years = partsBy(lesions, procedures, ({ year }) => year);
  const dated = years.flatMap(([year]) => year ?? []);
  const overall = shareOf(lesions);
  return {
    lesions: ofLesions.n + ofLesions.missing,
    procedures: ofProcedures.n + ofProcedures.missing,
    from: dated[0] ?? null,
    to: dated.at(-1) ?? null,
    technical_success: overall,
    in_hospital_mace: shareOf(procedures),
    procedural_success: shareOf(byOutcome.get('procedural_success') ?? []),
    scores: Object.fromEntries(
      catalogue.map((score) => [score.id, auditScore(score, byScore.get(score.id) ?? [], hideDisputed)]),
    ),
    missing: AUDITED.flatMap((key) => {
      const found = gaps.get(endOf(key)) ?? gaps.get(key);
      return found ? { key, n: found.n, missing: found.missing } : [];
    }).sort((a, b) => b.missing - a.missing),
    operators: operators.map(([operator, part]) => ({ operator, ...part })),
    years: years.map(([year, part]) => ({ year, ...part })),
    funnel: funnelOf(
      operators.flatMap(([operator, part]) => (operator === null ? [] : part)),
      overall,
    ),
    cusum: {
      technical_success: cusum(lesions, false),
      in_hospital_mace: cusum(procedures, true),
    },
    doses: countedDoses.map((key) => ({ key, years: yearlyDoses(byDose.get(key) ?? []) })),
  };
}
