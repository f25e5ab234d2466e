/** What there is too much of, in words; and data that only aliases make large. */
import assert from 'node:assert/strict';
import { expandsTooFar, type LimitExceeded, limitMessage } from '../../../src/segments/limits.ts';
import { toEnglish } from '../../../src/text/message.ts';

const MEASURES: readonly [what: LimitExceeded['what'], words: string][] = [
  ['characters', '2,000 characters'],
  ['notes', '2,000 notes'],
  ['segments', '2,000 sections and lesions'],
  ['summaries', '2,000 summaries'],
  ['line', '2,000 characters on one line'],
  ['values', '2,000 lines and values'],
  ['depth', '2,000 nested levels'],
  ['aliases', '2,000 anchors and aliases'],
];

describe('too much of something', () => {
  for (const [what, words] of MEASURES) {
    it(`is named: ${words}`, () => {
      const said = (of: LimitExceeded['of']) => toEnglish(limitMessage({ of, what, limit: 2000 }));
      assert.equal(said('document'), `Not checked: this file has more than ${words}.`);
      assert.equal(said('segment'), `Not checked: this part of the note has more than ${words}.`);
    });
  }
});

describe('data that aliases make large', () => {
  /** Lists within each other. */
  const nested = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'word');
  /** A list with so many words in it, which counts itself as one more. */
  const wide = (words: number): unknown => Array.from({ length: words }, () => 'word');

  it('are too much from 100,000 values on', () => {
    assert.equal(expandsTooFar(wide(99_999)), false);
    assert.equal(expandsTooFar(wide(100_000)), true);
  });

  it('are counted as often as something stands for them', () => {
    const anchored = wide(99);
    assert.equal(expandsTooFar(Array.from({ length: 999 }, () => anchored)), false);
    assert.equal(expandsTooFar(Array.from({ length: 1000 }, () => anchored)), true);
  });

  it('are too deep from 100 levels on', () => {
    assert.equal(expandsTooFar(nested(100)), false);
    assert.equal(expandsTooFar(nested(101)), true);
    assert.equal(expandsTooFar(nested(100_000)), true);
  });

  it('are endless where they hold themselves', () => {
    const self: unknown[] = [];
    self.push(self);
    assert.equal(expandsTooFar(self), true);
    assert.equal(expandsTooFar(['word', null, 1]), false);
  });
});
