/** YAML mistakes in tests: one problem each, its place, its message and its fix. */
import assert from 'node:assert/strict';
import { applied } from './applied.ts';
import { editsOf, fixedAll, quickFixes } from './fixes.ts';
import { errors, marked } from './notes.ts';

/**
 * Title; the lines below `lesions:`, with the expected range; `code: message`; and the fix, which is `safe`,
 * `one click` or `offered`, with the lines that it writes.
 */
export type MistakeCase = readonly [what: string, lines: string, said: string, fix?: string];

/** How safe the first fix of the errors is, and what it writes. */
function fixOf(text: string): string | undefined {
  const [action] = quickFixes(text, 'cto-note', ({ severity }) => severity === 1);
  if (!action) return undefined;
  const fixed = applied(text, editsOf(action));
  const before = text.split('\n');
  const written = fixed.split('\n').filter((line) => !before.includes(line));
  const trust = action.isPreferred ? (fixedAll(text, 'cto-note') === text ? 'one click' : 'safe') : 'offered';
  return `${trust}: ${written.map((line) => line.trimStart()).join(' | ')}`;
}

/** Define a test for each case. */
export function testSlips(cases: readonly MistakeCase[]): void {
  for (const [what, lines, said, fix] of cases) {
    it(what, () => {
      const { text, ranges } = marked(`cto_note: 1\nlesions:\n${lines}\n`);
      assert.deepEqual(
        errors(text).map(({ code, message, range }) => [`${code}: ${message}`, range]),
        [[said, ranges[0]]],
      );
      assert.equal(fixOf(text), fix);
    });
  }
}
