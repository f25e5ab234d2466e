/** The pages for who changes the code name files and folders that are there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const FOLDERS = /^(src|test|scripts|docs|schemas|syntaxes|l10n|mutation|examples|media)\//;
/** The parts of a path that stand for a name: `docs/problems/CODE.md`. */
const PLACEHOLDER = /\b[A-Z]{2,}\b(?!\.md$)|\b(CODE|NAME|ID)\b|…/;

describe('what the pages name', () => {
  for (const page of ['CONTRIBUTING.md', 'docs/architecture.md', 'docs/mutation.md']) {
    it(`is there: ${page}`, () => {
      const quoted = [...readFileSync(page, 'utf8').matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
      const paths = quoted.filter((name) => FOLDERS.test(name) && !PLACEHOLDER.test(name));
      assert.ok(paths.length > 0);
      assert.deepEqual(
        paths.filter((path) => !existsSync(path)),
        [],
      );
    });
  }
});
