/** How certain a guess is decides what is written unasked, what with one click, and what only after a look. */
import assert from 'node:assert/strict';
import { keyCertainty, valueCertainty } from '../../../src/note/certainty.ts';

describe('a guess at a key', () => {
  const known = ['id', 'length_mm', 'tenth_mm', 'vessel', 'bend_degrees', 'air_kerma_gy'];
  const cases: [written: string, meant: string, certainty: string][] = [
    ['Length-MM', 'length_mm', 'sure'],
    ['vesel', 'vessel', 'sure'],
    ['lenght_mm', 'length_mm', 'sure'],
    ['lenth_mm', 'length_mm', 'possible'],
    ['length', 'length_mm', 'likely'],
    ['length_cm', 'length_mm', 'possible'],
    ['air_kerma_mgy', 'air_kerma_gy', 'possible'],
    ['bnd_dgrs', 'bend_degrees', 'possible'],
    ['vssl', 'vessel', 'likely'],
    ['ID', 'id', 'sure'],
    ['bxyz_degrees', 'bend_degrees', 'likely'],
  ];
  for (const [written, meant, certainty] of cases) {
    it(`${written} for ${meant} is ${certainty}`, () => {
      assert.equal(keyCertainty(written, meant, known), certainty);
    });
  }
});

describe('a guess at a value', () => {
  const node = { enum: ['none', 'mild', 'mid', 'severe'], 'x-synonyms': { heavy: 'severe' } };
  const cases: [written: unknown, meant: string, certainty: string][] = [
    ['Severe', 'severe', 'sure'],
    ['HEAVY', 'severe', 'sure'],
    [' Severe ', 'severe', 'sure'],
    [true, 'yes', 'sure'],
    ['sever', 'severe', 'likely'],
    ['mld', 'mild', 'possible'],
  ];
  for (const [written, meant, certainty] of cases) {
    it(`${written} for ${meant} is ${certainty}`, () => {
      assert.equal(valueCertainty(written, meant, node), certainty);
    });
  }
});
