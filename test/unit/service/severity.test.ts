import assert from 'node:assert/strict';
import { decidableCodes, settingsFrom } from '../../../src/service/settings.ts';
import { changed } from '../../support/clean-note.ts';
import { document, service } from '../../support/notes.ts';

/** The problems of a note as `code severity`, under what a unit has set. */
function shown(text: string, setting: unknown): string[] {
  return service({ severity: settingsFrom({ severity: setting }).severity })
    .diagnose(document(text))
    .map(({ code, severity }) => `${code} ${severity}`);
}

const GOAL = changed(['[symptom_relief]', '[symptom_relief, survival]']);

describe('how serious a unit takes a problem', () => {
  it('is what it was made for, if the unit says nothing', () => {
    assert.deepEqual(shown(GOAL, {}), ['goal-not-shown 2']);
  });

  it('can be more or less, or nothing at all', () => {
    assert.deepEqual(shown(GOAL, { 'goal-not-shown': 'error' }), ['goal-not-shown 1']);
    assert.deepEqual(shown(GOAL, { 'goal-not-shown': 'hint' }), ['goal-not-shown 4']);
    assert.deepEqual(shown(GOAL, { 'goal-not-shown': 'off' }), []);
  });

  it('is never less than an error for what is wrong', () => {
    const slip = changed(['stump: blunt', 'stump: blund']);
    assert.deepEqual(shown(slip, { 'unknown-value': 'off' }), ['unknown-value 1']);
    assert.deepEqual(
      service({ severity: { 'unknown-value': 'off' } })
        .diagnose(document(slip))
        .map(({ severity }) => severity),
      [1],
    );
  });

  it('leaves alone what watches over the silencing of problems', () => {
    const unreasoned = GOAL.replace('survival]', 'survival] # cto-ignore goal-not-shown');
    assert.deepEqual(shown(unreasoned, { 'ignore-without-reason': 'off' }), ['ignore-without-reason 2']);
  });

  it('takes a setting as people write it', () => {
    for (const setting of [null, 'off', ['off'], { 'goal-not-shown': 'silent' }, { 'no-such-code': 'off' }])
      assert.deepEqual(settingsFrom({ severity: setting }).severity, {});
  });

  it('is for the unit to decide of no error, and of no code about silencing', () => {
    assert.equal(decidableCodes.includes('consent-missing'), true);
    for (const code of ['unknown-value', 'check-failed', 'ignore-without-reason'] as const)
      assert.equal(decidableCodes.includes(code), false);
  });
});
