/** The engine, with declarations that no score has today: whatever is declared, a score is a range within its bounds. */
import assert from 'node:assert/strict';
import type { Facts } from '../../../src/score/engine/facts.ts';
import {
  atLeast,
  atLeastOrUnknown,
  atMost,
  below,
  type ItemTest,
  moreThan,
  no,
  oneOf,
  type State,
  surelyMoreThan,
  yes,
} from '../../../src/score/engine/item-result.ts';
import { evaluate, type Item, maximumOf, type Score } from '../../../src/score/engine/score.ts';
import { textMessage, toEnglish } from '../../../src/text/message.ts';
import { scoreCalled } from './lesions.ts';

const STATES: readonly State[] = ['present', 'absent', 'unknown'];

/** A question with a fixed answer. */
const answering = (key: 'length_mm' | 'bend_degrees', state: State): ItemTest => ({
  key,
  rule: textMessage('a rule'),
  evaluate: () => ({ state, reason: textMessage('a reason') }),
});

const level = (id: string, points: number, test: ItemTest): Item => ({
  id,
  label: id,
  points,
  test,
  meaning: '',
  exclusive: true,
});

/** A score of two items and a group for each total up to what it can reach. */
function scoreOf(items: readonly Item[], most: number): Score {
  const group = (points: number) => ({ from: points, to: points, label: null, figure: null });
  return { ...scoreCalled('j_cto'), items, groups: Array.from({ length: most + 1 }, (_, i) => group(i)) };
}

const NOTHING: Facts = { lesion: {}, patient: {} };

describe('items that exclude each other', () => {
  for (const one of STATES) {
    for (const two of STATES) {
      it(`on one key, ${one} and ${two}: only the greater can count`, () => {
        const items = [
          level('a', 1, answering('length_mm', one)),
          level('b', 2, answering('length_mm', two)),
        ];
        const score = scoreOf(items, 2);
        assert.equal(maximumOf(score), 2);
        const { min, max } = evaluate(score, NOTHING);
        const least = two === 'present' ? 2 : one === 'present' ? 1 : 0;
        const most = two !== 'absent' ? 2 : one !== 'absent' ? 1 : 0;
        assert.deepEqual([min, max], [least, most]);
      });

      it(`on different keys, ${one} and ${two}: they are no levels of one variable, and both count`, () => {
        const items = [
          level('a', 1, answering('length_mm', one)),
          level('b', 2, answering('bend_degrees', two)),
        ];
        const score = scoreOf(items, 3);
        assert.equal(maximumOf(score), 3);
        const { min, max } = evaluate(score, NOTHING);
        const worth = (counts: boolean, points: number) => (counts ? points : 0);
        assert.deepEqual(
          [min, max],
          [
            worth(one === 'present', 1) + worth(two === 'present', 2),
            worth(one !== 'absent', 1) + worth(two !== 'absent', 2),
          ],
        );
      });
    }
  }
});

describe('a question for a number that meets a word', () => {
  const tests: Readonly<Record<string, ItemTest>> = {
    'at least': atLeast('length_mm', 20, 'mm'),
    'at most': atMost('length_mm', 20, 'mm'),
    below: below('length_mm', 20),
    'more than': moreThan('length_mm', 20, 'mm'),
    'surely more than': surelyMoreThan('length_mm', 20, 'mm'),
    'at least or unknown': atLeastOrUnknown('length_mm', 20, 'mm'),
  };
  for (const [name, { evaluate: of }] of Object.entries(tests)) {
    for (const value of ['heavy', '', '25', Number.NaN, true, [25]]) {
      it(`${name}, ${JSON.stringify(value)}: unknown, with its reason`, () => {
        const facts = { lesion: { length_mm: value }, patient: {} } as unknown as Facts;
        const { state, reason } = of(facts);
        assert.deepEqual(
          [state, toEnglish(reason)],
          ['unknown', `length_mm ${String(value)}: not a number, so this leaves it open`],
        );
      });
    }
  }
});

describe('the types of questions', () => {
  it('ask for a number only where a number is recorded, and for yes or no only where that is', () => {
    const refused = () => [
      // @ts-expect-error a stump is no number
      atLeast('stump', 20, 'mm'),
      // @ts-expect-error nor is a sex
      atMost('patient.sex', 20, 'years'),
      // @ts-expect-error nor are strategies
      moreThan('crossing.strategies', 1, 'strategies'),
      // @ts-expect-error a name may be a number, and is none
      below('id', 2),
      // @ts-expect-error a calcification is graded
      surelyMoreThan('calcification', 1, 'grades'),
      // @ts-expect-error a vessel is no number
      atLeastOrUnknown('vessel', 1, 'vessels'),
      // @ts-expect-error a length is neither yes nor no
      yes('length_mm'),
      // @ts-expect-error nor is a stump
      no('stump'),
      // @ts-expect-error no such grade
      oneOf('calcification', { counts: ['heavy'], spares: ['none'] }),
      // @ts-expect-error levels are those of one key, and have no name that could join several
      { exclusive: 'age' } satisfies Pick<Item, 'exclusive'>,
    ];
    assert.equal(typeof refused, 'function');
  });
});
