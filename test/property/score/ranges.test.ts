/** Whatever is known of a lesion, its scores are ranges that hold what the lesion may turn out to be. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FactKey, Facts } from '../../../src/score/engine/facts.ts';
import { evaluate, type Score, type ScoreResult } from '../../../src/score/engine/score.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { toEnglish } from '../../../src/text/message.ts';
import {
  allKeys,
  answersOf,
  anyFacts,
  anyValueOf,
  mayBecome,
  mayBeUnknown,
  withAnswer,
  withValue,
} from './facts.ts';

/** Shown by its name when a property fails. */
const anyScore = fc
  .constantFrom(...catalogue)
  .map((score) => Object.defineProperty({ ...score }, fc.toStringMethod, { value: () => score.id }));

/** The keys that a score reads. */
const keysOf = ({ items }: Score): FactKey[] => [...new Set(items.flatMap(({ test }) => test.key ?? []))];

/** A score with one of its keys and any value of it. */
const anyQuestion = anyScore.chain((score) =>
  fc
    .constantFrom(...keysOf(score))
    .chain((key) => fc.record({ score: fc.constant(score), key: fc.constant(key), value: anyValueOf(key) })),
);

/** The only `unknown` that a score counts: CT-RECTOR takes an age that could not be told for a long one. */
const countsUnknown = (score: Score, key: string) => score.id === 'ct_rector' && key === 'occlusion_months';

/** How the reason of an item names its key: of collaterals, by the channel. */
const namedIn = (key: FactKey | null) =>
  key === 'collaterals' ? 'channel' : (key?.split('.').at(-1) ?? 'no key');

/** Items that ask for more than their key, or keys that answer for others. */
const SHARED: { readonly [key: string]: readonly string[] } = {
  crossing: ['collaterals', 'werner_cc'],
  collaterals: ['werner_cc'],
  werner_cc: ['collaterals'],
};

const range = ({ points, min, max }: ScoreResult) => ({ points, min, max });

describe('any score of any lesion', () => {
  it('can be told, with every item answered or open', () => {
    fc.assert(
      fc.property(anyScore, anyFacts, (score, facts) => {
        const { items, min, max, low, high } = evaluate(score, facts);
        assert.equal(items.length, score.items.length);
        for (const { item, state, points, because } of items) {
          assert.equal(points, { present: item.points, absent: 0, unknown: null }[state]);
          assert.ok(toEnglish(because).includes(namedIn(item.test.key)), toEnglish(because));
        }
        const counted = items.filter(({ state }) => state === 'present');
        assert.equal(
          min,
          counted.reduce((sum, { item }) => sum + item.points, 0),
        );
        assert.ok(0 <= min && min <= max);
        assert.ok(low.from <= min && min <= low.to && high.from <= max && max <= high.to);
      }),
      { numRuns: 500 },
    );
  });

  it('is complete just when its range is one number and nothing is missing', () => {
    fc.assert(
      fc.property(anyScore, anyFacts, (score, facts) => {
        const { items, points, min, max, missing } = evaluate(score, facts);
        const open = items.filter(({ state }) => state === 'unknown');
        assert.deepEqual(missing, open);
        assert.equal(min === max, open.length === 0);
        assert.equal(points, open.length === 0 ? min : null);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same each time, and leaves the facts alone', () => {
    fc.assert(
      fc.property(anyScore, anyFacts, (score, facts) => {
        const before = structuredClone(facts);
        const first = evaluate(score, facts);
        assert.deepEqual(facts, before);
        assert.deepEqual(evaluate(score, structuredClone(before)), first);
      }),
    );
  });
});

describe('one finding more', () => {
  it('never lowers the least nor raises the most', () => {
    fc.assert(
      fc.property(anyQuestion, anyFacts, ({ score, key, value }, facts) => {
        const before = evaluate(score, withValue(facts, key, undefined));
        const after = evaluate(score, withValue(facts, key, value));
        assert.ok(before.min <= after.min, `${key} ${value}: least ${before.min} to ${after.min}`);
        assert.ok(after.max <= before.max, `${key} ${value}: most ${before.max} to ${after.max}`);
        assert.ok(after.missing.length <= before.missing.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes no item that asks for something else', () => {
    const change = fc
      .constantFrom(...allKeys.filter((key) => key !== 'prior_attempts'))
      .chain((key) => fc.record({ key: fc.constant(key), value: anyValueOf(key) }));
    fc.assert(
      fc.property(anyScore, anyFacts, change, (score, facts, { key, value }) => {
        const untouched = ({ items }: ScoreResult) =>
          items.filter(({ item }) => {
            const asked = item.test.key?.replace(/^crossing\..*/, 'crossing') ?? '';
            return asked !== key && !SHARED[key]?.includes(asked);
          });
        const changed = evaluate(score, withValue(facts, key, value));
        assert.deepEqual(untouched(changed), untouched(evaluate(score, facts)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a finding recorded as unknown', () => {
  it('only widens the range, as if it had been left out', () => {
    fc.assert(
      fc.property(anyQuestion, anyFacts, ({ score, key, value }, facts) => {
        fc.pre(mayBeUnknown(key) && !countsUnknown(score, key));
        const known = evaluate(score, withValue(facts, key, value));
        const unknown = evaluate(score, withValue(facts, key, 'unknown'));
        assert.ok(unknown.min <= known.min && known.max <= unknown.max);
        assert.equal(unknown.points, null);
        assert.deepEqual(range(unknown), range(evaluate(score, withValue(facts, key, undefined))));
      }),
      { numRuns: 1000 },
    );
  });

  it('is open in J-CTO and PROGRESS-CTO whatever the rest', () => {
    const questions = anyQuestion.filter(({ score, key }) => {
      return (score.id === 'j_cto' || score.id === 'progress_cto') && mayBeUnknown(key);
    });
    fc.assert(
      fc.property(questions, anyFacts, ({ score, key }, facts) => {
        const { missing } = evaluate(score, withValue(facts, key, 'unknown'));
        assert.ok(missing.some(({ item }) => item.test.key === key));
      }),
    );
  });
});

/** The facts with every open item of a score answered, in every way. */
function completions(facts: Facts, result: ScoreResult): Facts[] {
  const open = new Set(result.missing.flatMap(({ item }) => item.test.key ?? []));
  let all = [facts];
  for (const key of open) {
    all = all.flatMap((some) =>
      answersOf(key)
        .filter((answer) => mayBecome(some, key, answer))
        .map((answer) => withAnswer(some, key, answer)),
    );
  }
  return all;
}

describe('the range of an incomplete score', () => {
  it('holds every completion, and both of its ends are reached', () => {
    fc.assert(
      fc.property(anyScore, anyFacts, (score, facts) => {
        const result = evaluate(score, facts);
        const { min, max } = result;
        const reached = completions(facts, result).flatMap((known) => {
          const completed = evaluate(score, known);
          assert.ok(min <= completed.min && completed.max <= max);
          assert.equal(completed.points === null, completed.missing.length > 0);
          return [completed.min, completed.max];
        });
        assert.equal(Math.min(...reached), min, 'the least');
        assert.equal(Math.max(...reached), max, 'the most');
      }),
      { numRuns: 300 },
    );
  });
});
