/**
 * Facts in the words of a record, by what the schema says of their keys: a key that says `x-record` there needs no
 * code of its own. English for every reader, since it becomes part of a summary.
 */
import { type SchemaNode, schemaAt } from '../schema/schema.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { showHidden } from '../text/hidden.ts';
import { isMap, type Path } from '../yaml/path.ts';
import { joined } from './markdown.ts';
import { termsIn, within } from './terms.ts';

/**
 * Text of the note on one line, and nothing that Markdown or HTML would read: `<20` and `Fielder > Gaia` are left as
 * they are, since neither begins or ends a tag.
 */
export const quoted = (text: unknown): string =>
  showHidden(String(text))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\[|<(?![\s\d=])/g, '(')
    .replace(/\]|(?<!\s)>|>(?![\s\d=])/g, ')')
    .replaceAll('`', "'");

/** Diameter and length in millimetres as operators write them: `3 mm`, `3 x 38 mm`; empty where neither is known. */
export function sizeText({ diameter_mm, length_mm }: { diameter_mm?: unknown; length_mm?: unknown }): string {
  const size = joined([diameter_mm?.toString(), length_mm?.toString()], ' x ');
  return size && `${size} mm`;
}

const BRANCHES: Readonly<Record<string, string>> = {
  graft: 'a graft',
  D: 'a diagonal branch',
  OM: 'an obtuse marginal branch',
  septal_branch: 'a septal branch',
  AM: 'an acute marginal branch',
  conus_branch: 'the conus branch',
  side_branch: 'a side branch',
};

/** A vessel within a sentence. */
export const vesselText = (name: string): string => BRANCHES[name] ?? name;

/** What is made for a place of the schema when it is first asked for, since summaries are compared at every edit. */
function remembered<T>(make: (place: Path) => T): (place: Path) => T {
  const known = new Map<string, T>();
  return (place) => {
    const name = place.join('/');
    const value = known.get(name) ?? make(place);
    known.set(name, value);
    return value;
  };
}

const termsOf = remembered(termsIn);

/** Units that stand in the value or in the title already. */
const UNSAID: readonly unknown[] = ['year', 'YYYY-MM-DD', 'occlusions'];

/** The keys that name a vessel or a branch. */
const VESSEL_KEYS: readonly string[] = [
  ...['vessel', 'to', 'also_to', 'also_in', 'donor', 'graft_to', 'treatment_order'],
];

/** The value of a key in words; empty where nothing is known. */
function valueText(map: Path, key: string, value: unknown): string {
  if (value === 'unknown' || value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const isOfMaps = value.some(isMap);
    const texts = value.map((one) =>
      isOfMaps ? recordedText([...map, key, 0], one) : valueText(map, key, one),
    );
    return joined(texts, isOfMaps ? (key === 'stents' ? ' + ' : '; ') : ', ');
  }
  if (isMap(value)) return recordedText([...map, key], value);
  const path = [...map, key];
  const node = schemaAt([...path, 0]) ?? schemaAt(path);
  if (saysYes(value) || saysNo(value)) return saysYes(value) ? 'yes' : 'no';
  if (VESSEL_KEYS.includes(key)) return vesselText(quoted(value));
  if (node?.enum) return termsOf(map)(key, value as string | number);
  const unit = node?.['x-unit'];
  return unit && !UNSAID.includes(unit) ? `${quoted(value)} ${unit}` : quoted(value);
}

/** What would not be understood by itself, in any map. */
const SAID: Readonly<Record<string, (text: string) => string>> = {
  to: (text) => `to ${text}`,
  also_to: (text) => `also to ${text}`,
  also_in: (text) => `also in ${text}`,
  to_segment: (text) => `to the ${text}`,
  graft_to: (text) => `graft to ${text}`,
  donor: (text) => `filled from ${text}`,
  medina: (text) => `Medina ${text}`,
  months_before: (text) => `${text} before`,
  residual_stenosis_percent: (text) => `residual stenosis ${text}`,
  result_grade: (text) => `result ${text}`,
  procedures: (text) => `later procedures: ${text}`,
  days_after: (text) => `${text} after`,
  ischaemic_burden_percent: (text) => `ischaemic burden ${text}`,
  transmurality_percent: (text) => `transmurality of scar ${text}`,
  lvef_percent: (text) => `LVEF ${text}`,
  heart_rate_bpm: (text) => `heart rate ${text}`,
  systolic_mmhg: (text) => `systolic ${text}`,
  diastolic_mmhg: (text) => `diastolic ${text}`,
  mean_mmhg: (text) => `mean ${text}`,
  oxygen_saturation_percent: (text) => `oxygen saturation ${text}`,
  transferred_to: (text) => `transferred to ${text}`,
  coronary_care_days: (text) => `${text} in coronary care`,
  intensive_care_days: (text) => `${text} in intensive care`,
  ward_days: (text) => `${text} on the ward`,
};

