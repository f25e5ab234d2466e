/** Times of day in other words, by hand. */
import assert from 'node:assert/strict';
import { suggestTime } from '../../../src/schema/dates.ts';
import { changed, expectNone, expectOne } from '../../support/clean-note.ts';

const TIMES: readonly [written: string, meant: string | null][] = [
  ['9:30', '09:30'],
  ['14.30', '14:30'],
  ['14.30 Uhr', '14:30'],
  ['14h05', '14:05'],
  ['9 Uhr', '09:00'],
  ['2 pm', '14:00'],
  ['2:15 p.m.', '14:15'],
  ['12 am', '00:00'],
  ['12:10 pm', '12:10'],
  ['14 pm', null],
  ['0 am', null],
  ['24:00', null],
  ['9:60', null],
  ['9', null],
  ['930', null],
  ['noon', null],
];

describe('a time of day', () => {
  for (const [written, meant] of TIMES)
    it(`${written}: ${meant}`, () => {
      assert.deepEqual(suggestTime(written), meant === null ? null : { values: [meant], safety: 'safe' });
    });

  it('stands in a note as HH:MM', () => {
    const at = (time: string) => changed(['procedure:\n', `procedure:\n  start_time: ${time}\n`]);
    expectNone(at('09:30'));
    expectNone(at('14:00'));
    assert.match(expectOne('wrong-type', at('<|2 pm|>')), /Did you mean `14:00`\? .*HH:MM, such as `09:30`/);
    assert.doesNotMatch(expectOne('wrong-type', at('<|noon|>')), /Did you mean/);
  });
});
