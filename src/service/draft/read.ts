/** Reads the lines of a draft in an operator's words: `• Vessel: RCA`, `Length = 25 mm`. Nothing is guessed. */
import { suggestDate } from '../../schema/dates.ts';
import { pathsOfLabel, plainLabel } from '../../schema/labels.ts';
import { suggestNumber } from '../../schema/quantities.ts';
import { isDate, isNumeric, type SchemaNode, schemaAt, takesUnknown } from '../../schema/schema.ts';
import { type Suggestion, suggestValue, unquoted } from '../../schema/suggest.ts';
import { validate } from '../../schema/validate.ts';
import { asScalar } from '../../yaml/meaning.ts';
import { type Path, samePath } from '../../yaml/path.ts';

/** A line of a draft, and what it says in a note. */
export interface DraftLine {
  /** The line without its bullet. */
  readonly raw: string;
  readonly hasBullet: boolean;
  /** What stands before the separator, and behind it; null where there is no separator. */
  readonly label: string | null;
  readonly value: string;
  /** What it says; null where that is not understood. */
  readonly entry: DraftEntry | null;
}

/** A key of a note with its value. */
export interface DraftEntry {
  readonly path: Path;
  /** The value as YAML on one line. */
  readonly yaml: string;
  /** Whether it is a word that needs an interpretation: it stays as written, and its problem offers the readings. */
  readonly isOpen: boolean;
}

/** `• `, `· `, `‣ `, `▪ `, `◦ `, `● `, `■ `, long dashes, `* `, `o ` and numbers, as word processors write them. */
const BULLET = /^(?:[\u2022\u00b7\u2023\u25aa\u25e6\u25cf\u25a0\u2013\u2014]\s*|[*+o-]\s+|\d{1,2}[.)]\s+)/u;
/** What stands between a label and its value: a colon, an equals sign, a tab, or a dash between blanks. */
const SEPARATOR = /[:\uff1a=]|\t\s*(?:[:\uff1a=]|[\u2013\u2014-](?=\s))?|\s[\u2013\u2014-](?=\s)/u;
/** Anything longer is a sentence. */
const LONGEST_LABEL = 60;
/** Anything longer is left as it is: no operator dictates so long a value. */
const LONGEST_VALUE = 1000;
/** The lookbehind keeps this linear: a run inside the value is tried once, not from each of its characters. */
const TRAILING = /(?<![\s,;])[\s,;]+$/;

/** What a draft may say: not the texts of a note's own. */
const isDictated = (path: Path): boolean => !['cto_note', 'summary'].includes(String(path.at(-1)));

/**
 * One line of a draft.
 *
 * @param inLesion whether the keys of a lesion may stand in it as they are written in a note
 */
export function readLine(line: string, inLesion = false): DraftLine {
  const trimmed = line.trim();
  const raw = trimmed.replace(BULLET, '');
  const hasBullet = raw !== trimmed;
  const text = raw.replace(/^(\*\*|__)(.*?)(:?)\1(:?)/, '$2$3$4');
  const { 0: separator = '', index = 0 } = SEPARATOR.exec(text) ?? {};
  const label = text.slice(0, index).trim();
  if (label.length > LONGEST_LABEL || !/\p{L}/u.test(label)) {
    return { raw, hasBullet, label: null, value: '', entry: null };
  }
  const value = text.slice(index + separator.length).trim();
  const said = value.length > LONGEST_VALUE ? '' : value.replace(TRAILING, '').replace(/\s+/g, ' ');
  return { raw, hasBullet, label, value, entry: entryOf(label, said, inLesion) };
}

function entryOf(label: string, value: string, inLesion: boolean): DraftEntry | null {
  if (value === '') return null;
  const meant = pathsOfLabel(label).filter(isDictated);
  const own = inLesion ? meant.filter((path) => samePath(path, ['lesions', 0, label])) : [];
  const whole = own.length > 0 ? own : meant;
  const [, name = '', unit = ''] = /^(.*?)\s*[([]([^()[\]]+)[)\]]$/.exec(label) ?? [];
  const paths = whole.length > 0 ? whole : pathsOfLabel(name).filter(isDictated);
  // A bare number says nothing where the label may mean two scales.
  if (paths.length > 1 && /^[\d\s]*$/.test(value)) return null;
  const entries = paths.flatMap((path) => entryAt(path, label, value, whole.length > 0 ? '' : unit) ?? []);
  const plain = entries.filter(({ isOpen }) => !isOpen);
  const [entry = null, another] = plain.length > 0 ? plain : entries;
  return another ? null : entry;
}

/** What a value says at a path; null where it is neither a value that the key takes nor a word with readings. */
function entryAt(path: Path, label: string, value: string, unit: string): DraftEntry | null {
  const node = schemaAt(path);
  if (!node || (unit !== '' && node['x-unit'] === undefined)) return null;
  const meant = meaningOf(path, node, label, value, unit);
  if (meant !== null) return isTaken(path, meant) ? { path, yaml: written(meant), isOpen: false } : null;
  const open = openOf(path, node, value);
  return open !== null && !isTaken(path, open) ? { path, yaml: written(open), isOpen: true } : null;
}

/** A word or a list that has readings, as it was written; null where it has none. */
function openOf(path: Path, node: SchemaNode, value: string): Value | null {
  if ([node.type].flat().includes('array')) return listOf([...path, 0], value, true);
  const meant = isDate(node) ? suggestDate(value) : node.enum ? suggestValue(value, node) : null;
  return meant && unquoted(value);
}

type Stent = Readonly<Record<string, string | number>>;
type Value = string | number | readonly (string | number | Stent)[];

