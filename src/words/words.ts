/** Sentences in the language of whoever reads them. */
import { type Argument, hasWords, keyOf, type Sentence, say } from './sentence.ts';

/** Puts a sentence, or a text of a declaration, into words. */
export type Words = (sentence: Sentence | string) => string;

/** Sentences of another language by their English ones, as VS Code has them in a bundle. */
export type Dictionary = Readonly<Record<string, string>>;

/** Shows a dictionary which decimal sign its language writes. */
const HALF = say`0.5`;

function spell(argument: Argument, decimalSign: string, words: Words): string {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'number') return String(argument).replace('.', decimalSign);
  if (!('numeral' in argument)) return words(argument);
  // Where the decimal sign is a comma, a point groups the digits.
  return argument.numeral.replace(/[.,]/g, (sign) =>
    sign === '.' ? decimalSign : decimalSign === '.' ? ',' : '.',
  );
}

/** English, which everything is written in: the summary of a note and the command line speak nothing else. */
export const inEnglish: Words = (sentence) => {
  if (typeof sentence === 'string') return sentence;
  const { pieces, places } = sentence;
  return pieces.reduce((text, piece, i) => text + spell(places[i - 1] ?? '', '.', inEnglish) + piece);
};

/** The words of a dictionary; for what it does not have, the English ones. */
export function wordsFrom(dictionary: Dictionary): Words {
  // An empty entry waits for its translation.
  const known = (key: string) => (Object.hasOwn(dictionary, key) && dictionary[key]) || undefined;
  const decimalSign = known(keyOf(HALF))?.[1] ?? '.';
  const words: Words = (sentence) => {
    if (typeof sentence === 'string') return known(sentence) ?? sentence;
    const template = hasWords(sentence) ? known(keyOf(sentence)) : undefined;
    const { pieces, places } = sentence;
    const place = (i: number) => spell(places[i] ?? '', decimalSign, words);
    // Of the text of a note nothing is taken for a place.
    return template === undefined
      ? pieces.reduce((text, piece, i) => text + place(i - 1) + piece)
      : template.replace(/\{(\d+)\}/g, (_, i) => place(Number(i)));
  };
  return words;
}
