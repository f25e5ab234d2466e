/** How near words are to one another, and how certain a guess at a key is: that decides what "Fix All" writes. */
import assert from 'node:assert/strict';
import { editDistance, keyFixSafety, nearest, nearestKey } from '../../../src/schema/nearest.ts';

describe('the mistakes between two words', () => {
  const cases: [a: string, b: string, slips: number][] = [
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['blunt', 'blunt', 0],
    ['blnt', 'blunt', 1],
    ['bluunt', 'blunt', 1],
    ['blant', 'blunt', 1],
    ['bulnt', 'blunt', 1],
    ['LDA', 'LAD', 1],
    ['LDA', 'PDA', 1],
    ['lbutn', 'blunt', 2],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ];
  for (const [a, b, slips] of cases) {
    it(`"${a}" and "${b}" are ${slips}`, () => {
      assert.equal(editDistance(a, b), slips);
      assert.equal(editDistance(b, a), slips);
    });
  }
});

describe('the key that was meant', () => {
  const cases: [written: string, known: string[], meant: string | null][] = [
    ['length', ['length_mm', 'vessel'], 'length_mm'],
    ['length', ['length_mm', 'stent_length_mm'], 'length_mm'],
    ['length', ['lesion_length_mm', 'stent_length_mm'], null],
    ['mm', ['length_mm', 'vessel'], null],
    ['gy', ['air_kerma_gy', 'vessel'], null],
  ];
  for (const [written, known, meant] of cases) {
    it(`by ${written} among ${known.join(', ')} is ${meant ?? 'not told'}`, () =>
      assert.equal(nearestKey(written, known), meant));
  }

  it('may have been written with many spaces and hyphens', () => {
    assert.equal(nearest('Length  -  MM', ['length_mm']), 'length_mm');
  });

  it('is the nearest of several', () => {
    assert.equal(nearest('lentgh_mm', ['tenth_mm', 'length_mm']), 'length_mm');
  });
});

describe('a guess at a key', () => {
  const known = ['id', 'length_mm', 'tenth_mm', 'vessel', 'bend_degrees', 'air_kerma_gy'];
  const cases: [written: string, meant: string, certainty: string][] = [
    ['Length-MM', 'length_mm', 'safe'],
    ['vesel', 'vessel', 'safe'],
    ['lenght_mm', 'length_mm', 'safe'],
    ['lenth_mm', 'length_mm', 'possible'],
    ['length', 'length_mm', 'likely'],
    ['length_cm', 'length_mm', 'possible'],
    ['air_kerma_mgy', 'air_kerma_gy', 'possible'],
    ['bnd_dgrs', 'bend_degrees', 'possible'],
    ['vssl', 'vessel', 'likely'],
    ['ID', 'id', 'safe'],
    ['bxyz_degrees', 'bend_degrees', 'likely'],
  ];
  for (const [written, meant, certainty] of cases) {
    it(`${written} for ${meant} is ${certainty}`, () => {
      assert.equal(keyFixSafety(written, meant, known), certainty);
    });
  }
});
