import assert from 'node:assert/strict';
import { CLEAN, changed, expectNone, expectOne } from '../../support/clean-note.ts';
import { findings } from '../../support/notes.ts';

describe('an incomplete score', () => {
  it('is named once, with all that is missing', () => {
    const source = changed(
      ['id: A', 'id: <|A|>'],
      ['    stump: blunt\n', ''],
      ['tortuosity: none', 'tortuosity: unknown'],
      ['    scores:\n      j_cto: 2\n      progress_cto: 0\n', ''],
    );
    const message = expectOne('score-incomplete', source);
    assert.equal(
      message,
      'Lesion A is not fully scored: J-CTO (now 1–2/5) needs `stump`; PROGRESS-CTO (now 0–1/4) needs `tortuosity`.',
    );
  });
  it('leaves a written score alone that it can still become, and not another', () => {
    const open: [string, string][] = [['    stump: blunt\n', '']];
    assert.deepEqual(
      findings(changed(...open)).map((finding) => finding.split(' ')[0]),
      ['score-incomplete'],
    );
    assert.deepEqual(
      findings(changed(...open, ['j_cto: 2', 'j_cto: 4'])).map((finding) => finding.split(' ')[0]),
      ['score-incomplete', 'score-differs'],
    );
  });
});

describe('a length of exactly 20 mm', () => {
  it('is where sources differ', () => {
    expectOne('length-boundary', changed(['length_mm: 25', 'length_mm: <|20|>']));
    expectNone(changed(['length_mm: 25', 'length_mm: 20.1']));
  });
});

describe('what could not be read', () => {
  it('is not said to be missing', () => {
    const broken = CLEAN.replace('vessel: LAD', 'vessel LAD');
    assert.deepEqual(
      findings(broken).map((finding) => finding.split(' ')[0]),
      ['yaml-colon'],
    );
  });
  it('keeps other documents of the file checked', () => {
    const two = `${CLEAN.replace('vessel: LAD', 'vessel LAD')}---\n${CLEAN.replace('air_kerma_gy: 2', 'air_kerma_gy: 6')}`;
    assert.deepEqual(
      findings(two).map((finding) => finding.split(' ')[0]),
      ['yaml-colon', 'air-kerma-high'],
    );
  });
});
