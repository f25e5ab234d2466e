/** What a cell says for a field: a value of the format, or why it is none. */
import { isDate, isNumeric, type SchemaNode } from '../../schema/schema.ts';
import { codeOf } from '../redcap/fields.ts';
import type { Field } from '../redcap/instrument.ts';
import type { MappedField } from '../redcap/mapping.ts';

/** A value, or a sentence that says why there is none. */
type CellValue = { readonly value: unknown } | { readonly refusal: string };

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The word of ours for one of theirs. */
function wordFor(text: string, { words, name }: Field, mapped: MappedField | null): CellValue {
  if (!mapped || mapped.codes.size === 0)
    return words.includes(text)
      ? { value: text }
      : { refusal: `${text} is no code of ${name}, which takes ${words.join(', ')}.` };
  const ours = [...mapped.codes].filter(([, theirs]) => theirs.some((one) => one.theirs === text));
  const [first, ...others] = ours.map(([code]) => code);
  if (first === undefined) return { refusal: `${text} stands for no code of ${name} in the mapping.` };
  return others.length === 0
    ? { value: first }
    : { refusal: `${text} stands for ${[first, ...others].join(' and ')} in the mapping.` };
}

/** A word as the format has it: `3` may be a number, and `3_4` is a range. */
const asWritten = ({ holds }: Field, code: unknown): unknown =>
  (holds.what === 'key' && holds.node.enum?.find((one) => codeOf(String(one)) === code)) ?? code;

/** The entries of a list in one cell. */
export const splitList = (text: string): string[] => text.split(';').map((entry) => entry.trim());

function listValue(text: string, field: Field, mapped: MappedField | null): CellValue {
  const entries = splitList(text).filter((entry) => entry !== '');
  if (field.words.length === 0) return { value: entries };
  const values: unknown[] = [];
  for (const entry of entries) {
    const word = wordFor(entry, field, mapped);
    if ('refusal' in word) return word;
    values.push(word.value);
  }
  return { value: values };
}

/** A text, or a number where one is meant: a year is a date too. */
export function wordRead(text: string, node: SchemaNode): string | number {
  const isNumber = isDate(node) ? /^\d{4}$/.test(text) : isNumeric(node) && NUMBER.test(text);
  return isNumber ? Number(text) : text;
}

/** @param text what stands in the cell, and is not empty */
export function cellValue(text: string, field: Field, mapped: MappedField | null): CellValue {
  const { holds } = field;
  if (holds.what === 'seen') {
    if (field.words.length === 0) return { value: wordRead(text, holds.node) };
    return wordFor(text, field, mapped);
  }
  if (holds.what !== 'key') return { value: text };
  if ([holds.node.type ?? []].flat().includes('array')) return listValue(text, field, mapped);
  if (field.words.length > 0) {
    const word = wordFor(text, field, mapped);
    return 'refusal' in word ? word : { value: asWritten(field, word.value) };
  }
  return { value: wordRead(text, holds.node) };
}

/** Whether a box is ticked; null for a cell that does not say. */
export function isTicked(text: string): boolean | null {
  if (text === '1') return true;
  return text === '0' ? false : null;
}
