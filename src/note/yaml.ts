/** YAML as the library reads it. */
import { type Document, isAlias, isCollection, isScalar, parseDocument, visit, YAMLParseError } from 'yaml';

/** Of a text that nests too deep. The library catches that itself where it composes, not where it parses. */
export const TOO_DEEP = 'RESOURCE_EXHAUSTION';

/** Of a key that is a list or a map. The library would write it anew to make a word of it. */
export const NO_WORD = 'NON_STRING_KEY';

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
    return withKeysChecked(parseDocument(text, options));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const nothing = parseDocument('', options);
    nothing.errors.push(new YAMLParseError([0, text.length], TOO_DEEP, error.message));
    return nothing;
  }
}

function withKeysChecked(document: Document): Document {
  if (document.errors.length > 0) return document;
  visit(document, {
    Pair(_, { key }) {
      const meant = isAlias(key) ? key.resolve(document) : key;
      if (!isCollection(meant)) return;
      const [start, end] = (key as typeof meant).range ?? [0, 0];
      document.errors.push(new YAMLParseError([start, end], NO_WORD, ''));
    },
  });
  return document;
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
