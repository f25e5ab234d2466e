import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeBetween } from '../../../src/text/edits.ts';

describe('the change between two texts', () => {
  const cases: [string, string, string, [number, number, number] | null][] = [
    ['none', 'abc', 'abc', null],
    ['something new', 'ac', 'abc', [1, 1, 2]],
    ['something gone', 'abc', 'ac', [1, 2, 1]],
    ['something else', 'abc', 'axyc', [1, 2, 3]],
    ['one more of the same', 'aa', 'aaa', [2, 2, 3]],
    ['one less of the same', 'aaa', 'aa', [2, 3, 2]],
    ['all of it', '', 'abc', [0, 0, 3]],
    ['nothing left', 'abc', '', [0, 3, 0]],
  ];
  for (const [what, before, after, expected] of cases) {
    it(`is ${what}: ${JSON.stringify(before)} to ${JSON.stringify(after)}`, () => {
      const change = changeBetween(before, after);
      assert.deepEqual(change && [change.start, change.end, change.newEnd], expected);
    });
  }

  it('makes the one from the other, in texts of any length', () => {
    const long = fc
      .array(fc.constantFrom('a', 'b', 'ab'.repeat(3000)), { maxLength: 6 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(long, long, (before, after) => {
        const change = changeBetween(before, after);
        if (!change) return assert.equal(before, after);
        const { start, end, newEnd } = change;
        assert.ok(start <= end && start <= newEnd);
        assert.equal(before.slice(0, start) + after.slice(start, newEnd) + before.slice(end), after);
        assert.notEqual(before[start] ?? '', after[start] ?? '', 'it begins with a difference');
      }),
      { numRuns: 500 },
    );
  });
});
