/**
 * Common mistakes, each a note in `test/fixtures/mistakes`: one problem for one mistake, at its place.
 *
 * A fixture is a note with the range that is to be marked between `<|` and `|>`, and a first line that names
 * the code and a part of the message: `# yaml-tab: Indent with spaces`.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { errors, marked } from '../../support/notes.ts';

const folder = 'test/fixtures/mistakes';
const files = readdirSync(folder).sort();

describe('an ordinary mistake gives one problem, the right one', () => {
  it('is proved by twenty mistakes and more', () => assert.ok(files.length >= 20, `${files.length}`));

  for (const file of files) {
    it(file.replace(/\.\w+$/, '').replaceAll('-', ' '), () => {
      const { text, ranges } = marked(readFileSync(`${folder}/${file}`, 'utf8'));
      const [, code = '', message = ''] = /(?:# |<!-- )([\w-]+): (.*?)(?: -->)?$/m.exec(text) ?? [];
      const found = errors(text, file.endsWith('.md') ? 'markdown' : 'cto-note');
      assert.deepEqual(
        found.map(({ code, range }) => ({ code, range })),
        [{ code, range: ranges[0] }],
        JSON.stringify(found),
      );
      assert.ok(found[0]?.message.includes(message), `${found[0]?.message} should say: ${message}`);
    });
  }
});
