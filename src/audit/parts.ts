/** Operators and years: counts of each, and rates as far as they can be shown. */
import type { CountRow } from '../registry/counts.ts';
import { FEWEST, FEWEST_PROCEDURES, groupBy, hiddenAmong, type Share, shareOf, sumOf } from './share.ts';

/** An operator or a year. Rates are null below ten procedures, and where what is not shown would follow from them. */
export interface Part {
  readonly procedures: number;
  readonly lesions: number;
  /** Lesions whose technical success is not known. */
  readonly unknown: number;
  readonly technical_success: Share | null;
  readonly in_hospital_mace: Share | null;
}

/** By a year, a name or null, which comes last. No two are the same. */
function compareKeys<Key extends string | number>(
  [a]: readonly [Key | null, unknown],
  [b]: readonly [Key | null, unknown],
) {
  return a === null || (b !== null && a > b) ? 1 : -1;
}

/** The rates of some parts of a total: those of small parts are hidden, and what would give them away. */
function sharesOf(parts: readonly (readonly CountRow[])[], procedures: readonly number[]): (Share | null)[] {
  const counts = parts.map((rows) => sumOf(rows).n);
  const hidden = hiddenAmong(counts, (n, at) => n < FEWEST || (procedures[at] ?? 0) < FEWEST_PROCEDURES);
  return parts.map((rows, at) => (hidden[at] || counts[at] === 0 ? null : shareOf(rows)));
}

/** The parts of a registry by something that the counts of outcomes have. */
export function partsBy<Key extends string | number>(
  lesions: readonly CountRow[],
  procedures: readonly CountRow[],
  keyOf: (row: CountRow) => Key | null,
): (readonly [Key | null, Part])[] {
  const [byLesion, byProcedure] = [groupBy(lesions, keyOf), groupBy(procedures, keyOf)];
  const parts = [...new Set([...byLesion.keys(), ...byProcedure.keys()])]
    .map((key) => [key, byLesion.get(key) ?? [], byProcedure.get(key) ?? []] as const)
    .sort(([a], [b]) => compareKeys([a, 0], [b, 0]));
  const sizes = parts.map(([, , ofProcedures]) => {
    const { n, missing } = sumOf(ofProcedures);
    return n + missing;
  });
  const success = sharesOf(
    parts.map(([, ofLesions]) => ofLesions),
    sizes,
  );
  const mace = sharesOf(
    parts.map(([, , ofProcedures]) => ofProcedures),
    sizes,
  );
  return parts.map(([key, ofLesions], at) => {
    const { n, missing } = sumOf(ofLesions);
    const part = {
      procedures: sizes[at] ?? 0,
      lesions: n + missing,
      unknown: missing,
      technical_success: success[at] ?? null,
      in_hospital_mace: mace[at] ?? null,
    };
    return [key, part] as const;
  });
}
