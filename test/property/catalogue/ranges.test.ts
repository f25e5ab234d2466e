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

/** Keys whose answer is one to other keys as well. */
const SHARED: { readonly [key: string]: readonly string[] } = {
  'crossing.strategies': ['collaterals', 'werner_cc'],
  collaterals: ['werner_cc'],
  werner_cc: ['collaterals'],
};

/** Further keys of a lesion that answer the question of a key. */
const ANSWERING: { readonly [key: string]: readonly string[] } = {
  prior_attempt: ['prior_attempts'],
  collaterals: ['crossing'],
  werner_cc: ['collaterals', 'crossing'],
};

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
          const others = ({ items }: ScoreResult) =>
            items.filter(({ item }) => item.test.key !== key && !SHARED[key]?.includes(item.test.key ?? ''));
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
          const copied = (to: object, from: object, names: readonly string[]) => {
            const rest = Object.entries(to).filter(([name]) => !names.includes(name));
            return Object.fromEntries([
              ...rest,
              ...Object.entries(from).filter(([name]) => names.includes(name)),
            ]);
          };
          const ofPatient = keys.flatMap((key) =>
            key.startsWith('patient.') ? key.slice('patient.'.length) : [],
          );
          const ofLesion = keys.flatMap((key) => [
            key.replace(/^crossing\..*/, 'crossing'),
            ...(ANSWERING[key] ?? []),
          ]);
          const mixed = {
            ...other,
            patient: copied(other.patient, facts.patient, ofPatient),
            lesion: copied(other.lesion, facts.lesion, ofLesion),
          };
          assert.deepEqual(evaluate(score, mixed).items, evaluate(score, facts).items);
        }),
        { numRuns: 300 },
      );
    });
  });
}
