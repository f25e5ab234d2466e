/** YAML as the library reads it. */
import { type Document, isScalar, parseDocument, visit, YAMLParseError } from 'yaml';

/** Of a text that nests too deep. The library catches that itself where it composes, not where it parses. */
export const TOO_DEEP = 'RESOURCE_EXHAUSTION';

/**
 * Reads a text, as YAML 1.2 whatever a directive says: in a note, `yes` is a word and a date is its digits. Keys that
 * stand twice are no errors here: the library would compare each key with each.
 */
export function readYaml(text: string): Document {
  const options = {
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
    schema: 'core',
    resolveKnownTags: false,
  } as const;
  try {
    return parseDocument(text, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const nothing = parseDocument('', options);
    nothing.errors.push(new YAMLParseError([0, text.length], TOO_DEEP, error.message));
    return nothing;
  }
}

/** How many errors a document has, keys that stand twice among them. */
export function errorsIn(document: Document): number {
  let repeated = 0;
  visit(document, {
    Map(_, { items }) {
      const keys = items.flatMap(({ key }) => (isScalar(key) ? [key.value] : []));
      repeated += keys.length - new Set(keys).size;
    },
  });
  return document.errors.length + repeated;
}
