import assert from 'node:assert/strict';
import { Samples } from '../../bench/samples.ts';
import { median, rotated, seeded } from '../../bench/statistics.ts';

describe('the arithmetic of the benchmark', () => {
  it('takes the middle of an odd number of values, by size and not by text', () => {
    assert.equal(median([10, 9, 100]), 10);
  });

  it('takes the mean of the two in the middle of an even number', () => {
    assert.equal(median([4, 1, 2, 9]), 3);
  });

  it('leaves the values as they were', () => {
    const values = [3, 1, 2];
    median(values);
    assert.deepEqual(values, [3, 1, 2]);
  });

  it('has no median of nothing', () => assert.throws(() => median([]), /nothing/));

  it('lets each go first in turn', () => {
    const rounds = [0, 1, 2].map((round) => rotated(['a', 'b'], round).join(''));
    assert.deepEqual(rounds, ['ab', 'ba', 'ab']);
  });

  it('chooses the same lesions in every run, and all of them', () => {
    const chosen = () => {
      const next = seeded();
      return Array.from({ length: 200 }, () => next(10));
    };
    assert.deepEqual(chosen(), chosen());
    assert.equal(new Set(chosen()).size, 10);
  });
});

describe('the samples of a server', () => {
  it('come to their median', () => {
    const samples = new Samples();
    for (const time of [5, 1, 2]) samples.add('open', time);
    assert.equal(samples.figure('open'), 2);
    assert.equal(samples.figure('hover'), 'not measured');
  });

  it('hold the slower change for the keystroke', () => {
    const samples = new Samples();
    samples.add('problem appears', 1);
    assert.equal(samples.figure('keystroke'), 'not measured');
    samples.add('problem disappears', 4);
    assert.equal(samples.figure('keystroke'), 4);
  });

  it('are no figure once a step has failed, and none of what is unknown', () => {
    const samples = new Samples();
    samples.add('open', 5);
    samples.miss('open', 'over the limit');
    samples.add('peak memory', null);
    assert.equal(samples.figure('open'), 'over the limit');
    assert.equal(samples.figure('peak memory'), 'not measured');
  });
});
