/** What was seen of a number narrows a score as the number does, and never says more than the number would. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evaluate, type ScoreResult } from '../../../src/score/engine/score.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { anyFacts, withValue } from './facts.ts';

/** The measured keys that feed scores; CT-RECTOR alone reads an age that could not be told as a long one. */
const anyKey = fc.constantFrom('length_mm', 'bend_degrees', 'occlusion_months', 'patient.lvef_percent');
const anyScore = fc.constantFrom(...catalogue);

/** Numbers around and at the limits of scores, in the digits of a note. */
const anyNumber = fc.oneof(
  fc.constantFrom(1, 11.9, 12, 12.1, 19.9, 20, 20.1, 22.9, 23, 23.1, 44.9, 45, 45.1, 60),
  fc.integer({ min: 1, max: 800 }).map((tenths) => tenths / 10),
);

const fourInOrder = fc
  .tuple(anyNumber, anyNumber, anyNumber, anyNumber)
  .map((numbers) => [...numbers].sort((one, other) => one - other) as [number, number, number, number]);

const range = ({ points, min, max }: ScoreResult) => ({ points, min, max });

const isWithin = (inner: ScoreResult, outer: ScoreResult) => outer.min <= inner.min && inner.max <= outer.max;

describe('what was seen of a number', () => {
  it('narrows a score the more, the tighter it is', () => {
    fc.assert(
      fc.property(anyScore, anyKey, anyFacts, fourInOrder, (score, key, facts, [a, b, c, d]) => {
        const of = (value: unknown) => evaluate(score, withValue(facts, key, value));
        for (const [tight, loose] of [
          [`${b}-${c}`, `${a}-${d}`],
          [`under ${b}`, `under ${c}`],
          [`over ${c}`, `over ${b}`],
          [`${b}-${c}`, d > c ? `under ${d}` : undefined],
          [`${b}-${c}`, a < b ? `over ${a}` : undefined],
          [`${b}-${c}`, undefined],
          [`under ${b}`, undefined],
          [`over ${b}`, undefined],
        ])
          assert.ok(isWithin(of(tight), of(loose)), `${tight} in ${loose}`);
      }),
      { numRuns: 500 },
    );
  });

  it('is that number where it is one', () => {
    fc.assert(
      fc.property(anyScore, anyKey, anyFacts, anyNumber, (score, key, facts, number) => {
        const of = (value: unknown) => range(evaluate(score, withValue(facts, key, value)));
        assert.deepEqual(of(`${number}-${number}`), of(number));
        assert.deepEqual(of(`about ${number}`), of(number));
      }),
      { numRuns: 500 },
    );
  });

  it('holds what each number within it says', () => {
    fc.assert(
      fc.property(anyScore, anyKey, anyFacts, fourInOrder, (score, key, facts, [a, b, c]) => {
        const of = (value: unknown) => evaluate(score, withValue(facts, key, value));
        for (const number of [a, b, c]) assert.ok(isWithin(of(number), of(`${a}-${c}`)), `${number}`);
        if (a < b) assert.ok(isWithin(of(a), of(`under ${b}`)) && isWithin(of(b), of(`over ${a}`)));
      }),
      { numRuns: 500 },
    );
  });

  it('says the same however it is written', () => {
    fc.assert(
      fc.property(anyScore, anyKey, anyFacts, fourInOrder, (score, key, facts, [a, b]) => {
        const of = (value: unknown) => range(evaluate(score, withValue(facts, key, value)));
        for (const dash of ['–', ' - ', ' to ']) assert.deepEqual(of(`${a}${dash}${b}`), of(`${a}-${b}`));
        for (const less of ['<', '< ']) assert.deepEqual(of(`${less}${b}`), of(`under ${b}`));
      }),
    );
  });

  it('says nothing where its ends are reversed', () => {
    fc.assert(
      fc.property(anyScore, anyKey, anyFacts, fourInOrder, (score, key, facts, [a, b]) => {
        fc.pre(a < b);
        const of = (value: unknown) => range(evaluate(score, withValue(facts, key, value)));
        assert.deepEqual(of(`${b}-${a}`), of(undefined));
      }),
    );
  });
});
