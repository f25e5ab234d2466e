/** Durations in other units than the key has, by hand. */
import assert from 'node:assert/strict';
import { suggestDuration, suggestMonths } from '../../../src/schema/quantities.ts';
import { intervalOf } from '../../../src/text/interval.ts';
import { changed, expectNone, expectOne } from '../../support/clean-note.ts';
import { problems } from '../../support/notes.ts';

// Months have 28 to 31 days: 31 days are at least one month, 28 are at most one.
const MONTHS: readonly [written: string, bounds: string | null][] = [
  ['3 days', 'under 1'],
  ['27 days', 'under 1'],
  ['28 days', '0-1'],
  ['30 Tage', '0-2'],
  ['31 days', '1-2'],
  ['3 weeks', 'under 1'],
  ['4 weeks', '0-1'],
  ['6 weeks', '1-2'],
  ['6 Wochen', '1-2'],
  ['8 wks', '1-2'],
  ['12 weeks', '2-3'],
  ['13 weeks', '2-4'],
  ['16 weeks', '3-4'],
  ['2-3 weeks', 'under 1'],
  ['6-8 weeks', '1-2'],
  ['6 to 10 weeks', '1-3'],
  ['under 6 weeks', 'under 2'],
  ['< 6 weeks', 'under 2'],
  ['over 6 weeks', 'over 1'],
  ['mehr als 14 Wochen', 'over 3'],
  ['over 3 weeks', null],
  ['about 6 weeks', null],
  ['8-6 weeks', null],
  ['6', null],
  ['6 mm', null],
  ['weeks', null],
  ['2 years', null],
];

describe('days and weeks where months are asked for', () => {
  for (const [written, bounds] of MONTHS)
    it(`are ${bounds ?? 'left alone'}: ${written}`, () => {
      const meant = suggestMonths(written);
      assert.equal(meant?.values.join() ?? null, bounds);
      if (meant) assert.equal(meant.safety, 'likely');
    });

  it('are bounds that hold for any run of months of any year', () => {
    const day = 86_400_000;
    for (let days = 1; days <= 400; days += 1) {
      const where = intervalOf(suggestMonths(`${days} days`)?.values[0]);
      assert.ok(where);
      for (let month = 0; month < 48; month += 1) {
        const daysIn = (count: number) => (Date.UTC(2024, month + count, 1) - Date.UTC(2024, month, 1)) / day;
        assert.ok(daysIn(where.low) <= days, `${days}`);
        assert.ok(daysIn(where.high) > days || (daysIn(where.high) === days && !where.highOpen), `${days}`);
      }
    }
  });

  it('are told the key beside that takes them as they were said', () => {
    const lasting = (written: string) => changed(['goals:', `symptom_months: <|${written}|>\n  goals:`]);
    for (const [written, meant] of [
      ['3 Tage', '3 days'],
      ['for a few weeks', 'weeks'],
    ] as const)
      assert.match(
        expectOne('wrong-type', lasting(written)),
        new RegExp(
          `^\`${written}\` is not a valid \`symptom_months\`\\. Did you mean \`symptom_duration: ${meant}\`\\?$`,
        ),
      );
    assert.match(expectOne('wrong-type', lasting('2 years')), /Did you mean `24`/);
  });

  it('are refused with the bounds, and never turned unasked', () => {
    const message = expectOne(
      'wrong-type',
      changed(['occlusion_months: 3', 'occlusion_months: <|6 weeks|>']),
    );
    assert.match(message, /Did you mean `1-2`\? Days and weeks are not whole months/);
    assert.match(
      expectOne('wrong-type', changed(['occlusion_months: 3', 'occlusion_months: <|2 years|>'])),
      /Did you mean `24`\?/,
    );
  });
});

const DURATIONS: readonly [written: string, meant: string | null][] = [
  ['3 Tage', '3 days'],
  ['for 3 days', '3 days'],
  ['since 2 weeks', '2 weeks'],
  ['seit 2 Wochen', '2 weeks'],
  ['3d', '3 days'],
  ['2 - 3 wks', '2-3 weeks'],
  ['< 6 weeks', 'under 6 weeks'],
  ['ca. 2 Jahre', 'about 2 years'],
  ['ungef\u00e4hr 6 Wochen', 'about 6 weeks'],
  ['<=6 weeks', null],
  ['2,5 years', '2.5 years'],
  ['a few days', 'days'],
  ['einige Wochen', 'weeks'],
  ['a while', null],
  ['3', null],
  ['3 mm', null],
  ['3-2 days', null],
  ['perhaps 3 days', null],
];

describe('a duration with its unit', () => {
  for (const [written, meant] of DURATIONS)
    it(`is ${meant ?? 'not told'} by ${written}`, () =>
      assert.equal(suggestDuration(written)?.values.join() ?? null, meant));

  const lasting = (duration: string) => changed(['goals:', `symptom_duration: ${duration}\n  goals:`]);
  for (const duration of [
    '3 days',
    '1 day',
    '6-8 weeks',
    'about 2 years',
    'over 1.5 years',
    'weeks',
    'unknown',
  ])
    it(`stands in a note as ${duration}`, () => expectNone(lasting(duration)));
  for (const duration of ['3', '3days', '3 fortnights', 'long', 'soon'])
    it(`does not as ${duration}`, () =>
      assert.deepEqual(
        problems(lasting(duration)).map((one) => one.split(' ')[0]),
        ['wrong-type'],
      ));
});
