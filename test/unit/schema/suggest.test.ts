/** What was meant, where it can be told: a wrong guess would become a wrong record. */
import assert from 'node:assert/strict';
import { suggestBound, suggestNumber } from '../../../src/schema/quantities.ts';
import { suggestMedina, suggestValue } from '../../../src/schema/suggest.ts';
import { changed, expectOne } from '../../support/clean-note.ts';

describe('the number that was meant', () => {
  const cases: [written: string, unit: string | undefined, meant: number | null][] = [
    ['25 mm', 'mm', 25],
    ['25MM', 'mm', 25],
    ['2.5 cm', 'mm', 25],
    ['2,5', 'mm', 2.5],
    [' 2,5 ', 'mm', 2.5],
    ['1500 mGy', 'Gy', 1.5],
    ['2 h', 'min', 120],
    ['60 Grad', 'degrees', 60],
    ['60°', 'degrees', 60],
    ['6 Monate', 'months', 6],
    ['2 Jahre', 'months', 24],
    ['64 Jahre', 'years', 64],
    ['45 Minuten', 'min', 45],
    ['55 Prozent', '%', 55],
    ['“25”', 'mm', 25],
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
      assert.deepEqual(suggestNumber(written, unit)?.values ?? [], meant === null ? [] : [meant]));
  }
});

describe('the value that was meant', () => {
  const words = ['yes', 'no', 'mild', 'OM1', 'tapered', 'intraplaque', 'extraplaque'];
  const cases: [
    written: unknown,
    known: (string | number)[] | undefined,
    meant: string,
    certainty?: string,
  ][] = [
    [true, words, 'yes', 'safe'],
    [false, words, 'no', 'safe'],
    [' mild ', words, 'mild', 'safe'],
    ['om1', words, 'OM1', 'safe'],
    ['OM-1', words, 'OM1', 'safe'],
    ['“OM 1”', words, 'OM1', 'safe'],
    ['„mild“', words, 'mild', 'safe'],
    ['«Tapered»', words, 'tapered', 'safe'],
    [2, [1, 2], '2', 'safe'],
    ['2', [1, 2], '2', 'safe'],
    ['3', [1, 2], ''],
    [-2, [1, 2], ''],
    ['0.2', [1, 2], ''],
    ['tapred', words, 'tapered', 'likely'],
    ['tapreed', words, 'tapered', 'likely'],
    ['taperd', words, 'tapered', 'likely'],
    ['tprd', words, ''],
    // A letter of a short word makes another word of it.
    ['mid', words, ''],
    ['OM4', words, ''],
    ['ys', words, ''],
    // Another word is hardly further.
    ['ntraplaque', words, 'intraplaque, extraplaque', 'possible'],
    // Taking a syllable off turns a word into its opposite.
    ['visible', ['invisible'], ''],
    ['suitable', ['unsuitable'], ''],
    // A short part of a long word is not guessed either.
    ['prevent_mr', ['prevent_mi'], ''],
    ['prevnt_mi', ['prevent_mi'], 'prevent_mi', 'likely'],
    ['prevent_mace', ['prevent_mi'], ''],
    [['mild'], words, ''],
    [null, ['null'], ''],
    ['mild', undefined, ''],
  ];
  for (const [written, known, meant, certainty] of cases) {
    it(`by ${JSON.stringify(written)} among ${known?.join(', ') ?? 'nothing'} is ${meant || 'not told'}`, () => {
      const meaning = suggestValue(written, known ? { enum: known } : {});
      assert.equal(meaning?.values.join(', ') ?? '', meant);
      assert.equal(meaning?.safety, certainty);
    });
  }

  it('keeps a number a number', () => {
    assert.deepEqual(suggestValue('III', { enum: [1, 2, 3] })?.values, [3]);
  });

  it('is read by the word, not by the letters that are near', () => {
    const node = { enum: ['failed', 'none'], 'x-readings': { yes: ['failed', 'none'], fail: ['none'] } };
    assert.deepEqual(suggestValue(true, node), {
      values: ['failed', 'none'],
      safety: 'possible',
      keep: true,
    });
    assert.deepEqual(suggestValue('fail', node), { values: ['none'], safety: 'likely' });
  });
});

describe('the bound that was meant', () => {
  const cases: [written: string, unit: string | undefined, meant: string | null][] = [
    ['<20 mm', 'mm', 'under 20'],
    ['less than 2 cm', 'mm', 'under 20'],
    ['unter 20', 'mm', 'under 20'],
    ['>20', 'mm', 'over 20'],
    ['> 2,5 mm', 'mm', 'over 2.5'],
    ['mehr als 3 Monate', 'months', 'over 3'],
    ['~20', 'mm', 'about 20'],
    ['ca. 20 mm', 'mm', 'about 20'],
    ['About 20', 'mm', 'about 20'],
    ['20-25 mm', 'mm', '20-25'],
    ['20 bis 25', 'mm', '20-25'],
    ['2\u20133 cm', 'mm', '20-30'],
    ['60\u201490 min', 'min', '60-90'],
    // Twenty or more is neither 20 nor over 20.
    ['>=20', 'mm', null],
    ['\u226520', 'mm', null],
    ['at least 20', 'mm', null],
    ['20+', 'mm', null],
    ['up to 20', 'mm', null],
    ['25-20', 'mm', '20-25'],
    ['2,5 - 2 cm', 'mm', '20-25'],
    ['20-20 mm', 'mm', null],
    ['20-25 stents', 'mm', null],
    ['underneath 20', 'mm', null],
    ['under', 'mm', null],
    ['about a lot', 'mm', null],
  ];
  for (const [written, unit, meant] of cases) {
    it(`by ${written} is ${meant ?? 'not told'}`, () =>
      assert.equal(suggestBound(written, unit)?.values.join() ?? null, meant));
  }

  it('is not put right without asking where the range runs backwards', () => {
    assert.equal(suggestBound('25-20', 'mm')?.safety, 'likely');
    assert.equal(suggestBound('20-25 mm', 'mm')?.safety, 'safe');
  });
});

describe('a Medina class with other signs', () => {
  for (const written of ['1-1-0', '1.1.0', '1/1/0', '1 1 0', '110', '"1, 1, 0"'])
    it(`is that of ${written}`, () => assert.deepEqual(suggestMedina(written)?.values, ['1,1,0']));
  for (const written of ['11', '1,1', '1,2,0', 'true bifurcation', '1101'])
    it(`is not guessed of ${written}`, () => assert.equal(suggestMedina(written), null));

  it('is offered in a note', () => {
    const note = changed(['    stump:', '    medina: <|1-1-0|>\n    stump:']);
    assert.match(expectOne('wrong-type', note), /Did you mean `1,1,0`\?/);
  });
});
