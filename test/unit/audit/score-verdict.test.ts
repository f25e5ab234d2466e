/** What the comparison of a score with its publication comes to, by hand. */
import assert from 'node:assert/strict';
import { comparisonText, discriminationText, scoreRows } from '../../../src/audit/score-words.ts';
import { scored, scoreOf } from '../../support/counts.ts';

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
    // 41,500: 0.988, 0.981 to 0.995, printed 0.98 to 1.00.
    const less = scoreOf('j_cto', [scored('j_cto', 2, 100_000, 41_500)]);
    const { high = 1 } = less.observed_to_expected ?? {};
    assert.ok(high < 1 && high.toFixed(2) === '1.00');
    assert.equal(less.verdict, 'by_points');
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
