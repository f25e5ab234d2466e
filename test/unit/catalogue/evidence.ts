/** The evidence as compiled, a copy of which stands among the fixtures; what an addendum says is written beside it by hand. */
import { readFileSync } from 'node:fs';
import { tableOf } from './table.ts';

export interface EvidenceItem {
  readonly id: string;
  readonly points: number;
  readonly confidence: string;
}

export interface EvidenceGroup {
  readonly min?: number;
  readonly min_exclusive?: number;
  readonly max: number;
  readonly label?: string;
  /** What is published of the group in per cent; null where it was not found. */
  readonly percent?: number | null;
  /** The same under the names of the dossier. */
  readonly crossing_30min_pct?: number;
  readonly success_pct?: number;
  readonly failure_pct?: number | null;
  readonly derivation_pct?: number;
  readonly derivation_1dp?: number;
  readonly validation_1dp?: number;
}

export interface Evidence {
  readonly name: string;
  readonly status: string;
  readonly endpoint?: string;
  readonly citation?: {
    readonly authors?: string;
    readonly title?: string;
    readonly record?: string;
    readonly journal?: string;
    readonly year?: number;
    readonly volume?: string;
    readonly doi?: string;
    readonly doi_confidence?: string;
    readonly pmid?: string;
    readonly pmcid?: string;
  };
  readonly range?: readonly [number, number];
  readonly items?: readonly EvidenceItem[];
  readonly groups?: readonly EvidenceGroup[];
  readonly strategy_rule?: string;
  /** Items that are levels of one variable. */
  readonly exclusive?: readonly string[];
  readonly seed_values?: { readonly by_score: { readonly [score: string]: string } };
  readonly predicted_risk_pct?: {
    readonly lowest: number;
    readonly highest: number;
    readonly band: { readonly [points: string]: readonly [number, number] };
  };
  readonly observed_pct?: number;
  readonly c_statistic?: number;
  readonly auc?: number;
  readonly external?: {
    readonly doi?: string;
    readonly pmid: string;
    readonly n?: number;
    readonly rate_pct?: number;
    readonly rates_pct?: readonly { readonly min: number; readonly max: number; readonly rate: number }[];
    readonly auc: number;
  };
}

type Scores = { readonly [id: string]: Evidence };

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/evidence/${name}.json`, import.meta.url), 'utf8'));

/** Where the two differ, the addendum stands. */
export const evidence: Scores = {
  ...(read('scores') as { scores: Scores }).scores,
  ...(read('addendum') as Scores),
};

/** What the evidence says of a score of the catalogue. */
export function evidenceOf(id: string): Evidence {
  const found = evidence[tableOf(id).evidence ?? id];
  if (!found) throw new Error(`test/fixtures/evidence/addendum.json says nothing of ${id}`);
  return found;
}
