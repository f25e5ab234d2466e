/**
 * Keys and their maps in the words of a record, by what the schema says of them: a key that says `x-record` there needs
 * no code of its own. English for every reader, since it becomes part of a summary.
 */
import { isDuration, isMeasured, keysAt, type SchemaNode, schemaAt } from '../schema/schema.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { intervalOf } from '../text/interval.ts';
import { isMap, type Path } from '../yaml/path.ts';
import {
  amountText,
  countText,
  isTold,
  joined,
  numberText,
  partsText,
  quoted,
  repeatsText,
  sizeText,
  vesselText,
  withStop,
} from './phrases.ts';
import { ENTRY_ANSWERS, ENTRY_PHRASES, LINE_TITLES } from './record-words.ts';
import { termsIn, within } from './terms.ts';

type Values = Readonly<Record<string, unknown>>;

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
const UNSAID: readonly unknown[] = ['year', 'YYYY-MM-DD', 'pack-years', 'occlusions', 'ratio'];

/** The keys that name a vessel or a branch. */
const VESSEL_KEYS: readonly string[] = [
  ...['vessel', 'to', 'also_to', 'also_in', 'donor', 'graft_to', 'treatment_order'],
];

/** The value of a key in words; empty where nothing is known. */
export function valueText(map: Path, key: string, value: unknown): string {
  if (!isTold(value)) return '';
  if (Array.isArray(value)) {
    const isOfMaps = value.some(isMap);
    const texts = value.map((one) => (isOfMaps ? mapText([...map, key, 0], one) : valueText(map, key, one)));
    if (key === 'stents') return joined(repeatsText(texts.filter((text) => text !== '')), ' + ');
    return joined(texts, isOfMaps ? '; ' : ', ');
  }
  if (isMap(value)) return mapText([...map, key], value);
  const path = [...map, key];
  const node = schemaAt([...path, 0]) ?? schemaAt(path);
  if (saysYes(value) || saysNo(value)) return saysYes(value) ? 'yes' : 'no';
  if (VESSEL_KEYS.includes(key)) return vesselText(quoted(value));
  if (node?.enum) return termsOf(map)(key, value as string | number);
  const unit = node?.['x-unit'];
  if (unit && !UNSAID.includes(unit)) return amountText(value, unit);
  return node && (isMeasured(node) || isDuration(node)) ? numberText(value) : quoted(value);
}

/** The keys of numbers that have words in the schema, and are told as they are. */
const BARE: readonly string[] = ['timi_before', 'timi_after'];

/** What is told first of an entry, by its list, where the order of its keys is not that of a sentence. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  grafts: ['conduit', 'to', 'also_to', 'state'],
  stents: ['type', 'vessel', 'segment', 'also_in'],
  other_lesions: [
    ...['vessel', 'graft_to', 'segment', 'also_in', 'stenosis_percent', 'severity', 'length_mm', 'culprit'],
    ...['in_stent', 'calcification', 'medina', 'features', 'timi_before', 'treatment', 'when'],
  ],
};

/** What stands in brackets behind the rest of an entry, by its list. */
const BRACKETED: Readonly<Record<string, string>> = { tests: 'finding', procedures: 'finding' };

/** Which keys are told with another, in a map that has it. */
const WITH: Readonly<Record<string, string>> = {
  name: 'kind',
  length_mm: 'diameter_mm',
  distal_diameter_mm: 'diameter_mm',
  to_segment: 'segment',
  month: 'year',
};

/** Whether what goes on from the left main into one vessel has its end there. */
const endsElsewhere = (vessel: unknown, further: unknown): boolean =>
  vessel === 'LM' && Array.isArray(further) && further.length === 1;

/** `proximal to mid segment`: where something lies, and in which segment of which vessel it ends. */
function segmentText(map: Path, { vessel, also_in: further, ...values }: Values): string {
  const first = valueText(map, 'segment', values.segment);
  const last = valueText(map, 'to_segment', values.to_segment).replace(/^ostial$/, 'ostium');
  const [only] = Array.isArray(further) ? further : [];
  if (endsElsewhere(vessel, further) && last)
    return joined([first, `to the ${last} of ${vesselText(quoted(only))}`]);
  if (first && last) return `${first.replace(/ segment$/, '')} to ${last}`;
  return last ? `to the ${last}` : first;
}

/** A name behind what it is a name of, unless it says that itself: `balloon Sapphire`, `NC balloon`. */
const namedText = (kind: string, name: string): string =>
  name.toLowerCase().includes(kind.toLowerCase()) ? name : joined([kind, name], ' ');

