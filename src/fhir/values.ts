/** Values of a note as FHIR has them. What could not be told has a reason in place of a value, and is never left out. */
import type { CodeableConcept, ObservationComponent, Quantity } from 'fhir/r4';
import { isDate, isGrade, isTime } from '../schema/schema.ts';
import { saysYes } from '../score/engine/item-result.ts';
import { removeHidden } from '../text/hidden.ts';
import { type Interval, intervalOf, numberOf } from '../text/interval.ts';
import type { PartialDate } from '../text/partial-date.ts';
import { ABOUT, absent, UCUM, UNITS, wordConcept } from './codes.ts';
import { type CodedKey, isAnswer, yesOrNo } from './keys.ts';

/** The value of an Observation or of a component of one, or the reason why there is none. */
export type FhirValue = Pick<
  ObservationComponent,
  | 'valueBoolean'
  | 'valueCodeableConcept'
  | 'valueDateTime'
  | 'valueInteger'
  | 'valueQuantity'
  | 'valueRange'
  | 'valueString'
  | 'valueTime'
  | 'dataAbsentReason'
>;

/** What is let through of a note, and how days are told. */
export interface Disclosure {
  /** Whether words of the authors' own are told. */
  readonly freeText: boolean;
  /** Whether calendar years and times of day are told by themselves, which cannot be moved. */
  readonly years: boolean;
  /** Null for what is not told: a month or a year that cannot be moved. */
  day(written: PartialDate): string | null;
}

/** The value of a key that says `unknown`, and of what cannot be computed. */
export const UNKNOWN: FhirValue = { dataAbsentReason: absent('unknown') };

/** Text without what FHIR does not take; null for none. */
export function plainText(value: unknown): string | null {
  const text = removeHidden(String(value)).trim();
  return text === '' ? null : text;
}

/** A number with its unit, as the schema names it. */
export function quantity(value: number, unit: string | undefined): Quantity {
  const code = unit === undefined ? undefined : UNITS[unit];
  return { value, ...(unit === undefined ? {} : { unit }), ...(code ? { system: UCUM, code } : {}) };
}

/** A number as it was seen: itself, a bound, or both ends. */
function intervalValue(where: Interval, unit: string | undefined): FhirValue {
  const { low, high, lowOpen, highOpen, about } = where;
  const number = numberOf(where);
  if (number !== null) {
    const extension = about ? { extension: [{ url: ABOUT, valueBoolean: true }] } : {};
    return { valueQuantity: { ...extension, ...quantity(number, unit) } };
  }
  if (highOpen) return { valueQuantity: { ...quantity(high, unit), comparator: '<' } };
  if (lowOpen) return { valueQuantity: { ...quantity(low, unit), comparator: '>' } };
  return { valueRange: { low: quantity(low, unit), high: quantity(high, unit) } };
}

/** A grade, or both ends of a range of grades. */
function gradeValue(value: unknown): FhirValue {
  const where = typeof value === 'string' ? intervalOf(value) : null;
  return where ? intervalValue(where, undefined) : { valueInteger: Number(value) };
}

/** True or false, or the reason why there is neither. */
export const answerValue = (answer: boolean | null): FhirValue =>
  answer === null ? UNKNOWN : { valueBoolean: answer };

/**
 * The value of a key.
 *
 * @returns null for what is not told: words of the authors' own, and nothing
 */
export function valueFor(
  key: CodedKey,
  value: unknown,
  { freeText, years, day }: Disclosure,
): FhirValue | null {
  const { node } = key;
  const unit = node['x-unit'];
  if (value === undefined || value === null || typeof value === 'object') return null;
  if (value === 'unknown') return UNKNOWN;
  if (isAnswer(node)) return { valueBoolean: saysYes(value) };
  if (isGrade(node)) return gradeValue(value);
  if (node.enum) return { valueCodeableConcept: wordOf(key, value) };
  if (isDate(node)) {
    const told = day(value as PartialDate);
    return told === null ? null : { valueDateTime: told };
  }
  if (isTime(node)) return years ? { valueTime: `${value}:00` } : null;
  if (unit === 'year' || unit === 'month') return years ? { valueInteger: Number(value) } : null;
  if (typeof value === 'number') return { valueQuantity: quantity(value, unit) };
  const where = unit === undefined ? null : intervalOf(value);
  if (where) return intervalValue(where, unit);
  // A bound that says nothing, such as a range the wrong way round.
  if (unit !== undefined) return UNKNOWN;
  const text = node.pattern !== undefined || freeText ? plainText(value) : null;
  return text === null ? null : { valueString: text };
}

const wordOf = (key: CodedKey, value: unknown): CodeableConcept =>
  wordConcept(key, typeof value === 'boolean' ? yesOrNo(value) : String(value));
