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
export type Argument = string | number | Numeral | Sentence;

export interface Sentence {
  /** The text around the places, in English: one piece more than there are places. */
  readonly pieces: readonly string[];
  readonly places: readonly Argument[];
}

/**
 * Makes a sentence, as a tag of a template: ``say`Lesion ${name} has no summary.` ``. A whole sentence is one
 * template, since no other language puts fragments together in the same way.
 */
export function say(pieces: TemplateStringsArray, ...places: Argument[]): Sentence {
  return { pieces, places };
}

/** Text of a declaration, such as the label of a score's item, as a sentence without places. */
export function phrase(text: string): Sentence {
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
export function withPlaces({ pieces, places }: Sentence, change: (text: string) => string): Sentence {
  const changed = (place: Argument): Argument => {
    if (typeof place === 'string') return change(place);
    return typeof place === 'object' && 'pieces' in place ? withPlaces(place, change) : place;
  };
  return { pieces, places: places.map(changed) };
}

/** What is the same in every language, or a sentence for itself, one after the other with a separator. */
export function joined(parts: readonly Argument[], separator: string): Sentence {
  const pieces = parts.length === 0 ? [''] : ['', ...parts.slice(1).map(() => separator), ''];
  return { pieces, places: parts };
}

/** `a or b`, `a or b or c`. */
export function either(parts: readonly Argument[]): Sentence {
  return chained(parts, (before, other) => say`${before} or ${other}`);
}

/** `a and b`, `a and b and c`. */
export function both(parts: readonly Argument[]): Sentence {
  return chained(parts, (before, other) => say`${before} and ${other}`);
}

function chained(
  [first = '', ...others]: readonly Argument[],
  link: (before: Sentence, other: Argument) => Sentence,
): Sentence {
  return others.reduce(link, joined([first], ''));
}

/** What a dictionary has as the key of a sentence. */
export function keyOf({ pieces }: Sentence): string {
  return pieces.reduce((key, piece, i) => `${key}{${i - 1}}${piece}`);
}

/** Whether there is something to translate: signs and places alone are the same everywhere. */
export function hasWords({ pieces }: Sentence): boolean {
  return pieces.some((piece) => /[\p{L}\p{N}]/u.test(piece));
}
