/** YAML as the library reads it. */
import { type Document, isScalar, parseDocument, visit } from 'yaml';

/** Reads a text. Keys that stand twice are no errors here: the library would compare each key with each. */
export function readYaml(text: string): Document {
  return parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
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
