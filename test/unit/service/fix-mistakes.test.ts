/** Every ordinary slip has a fix that turns it clean, or a reason for having none. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { applied } from '../../support/applied.ts';
import { editsOf, found, quickFixes } from '../../support/fixes.ts';
import { marked } from '../../support/notes.ts';

const folder = 'test/fixtures/mistakes';

const unfixed: Record<string, string> = {
  'day-that-does-not-exist': 'the day is a fact',
  'empty-line-first': 'a note without lesions: only the author knows them',
  'half-a-conflict': 'which version holds, only the author knows',
  'key-in-the-wrong-place': 'two lesions could be its home',
  'merge-conflict': 'which version holds, only the author knows',
  'number-with-a-sign': 'the number is a fact',
  'out-of-range': 'the number is a fact',
  'section-in-two-fences': 'the two say different things, and neither fence may stay empty',
};

/** The errors left after the first fix of an error, again and again. */
function leftAfterFixes(text: string, languageId: string): number {
  let current = text;
  for (let times = 0; times < 10; times += 1) {
    const [action] = quickFixes(current, languageId, ({ severity }) => severity === 1);
    if (!action) break;
    current = applied(current, editsOf(action));
  }
  return found(current, languageId).filter(({ severity }) => severity === 1).length;
}

describe('an ordinary mistake', () => {
  for (const file of readdirSync(folder).sort()) {
    const name = file.replace(/\.(cto\.yaml|md)$/, '');
    const reason = unfixed[name];
    it(`${name.replaceAll('-', ' ')}: ${reason ?? 'is turned clean by its fixes'}`, () => {
      const { text } = marked(readFileSync(`${folder}/${file}`, 'utf8'));
      const languageId = file.endsWith('.md') ? 'markdown' : 'cto-note';
      if (reason)
        assert.deepEqual(
          quickFixes(text, languageId, ({ severity }) => severity === 1),
          [],
        );
      else assert.equal(leftAfterFixes(text, languageId), 0);
    });
  }
});
