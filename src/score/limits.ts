/**
 * Limits of radiation and contrast above which a note should say something.
 */
import { nie2021, radiationReview } from './literature.ts';

/** Cumulative air kerma in Gy above which the patient is told, followed up and the dose documented. */
export const airKerma = { limitGy: 5, source: radiationReview } as const;

/** Contrast volume over eGFR (mL per mL/min) from which kidney injury was more frequent. */
export const contrastPerEgfr = { limit: 1.78, source: nie2021 } as const;
