/** A fault of one part of the program leaves the others working, and is a problem. */
import assert from 'node:assert/strict';
import type { Check, LesionCheck } from '../../../src/check/check.ts';
import { createChecker } from '../../../src/check/check-note.ts';
import { createNoteReader } from '../../../src/note/note.ts';
import { assess } from '../../../src/score/engine/assess.ts';
import type { Score } from '../../../src/score/engine/score.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { computeLayout } from '../../../src/segments/layout.ts';
import { createNoteService } from '../../../src/service/note-service.ts';
import { msg, toEnglish } from '../../../src/text/message.ts';
import { CLEAN, changed } from '../../support/clean-note.ts';
import { document } from '../../support/notes.ts';

const fail = (): never => {
  throw new Error('Mrs. Smith');
};

/** The problems of a note under other checks and scores than there are. */
function problemsOf(
  text: string,
  ofNotes?: readonly Check[],
  ofLesions?: readonly LesionCheck[],
  scores?: readonly Score[],
) {
  const layout = computeLayout(text, 'yaml');
  const [note] = createNoteReader()(layout);
  assert.ok(note);
  const lesions = note.lesions.map((entry) => ({
    entry,
    assessment: assess({ lesion: entry.data, patient: note.patient }, defaultSettings, scores),
  }));
  const subject = { text, note, settings: defaultSettings, lines: layout.lines };
  const problems = createChecker(ofNotes, ofLesions)(subject, lesions);
  return problems.map(({ code, message }) => [code, code === 'check-failed' ? toEnglish(message) : '']);
}

describe('an error', () => {
  const failing = { about: msg`stars`, run: fail };

  it('in one check of a note is a problem among those of the others', () => {
    const other: Check = {
      about: msg`x`,
      run: ({ note }) => [
        { code: 'no-symptoms', severity: 'information', message: msg``, range: note.anchor },
      ],
    };
    assert.deepEqual(problemsOf(changed(['vessel: LAD', 'vessel: LADD']), [failing, other]), [
      ['check-failed', 'This note could not be checked for stars.'],
      ['no-symptoms', ''],
      ['unknown-value', ''],
    ]);
  });

  it('in one check of a lesion is a problem among those of the others', () => {
    assert.deepEqual(problemsOf(CLEAN, undefined, [failing]), [
      ['check-failed', 'This note could not be checked for stars.'],
    ]);
  });

  it('in one score is a problem, and the other scores are there', () => {
    const broken = catalogue.map((score) =>
      score.id === 'castle' ? { ...score, applicability: fail } : score,
    );
    const { scores, failed } = assess({ lesion: {}, patient: {} }, defaultSettings, broken);
    assert.deepEqual(
      failed.map(({ id }) => id),
      ['castle'],
    );
    assert.equal(scores.length, catalogue.length - 1);
    assert.deepEqual(problemsOf(CLEAN, undefined, undefined, broken), [
      ['check-failed', 'This lesion could not be scored by CASTLE.'],
    ]);
  });

  it('in all that is found is the one problem, with its page', () => {
    const service = createNoteService({
      settings: fail,
      links: { score: () => null, benefit: null, problem: (code) => `page:${code}` },
    });
    const [found, ...others] = service.diagnose(document(CLEAN));
    assert.deepEqual(others, []);
    assert.equal(found?.code, 'check-failed');
    assert.equal(found.severity, 1);
    assert.equal(found.codeDescription?.href, 'page:check-failed');
    assert.doesNotMatch(JSON.stringify(found), /Smith/);
  });
});
