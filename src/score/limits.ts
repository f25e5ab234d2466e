/**
 * Limits of radiation and contrast above which a note should say something.
 */
import type { Patient, Procedure } from '../generated/note.ts';
import { fixed, type Sentence, say } from '../words/sentence.ts';
import { nie2021, radiationReview, type Source } from './literature.ts';

/** Cumulative air kerma in Gy above which the patient is told, followed up and the dose documented. */
export const airKerma = { limitGy: 5, source: radiationReview } as const;

/** Contrast volume over eGFR (mL per mL/min) from which kidney injury was more frequent. */
export const contrastPerEgfr = { limit: 1.78, source: nie2021 } as const;

/** A measured burden of the procedure, held against its limit. */
export interface Burden {
  readonly what: 'air kerma' | 'contrast';
  /** In plain text, with the note's own values and the limit. */
  readonly text: Sentence;
  /** What a finding says of it, and what follows; null where the limit is not exceeded. */
  readonly warning: Sentence | null;
  readonly source: Source;
}

/** The limits of a unit; both may differ from the published ones. */
export interface BurdenLimits {
  readonly airKermaLimit: number;
  readonly contrastLimit: number;
}

/** What radiation and contrast come to. What is not recorded is not judged: contrast needs the eGFR. */
export function burdensOf(
  procedure: Partial<Procedure> | undefined,
  patient: Partial<Patient>,
  { airKermaLimit, contrastLimit }: BurdenLimits,
): Burden[] {
  const burdens: Burden[] = [];
  const dose = procedure?.air_kerma_gy;
  if (dose !== undefined) {
    const exceeded = dose > airKermaLimit;
    burdens.push({
      what: 'air kerma',
      text: exceeded
        ? say`air kerma ${dose} Gy, above ${airKermaLimit} Gy`
        : say`air kerma ${dose} Gy, not above ${airKermaLimit} Gy`,
      warning: exceeded
        ? say`Air kerma ${dose} Gy, above ${airKermaLimit} Gy: document it, inform the patient and arrange follow-up of the skin.`
        : null,
      source: airKerma.source,
    });
  }
  const volume = procedure?.contrast_ml;
  const egfr = patient.egfr_ml_min;
  if (volume !== undefined && egfr !== undefined) {
    const exceeded = volume > 0 && volume >= contrastLimit * egfr;
    burdens.push({
      what: 'contrast',
      text: contrastText(volume, egfr, contrastLimit, exceeded),
      warning: exceeded ? contrastWarning(volume, egfr, contrastLimit) : null,
      source: contrastPerEgfr.source,
    });
  }
  return burdens;
}

function contrastText(volume: number, egfr: number, limit: number, exceeded: boolean): Sentence {
  // Of an eGFR of 0 nothing is a multiple.
  if (egfr <= 0) {
    return exceeded
      ? say`contrast ${volume} mL, not below ${limit} times`
      : say`contrast ${volume} mL, below ${limit} times`;
  }
  const ratio = fixed(volume / egfr, 2);
  return exceeded
    ? say`contrast ${volume} mL, ${ratio} times the eGFR of ${egfr} mL/min, not below ${limit} times`
    : say`contrast ${volume} mL, ${ratio} times the eGFR of ${egfr} mL/min, below ${limit} times`;
}

function contrastWarning(volume: number, egfr: number, limit: number): Sentence {
  if (egfr <= 0)
    return say`Contrast ${volume} mL, not below ${limit} times: kidney injury was more frequent from there on.`;
  const ratio = fixed(volume / egfr, 2);
  return say`Contrast ${volume} mL, ${ratio} times the eGFR of ${egfr} mL/min, not below ${limit} times: kidney injury was more frequent from there on.`;
}
