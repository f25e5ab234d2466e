/**
 * What is said, before it is known in which language: a template with what stands in its places. The key of a
 * template is its English sentence, with `{0}`, `{1}` and so on for the places.
 */

/** A number whose digits are fixed, such as `1.80`; a language writes it with its own decimal sign. */
export interface Numeral {
  readonly numeral: string;
}

/**
 * What stands in a place of a template: text that is the same in every language (a word of the note, a name), a
 * number, or a part of the sentence that is worded for itself.
 */
export type Argument = string | number | Numeral | Message;

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
  return { numeral: value.toFixed(decimals) };
}

/** A large number with its digits in groups of three. */
export function grouped(value: number): Numeral {
  return { numeral: value.toLocaleString('en') };
}

/** The sentence with what stands in its places changed. */
export function mapPlaces({ pieces, places }: Message, change: (text: string) => string): Message {
  const changed = (place: Argument): Argument => {
    if (typeof place === 'string') return change(place);
    return typeof place === 'object' && 'pieces' in place ? mapPlaces(place, change) : place;
  };
  return { pieces, places: places.map(changed) };
}

/** What is the same in every language, or a sentence for itself, one after the other with a separator. */
export function joinMessages(parts: readonly Argument[], separator: string): Message {
  const pieces = parts.length === 0 ? [''] : ['', ...parts.slice(1).map(() => separator), ''];
  return { pieces, places: parts };
}

/** `a or b`, `a or b or c`. */
export function either(parts: readonly Argument[]): Message {
  return chained(parts, (before, other) => msg`${before} or ${other}`);
}

/** `a and b`, `a and b and c`. */
export function both(parts: readonly Argument[]): Message {
  return chained(parts, (before, other) => msg`${before} and ${other}`);
}

function chained(
  [first = '', ...others]: readonly Argument[],
  link: (before: Message, other: Argument) => Message,
): Message {
  return others.reduce(link, joinMessages([first], ''));
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

/** Shows a dictionary which decimal sign its language writes. */
const HALF = msg`0.5`;

function spell(argument: Argument, decimalSign: string, localize: Localizer): string {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'number') return String(argument).replace('.', decimalSign);
  if (!('numeral' in argument)) return localize(argument);
  // Where the decimal sign is a comma, a point groups the digits.
  return argument.numeral.replace(/[.,]/g, (sign) =>
    sign === '.' ? decimalSign : decimalSign === '.' ? ',' : '.',
  );
}

/** English, which everything is written in: the summary of a note and the command line speak nothing else. */
export const toEnglish: Localizer = (sentence) => {
  if (typeof sentence === 'string') return sentence;
  const { pieces, places } = sentence;
  return pieces.reduce((text, piece, i) => text + spell(places[i - 1] ?? '', '.', toEnglish) + piece);
};

/** The words of a dictionary; for what it does not have, the English ones. */
export function createLocalizer(dictionary: Dictionary): Localizer {
  // An empty entry waits for its translation.
  const known = (key: string) => (Object.hasOwn(dictionary, key) && dictionary[key]) || undefined;
  const decimalSign = known(messageKey(HALF))?.[1] ?? '.';
  const localize: Localizer = (sentence) => {
    if (typeof sentence === 'string') return known(sentence) ?? sentence;
    const template = hasWords(sentence) ? known(messageKey(sentence)) : undefined;
    const { pieces, places } = sentence;
    const place = (i: number) => spell(places[i] ?? '', decimalSign, localize);
    // Of the text of a note nothing is taken for a place.
    return template === undefined
      ? pieces.reduce((text, piece, i) => text + place(i - 1) + piece)
      : template.replace(/\{(\d+)\}/g, (_, i) => place(Number(i)));
  };
  return localize;
}
