/** What there is too much of, in words; and data that only aliases make large. */
import assert from 'node:assert/strict';
import { expandsTooFar, type LimitExceeded, limitMessage } from '../../../src/segments/limits.ts';
import { toEnglish } from '../../../src/text/message.ts';

const MESSAGES: readonly [exceeded: LimitExceeded, said: string][] = [
  [{ of: 'document', what: 'characters', limit: 2000 }, 'this file has more than 2,000 characters.'],
  [{ of: 'document', what: 'notes', limit: 2000 }, 'this file has more than 2,000 notes.'],
  [{ of: 'document', what: 'segments', limit: 2000 }, 'this file has more than 2,000 sections and lesions.'],
  [{ of: 'document', what: 'summaries', limit: 2000 }, 'this file has more than 2,000 summaries.'],
  [
    { of: 'segment', what: 'characters', limit: 2000 },
    'this part of the note has more than 2,000 characters.',
  ],
  [
    { of: 'segment', what: 'line', limit: 2000 },
    'this part of the note has more than 2,000 characters on one line.',
  ],
  [
    { of: 'segment', what: 'values', limit: 2000 },
    'this part of the note has more than 2,000 lines and values.',
  ],
  [{ of: 'segment', what: 'depth', limit: 2000 }, 'this part of the note has more than 2,000 nested levels.'],
  [
    { of: 'segment', what: 'aliases', limit: 2000 },
    'this part of the note has more than 2,000 anchors and aliases.',
  ],
];

describe('too much of something', () => {
  for (const [exceeded, said] of MESSAGES) {
    it(`is named: ${said}`, () => {
      assert.equal(toEnglish(limitMessage(exceeded)), `Not checked: ${said}`);
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