/** The same for numbers that have a word of their own beside them. */
const COUNTED: Readonly<Record<string, (value: string) => string>> = {
  count: (value) => `${value} in number`,
  timi_before: (value) => `TIMI ${value} before`,
  timi_after: (value) => `TIMI ${value} after`,
};

/** What would not be understood of an earlier procedure by itself. */
const HISTORY: Readonly<Record<string, (text: string) => string>> = {
  hospital_days: (text) => `${text} in hospital`,
  complications: (text) => `complications: ${text}`,
  stent_failure: (text) => `cause of stent failure: ${text}`,
};

/** Which keys stand behind another in a map that has it, and are told with that. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  name: ['kind', 'type'],
  length_mm: ['diameter_mm'],
};

/** One key of a map in words, beside its others. */
function partText(map: Path, key: string, values: Readonly<Record<string, unknown>>): string {
  const { [key]: value } = values;
  // Of a stent its name and its size stand behind its type.
  const isOfStent = map.at(-2) === 'stents';
  if (BEHIND[key]?.some((other) => schemaAt([...map, other]) !== null)) return '';
  if (key === 'diameter_mm') return isOfStent ? '' : sizeText(values);
  const text = valueText(map, key, value);
  if (key === 'kind') return joined([text, valueText(map, 'name', values.name)], ' ');
  if (isOfStent && key === 'type')
    return joined([text, valueText(map, 'name', values.name), sizeText(values)], ' ');
  // What was measured, how much of it, and in which unit are one.
  if (key === 'value' && map.at(-2) === 'tests')
    return (
      text &&
      joined([valueText(map, 'measure', values.measure), text, valueText(map, 'unit', values.unit)], ' ')
    );
  if ((key === 'measure' || key === 'unit') && (values.value ?? null) !== null) return '';
  const { year, month } = values;
  if (key === 'month') return year === undefined ? text && `month ${month}` : '';
  if (key === 'year' && text && month !== undefined) return `${text}-${String(month).padStart(2, '0')}`;
  if (map.at(-2) === 'history' && key in HISTORY) return text && (HISTORY[key]?.(text) ?? text);
  if (key in SAID) return text && (SAID[key]?.(text) ?? text);
  if (key in COUNTED) return text && (COUNTED[key]?.(quoted(value)) ?? text);
  if (key === 'length_mm') return text && `${text} long`;
  if (key === 'elsewhere' && saysNo(value)) return '';
  const title = within(schemaAt([...map, key])?.title ?? key);
  return saysYes(value) ? title : saysNo(value) ? `no ${title}` : text;
}

/** What a map holds, in the order of the schema: `balloon Sapphire, 1.5 x 15 mm, for predilatation`. */
export function recordedText(map: Path, values: unknown): string {
  if (!isMap(values)) return '';
  const keys = Object.keys(schemaAt(map)?.properties ?? {});
  const parts = keys.filter((key) => key !== 'kind').map((key) => partText(map, key, values));
  return joined([keys.includes('kind') && partText(map, 'kind', values), ...parts]);
}

const keysOf = remembered((map) =>
  Object.keys(schemaAt(map)?.properties ?? {}).flatMap((key) => {
    const { title = key, 'x-record': place } = schemaAt([...map, key]) ?? {};
    return place ? [{ key, title, place }] : [];
  }),
);

/**
 * The sentences for the keys of a map that a record tells at a place, in the order of the schema.
 *
 * @param map where the map stands in a note
 * @param place as `x-record` names it
 */
export function recordedLines(
  map: Path,
  values: object,
  place: NonNullable<SchemaNode['x-record']>,
): string[] {
  return keysOf(map).flatMap(({ key, title, place: own }) => {
    const text = own === place ? valueText(map, key, (values as Record<string, unknown>)[key]) : '';
    return text === '' ? [] : [`${title}: ${text}.`];
  });
}
