/**
 * The hand-made table of a score: all that the tests know of it, written from the evidence and never from the code.
 * There is one file for each score in `tables/`, and every test of the catalogue reads it.
 */
import type { Facts } from '../../../src/score/engine/facts.ts';
import type { Confidence } from '../../../src/score/evidence/literature.ts';
import type { Points } from './fingers.ts';
import { tables } from './tables/index.ts';

export interface Question {
  /** The key of the note: `length_mm`, `patient.age_years`, `crossing.strategies`. */
  readonly key: string;
  /** The items that count for some values, with their points. */
  readonly counts: readonly {
    readonly item: string;
    readonly points: number;
    readonly values: readonly unknown[];
  }[];
  /** Values for which nothing counts. */
  readonly spares: readonly unknown[];
  /** Values that leave it open. A value that is missing always does. */
  readonly open: readonly unknown[];
}

/** A score on paper: its questions, what each answer is worth, and what is published for each total. */
export interface Sheet {
  readonly id: string;
  readonly questions: readonly Question[];
  /** Items for which the note has no key, so that they stay open. */
  readonly unanswerable?: readonly { readonly item: string; readonly points: number }[];
  /** Every total that can be reached, with its label and its figure as printed. */
  readonly totals: readonly (readonly [points: number, label: string | null, figure: string | null])[];
  /** Whether its figures are doubted. */
  readonly disputed?: true;
}

export interface Table extends Sheet {
  /** The name of the score in the evidence, where that has another. */
  readonly evidence?: string;
  readonly predicts: string;
  /** Where its points were read, and its figures unless that is said for itself. */
  readonly readIn: Confidence;
  readonly figuresReadIn?: Confidence;
  /** The numbers that its words may hold: where it comes from, what it does not count, and its limits. */
  readonly numbers: readonly string[];
  /** DOIs and PMIDs of the sources that it cites besides its own. */
  readonly sources: readonly string[];
  /** How those limits begin that need no source, since they say nothing that was published. */
  readonly ownWords: readonly string[];
  /** The points of each question, counted on one's fingers. */
  readonly count: (facts: Facts) => Points[];
}

/** Stands in the frame of a table wherever something is to be written by hand. */
export const TO_WRITE = 'TO WRITE';

/** The table of a score. Throws if there is none. */
export function tableOf(id: string): Table {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`${id} has no hand-made table: \`npm run generate\` makes the frame of one`);
  return table;
}
