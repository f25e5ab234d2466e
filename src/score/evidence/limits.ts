/**
 * Limits of radiation and contrast above which a note gets a problem, in steps: information at the first, a warning
 * at the next.
 */
import type { Patient, Procedure } from '../../generated/note.ts';
import {
  type Interval,
  intervalOf,
  intervalText,
  isAtLeast,
  mapInterval,
  numberOf,
} from '../../text/interval.ts';
import { fixed, type Message, msg, type Numeral } from '../../text/message.ts';
import { saysYes } from '../engine/item-result.ts';
import { gurm2011, radiationReview, type Source } from './literature.ts';

/**
 * Cumulative air kerma in Gy. Above the first limit the dose is documented and the patient followed up; above the
 * second a physicist calculates the skin dose; the third is one of peak skin dose, which air kerma is not.
 */
export const airKerma = { limitGy: 5, physicistGy: 10, sentinelGy: 15, source: radiationReview } as const;

/**
 * Contrast volume over creatinine clearance (mL per mL/min), applied here to eGFR: above the first limit the risk of
 * kidney injury neared significance, above the second it was clearly higher. Patients on dialysis were left out.
 */
export const contrastPerEgfr = { limit: 2, warningLimit: 3, source: gurm2011 } as const;

/**
 * Which of the published limits a procedure passed: of air kerma both, then of contrast both. Null where that cannot be
 * told; of contrast also for a patient on dialysis.
 */
export function passedLimits(
  procedure: Partial<Procedure> | undefined,
  patient: Partial<Patient> | undefined,
): (boolean | null)[] {
  const { air_kerma_gy: dose, contrast_ml: volume } = procedure ?? {};
  const { egfr_ml_min: egfr, dialysis } = patient ?? {};
  const given = intervalOf(volume);
  const ratio =
    given && egfr !== undefined && !saysYes(dialysis) ? mapInterval(given, (ml) => ml / egfr) : null;
  const isDoseAbove = (limit: number) => (dose === undefined ? null : dose > limit);
  const isRatioFrom = (limit: number) => ratio && isAtLeast(ratio, limit);
  return [
    isDoseAbove(airKerma.limitGy),
    isDoseAbove(airKerma.physicistGy),
    isRatioFrom(contrastPerEgfr.limit),
    isRatioFrom(contrastPerEgfr.warningLimit),
  ];
}

/** A measured burden of the procedure, held against its limits. */
export interface Burden {
  readonly what: 'air kerma' | 'contrast';
  /** In plain text, with the note's own values and the limit. */
  readonly text: Message;
  /** The problem's message and what to do; null where no limit is reached. */
  readonly alert: { readonly severity: 'information' | 'warning'; readonly message: Message } | null;
  readonly source: Source;
}

/** The limits of a unit; both may differ from the published ones. */
export interface BurdenLimits {
  /** In Gy: at or below it nothing is reported. The published limits above it stay. */
  readonly airKermaLimit: number;
  /** The first limit of contrast over eGFR. The second moves with it, in the published proportion. */
  readonly contrastLimit: number;
}

/**
 * What radiation and contrast come to. What is not recorded is not judged: contrast needs the eGFR, and means nothing
 * for a patient on dialysis.
 */
export function burdensOf(
  procedure: Partial<Procedure> | undefined,
  patient: Partial<Patient>,
  { airKermaLimit, contrastLimit }: BurdenLimits,
): Burden[] {
  const { air_kerma_gy: dose, contrast_ml: volume } = procedure ?? {};
  const { egfr_ml_min: egfr, dialysis } = patient;
  const given = intervalOf(volume);
  return [
    ...(dose === undefined ? [] : [radiation(dose, airKermaLimit)]),
    ...(!given || egfr === undefined || saysYes(dialysis) ? [] : [contrast(given, egfr, contrastLimit)]),
  ];
}

function radiation(dose: number, limit: number): Burden {
  const { physicistGy, sentinelGy, source } = airKerma;
  const what = 'air kerma';
  if (dose <= limit)
    return { what, text: msg`Air kerma ${dose} Gy, not above ${limit} Gy`, alert: null, source };
  const steps = [limit, physicistGy, sentinelGy].filter((step) => dose > step);
  const text = msg`Air kerma ${dose} Gy, above ${Math.max(...steps)} Gy`;
  const alertOf = (): Burden['alert'] => {
    if (dose > sentinelGy) {
      const message = msg`${text}: have a physicist calculate the peak skin dose, which is not the same as air kerma. A peak skin dose above ${sentinelGy} Gy is a sentinel event.`;
      return { severity: 'warning', message };
    }
    if (dose > physicistGy) {
      const message = msg`${text}: have a physicist calculate the skin dose, document it, inform the patient and arrange follow-up of the skin.`;
      return { severity: 'warning', message };
    }
    const message = msg`${text}: document it, inform the patient and arrange follow-up of the skin.`;
    return { severity: 'information', message };
  };
  return { what, text, alert: alertOf(), source };
}

function contrast(volume: Interval, egfr: number, limit: number): Burden {
  const { limit: published, warningLimit: publishedWarning, source } = contrastPerEgfr;
  const warningLimit = Number(((limit * publishedWarning) / published).toFixed(3));
  const ratio = mapInterval(volume, (ml) => ml / egfr);
  const shown = intervalText(ratio, (value) => numeralBetween(value, [limit, warningLimit]));
  // Of a bound no more is said than what it surely reaches.
  const [isMuch, isTooMuch] = [isAtLeast(ratio, limit), isAtLeast(ratio, warningLimit)];
  const step = isTooMuch ? warningLimit : limit;
  const headOf = () => {
    if (isMuch === null)
      return msg`Contrast-to-eGFR ratio ${shown}, which leaves open whether it reaches ${step}`;
    if (!isMuch) return msg`Contrast-to-eGFR ratio ${shown}, below ${step}`;
    if (numberOf(ratio) === null) return msg`Contrast-to-eGFR ratio ${shown}, not below ${step}`;
    return numberOf(ratio) === step
      ? msg`Contrast-to-eGFR ratio ${shown}, at the limit of ${step}`
      : msg`Contrast-to-eGFR ratio ${shown}, above ${step}`;
  };
  const head = headOf();
  const alertOf = (): Burden['alert'] => {
    if (!isMuch) return null;
    if (!isTooMuch) {
      const message = msg`${head}: check renal function in the following days. Above ${published} times the creatinine clearance the risk approached significance (${source.short}); here it is applied to eGFR.`;
      return { severity: 'information', message };
    }
    const message = msg`${head}: check renal function in the following days. Above ${publishedWarning} times the creatinine clearance the risk was clearly higher (${source.short}); here it is applied to eGFR.`;
    return { severity: 'warning', message };
  };
  const text = msg`${head}: ${intervalText(volume)} mL at an eGFR of ${egfr} mL/min`;
  return { what: 'contrast', text, alert: alertOf(), source };
}

/** A ratio with one decimal, or with as many as it takes to show on which side of the limits it lies. */
function numeralBetween(ratio: number, limits: readonly number[]): Numeral {
  const decimals = [1, 2, 3, 4].find((count) =>
    limits.every((limit) => Math.sign(Number(ratio.toFixed(count)) - limit) === Math.sign(ratio - limit)),
  );
  return fixed(ratio, decimals ?? 5);
}
