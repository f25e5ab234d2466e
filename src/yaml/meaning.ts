/** What YAML says, whatever its form: the one definition that every edit is held against. */
import { countErrors, parseYamlDocument } from './library.ts';

/** Data as a text in which the order of keys does not matter. */
export function meaningOf(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/**
 * The data of a text as the YAML library reads it.
 *
 * @param mayHave so many errors and warnings it may have
 * @returns null if it has more, or aliases that lead nowhere or to too much
 */
export function readYaml(text: string, mayHave = 0): { readonly data: unknown } | null {
  const document = parseYamlDocument(text);
  if (countErrors(document) + document.warnings.length > mayHave) return null;
  try {
    return { data: document.toJS() };
  } catch {
    return null;
  }
}

/** A text as YAML that says it: in quotes where YAML could take it for something else, or for its own signs. */
export function asScalar(text: string): string {
  const isPlain = /^(?:\p{L}[\p{L}\p{N} _.'/-]*|\d{4}-\d\d-\d\d)$/u.test(text) && text.trimEnd() === text;
  return isPlain && !/^(?:true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}