function meaningOf(path: Path, node: SchemaNode, label: string, value: string, unit: string): Value | null {
  if (isDate(node)) return sure(suggestDate(value));
  if (node.enum) return sure(suggestValue(value, node));
  const key = String(path.at(-1));
  if (key === 'stents') return stentsOf(path, value);
  if ([node.type].flat().includes('array')) return listOf([...path, 0], value);
  if (!isNumeric(node)) return key === 'id' ? nameOf(path, label, value) : unquoted(value);
  const isUnitSaid = plainLabel(label) === plainLabel(key) || UNDOUBTED.has(node['x-unit'] ?? '');
  return (
    sure(suggestNumber(inUnit(value, unit, node['x-unit'], isUnitSaid), node['x-unit'])) ??
    (takesUnknown(node) ? sure(suggestValue(value, { enum: ['unknown'] })) : null)
  );
}

/** Units that nobody writes since no other is in use; `Length: 3` may be one of 3 cm. */
const UNDOUBTED = new Set(['years', '%', 'degrees', 'mL/min', 'points']);

const plainUnit = (unit: string) =>
  unit
    .toLowerCase()
    .replaceAll('²', '2')
    .replace(/[\s\u00b7*^]/g, '');

/** The number with its unit, if it is not that of the key; what is no number then, nobody understands. */
function inUnit(value: string, ofLabel: string, ofKey = '', isUnitSaid: boolean): string {
  const [, number = value, own = ''] = /^([\d.,]+)\s*(.*)$/.exec(value) ?? [];
  const unit = own === '' ? ofLabel : own;
  // An eGFR is one of 1.73 m² of body surface, whether that is written or not.
  const isOfKey = plainUnit(unit).replace('ml/min/1.73m2', 'ml/min') === plainUnit(ofKey);
  if (unit === '' ? isUnitSaid || ofKey === '' : isOfKey) return number;
  return unit === '' ? '' : `${number} ${unit}`;
}

const sure = (meaning: Suggestion | null): string | number | null =>
  meaning?.safety === 'safe' && meaning.values.length === 1 ? (meaning.values[0] ?? null) : null;

/** A list whose words are all understood or, where they may be open, at least have readings. */
function listOf(path: Path, value: string, mayBeOpen = false): Value | null {
  const node = schemaAt(path);
  // Words are no maps, and no problem would ask what they mean.
  if (node?.properties && !node.enum) return null;
  const words = value
    .replace(/^\[(.*)\]$/, '$1')
    .split(node?.enum ? /[,;+]|\s(?:and|und)\s/ : /[,;]/)
    .map(unquoted);
  // A list repeats no value, so one with more words than there are values is not worth reading.
  if (words.includes('') || (node?.enum && words.length > node.enum.length)) return null;
  const values = words.map((word) => {
    const meant = node?.enum && suggestValue(word, node);
    return node?.enum ? (sure(meant ?? null) ?? (mayBeOpen && meant ? word : null)) : word;
  });
  return values.includes(null) ? null : (values as (string | number)[]);
}

/** `Lesion: A` names a lesion; longer words behind so short a label may describe it. */
function nameOf(path: Path, label: string, value: string): string | null {
  const isShort = /^[\p{L}\p{N}]{1,3}$/u.test(value);
  return path[0] === 'lesions' && /^(lesion|l\u00e4sion)$/iu.test(label) && !isShort ? null : unquoted(value);
}

/** `DES 3.0 x 38 mm`: the diameter first, as everyone writes it. */
const STENT =
  /^(?:([^\d\s]+(?:\s[^\d\s]+)*)\s)?(\d+(?:[.,]\d+)?)\s?(?:mm)?\s?[x\u00d7]\s?(\d+(?:[.,]\d+)?)\s?(?:mm)?$/iu;

/** Stents by their sizes; null where one says something else, such as a product, or the length first. */
function stentsOf(path: Path, value: string): readonly Stent[] | null {
  const stents = value.split(/\s*(?:[;+]|,(?!\d))\s*|\s(?:and|und)\s/).flatMap((written): Stent[] => {
    const [, word, ...sizes] = STENT.exec(written) ?? [];
    const [diameter = 0, length = 0] = sizes.map((size) => Number(size?.replace(',', '.')));
    const type = word === undefined ? null : sure(suggestValue(word, schemaAt([...path, 0, 'type']) ?? {}));
    if (!(diameter < length) || (word !== undefined && type === null)) return [{}];
    return [{ ...(type === null ? {} : { type }), diameter_mm: diameter, length_mm: length }];
  });
  return stents.every((stent) => 'length_mm' in stent) ? stents : null;
}

/** Whether the key takes the value, as the schema has it. */
function isTaken(path: Path, value: Value): boolean {
  const lesion = { id: 'A', vessel: 'RCA' };
  const [section, ...rest] = path;
  const put = (data: object, [key = '', ...inner]: Path): object => {
    const held = inner.length === 0 ? value : put({}, inner);
    return key === 0 ? [held] : { ...data, [key]: held };
  };
  if (section === 'lesions') return validate('lesion', put(lesion, rest.slice(1)), []).length === 0;
  const own = section === 'consent' ? { obtained: 'yes' } : {};
  const whole = { cto_note: 1, lesions: [lesion] };
  const data = rest.length === 0 ? put(whole, path) : { ...whole, [String(section)]: put(own, rest) };
  return validate('root', data, []).length === 0;
}

/** A value as YAML on one line. */
function written(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') {
    const mapped = (map: Stent) => Object.entries(map).map(([key, one]) => `${key}: ${written(one)}`);
    const entries = value.map((one) =>
      typeof one === 'object' ? `{${mapped(one).join(', ')}}` : written(one),
    );
    return `[${entries.join(', ')}]`;
  }
  return asScalar(value);
}