/** Keys that are told together with others of their map. */
const TOGETHER: Readonly<Record<string, (map: Path, values: Values) => string>> = {
  segment: segmentText,
  vessel: (map, { vessel, graft_to: to }) => {
    const [named, end] = [valueText(map, 'vessel', vessel), valueText(map, 'graft_to', to)];
    return vessel === 'graft' && end ? `${named} to ${end}` : named;
  },
  kind: (map, { kind, name }) => namedText(valueText(map, 'kind', kind), valueText(map, 'name', name)),
  type: (map, { type, name, ...size }) =>
    joined([namedText(valueText(map, 'type', type), valueText(map, 'name', name)), sizeText(size)], ' '),
  // What was measured, how much of it, and in which unit are one.
  value: (map, { measure, value, unit }) => {
    const text = valueText(map, 'value', value);
    return text && joined([valueText(map, 'measure', measure), text, valueText(map, 'unit', unit)], ' ');
  },
  diameter_mm: (_, values) => sizeText(values),
  year: (_, { year, month }) => {
    const [inYear, inMonth] = [year, month].map((one) => (one === undefined ? '' : quoted(one)));
    if (inYear && inMonth) return `${inYear}-${inMonth.padStart(2, '0')}`;
    return inYear || (inMonth ? `month ${inMonth}` : '');
  },
};

/** Whether a value names nothing, and something else of the map does. */
const isToldElsewhere = (list: unknown, key: string, values: Values): boolean =>
  ([values[key]].flat().every((one) => one === 'other') &&
    (key === 'test' || key === 'purpose' || (key === 'kind' && list === 'history')) &&
    (values.detail ?? values.finding) !== undefined) ||
  (key === 'result' && values.result === 'failed' && isTold(values.failed_at)) ||
  ((key === 'measure' || key === 'unit') && (values.value ?? null) !== null) ||
  (key === 'graft_to' && values.vessel === 'graft') ||
  (key === 'also_in' && isTold(values.to_segment) && endsElsewhere(values.vessel, values.also_in)) ||
  (key === 'dual_antiplatelet' && saysYes(values[key]) && intervalOf(values.antiplatelet_months) !== null);

/** One key of a map in words, beside its others. */
function partText(map: Path, key: string, values: Values): string {
  const { [key]: value } = values;
  const list = map.at(-2);
  const has = (other: string | undefined) => other !== undefined && schemaAt([...map, other]) !== null;
  if (has(WITH[key]) || isToldElsewhere(list, key, values)) return '';
  if (list === 'stents' && (key === 'name' || key === 'diameter_mm')) return '';
  if (key in TOGETHER) return TOGETHER[key]?.(map, values) ?? '';
  if (key === 'count') return value === undefined ? '' : countText(value, list === 'history');
  const text = BARE.includes(key) && value !== undefined ? quoted(value) : valueText(map, key, value);
  if (text === '') return '';
  if (key in ENTRY_PHRASES) return ENTRY_PHRASES[key]?.(text) ?? text;
  if (!saysYes(value) && !saysNo(value)) return text;
  const title = within(schemaAt([...map, key])?.title ?? key);
  const [yes, no] = ENTRY_ANSWERS[key] ?? [title, `no ${title}`];
  return saysYes(value) ? yes : no;
}

/** What is told last of an entry: details, and how often it was. */
const LAST: readonly string[] = ['detail', 'count'];

const orderOf = remembered((map) => {
  const keys = keysAt(map);
  const list = String(map.at(-2));
  const last = list === 'history' ? LAST : LAST.slice(0, 1);
  const first = (FIRST[list] ?? ['kind']).filter((key) => keys.includes(key));
  const between = keys.filter((key) => !first.includes(key) && !last.includes(key));
  return [...first, ...between, ...last.filter((key) => keys.includes(key))];
});

/** What a map holds, in the order of a sentence: `balloon Sapphire, 1.5 x 15 mm, for predilatation`. */
export function mapText(map: Path, values: unknown): string {
  if (!isMap(values) || Object.keys(values).length === 0) return '';
  const list = String(map.at(-2));
  const inBrackets = BRACKETED[list];
  const [head = '', ...parts] = orderOf(map)
    .filter((key) => key !== inBrackets)
    .map((key) => partText(map, key, values));
  // Of a stent all but what it is, and of a graft where it goes.
  if (list === 'stents') return joined([head || 'stent', partsText(parts) && `(${partsText(parts)})`], ' ');
  if (list === 'grafts') return partsText([joined([head, parts[0]], ' '), ...parts.slice(1)]);
  const all = partsText([head, ...parts]);
  const more = inBrackets === undefined ? '' : valueText(map, inBrackets, values[inBrackets]);
  return all && more ? `${all} (${more})` : all || more;
}

const keysOf = remembered((map) =>
  keysAt(map).flatMap((key) => {
    const { title = key, 'x-record': place } = schemaAt([...map, key]) ?? {};
    return place ? [{ key, title: LINE_TITLES[key] ?? title, place }] : [];
  }),
);

/**
 * The sentences for the keys of a map that a record tells at a place, in the order of the schema.
 *
 * @param map where the map stands in a note
 * @param place as `x-record` names it
 */
export function keySentences(
  map: Path,
  values: object,
  place: NonNullable<SchemaNode['x-record']>,
): string[] {
  return keysOf(map).flatMap(({ key, title, place: own }) => {
    const text = own === place ? valueText(map, key, (values as Values)[key]) : '';
    return text === '' ? [] : [withStop(`${title}: ${text}`)];
  });
}
