/**
 * The words of the format as a record has them: `reverse CART` for `reverse_cart`. The schema says them: as a term, or
 * at the beginning of a description. English for every reader.
 */
import { type SchemaNode, schemaAt } from '../schema/schema.ts';
import type { Path } from '../yaml/path.ts';

/** A label within a sentence; abbreviations and names keep their capitals. */
export const within = (label: string): string =>
  /^(?:[A-Z]{2}|Rentrop|Werner)/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** The term of each value of a key, or of the entries of its list. */
function termsOf({ enum: values = [], enumDescriptions = [], 'x-terms': terms = {} }: SchemaNode) {
  const described = values.map((value, i): [string, string] => {
    const [head = ''] = /^[^:(.,]*/.exec(enumDescriptions[i] ?? '') ?? [];
    return [String(value), within(head.trim())];
  });
  return { ...Object.fromEntries(described), ...terms };
}

/**
 * Says the values of the keys of a map.
 *
 * @param map where it stands in a note
 */
export function termsIn(map: Path): (key: string, value: string | number) => string {
  const keys = Object.keys(schemaAt(map)?.properties ?? {});
  // Summaries are compared at every edit, so they are looked up once and for all.
  const known = new Map(
    keys.map((key) => {
      const path = [...map, key];
      return [key, termsOf(schemaAt([...path, 0]) ?? schemaAt(path) ?? {})];
    }),
  );
  return (key, value) => known.get(key)?.[value] ?? String(value);
}
