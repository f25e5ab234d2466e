/** The quick YAML reader compared with the library. */
import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { buildTree } from '../../src/yaml/library.ts';
import { parsePlainYaml } from '../../src/yaml/plain-reader.ts';

/** Compare both results; false if the quick reader leaves the text to the library. */
export function compared(source: string): boolean {
  const plain = parsePlainYaml(source);
  if (!plain) return false;
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'silent' });
  assert.deepEqual(document.errors, [], source);
  assert.deepEqual(plain.data, document.toJS(), source);
  assert.deepEqual(plain.tree, buildTree(document, source), source);
  return true;
}
