/** The fields of REDCap for a place of the schema. */
import {
  isDate,
  isFreeText,
  isMeasured,
  isNumeric,
  type SchemaNode,
  takesUnknown,
} from '../../schema/schema.ts';
import type { Path } from '../../yaml/path.ts';
import { PARTIAL, unitOf, wordsOf, writtenWord } from '../schema-columns.ts';
import type { CodedChoice, Field, Holding } from './instrument.ts';
import { LONGEST_NAME, SEEN, shortName } from './names.ts';

/** What a person reads of a field. */
export type Described = Pick<Field, 'label' | 'note' | 'header'>;

const plainText = {
  type: 'text',
  choices: [],
  validation: null,
  min: null,
  max: null,
  isIdentifier: false,
  isFreeText: false,
} as const;

/** A field, in whose name `most` leaves room for what is put behind it. */
export function field(
  fullName: string,
  described: Described,
  holds: Holding,
  rest: Partial<Field>,
  most = LONGEST_NAME,
): Field {
  const name = shortName(fullName, most);
  const words = (rest.choices ?? []).map(({ code }) => code);
  return { ...plainText, name, fullName, words, ...described, holds, ...rest };
}

const WORDS: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No', unknown: 'Unknown' };

/** A choice that needs no explanation. */
export const choice = (code: string): CodedChoice => ({ code, label: WORDS[code] ?? code });
/** The choices of what is answered by yes or no. */
export const YES_NO = [choice('yes'), choice('no')];

/** The code of a word of the format: itself, but for the hyphen of a range, which REDCap does not take everywhere. */
export const codeOf = (word: string): string => word.replaceAll('-', '_');

/** The choices of a place, each with the code of its word. */
function choicesOf(node: SchemaNode): CodedChoice[] {
  const { enum: values = [], enumDescriptions = [] } = node;
  return (wordsOf(node) ?? []).map((word) => {
    const code = codeOf(word);
    const at = values.findIndex((value) => writtenWord(value) === word);
    // A bar would begin the next choice.
    const [said = word] = (enumDescriptions[at] ?? word).replaceAll('|', '/').split(/\.(?:\s|$)/);
    return { code, label: WORDS[code] ?? (/^\d/.test(word) ? `${word}: ${said}` : said) };
  });
}

/** Text that REDCap shows as it is: a sign of Markdown is none there, and one of HTML would begin a tag. */
const shown = (text: string): string =>
  text.replaceAll('`', '').replaceAll('<', 'under ').replaceAll('@', ' at ');

/** What a person reads of a key. */
export function describeField(node: SchemaNode, key: string, header: string): Described {
  const unit = unitOf(node);
  const title = node.title ?? key;
  const isSaid = unit === null || title.toLowerCase() === unit;
  return {
    label: shown(isSaid ? title : `${title} (${unit})`),
    note: shown(node.description ?? ''),
    header,
  };
}

/** The fields of a key that is no map: one, or two for a number that may not be known. */
export function fieldsOfKey(fullName: string, node: SchemaNode, path: Path, described: Described): Field[] {
  const types = [node.type ?? []].flat();
  const key: Holding = { what: 'key', path, node };
  if (types.includes('array')) return [listField(fullName, node, described, key)];
  if (node.enum) return [field(fullName, described, key, { type: 'radio', choices: choicesOf(node) })];
  if (isDate(node)) {
    const rest: Partial<Field> = { validation: 'date_ymd', isIdentifier: true };
    return [
      field(fullName, described, key, rest),
      besideField(fullName, PARTIAL, partialField(node, described, path)),
    ];
  }
  if (isNumeric(node)) {
    const { minimum, exclusiveMinimum, maximum } = node;
    const number: Partial<Field> = {
      validation: types.includes('integer') ? 'integer' : 'number',
      min: minimum ?? exclusiveMinimum ?? null,
      max: maximum ?? null,
    };
    if (!takesUnknown(node)) return [field(fullName, described, key, number)];
    const most = LONGEST_NAME - SEEN.length;
    return [
      field(fullName, described, key, number, most),
      besideField(fullName, SEEN, seenField(node, described, path)),
    ];
  }
  // A name or a pseudonym may be a number.
  const isName = types.includes('integer');
  return [
    field(fullName, described, key, {
      type: isFreeText(node) ? 'notes' : 'text',
      isFreeText: isFreeText(node),
      isIdentifier: isFreeText(node) || isName,
    }),
  ];
}

/** The field beside another one, which says what that cannot. */
const besideField = (fullName: string, ending: string, beside: Field): Field => ({
  ...beside,
  name: shortName(fullName, LONGEST_NAME - ending.length) + ending,
  fullName: fullName + ending,
});

/** What is known of a date without its day. */
function partialField(node: SchemaNode, { label }: Described, path: Path): Field {
  const described = {
    label: `${label}, where the day is not known`,
    header: '',
    note: 'The month or the year: 2018-07, 2018.',
  };
  return field('partial', described, { what: 'seen', path, node }, { isIdentifier: true });
}

/** What was seen of a number: a bound in words, or that it is not known. */
function seenField(node: SchemaNode, described: Described, path: Path): Field {
  const holds: Holding = { what: 'seen', path, node };
  const label = `${described.label}, where it was not measured`;
  const isBound = isMeasured(node);
  return field(
    'seen',
    {
      label,
      header: '',
      note: isBound
        ? 'unknown, or what was seen: under 20, over 20, 20-25, about 20.'
        : 'Looked for, and not known.',
    },
    holds,
    isBound ? {} : { type: 'radio', choices: [choice('unknown')] },
  );
}

/** A list of words: checkboxes where each may stand once, else text in its order. */
function listField(fullName: string, node: SchemaNode, described: Described, holds: Holding): Field {
  const { items: entry = {}, uniqueItems } = node;
  const words = wordsOf(entry) ?? [];
  if (words.length > 0 && uniqueItems)
    return field(fullName, described, holds, { type: 'checkbox', choices: choicesOf(entry) });
  const note = `${described.note} ${words.length > 0 ? `In their order: ${words.join(', ')}.` : ''} Separated by semicolons.`;
  const isFree = isFreeText(entry);
  return field(fullName, { ...described, note: note.replace(/\s+/g, ' ').trim() }, holds, {
    words,
    isFreeText: isFree,
    isIdentifier: words.length === 0,
  });
}
