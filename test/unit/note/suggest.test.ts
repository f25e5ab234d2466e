/** What was meant, where it can be told: a wrong guess would become a wrong record. */
import assert from 'node:assert/strict';
import { meantDate, meantKey, meantNumber, meantValue, nearest } from '../../../src/note/suggest.ts';

describe('the date that was meant', () => {
  const cases: [written: string, meant: string | null][] = [
    ['14.03.2026', '2026-03-14'],
    ['4.3.2026', '2026-03-04'],
    ['4. 3. 2026', '2026-03-04'],
    ['2026-3-4', '2026-03-04'],
    ['2026/03/04', '2026-03-04'],
    ['2026.11.12', '2026-11-12'],
    ['2026 3 4', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['2026112', null],
    ['202634', null],
    ['2026/112', null],
    ['2026112/1', null],
    ['3/4/2026', null],
    ['2026-02-30', null],
    ['30.2.2026', null],
    ['2026-13-01', null],
    ['0.3.2026', null],
    ['on 14.3.2026', null],
    ['14.3.2026, 10:00', null],
    ['114.3.2026', null],
    ['14.3.20267', null],
    ['on 2026-3-4', null],
    ['2026-3-4, 10:00', null],
    ['12026-3-4', null],
    ['2026-3-400', null],
    ['x20260304', null],
    ['202603041', null],
    ['14.x3.2026', null],
    ['14.3.x2026', null],
    ['soon', null],
  ];
  for (const [written, meant] of cases) {
    it(`by ${written} is ${meant ?? 'not told'}`, () => assert.equal(meantDate(written), meant));
  }
});

describe('the number that was meant', () => {
  const cases: [written: string, unit: string | undefined, meant: number | null][] = [
    ['25 mm', 'mm', 25],
    ['25MM', 'mm', 25],
    ['2.5 cm', 'mm', 25],
    ['2,5', 'mm', 2.5],
    [' 2,5 ', 'mm', 2.5],
    ['1500 mGy', 'Gy', 1.5],
    ['2 h', 'min', 120],
    ['25', undefined, 25],
    ['25 mm', undefined, null],
    ['25 mm', 'no unit', null],
    ['25 kg', 'mm', null],
    ['25 mm long', 'mm', null],
    ['about 25', 'mm', null],
    ['a few', 'mm', null],
    ['1,250', 'mL', null],
    [' 1,250', 'mL', null],
    ['1.250 mL', 'mL', null],
    ['12,345', 'mL', null],
    ['0,250', 'mL', 0.25],
    ['1,2345', 'mL', 1.2345],
    ['1234,567', 'mL', 1234.567],
  ];
  for (const [written, unit, meant] of cases) {
    it(`by "${written}" in ${unit ?? 'what has no unit'} is ${meant ?? 'not told'}`, () =>
      assert.equal(meantNumber(written, unit), meant));
  }
});

describe('the key that was meant', () => {
  const cases: [written: string, known: string[], meant: string | null][] = [
    ['length', ['length_mm', 'vessel'], 'length_mm'],
    ['length', ['length_mm', 'stent_length_mm'], null],
    ['mm', ['length_mm', 'vessel'], null],
    ['gy', ['air_kerma_gy', 'vessel'], null],
  ];
  for (const [written, known, meant] of cases) {
    it(`by ${written} among ${known.join(', ')} is ${meant ?? 'not told'}`, () =>
      assert.equal(meantKey(written, known), meant));
  }

  it('may have been written with many spaces and hyphens', () => {
    assert.equal(nearest('Length  -  MM', ['length_mm']), 'length_mm');
  });
});

describe('the value that was meant', () => {
  const words = ['yes', 'no', 'mild', 'OM1'];
  const cases: [written: unknown, known: (string | number)[] | undefined, meant: string | null][] = [
    [true, words, 'yes'],
    [false, words, 'no'],
    [' mild ', words, 'mild'],
    ['om1', words, 'OM1'],
    [2, [1, 2], '2'],
    ['2', [1, 2], '2'],
    ['3', [1, 2], null],
    [['mild'], words, null],
    [null, ['null'], null],
    ['mild', undefined, null],
  ];
  for (const [written, known, meant] of cases) {
    it(`by ${JSON.stringify(written)} among ${known?.join(', ') ?? 'nothing'} is ${meant ?? 'not told'}`, () =>
      assert.equal(meantValue(written, known ? { enum: known } : {}), meant));
  }
});
