/** Where something stands, by its path. */
import assert from 'node:assert/strict';
import { pathOf, samePath, startsWith, valueAt } from '../../../src/yaml/path.ts';

describe('a path', () => {
  it('is read from a pointer, with the signs that are written otherwise there', () => {
    assert.deepEqual(pathOf(''), []);
    assert.deepEqual(pathOf('/lesions/0/a~1b/c~0d/~01'), ['lesions', '0', 'a/b', 'c~d', '~1']);
  });

  it('is the same as another by each step, whether a number is one or is written', () => {
    assert.equal(samePath(['lesions', 0, 'id'], ['lesions', '0', 'id']), true);
    assert.equal(samePath(['lesions', 0, 'id'], ['lesions', 1, 'id']), false);
    assert.equal(samePath(['patient', 'id'], ['patient']), false);
    assert.equal(startsWith(['patient', 'id'], ['patient']), true);
    assert.equal(startsWith(['patient', 'id'], ['consent']), false);
  });

  it('leads to nothing within a word, a number, or what objects have by themselves', () => {
    assert.equal(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b']), 1);
    assert.equal(valueAt({ a: 'word' }, ['a', 0]), undefined);
    assert.equal(valueAt({ a: 'word' }, ['a', 'length']), undefined);
    assert.equal(valueAt({ a: null }, ['a', 'b']), undefined);
    assert.equal(valueAt({ a: 1 }, ['a', 'toFixed']), undefined);
    assert.equal(valueAt({}, ['toString']), undefined);
  });
});
