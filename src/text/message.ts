/**
 * What is said, before it is known in which language: a template with what stands in its places. The key of a
 * template is its English sentence, with `{0}`, `{1}` and so on for the places.
 */

/** A number with so many decimals, such as `1.80`; null for as many as it has, and its digits in groups of three. */
export interface Numeral {
  readonly value: number;
  readonly decimals: number | null;
}

/** Several things, all of which are meant, or any. */
export interface List {
  readonly type: 'conjunction' | 'disjunction';
  readonly members: readonly Argument[];
}

/**
 * What stands in a place of a template: text that is the same in every language (a word of the note, a name), a
 * number, a list, or a part of the sentence that is worded for itself.
 */
export type Argument = string | number | Numeral | List | Message;

export interface Message {
  /** The text around the places, in English: one piece more than there are places. */
  readonly pieces: readonly string[];
  readonly places: readonly Argument[];
}

/**
 * Makes a sentence, as a tag of a template: ``say`Lesion ${name} has no summary.` ``. A whole sentence is one
 * template, since no other language puts fragments together in the same way.
 */
export function msg(pieces: TemplateStringsArray, ...places: Argument[]): Message {
  return { pieces, places };
}

/** Text of a declaration, such as the label of a score's item, as a sentence without places. */
export function textMessage(text: string): Message {
  return { pieces: [text], places: [] };
}

/** A number with a fixed count of decimals. */
export function fixed(value: number, decimals: number): Numeral {
  return { value, decimals };
}

/** A large number with its digits in groups of three. */
export function grouped(value: number): Numeral {
  return { value, decimals: null };
}

/** The sentence with what stands in its places changed. */
export function mapPlaces({ pieces, places }: Message, change: (text: string) => string): Message {
  const changed = (place: Argument): Argument => {
    if (typeof place === 'string') return change(place);
    if (typeof place === 'number' || 'decimals' in place) return place;
    return 'pieces' in place ? mapPlaces(place, change) : { ...place, members: place.members.map(changed) };
  };
  return { pieces, places: places.map(changed) };
}

/** What is the same in every language, or a sentence for itself, one after the other with a separator. */
export function joinMessages(parts: readonly Argument[], separator: string): Message {
  const pieces = parts.length === 0 ? [''] : ['', ...parts.slice(1).map(() => separator), ''];
  return { pieces, places: parts };
}

/** `a or b`, `a, b, or c`. */
export function either(members: readonly Argument[]): Message {
  return msg`${{ type: 'disjunction', members }}`;
}

/** `a and b`, `a, b, and c`. */
export function both(members: readonly Argument[]): Message {
  return msg`${{ type: 'conjunction', members }}`;
}

/** What a dictionary has as the key of a sentence. */
export function messageKey({ pieces }: Message): string {
  return pieces.reduce((key, piece, i) => `${key}{${i - 1}}${piece}`);
}

/** Whether there is something to translate: signs and places alone are the same everywhere. */
function hasWords({ pieces }: Message): boolean {
  return pieces.some((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Puts a sentence, or a text of a declaration, into words. */
export type Localizer = (sentence: Message | string) => string;

/** Sentences of another language by their English ones, as VS Code has them in a bundle. */
export type Dictionary = Readonly<Record<string, string>>;

/** A dictionary translates it to the tag of its own language. */
const LANGUAGE = msg`en`;

/** Writes the numbers and lists of a language, by formatters that are made when they are first needed. */
function createSpeller(language: string, localize: Localizer): (argument: Argument) => string {
  const formatters = new Map<string, Intl.NumberFormat>();
  const lists: { [type in List['type']]?: Intl.ListFormat } = {};
  const inNumbers = (value: number, options: Intl.NumberFormatOptions) => {
    const key = `${options.useGrouping} ${options.minimumFractionDigits}`;
    const formatter = formatters.get(key) ?? new Intl.NumberFormat(language, options);
    formatters.set(key, formatter);
    // Nobody writes a negative nought.
    return formatter.format(value + 0);
  };
  const spell = (argument: Argument): string => {
    if (typeof argument === 'string') return argument;
    if (typeof argument === 'number') {
      // A line or a count, and asking `Intl` takes as long as the rest of the sentence.
      if (language === 'en' && Number.isSafeInteger(argument)) return String(argument);
      return inNumbers(argument, { useGrouping: false, maximumFractionDigits: 20 });
    }
    if ('pieces' in argument) return localize(argument);
    if ('members' in argument) {
      const { type, members } = argument;
      const list = lists[type] ?? new Intl.ListFormat(language, { type });
      lists[type] = list;
      return list.format(members.map(spell));
    }
    const { value, decimals } = argument;
    return decimals === null
      ? inNumbers(value, { useGrouping: true })
      : inNumbers(value, {
          useGrouping: false,
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
  };
  return spell;
}

/** The words of a dictionary; for what it does not have, the English ones. */
export function createLocalizer(dictionary: Dictionary): Localizer {
  // An empty entry waits for its translation.
  const known = (key: string) => (Object.hasOwn(dictionary, key) && dictionary[key]) || undefined;
  const isEmpty = Object.keys(dictionary).length === 0;
  const localize: Localizer = (sentence) => {
    if (typeof sentence === 'string') return known(sentence) ?? sentence;
    const template = !isEmpty && hasWords(sentence) ? known(messageKey(sentence)) : undefined;
    const { pieces, places } = sentence;
    const place = (i: number) => spell(places[i] ?? '');
    // Of the text of a note nothing is taken for a place.
    return template === undefined
      ? pieces.reduce((text, piece, i) => text + place(i - 1) + piece)
      : template.replace(/\{(\d+)\}/g, (_, i) => place(Number(i)));
  };
  const spell = createSpeller(known(messageKey(LANGUAGE)) ?? 'en', localize);
  return localize;
}

/** English, which everything is written in: the summary of a note and the command line speak nothing else. */
export const toEnglish: Localizer = createLocalizer({});

/** A count with its word, in English: `1 error`, `2 errors`. */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
