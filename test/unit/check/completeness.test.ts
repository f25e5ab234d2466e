import assert from 'node:assert/strict';
import { createChecker } from '../../../src/check/check-note.ts';
import { boundaries } from '../../../src/check/completeness.ts';
import { createNoteReader } from '../../../src/note/note.ts';
import { assess } from '../../../src/score/engine/assess.ts';
import type { NumberKey } from '../../../src/score/engine/facts.ts';
import { atLeast } from '../../../src/score/engine/item-result.ts';
import type { Score } from '../../../src/score/engine/score.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { computeLayout } from '../../../src/segments/layout.ts';
import { toEnglish } from '../../../src/text/message.ts';
import { CLEAN, changed, expectNone, expectOne } from '../../support/clean-note.ts';
import { problems } from '../../support/notes.ts';
import { scoreCalled } from '../score/lesions.ts';

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
      '2 score items missing in lesion A: `stump`, `tortuosity` (J-CTO now 1–2/5, PROGRESS-CTO now 0–1/4).',
    );
  });
  it('leaves a written score alone that it can still become, and not another', () => {
    const open: [string, string][] = [['    stump: blunt\n', '']];
    assert.deepEqual(
      problems(changed(...open)).map((problem) => problem.split(' ')[0]),
      ['score-incomplete'],
    );
    assert.deepEqual(
      problems(changed(...open, ['j_cto: 2', 'j_cto: 4'])).map((problem) => problem.split(' ')[0]),
      ['score-incomplete', 'score-differs'],
    );
  });
});

describe('a length of exactly 20 mm', () => {
  it('is where sources differ', () => {
    expectOne('length-boundary', changed(['length_mm: 25', 'length_mm: <|20|>']));
    expectNone(changed(['length_mm: 25', 'length_mm: 20.1']));
    expectNone(changed(['length_mm: 25', 'length_mm: 20-25']));
  });
});

describe('a value at which the sources of a score differ', () => {
  /** J-CTO, if it asked for the age of the patient, or the crossing time, and its sources differed there. */
  const asking = (key: NumberKey, value: number): Score => {
    const jCto = scoreCalled('j_cto');
    const [item] = jCto.items;
    assert.ok(item);
    const boundary = { value, note: 'Sources differ here.' };
    const group = { from: 0, to: 1, label: null, figure: null };
    return { ...jCto, items: [{ ...item, test: atLeast(key, value, 'units'), boundary }], groups: [group] };
  };
  const placesOf = (text: string, score: Score) => {
    const layout = computeLayout(text, 'yaml');
    const [note] = createNoteReader()(layout);
    assert.ok(note);
    const lesions = note.lesions.map((entry) => ({
      entry,
      assessment: assess({ lesion: entry.data, patient: note.patient }, defaultSettings, [score]),
    }));
    const subject = { text, note, settings: defaultSettings, lines: layout.lines };
    return createChecker([], [boundaries])(subject, lesions).map(({ message, range }) => [
      toEnglish(message),
      text.slice(range.start, range.end),
    ]);
  };
  const NOTE = `cto_note: 1
patient:
  age_years: 60
lesions:
  - id: A
    vessel: LAD
    crossing:
      minutes: 30
  - id: B
    vessel: RCA
`;
  const said = 'J-CTO: Sources differ here.';

  it('is found in the patient, once however many lesions there are', () => {
    assert.deepEqual(placesOf(NOTE, asking('patient.age_years', 60)), [[said, '60']]);
    assert.deepEqual(placesOf(NOTE, asking('patient.age_years', 61)), []);
  });

  it('is found in a section of the lesion', () => {
    assert.deepEqual(placesOf(NOTE, asking('crossing.minutes', 30)), [[said, '30']]);
    assert.deepEqual(placesOf(NOTE, asking('crossing.minutes', 31)), []);
  });
});

describe('what could not be read', () => {
  it('is not said to be missing', () => {
    const broken = CLEAN.replace('vessel: LAD', 'vessel LAD');
    assert.deepEqual(
      problems(broken).map((problem) => problem.split(' ')[0]),
      ['yaml-colon'],
    );
  });
  it('keeps other documents of the file checked', () => {
    const two = `${CLEAN.replace('vessel: LAD', 'vessel LAD')}---\n${CLEAN.replace('air_kerma_gy: 2', 'air_kerma_gy: 6')}`;
    assert.deepEqual(
      problems(two).map((problem) => problem.split(' ')[0]),
      ['yaml-colon', 'air-kerma-high'],
    );
  });
});
