/** Audits of the counts of a score, made by hand. The intervals are those of R: `prop.test(correct = FALSE)`, `poisson.test`. */

import assert from 'node:assert/strict';
import { comparisonText, scoreRows } from '../../../src/audit/score-words.ts';
import { countRow as row, scored, scoreOf } from '../../support/counts.ts';

/** Which points each row stands for, how many lesions it has, and in how many the outcome came about. */
const shown = (points: ReturnType<typeof scoreOf>['points']) =>
  points.map((one) => [one.points, one.points_to, one.n, one.observed]);

describe('the audit of a score', () => {
  // 10 x 0.88 + 20 x 0.67 + 100 x 0.42 + 8 x 0.10 = 65 expected; 9 + 12 + 42 + 1 = 64 observed.
  const found = scoreOf('j_cto', [
    scored('j_cto', 2, 60, 25),
    scored('j_cto', 2, 40, 17, 3),
    scored('j_cto', 0, 10, 9),
    scored('j_cto', 1, 20, 12),
    scored('j_cto', 5, 8, 1),
    scored('j_cto', null, 7, 4, 2),
  ]);

  it('adds up lesions by points, with Wilson’s interval and what was published', () => {
    const two = found.points[2];
    assert.deepEqual([two?.points, two?.n, two?.observed, two?.missing], [2, 100, 42, 3]);
    assert.deepEqual([two?.rate, two?.predicted, two?.disputed], [0.42, 0.42, false]);
    assert.deepEqual([two?.low?.toFixed(6), two?.high?.toFixed(6)], ['0.327984', '0.517935']);
    assert.deepEqual([found.n, found.observed, found.missing, found.without_points], [138, 64, 3, 9]);
    assert.deepEqual([found.without.n, found.without.observed, found.without.missing], [7, 4, 2]);
    assert.equal(found.outcome, 'guidewire crossing within 30 minutes');
  });

  it('compares what was observed with what the figures add up to, by Wilson where it is frequent', () => {
    assert.equal(found.expected?.toFixed(9), '65.000000000');
    assert.equal(found.expected_observed, 64);
    const { value, low, high } = found.observed_to_expected ?? {};
    // prop.test(64, 138, correct = FALSE)$conf.int * 138 / 65
    assert.deepEqual([value?.toFixed(4), low?.toFixed(4), high?.toFixed(4)], ['0.9846', '0.8124', '1.1609']);
    // Of the 3 unknown, each with a figure of 0.42: 64 / 66.26 and 67 / 66.26.
    assert.deepEqual([found.if_none?.toFixed(6), found.if_all?.toFixed(6)], ['0.965892', '1.011168']);
  });

  it('says between what the ends of published ranges add up to', () => {
    // Deaths by the model: 0.1 to 0.5 % at 1 and 2 points, so 2 to 10 of 2,000.
    const counts = [scored('progress_mortality', 1, 1000, 1), scored('progress_mortality', 2, 1000, 3)];
    assert.match(
      comparisonText(scoreOf('progress_mortality', counts)).join(' '),
      /^In-hospital death in 4 of 2,000 procedures \(0\.20 %\), where the figures of the model add up to between 2 and 10: /,
    );
  });

  it('counts the worse outcome for the c-statistic, whichever it is', () => {
    // J-CTO: of a lesion that was not crossed in time and one that was, the first has more points. By hand: bad
    // 1, 8, 58, 7 at 0, 1, 2, 5 points; good 9, 12, 42, 1.
    const [bad, good] = [
      [1, 8, 58, 7],
      [9, 12, 42, 1],
    ];
    let wins = 0;
    for (const [i, b] of bad.entries())
      for (const [j, g] of good.entries()) wins += b * g * (i > j ? 1 : i === j ? 0.5 : 0);
    assert.equal(found.c?.value.toFixed(12), (wins / (74 * 64)).toFixed(12));
    // CASTLE predicts failure: more points, more of it.
    const castle = scoreOf('castle', [scored('castle', 0, 50, 2), scored('castle', 4, 50, 20)]);
    assert.ok((castle.c?.value ?? 0) > 0.5);
    assert.equal(castle.expected, 50 * 0.08 + 50 * 0.35);
  });

  it('needs five of either outcome for the c-statistic', () => {
    assert.equal(scoreOf('castle', [scored('castle', 0, 50, 2), scored('castle', 4, 50, 2)]).c, null);
    assert.notEqual(scoreOf('castle', [scored('castle', 0, 50, 2), scored('castle', 4, 50, 3)]).c, null);
  });

  it('marks disputed figures, compares nothing with them, and never takes a bound or a band for a number', () => {
    const rows = [scored('progress_cto', 0, 100, 90), scored('progress_cto', 3, 50, 30)];
    const progress = scoreOf('progress_cto', rows);
    assert.equal(progress.disputed, true);
    assert.deepEqual(
      progress.points.map(({ predicted, predicted_low, predicted_high, disputed }) => [
        predicted,
        predicted_low,
        predicted_high?.toFixed(3),
        disputed,
      ]),
      [
        [0.91, 0.91, '0.910', true],
        [null, 0, '0.043', true],
      ],
    );
    const { observed_to_expected: ratio, verdict, expected, groups } = progress;
    assert.deepEqual(
      [ratio, verdict, expected, groups.map((one) => one.verdict)],
      [null, null, null, [null, null]],
    );
    const words = comparisonText(progress).join(' ');
    assert.match(words, /No comparison can be relied on: the figures are disputed/);
    assert.doesNotMatch(words, /often|add up/);
    const hidden = scoreOf('progress_cto', rows, true);
    assert.deepEqual([hidden.disputed, hidden.expected, hidden.points[0]?.predicted], [false, null, null]);
  });
});

