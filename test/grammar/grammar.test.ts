import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GrammarTestCase,
  parseGrammarTestCase,
  runGrammarTestCase,
} from 'vscode-tmgrammar-test/dist/unit/index.js';
import { caseFiles, registry, root } from './support/grammars.ts';

/** What the grammars make of a case other than it asserts, one line a difference. */
async function differences(file: string, testCase: GrammarTestCase): Promise<string[]> {
  const failures = await runGrammarTestCase(registry, testCase);
  return failures.map(({ line, srcLine, start, end, missing, unexpected, actual }) => {
    const text = JSON.stringify(testCase.source[srcLine]?.slice(start, end));
    const lacks = missing.length > 0 ? ` lacks ${missing.join(' ')};` : '';
    const mustNot = unexpected.length > 0 ? ` must not have ${unexpected.join(' ')};` : '';
    return `${file}:${line + 1}: ${text}${lacks}${mustNot} it has ${actual.join(' ')}`;
  });
}

describe('grammar', () => {
  const files = caseFiles();

  it('has cases of both kinds', () => {
    for (const kind of ['.cto.yaml', '.md']) assert.ok(files.some((file) => file.endsWith(kind)));
  });

  for (const file of files) {
    const testCase = parseGrammarTestCase(readFileSync(join(root, file), 'utf8'));

    it(file, async () => {
      assert.ok(testCase.assertions.length > 0, 'the file asserts nothing');
      assert.deepEqual(await differences(file, testCase), []);
    });

    if (!file.endsWith('.cto.yaml')) continue;
    // Editors take the whole line end away; hosts that split at the line feed alone leave this behind.
    it(`${file}, a carriage return at the end of each line`, async () => {
      const source = testCase.source.map((line) => `${line}\r`);
      assert.deepEqual(await differences(file, { ...testCase, source }), []);
    });
  }
});
