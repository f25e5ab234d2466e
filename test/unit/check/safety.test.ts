import assert from 'node:assert/strict';
import { CLEAN, changed, expectNone, expectOne } from '../../support/clean-note.ts';
import { findings } from '../../support/notes.ts';

describe('radiation and contrast', () => {
  it('above 5 Gy is worth a word, 5 Gy is not', () => {
    expectOne('air-kerma-high', changed(['air_kerma_gy: 2', 'air_kerma_gy: <|5.1|>']));
    expectNone(changed(['air_kerma_gy: 2', 'air_kerma_gy: 5']));
  });
  it('of 1.78 times the eGFR is worth a word', () => {
    expectOne('contrast-high', changed(['contrast_ml: 100', 'contrast_ml: <|142.4|>']));
    expectNone(changed(['contrast_ml: 100', 'contrast_ml: 142.3']));
    expectNone(changed(['contrast_ml: 100', 'contrast_ml: 400'], ['  egfr_ml_min: 80\n', '']));
  });
  it('say what was measured, by what it is judged, and what follows', () => {
    assert.equal(
      expectOne('air-kerma-high', changed(['air_kerma_gy: 2', 'air_kerma_gy: <|5.1|>'])),
      'Air kerma 5.1 Gy, above 5 Gy: document it, inform the patient and arrange follow-up of the skin.',
    );
    assert.equal(
      expectOne('contrast-high', changed(['contrast_ml: 100', 'contrast_ml: <|200|>'])),
      'Contrast 200 mL, 2.50 times the eGFR of 80 mL/min, not below 1.78 times: kidney injury was more frequent from there on.',
    );
    // Nothing is a multiple of 0.
    const none = changed(['egfr_ml_min: 80', 'egfr_ml_min: 0'], ['contrast_ml: 100', 'contrast_ml: <|100|>']);
    assert.equal(
      expectOne('contrast-high', none),
      'Contrast 100 mL, not below 1.78 times: kidney injury was more frequent from there on.',
    );
  });
  it('follow the limits of the unit', () => {
    const text = changed(['air_kerma_gy: 2', 'air_kerma_gy: 3']);
    assert.equal(findings(text, 'cto-note', { airKermaLimit: 2.5 }).length, 1);
    assert.equal(findings(CLEAN, 'cto-note', { contrastLimit: 1 }).length, 1);
  });
});

describe('privacy', () => {
  for (const [id, like] of [
    ['Jane Miller', 'a name'],
    ['Miller', 'a name'],
    ['Miller, J', 'a name'],
    ['Dr. Miller', 'a name'],
    ['1950-03-12', 'a date of birth'],
    ['12.03.1950', 'a date of birth'],
    ['"19500312"', 'a date of birth'],
    ['00481516', 'a record number'],
  ]) {
    it(`sees ${like} in ${id}`, () => {
      const message = expectOne('identity-visible', changed(['id: P-1', `id: <|${id}|>`]));
      assert.ok(message.includes(String(like)), message);
    });
  }
  for (const id of ['P-1', 'p0412', 'case-17', 'X7', 'AB', '412']) {
    it(`lets ${id} pass`, () => expectNone(changed(['id: P-1', `id: ${id}`])));
  }
  it('looks at operators too', () =>
    void expectOne('identity-visible', changed(['[op-3]', '[op-3, <|Anna Berg|>]'])));
});
