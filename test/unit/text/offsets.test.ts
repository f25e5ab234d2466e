import assert from 'node:assert/strict';
import { contains, isWithinRange } from '../../../src/text/offsets.ts';

describe('a range', () => {
  it('is touched by a caret at both its ends', () => {
    const range = { start: 2, end: 4 };
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((offset) => contains(range, offset)),
      [false, true, true, true, false],
    );
    assert.ok(contains({ start: 3, end: 3 }, 3));
  });

  it('lies in itself and in what is wider, not in what it runs out of', () => {
    const range = { start: 2, end: 4 };
    assert.ok(isWithinRange(range, range));
    assert.ok(isWithinRange(range, { start: 0, end: 9 }));
    assert.ok(!isWithinRange(range, { start: 3, end: 9 }));
    assert.ok(!isWithinRange(range, { start: 0, end: 3 }));
  });
});
