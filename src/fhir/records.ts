/** What is recorded in a map of a note as an Observation, with a component for each key; and so on in the maps in it. */
import type { Observation, ObservationComponent, Reference } from 'fhir/r4';
import type { PartialDate } from '../text/partial-date.ts';
import { isMap } from '../yaml/path.ts';
import { keyConcept } from './codes.ts';
import type { Entries } from './entries.ts';
import type { CodedKey } from './keys.ts';
import { type Disclosure, valueFor } from './values.ts';

/** What all Observations on something have in common. */
export type About = Pick<Observation, 'subject' | 'focus' | 'partOf' | 'effectiveDateTime'>;

/** Keys that other resources tell, or that nobody but the note needs. */
const ELSEWHERE: readonly string[] = ['patient_id', 'patient_sex', 'procedure_operators', 'id', 'summary'];
/** Keys with an Observation of their own. */
const ALONE: readonly string[] = [
  'patient_age_years',
  'procedure_contrast_ml',
  'procedure_air_kerma_gy',
  'procedure_dap_gy_cm2',
  'procedure_fluoroscopy_min',
  'procedure_duration_min',
];
/** What was on other days than the procedure, or partly so. */
const OTHER_DAYS: readonly string[] = [
  'patient_history',
  'indication',
  'earlier_attempts',
  'complications',
  'discharge',
];

/** A list of maps may have words in it, which stand for a map with one key. */
function entryOf(key: CodedKey, entry: unknown): Record<string, unknown> | null {
  if (isMap(entry)) return entry;
  const word = key.node['x-shorthand'];
  return word !== undefined && typeof entry === 'string' ? { [word]: entry } : null;
}

function componentsOf(key: CodedKey, value: unknown, told: Disclosure): ObservationComponent[] {
  const values = key.kind === 'values' && Array.isArray(value) ? value : [value];
  return values.flatMap((one) => {
    const found = valueFor(key, one, told);
    return found ? [{ code: keyConcept(key), ...found }] : [];
  });
}

/** A map with a day of its own was on that day, and on no other. */
function dayOf(
  { code, inner }: CodedKey,
  data: Record<string, unknown>,
  told: Disclosure,
  about: About,
): About {
  const { effectiveDateTime: _, ...rest } = about;
  if (!inner.some(({ name }) => name === 'date')) return OTHER_DAYS.includes(code) ? rest : about;
  const day = told.day((data.date ?? '') as PartialDate);
  return day ? { ...rest, effectiveDateTime: day } : rest;
}

/**
 * Adds the Observations on a map and on what is in it, in the order of the schema.
 *
 * @param place where it stands in the note
 * @param skip names of keys that the caller tells
 * @returns that on the map itself; null if it says nothing
 */
export function addRecord(
  key: CodedKey,
  data: Record<string, unknown>,
  place: string,
  context: { readonly entries: Entries; readonly told: Disclosure },
  common: About,
  skip: readonly string[] = [],
): Reference | null {
  const { entries, told } = context;
  const about = dayOf(key, data, told, common);
  const inner = key.inner.filter(({ name, code }) => !ELSEWHERE.includes(code) && !skip.includes(name));
  const values = inner.filter(({ name, kind }) => !kind.startsWith('map') && name !== 'date');
  const component = values
    .filter(({ code }) => !ALONE.includes(code))
    .flatMap((one) => componentsOf(one, data[one.name], told));
  const of = { resourceType: 'Observation', status: 'final' } as const;
  const self =
    component.length === 0 ? null : entries.add(place, { ...of, code: keyConcept(key), ...about, component });
  for (const one of values.filter(({ code }) => ALONE.includes(code))) {
    const value = valueFor(one, data[one.name], told);
    if (value) entries.add(`${place}/${one.name}`, { ...of, code: keyConcept(one), ...about, ...value });
  }
  for (const one of inner) {
    const value = data[one.name];
    const at = `${place}/${one.name}`;
    if (one.kind === 'map' && isMap(value)) addRecord(one, value, at, context, about);
    if (one.kind === 'maps') addRecords(one, value, at, context, about);
  }
  return self;
}

/** Adds the Observations on the entries of a list of maps. */
export function addRecords(
  key: CodedKey,
  list: unknown,
  place: string,
  context: Parameters<typeof addRecord>[3],
  common: About,
  aboutEntry: (entry: Record<string, unknown>, place: string) => About = () => ({}),
): void {
  for (const [number, one] of (Array.isArray(list) ? list : []).entries()) {
    const entry = entryOf(key, one);
    const at = `${place}/${number}`;
    if (entry) addRecord(key, entry, at, context, { ...common, ...aboutEntry(entry, at) });
  }
}
