import assert from 'node:assert/strict';
import type { Settings } from '../../../src/score/engine/settings.ts';
import { changed, expectNone, expectOne } from '../../support/clean-note.ts';
import { document, marked, service } from '../../support/notes.ts';

/** What is found in the clean note with other values, as `code severity` (1 error to 4 hint). */
const found = (changes: [string, string][], settings: Partial<Settings> = {}) =>
  service(settings)
    .diagnose(document(changed(...changes)))
    .map(({ code, severity }) => `${code} ${severity}`);

const dose = (gy: number): [string, string] => ['air_kerma_gy: 2', `air_kerma_gy: ${gy}`];
/** The eGFR of the clean note is 80. */
const volume = (ml: number): [string, string] => ['contrast_ml: 100', `contrast_ml: ${ml}`];

describe('radiation and contrast', () => {
  it('above 5 Gy is an information, above 10 Gy a warning', () => {
    expectOne('air-kerma-high', changed(['air_kerma_gy: 2', 'air_kerma_gy: <|5.1|>']));
    assert.deepEqual(found([dose(5)]), []);
    assert.deepEqual(found([dose(5.1)]), ['air-kerma-high 3']);
    assert.deepEqual(found([dose(10)]), ['air-kerma-high 3']);
    assert.deepEqual(found([dose(10.1)]), ['air-kerma-high 2']);
    assert.deepEqual(found([dose(15.1)]), ['air-kerma-high 2']);
  });
  it('of 2 times the eGFR is an information, of 3 times a warning', () => {
    expectOne('contrast-high', changed(['contrast_ml: 100', 'contrast_ml: <|160|>']));
    assert.deepEqual(found([volume(159)]), []);
    assert.deepEqual(found([volume(160)]), ['contrast-high 3']);
    assert.deepEqual(found([volume(239)]), ['contrast-high 3']);
    assert.deepEqual(found([volume(240)]), ['contrast-high 2']);
    assert.deepEqual(found([volume(400), ['  egfr_ml_min: 80\n', '']]), []);
  });
  it('of a patient on dialysis is no matter of contrast', () => {
    const dialysis = (answer: string): [string, string] => [
      'egfr_ml_min: 80',
      `egfr_ml_min: 80\n  dialysis: ${answer}`,
    ];
    assert.deepEqual(found([volume(400), dialysis('yes')]), []);
    assert.deepEqual(found([volume(400), dialysis('no')]), ['contrast-high 2']);
    assert.deepEqual(found([volume(400), dialysis('unknown')]), ['contrast-high 2']);
    assert.deepEqual(found([dose(6), dialysis('yes')]), ['air-kerma-high 3']);
  });
  it('say first what was measured and the limit', () => {
    assert.match(
      expectOne('air-kerma-high', changed(['air_kerma_gy: 2', 'air_kerma_gy: <|5.1|>'])),
      /^Air kerma 5\.1 Gy, above 5 Gy: /,
    );
    assert.match(
      expectOne('contrast-high', changed(['contrast_ml: 100', 'contrast_ml: <|184|>'])),
      /^Contrast-to-eGFR ratio 2\.3, above 2: check renal function/,
    );
  });
  it('follow the limits of the unit, and its severities', () => {
    assert.deepEqual(found([dose(3)], { airKermaLimit: 2.5 }), ['air-kerma-high 3']);
    assert.deepEqual(found([], { contrastLimit: 1 }), ['contrast-high 3']);
    assert.deepEqual(found([volume(120)], { contrastLimit: 1 }), ['contrast-high 2']);
    const severity = { 'air-kerma-high': 'information', 'contrast-high': 'off' } as const;
    assert.deepEqual(found([dose(16), volume(400)], { severity }), ['air-kerma-high 3']);
  });
});

describe('privacy', () => {
  const severityOf = (source: string, severity: Settings['severity'] = {}) =>
    service({ severity })
      .diagnose(document(marked(source).text))
      .map((one) => one.severity);
  const patient = (id: string) => changed(['id: P-1', `id: <|${id}|>`]);
  for (const [id, like] of [
    ['Jane Miller', 'a name'],
    ['Miller', 'a name'],
    ['Miller, J', 'a name'],
    ['Dr. Miller', 'a name'],
    ['1950-03-12', 'a date of birth'],
    ['12.03.1950', 'a date of birth'],
    ['"19500312"', 'a date of birth'],
  ] as const) {
    it(`sees ${like} of the patient in ${id}: a warning`, () => {
      const message = expectOne('patient-identity', patient(id));
      assert.ok(message.startsWith(`This looks like ${like}: use a pseudonym`), message);
      assert.deepEqual(severityOf(patient(id)), [2]);
    });
  }
  it('sees a record number in 00481516: an information', () => {
    assert.match(expectOne('identity-visible', patient('00481516')), /like a record number/);
    assert.deepEqual(severityOf(patient('00481516')), [3]);
  });
  it('leaves it to the unit how serious each is', () => {
    assert.deepEqual(severityOf(patient('Miller'), { 'patient-identity': 'error' }), [1]);
    assert.deepEqual(severityOf(patient('Miller'), { 'patient-identity': 'off' }), []);
    assert.deepEqual(severityOf(patient('Miller'), { 'identity-visible': 'off' }), [2]);
  });
  for (const id of ['P-1', 'p0412', 'case-17', 'X7', 'AB', '412']) {
    it(`lets ${id} pass`, () => expectNone(changed(['id: P-1', `id: ${id}`])));
  }
  it('looks at operators too: an information, whatever it looks like', () => {
    for (const operator of ['Anna Berg', 'op 1960-02-03']) {
      const source = changed(['[op-3]', `[op-3, <|${operator}|>]`]);
      void expectOne('identity-visible', source);
      assert.deepEqual(severityOf(source), [3]);
    }
  });
  it('looks at the hospital in the same way', () => {
    const at = (hospital: string) => changed(['procedure:\n', `procedure:\n  hospital: ${hospital}\n`]);
    void expectOne('identity-visible', at('<|Catania|>'));
    expectNone(at('H-12'));
    expectNone(at('12'));
  });
});

describe('invisible characters', () => {
  it('are found in values and in keys, within a lesion and outside', () => {
    for (const changes of [
      ['    vessel: LAD\n', '    vessel: LAD\n    x_room: <|a\u200bb|>\n'],
      ['    vessel: LAD\n', '    vessel: LAD\n    <|x_ro\u200bom|>: a\n'],
      ['  operators: [op-3]\n', '  operators: [op-3]\n  x_room: <|a\u200bb|>\n'],
      ['  operators: [op-3]\n', '  operators: [op-3]\n  <|x_ro\u200bom|>: a\n'],
    ] as [string, string][])
      assert.match(expectOne('hidden-character', changed(changes)), /U\+200B/);
  });
});
