/**
 * The words of the format as a record has them: `reverse CART` for `reverse_cart`. The schema says them: as a term, or
 * at the beginning of a description. English for every reader.
 */
import { keysAt, type SchemaNode, schemaAt } from '../schema/schema.ts';
import type { Localizer } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';

/** A label within a sentence; abbreviations and names keep their capitals. */
export const within = (label: string): string =>
  /^(?:[A-Z]{2}|Rentrop|Werner|Impella)/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** How a description begins, which names what it describes. */
const headOf = (description = ''): string => (/^[^:(.,]*/.exec(description)?.[0] ?? '').trim();

/** The term of each value of a key, or of the entries of its list. */
function termsOf({ enum: values = [], enumDescriptions = [], 'x-terms': terms = {} }: SchemaNode) {
  const described = values.map((value, i): [string, string] => [
    String(value),
    within(headOf(enumDescriptions[i])),
  ]);
  return { ...Object.fromEntries(described), ...terms };
}

/**
 * Says the values of the keys of a map.
 *
 * @param map where it stands in a note
 */
export function termsIn(map: Path): (key: string, value: string | number) => string {
  const keys = keysAt(map);
  // Summaries are compared at every edit, so they are looked up once and for all.
  const known = new Map(
    keys.map((key) => {
      const path = [...map, key];
      return [key, termsOf(schemaAt([...path, 0]) ?? schemaAt(path) ?? {})];
    }),
  );
  return (key, value) => known.get(key)?.[value] ?? String(value);
}

/**
 * The term of one value, translated; a word that the key does not take, and a text, as it is written.
 */
export function termOf(key: Path, value: string, localize: Localizer): string {
  const node = schemaAt([...key, 0]) ?? schemaAt(key) ?? {};
  const description = node.enumDescriptions?.[node.enum?.indexOf(value) ?? -1];
  if (description === undefined || key.at(-1) === 'vessel') return value;
  const term = node['x-terms']?.[value];
  if (term !== undefined) return localize(term);
  const translated = localize(description);
  return translated === description ? within(headOf(description)) : headOf(translated);
}

/** Of words that are abbreviations: `mi`, `prevent_mi`, `iabp`. */
const ABBREVIATION =
  /\b(?:acs|adr|awe|base|bnp|cmr|crp|ct|ecmo|iabp|ldl|lima|lvef|mi|nstemi|pot|rima|star|stemi)\b/g;

/** A word of the note as a doctor writes it in English: `ivus_guided` is IVUS-guided, and `covered_stent` covered stent. */
export function choiceLabel(value: string | number, { 'x-terms': terms = {} }: SchemaNode): string {
  const words = String(value).replaceAll('_', ' ');
  const term = terms[String(value)];
  const isSame = term?.toLowerCase().replaceAll('-', ' ') === words;
  return term && isSame ? term : words.replace(ABBREVIATION, (word) => word.toUpperCase());
}
