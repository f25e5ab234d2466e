import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Document, parseAllDocuments, parseDocument } from 'yaml';
import { documentsOf as ours } from '../../support/regions.ts';
import { yamlStreams } from './yaml-streams.ts';

const documentsOf = (text: string): Document[] => {
  const documents = parseAllDocuments(text, { logLevel: 'silent' });
  return 'empty' in documents ? [] : documents;
};

const isValid = (text: string): boolean => documentsOf(text).every(({ errors }) => errors.length === 0);

describe('the blocks of a YAML stream', () => {
  it('are the documents of the yaml package', () => {
    let several = 0;
    fc.assert(
      fc.property(yamlStreams.filter(isValid), (text) => {
        const expected = documentsOf(text)
          // To the package `...` alone is a document; to YAML it is none.
          .filter((document) => document.toJS() !== null || document.directives?.docStart)
          .map((document) => document.toJS());
        // We drop documents at the end in which nothing is written.
        while (expected.length > 1 && expected.at(-1) === null) expected.pop();
        const seen = ours(text).map((document) => parseDocument(document).toJS());
        if (expected.length > 1) several++;
        assert.deepEqual(seen, expected.length ? expected : [null]);
      }),
      { numRuns: Number(process.env.RUNS ?? 3000) },
    );
    assert.ok(several > 200, `only ${several} streams had several documents`);
  });
});
