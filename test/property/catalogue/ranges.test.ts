/** Each score of the catalogue, of any lesion: its range is what the lesion can still turn out to be. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assessmentJson } from '../../../src/present/score-json.ts';
import { assess } from '../../../src/score/engine/assess.ts';
import { evaluate, type ScoreResult } from '../../../src/score/engine/score.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { anyFacts, withValue } from '../score/facts.ts';
import { answersTo, completed } from './answers.ts';

const openKeys = ({ missing }: ScoreResult) => [
  ...new Set(missing.flatMap(({ item }) => item.test.key ?? [])),
];

for (const score of catalogue) {
  describe(`${score.id} of any lesion`, () => {
    const keys = [...new Set(score.items.flatMap(({ test }) => test.key ?? []))];

    it('reaches both ends of its range, and nothing outside, as the open keys are answered', () => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const result = evaluate(score, facts);
          const totals = completed(score.id, facts, openKeys(result)).flatMap((one) => {
            const { points, min, max, missing } = evaluate(score, one);
            assert.deepEqual(
              missing,
              missing.filter(({ item }) => item.test.key === null),
            );
            assert.equal(points === null, missing.length > 0);
            return [min, max];
          });
          assert.equal(Math.min(...totals), result.min);
          assert.equal(Math.max(...totals), result.max);
        }),
        { numRuns: 300 },
      );
    });

    it('is complete just when nothing is missing, as an object and as JSON', () => {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const result = evaluate(score, facts);
          assert.equal(result.points !== null, result.missing.length === 0);
          assert.equal(result.points !== null, result.min === result.max);
          const json = assessmentJson(assess(facts, defaultSettings), defaultSettings).scores[score.id];
          assert.ok(json);
          assert.equal(json.complete, json.points !== null);
          if (result.applicability?.applies === false) {
            assert.deepEqual([json.points, json.min, json.max, json.outcome], [null, null, null, null]);
            assert.ok(!('outcomes' in json));
            return;
          }
          assert.deepEqual([json.points, json.min, json.max], [result.points, result.min, result.max]);
          assert.deepEqual(json.missing, openKeys(result));
          assert.equal('outcomes' in json, !json.complete);
        }),
        { numRuns: 300 },
      );
    });

    it('changes no item when another key is answered', () => {
      const answer = fc
        .constantFrom(...keys)
        .chain((key) => fc.tuple(fc.constant(key), fc.constantFrom(...answersTo(score.id, key))));
      fc.assert(
        fc.property(anyFacts, answer, (facts, [key, value]) => {
          const others = ({ items }: ScoreResult) => items.filter(({ item }) => item.test.key !== key);
          assert.deepEqual(
            others(evaluate(score, withValue(facts, key, value))),
            others(evaluate(score, facts)),
          );
        }),
        { numRuns: 300 },
      );
    });

    it('looks at no key but its own', () => {
      fc.assert(
        fc.property(anyFacts, anyFacts, (facts, other) => {
          let mixed = other;
          for (const key of keys) {
            const value =
              key === 'crossing.strategies'
                ? facts.lesion.crossing?.strategies
                : key.startsWith('patient.')
                  ? (facts.patient as { [name: string]: unknown })[key.slice('patient.'.length)]
                  : (facts.lesion as { [name: string]: unknown })[key];
            mixed = withValue(mixed, key, value);
          }
          assert.deepEqual(evaluate(score, mixed).items, evaluate(score, facts).items);
        }),
        { numRuns: 300 },
      );
    });
  });
}
