/** The small parts of a record's sentences: text of a note on one line, numbers with their units, vessels, stops. */
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { showHidden } from '../text/hidden.ts';

/** Where sentences go: into the note, beside its keys; or into the record of the patient, which has to tell those too. */
export type Destination = 'note' | 'record';

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

/** Text of the note within a list whose entries end with a semicolon: its own would end them too. */
export function aside(text: unknown): string {
  const said = quoted(text);
  return said.includes(';') ? `(${said})` : said;
}

/** The same behind what it is: `reason: calcified cap`. */
export function labelled(label: string, text: unknown): string {
  const said = aside(text);
  return said.startsWith('(') ? `${label} ${said}` : `${label}: ${said}`;
}

/** Whether a value says something: it is recorded, and not `unknown`. */
export const isTold = <Value>(value: Value): value is Exclude<Value, 'unknown' | null | undefined> =>
  value !== undefined && value !== null && value !== 'unknown';

/** An answer of yes or no in words of its own; empty where neither is known. */
export function yesNoText(answer: unknown, yes: string, no: string): string {
  if (saysYes(answer)) return yes;
  return saysNo(answer) ? no : '';
}

/** What there is to say of some parts, in a row. */
export function joined(parts: readonly (string | false | undefined | null)[], sign = ', '): string {
  return parts.filter((part) => part).join(sign);
}

/** The same in a sentence: what stands in brackets follows without a comma. */
export const partsText = (parts: readonly (string | false | undefined | null)[]): string =>
  parts.reduce<string>((text, part) => {
    if (!part) return text;
    return text ? `${text}${part.startsWith('(') ? ' ' : ', '}${part}` : part;
  }, '');

/** What is said, with one stop at its end. */
export const withStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Each part that says something, as a sentence. */
export const sentences = (parts: readonly (string | false | undefined | null)[]): string[] =>
  parts.flatMap((part) => (part ? withStop(part) : []));

/** A number, or a bound of one, as prose has it: `45-60` of a note is `45–60`, and `6-8 weeks` is `6–8 weeks`. */
export const numberText = (value: unknown): string =>
  quoted(value).replace(/^(\d+(?:\.\d+)?) ?- ?(?=\d)/, '$1\u2013');

/** A number, or a bound of one, with its unit: `6 months`, `under 1 month`, `1.5 mm`. */
export function amountText(value: unknown, unit: string): string {
  const number = numberText(value);
  const isOne = /^(?:(?:under|over|about) )?1$/.test(number);
  return `${number} ${isOne && unit.length > 2 ? unit.replace(/s$/, '') : unit}`;
}

/** How many there were, or how often it was: `3 in number`, `more than one`, `more than once`. */
export function countText(value: unknown, isOften = false): string {
  const number = numberText(value);
  const [, more] = /^over (\d+)$/.exec(number) ?? [];
  if (more === '1') return isOften ? 'more than once' : 'more than one';
  if (isOften) return number === '1' ? 'once' : `${number} times`;
  return `${number} in number`;
}

/** What has a size, in millimetres; the distal diameter is that of a tapered stent. */
interface Sized {
  readonly diameter_mm?: unknown;
  readonly distal_diameter_mm?: unknown;
  readonly length_mm?: unknown;
}

/** Diameter and length as operators write them: `3 mm`, `3 x 38 mm`, `3.5-3 x 60 mm`; empty where neither is known. */
export function sizeText({ diameter_mm, distal_diameter_mm, length_mm }: Sized): string {
  const diameters = joined([diameter_mm?.toString(), distal_diameter_mm?.toString()], '-');
  const size = joined([diameters, length_mm?.toString()], ' x ');
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

/** Entries of a list; those that are the same and stand together once, with their number: `4 DES`. */
export function repeatsText(texts: readonly string[]): string[] {
  const groups: { text: string; count: number }[] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    if (last?.text === text) last.count++;
    else groups.push({ text, count: 1 });
  }
  return groups.map(({ text, count }) => (count > 1 ? `${count} ${text}` : text));
}
