/** What an audit says in words. The numbers are made by hand, and worked out beside each. */
import assert from 'node:assert/strict';
import { audit } from '../../../src/audit/audit.ts';
import { shareOf } from '../../../src/audit/share.ts';
import { percent, rangeText, shareText, unshownScores } from '../../../src/audit/words.ts';
import { countRow as row, scored } from '../../support/counts.ts';

/** Five operators with 20 lesions each, by how many succeeded, in so many procedures each. */
const operators = (successes: readonly number[], procedures = 20) =>
  audit(
    successes.flatMap((observed, at) => [
      row({ question: 'outcome', key: 'technical_success', operator: `op-${at}`, n: 20, observed }),
      row({ question: 'outcome', key: 'in_hospital_mace', operator: `op-${at}`, n: procedures, observed: 0 }),
    ]),
  );

describe('what an audit says of its ranges', () => {
  // Wilson's interval of 70 of 100 is 60.4 to 78.1 %: 17.7 points wide. Student's t with 4 degrees of freedom is 2.776.
  it('has a range for other operators where these differ, and says where that is more than chance', () => {
    // 70 % and 2.776 x sqrt(5 / 4 x (16 + 4 + 0 + 4 + 16)) = 19.6 points: 2.22 times as wide, 4.9 times the variance.
    assert.match(
      rangeText(operators([10, 12, 14, 16, 18])),
      /\. Operators differ by more than chance: for other operators like these the range of technical success would be 50 to 90 %\. /,
    );
    // 70 % and 2.776 x sqrt(5 / 4 x (9 + 1 + 0 + 1 + 9)) = 13.9 points: 1.57 times as wide, 2.5 times the variance.
    assert.match(
      rangeText(operators([11, 13, 14, 15, 17])),
      /\. For other operators like these the range of technical success would be 56 to 84 %\. /,
    );
    assert.doesNotMatch(rangeText(operators([14, 14, 14, 14, 14])), /other operators/);
  });

  it('says how much wider lesions treated in pairs make a range, where there are any', () => {
    // Of 100 lesions in 80 procedures 40 are one of a pair: at most sqrt(1 + 40 / 100) = 1.18 times as wide.
    assert.match(
      rangeText(operators([14, 14, 14, 14, 14], 16)),
      /widens a range of lesions by at most 18 %\./,
    );
    assert.doesNotMatch(rangeText(operators([14, 14, 14, 14, 14])), /in pairs/);
  });
});

describe('a rate in words', () => {
  // Wilson's intervals, as `prop.test(correct = FALSE)` of R has them.
  const rows: [observed: number, n: number, text: string][] = [
    [3, 4, 'fewer than 5, not shown'],
    [0, 0, 'none known'],
    [4, 5, '80 % (38 to 96 %)'],
    [0, 5, '0 % (0 to 43 %)'],
    [5, 5, '100 % (57 to 100 %)'],
    // Never 100 % of 999 in 1,000, nor 0 % of 1.
    [1000, 1000, '100 % (99.6 to 100 %)'],
    [999, 1000, '99.9 % (99.4 to 100.0 %)'],
    [1, 1000, '0.10 % (0.02 to 0.56 %)'],
    [1100, 1200, '91.7 % (90.0 to 93.1 %)'],
  ];
  for (const [observed, n, text] of rows)
    it(`is ${text} of ${observed} in ${n}`, () =>
      assert.equal(shareText(shareOf([row({ question: 'outcome', n, observed })])), text));
});

describe('a part in per cent', () => {
  const rows: [part: number, text: string][] = [
    [0, '0 %'],
    [0.004, '0.40 %'],
    [0.05, '5.0 %'],
    [0.42, '42 %'],
    [0.996, '99.6 %'],
    [1, '100 %'],
  ];
  for (const [part, text] of rows) it(`is ${text} of ${part}`, () => assert.equal(percent(part), text));
});

describe('scores that nothing can be said of', () => {
  it('are named, and those that can are not', () => {
    const said = unshownScores(audit([scored('j_cto', 1, 20, 12), scored('castle', 1, 4, 1)]));
    assert.match(said[0] ?? '', /^Fewer than 5 lesions with points and a known outcome: .*CASTLE/);
    assert.doesNotMatch(said.join(' '), /J-CTO/);
  });
});
