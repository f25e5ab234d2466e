/** Audits of the counts of a score, made by hand. The intervals are those of R: `prop.test(correct = FALSE)`, `poisson.test`. */
import assert from 'node:assert/strict';
import { audit } from '../../../src/audit/audit.ts';
import { comparisonText, discriminationText, scoreRows } from '../../../src/audit/score-words.ts';
import type { CountRow } from '../../../src/registry/counts.ts';
import { countRow as row } from '../../support/counts.ts';

const scored = (score: string, points: number | null, n: number, observed: number, missing = 0) =>
  row({ question: 'score', score, points, n, observed, missing });

function scoreOf(id: string, rows: readonly CountRow[], hideDisputed = false) {
  const found = audit(rows, hideDisputed).scores[id];
  assert.ok(found);
  return found;
}

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

describe('the verdict on a score', () => {
  const verdictsOf = ({ groups, verdict }: ReturnType<typeof scoreOf>) => [
    verdict,
    groups.map((one) => one.verdict),
  ];

  it('is by published group: sums can cancel', () => {
    // 95.3, 86.5, 79.1 and 65.2 % published; 85, 81, 76 and 76 % observed, and in sum 0.98.
    const found = scoreOf('b_cto', [
      scored('b_cto', 0, 300, 255),
      scored('b_cto', 1, 300, 255),
      scored('b_cto', 3, 2000, 1620),
      scored('b_cto', 5, 2500, 1900),
      scored('b_cto', 7, 2600, 1976),
    ]);
    assert.deepEqual(verdictsOf(found), ['by_points', ['less', 'less', 'less', 'more']]);
    assert.match(comparisonText(found).join(' '), /about as published, but not at all points/);
    assert.match(
      comparisonText(found).join(' '),
      /more often at 6 or more; less often at 0 to 1, 2 to 3, and 4 to 5\./,
    );
    assert.deepEqual(
      scoreRows(found).map(({ name, known, published }) => [name, known, published]),
      [
        ['0', '300', '–'],
        ['1', '300', '–'],
        ['0 to 1, together', '600', '95.3 %'],
        ['3', '2,000', '86.5 % (one figure for 2 to 3)'],
        ['5', '2,500', '79.1 % (one figure for 4 to 5)'],
        ['7', '2,600', '65.2 % (one figure for 6 or more)'],
        ['all', '7,700', '–'],
      ],
    );
  });

  it('is as published only where the sum and all groups are', () => {
    const same = [scored('j_cto', 0, 100, 88), scored('j_cto', 1, 100, 66), scored('j_cto', 2, 100, 43)];
    assert.deepEqual(verdictsOf(scoreOf('j_cto', same)), [
      'as_published',
      ['as_published', 'as_published', 'as_published'],
    ]);
    const more = same.map((one) => ({ ...one, observed: Math.min(one.n, (one.observed ?? 0) + 20) }));
    assert.deepEqual(verdictsOf(scoreOf('j_cto', more))[0], 'more');
  });

  it('is none for all where figures cover less than 80 % of the lesions', () => {
    const rows = (middle: number) => [
      scored('castle', 0, 400, 80),
      scored('castle', 2, middle, middle / 4),
      scored('castle', 4, 400, 140),
    ];
    const few = scoreOf('castle', rows(204));
    assert.deepEqual(
      [few.observed_to_expected, verdictsOf(few)],
      [null, [null, ['more', null, 'as_published']]],
    );
    assert.match(
      comparisonText(few).join(' '),
      /800 of them have a figure, 220 with the event.* add up to 172: too small a part/,
    );
    assert.notEqual(scoreOf('castle', rows(200)).observed_to_expected, null);
  });

  it('holds ranges against their ends', () => {
    // 0.05 % and 0.1 to 0.5 %: 900 lesions lead to between 0.45 + 0.8 and 0.45 + 4.
    const rows = (deaths: number) => [
      scored('progress_mortality', 0, 100, 0),
      scored('progress_mortality', 2, 800, deaths),
    ];
    const found = (deaths: number) => {
      const { verdict, expected, expected_low, expected_high, groups } = scoreOf(
        'progress_mortality',
        rows(deaths),
      );
      assert.deepEqual(
        [expected, expected_low?.toFixed(2), expected_high?.toFixed(2)],
        [null, '0.85', '4.05'],
      );
      return [verdict, groups.at(-1)?.verdict];
    };
    // poisson.test(9): 4.115 to 17.085; poisson.test(8): 3.454 to 15.763. prop.test(9, 800): 0.59 to 2.12 %; 8: 0.51 to 1.96 %.
    assert.deepEqual(found(9), ['more', 'more']);
    assert.deepEqual(found(8), ['cannot_tell', 'more']);
    assert.deepEqual(found(3), ['cannot_tell', 'as_published']);
  });

  it('is open where the outcomes that are not known could change it', () => {
    // 500 of 1,000 against 42 %: as many could be at 420 of 1,190, or 46 % at 420 of 1,090.
    const rows = (missing: number) => [scored('j_cto', 2, 1000, 500, missing)];
    assert.deepEqual(verdictsOf(scoreOf('j_cto', rows(190))), ['more', ['more']]);
    const open = scoreOf('j_cto', rows(191));
    assert.deepEqual(verdictsOf(open), ['cannot_tell', ['cannot_tell']]);
    assert.match(
      comparisonText(open).join(' '),
      /none of them, observed : expected would be 1\.00, in all 1\.38, so that they leave it open/,
    );
    // With a tenth unknown nothing is said to be as published either.
    assert.equal(scoreOf('j_cto', [scored('j_cto', 2, 90, 38, 10)]).verdict, 'as_published');
    assert.equal(scoreOf('j_cto', [scored('j_cto', 2, 90, 38, 11)]).verdict, 'cannot_tell');
  });

  it('needs a limit that is not printed as 1.00', () => {
    // 44,520 of 100,000 against 42,000: 1.06. 42,500: 1.012, 1.005 to 1.019, printed 1.00 to 1.02.
    assert.equal(scoreOf('j_cto', [scored('j_cto', 2, 100_000, 44_520)]).verdict, 'more');
    const { verdict, observed_to_expected: ratio } = scoreOf('j_cto', [scored('j_cto', 2, 100_000, 42_500)]);
    assert.ok((ratio?.low ?? 0) > 1 && ratio?.low.toFixed(2) === '1.00');
    assert.equal(verdict, 'by_points');
  });

  it('on MACE is by the cohort that has a rate for all points, not by the ends of the model', () => {
    const found = scoreOf('progress_mace', [
      scored('progress_mace', 3, 400, 6),
      scored('progress_mace', 6, 50, 3),
    ]);
    assert.deepEqual(
      found.points.map(({ predicted }) => predicted),
      [0.022, 0.058],
    );
    assert.deepEqual(
      [found.model, found.expected?.toFixed(6)],
      [null, (400 * 0.022 + 50 * 0.058).toFixed(6)],
    );
    assert.equal(
      scoreOf('progress_mortality', [scored('progress_mortality', 4, 50, 1)]).model,
      'Simsek 2022',
    );
  });

  it('finds no figure where none was found', () => {
    const found = scoreOf('ora', [scored('ora', 1, 60, 40)]);
    assert.match(comparisonText(found).join(' '), /No figure by points was found in what we read\./);
    assert.equal(scoreRows(found)[0]?.published, 'not found');
  });
});

describe('what the c-statistic of a score comes to in words', () => {
  const words = (bad: readonly number[], good: readonly number[]) =>
    discriminationText(
      scoreOf(
        'castle',
        bad.map((count, points) => scored('castle', points, count + (good[points] ?? 0), count)),
      ),
    );

  it('tells pairs with more points, as many and fewer, and how well that separates', () => {
    // 100 x 100 pairs: more 30 x 60 = 18 %, as many 70 x 60 + 30 x 40 = 54 %, fewer 70 x 40 = 28 %.
    assert.match(
      words([70, 30], [60, 40]),
      /more points in 18, as many in 54, fewer in 28; with ties as half that is 45/,
    );
    assert.match(words([70, 30], [60, 40]), /chance alone could give that \(c 0\.45, 0\.38 to 0\.52\)/);
    assert.match(words([700, 300], [600, 400]), /point the wrong way/);
    assert.match(words([600, 400], [700, 300]), /hardly separate/);
    assert.match(words([400, 600], [700, 300]), /weakly/);
    assert.match(words([200, 800], [700, 300]), /usefully/);
    assert.match(words([2, 2], [700, 300]), /fewer than 5 outcomes of one kind/);
    assert.match(words([20], [70]), /one number of points/);
  });
});