describe('what is too small in the audit of a score', () => {
  it('goes together with its neighbour of the same published group', () => {
    const { points, groups, n } = scoreOf('castle', [
      scored('castle', 4, 40, 12, 1),
      scored('castle', 5, 30, 9, 2),
      scored('castle', 6, 2, 0, 4),
    ]);
    assert.deepEqual(
      points.map((one) => [one.points, one.points_to, one.n, one.observed, one.missing]),
      [
        [4, 4, 40, 12, 1],
        [5, 6, 32, 9, 6],
      ],
    );
    assert.deepEqual([n, groups[0]?.n, groups[0]?.observed], [72, 72, 21]);
  });

  it('is four, and not five', () => {
    const { points } = scoreOf('castle', [
      scored('castle', 0, 5, 1),
      scored('castle', 4, 5, 2),
      scored('castle', 5, 4, 2),
    ]);
    assert.deepEqual(shown(points), [
      [0, 0, 5, 1],
      [4, 5, 9, 4],
    ]);
    const two = scoreOf('castle', [scored('castle', 4, 5, 2), scored('castle', 5, 5, 1)]);
    assert.deepEqual(shown(two.points), [
      [4, 4, 5, 2],
      [5, 5, 5, 1],
    ]);
  });

  it('goes to the next number of points, in whatever order the counts stand', () => {
    const { points } = scoreOf('castle', [
      scored('castle', 6, 30, 9),
      scored('castle', 4, 2, 1),
      scored('castle', 5, 40, 12),
    ]);
    assert.deepEqual(shown(points), [
      [4, 5, 42, 13],
      [6, 6, 30, 9],
    ]);
  });

  it('is left out of every sum where it has no neighbour', () => {
    const found = scoreOf('j_cto', [
      scored('j_cto', 0, 4, 1),
      scored('j_cto', 1, 30, 20),
      scored('j_cto', 2, 30, 10),
      scored('j_cto', null, 9, 4),
    ]);
    assert.deepEqual(
      found.points.map((one) => [one.points, one.n, one.observed, one.rate]),
      [
        [0, null, null, null],
        [1, 30, 20, 20 / 30],
        [2, 30, 10, 10 / 30],
      ],
    );
    assert.deepEqual(
      [found.n, found.observed, found.expected_n, found.expected],
      [60, 30, 60, 30 * 0.67 + 30 * 0.42],
    );
    assert.deepEqual(
      found.groups.map(({ from }) => from),
      [1, 2],
    );
    // Its outcome follows from no other number: with it, one would be 31.
    assert.doesNotMatch(JSON.stringify(found), /\b31\b/);
    assert.deepEqual(
      scoreRows(found)
        .map(({ name, known, rate }) => [name, known, rate])
        .slice(0, 1),
      [['0', '<5', 'not shown']],
    );
  });

  it('does not follow from a total that is shown elsewhere', () => {
    // Technical success is shown of all 59 lesions: what happened in the 4 of 6 points would be left.
    const rows = [
      row({ question: 'outcome', key: 'technical_success', n: 59, observed: 40 }),
      scored('castle', 0, 45, 5),
      scored('castle', 6, 4, 3),
      scored('castle', null, 10, 11),
    ];
    const { without, n } = scoreOf('castle', rows);
    assert.deepEqual([without.n, without.observed, without.rate, n], [10, null, null, 45]);
    const other = scoreOf('castle', [...rows, scored('castle', 3, 4, 1)]);
    assert.equal(other.without.observed, 11, 'eight that are hidden together give none of them away');
  });
});
