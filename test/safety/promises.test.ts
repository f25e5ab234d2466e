/** Each promise of SECURITY.md names the test that holds it, and that test is there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

describe('the promises of SECURITY.md', () => {
  const rows = readFileSync('SECURITY.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (promise|---) /.test(line));

  it('are many', () => assert.ok(rows.length >= 15));

  for (const row of rows) {
    it(`“${row.split('|')[1]?.trim()}” is held by a test`, () => {
      const file = /`(test\/[\w/.-]+\.test\.ts)`/.exec(row)?.[1];
      assert.ok(file, 'no test is named');
      const text = readFileSync(file, 'utf8');
      const titles = [...row.matchAll(/“([^”]+)”/g)].map(([, title]) => title ?? '');
      assert.ok(titles.length > 0);
      for (const title of titles) {
        assert.ok(text.includes(`it('${title}'`) || text.includes(`it("${title}"`), `${file}: ${title}`);
      }
    });
  }
});
