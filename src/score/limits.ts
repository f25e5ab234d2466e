/**
 * Limits of radiation and contrast above which a note should say something.
 */
import type { Patient, Procedure } from '../generated/note.ts';
import { nie2021, radiationReview, type Source } from './literature.ts';

/** Cumulative air kerma in Gy above which the patient is told, followed up and the dose documented. */
export const airKerma = { limitGy: 5, source: radiationReview } as const;

/** Contrast volume over eGFR (mL per mL/min) from which kidney injury was more frequent. */
export const contrastPerEgfr = { limit: 1.78, source: nie2021 } as const;

/** A measured burden of the procedure, held against its limit. */
export interface Burden {
  readonly what: 'air kerma' | 'contrast';
  /** In plain text, with the note's own values and the limit. */
  readonly text: string;
  readonly exceeded: boolean;
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
    const text = `air kerma ${dose} Gy, ${exceeded ? 'above' : 'not above'} ${airKermaLimit} Gy`;
    burdens.push({ what: 'air kerma', text, exceeded, source: airKerma.source });
  }
  const volume = procedure?.contrast_ml;
  const egfr = patient.egfr_ml_min;
  if (volume !== undefined && egfr !== undefined) {
    const exceeded = volume > 0 && volume >= contrastLimit * egfr;
    const ratio = egfr > 0 ? `, ${(volume / egfr).toFixed(2)} times the eGFR of ${egfr} mL/min` : '';
    const text = `contrast ${volume} mL${ratio}, ${exceeded ? 'not below' : 'below'} ${contrastLimit} times`;
    burdens.push({ what: 'contrast', text, exceeded, source: contrastPerEgfr.source });
  }
  return burdens;
}
