/** What a unit that uses other scores sees, and what everyone sees of the scores that are not in use. */
import assert from 'node:assert/strict';
import type { Settings } from '../../../src/score/engine/settings.ts';
import { CLEAN, changed } from '../../support/clean-note.ts';
import { document, problems, service } from '../../support/notes.ts';

/** The line of the lesion's name. */
const atLesion = (text: string) => ({
  line: text.slice(0, text.indexOf('- id: A')).split('\n').length - 1,
  character: 5,
});

function hover(text: string, settings: Partial<Settings> = {}): string {
  const found = service(settings).hover(document(text), atLesion(text));
  assert.ok(found);
  return (found.contents as { value: string }).value;
}

const page = (text: string, settings: Partial<Settings> = {}): string =>
  service(settings).explain(document(text), atLesion(text)) ?? '';

const summary = (text: string, settings: Partial<Settings> = {}): string =>
  service(settings).summaries(document(text), 'all').edits[0]?.newText ?? '';

describe('a unit chooses its scores', () => {
  const safety = { scores: ['progress_mace', 'j_cto'] };

  it('in the hover, in its order', () => {
    const [first, , second] = hover(CLEAN, safety).split('\n');
    assert.match(first ?? '', /^\*\*PROGRESS-CTO MACE 4–6\/7\*\* · in-hospital MACE: no figure was found/);
    assert.match(second ?? '', /^\*\*J-CTO 2\/5 difficult\*\*/);
  });

  it('in the summary', () => {
    const woman = changed(['age_years: 67', 'age_years: 67\n  sex: male']);
    assert.match(summary(woman, safety), /PROGRESS-CTO MACE 4\/7 · J-CTO 2\/5 difficult\n/);
  });

  it('with names and abbreviations as they are written', () => {
    const known = changed(
      ['age_years: 67', 'age_years: 67\n  prior_cabg: yes'],
      ['rentrop: 2', 'rentrop: 1'],
    );
    const lines = summary(known, { scores: ['castle', 'w_cto'] });
    assert.match(lines, /CASTLE counts: CABG history \(prior_cabg yes\)/);
    assert.match(lines, /W-CTO counts: .*Rentrop grade below 2 \(rentrop 1: below 2\)/);
  });

  it('in what is said to be missing', () => {
    const [problem] = service({ scores: ['ora'] }).diagnose(document(CLEAN));
    assert.equal(problem?.message, '1 score item missing in lesion A: `segment` (ORA now 0–1/4).');
    assert.deepEqual(problems(CLEAN), []);
  });

  it('and sees the others in a line each, with endpoint and source', () => {
    const text = hover(CLEAN);
    assert.match(
      text,
      /- \*\*W-CTO 3\.5\/6\.5 intermediate\*\* · antegrade wire crossing: 74\.2 % \(Khanna 2018, derivation cohort of 285\)/,
    );
    assert.doesNotMatch(text, /\| Rentrop grade below 2 \|/);
  });
});

describe('before the procedure', () => {
  const planned = changed([
    '    crossing:\n      strategies: [awe, retrograde_wire]\n      successful: awe\n',
    '',
  ]);

  it('a score that needs the strategy is a range, and says which input is a plan', () => {
    const text = hover(planned, { scores: ['progress_mortality'] });
    assert.match(text, /^\*\*PROGRESS-CTO mortality 1–3\/4\*\*/);
    assert.match(text, /strategies is not recorded: before the procedure this is a plan/);
  });

  it('and afterwards a number', () => {
    const known = changed(['age_years: 67', 'age_years: 67\n  lvef_percent: 45']);
    assert.match(hover(known, { scores: ['progress_mortality'] }), /^\*\*PROGRESS-CTO mortality 3\/4\*\*/);
  });
});

describe('a score that was not made for this patient', () => {
  const bypassed = changed(['age_years: 67', 'age_years: 67\n  prior_cabg: yes']);

  it('says so instead of a figure', () => {
    const text = hover(bypassed, { scores: ['progress_pericardiocentesis'] });
    assert.match(
      text,
      /^\*\*PROGRESS-CTO pericardiocentesis not applicable\*\* · pericardiocentesis: made for patients without earlier bypass surgery/,
    );
    assert.doesNotMatch(text, /0\.18|8\.74/);
  });

  it('says so too when it cannot be told', () => {
    assert.match(page(CLEAN), /applies only without earlier bypass surgery, and prior_cabg is not known/);
  });
});

describe('the page that explains the scores of a lesion', () => {
  it('has a row for every score, under the name of what it predicts', () => {
    const text = page(CLEAN);
    for (const [name, endpoint] of [
      ['J-CTO', 'guidewire crossing within 30 minutes'],
      ['PROGRESS-CTO', 'technical success'],
      ['CASTLE', 'technical failure'],
      ['W-CTO', 'antegrade wire crossing'],
      ['PROGRESS-CTO perforation', 'clinical perforation requiring treatment'],
    ]) {
      const row = new RegExp(`<summary><strong>${name} [^<]+</strong> · ${endpoint}: `);
      assert.match(text, row, `${name}\n${text}`);
    }
  });

  it('opens the scores of the unit and folds the others', () => {
    const open = [...page(CLEAN).matchAll(/<details( open)?>\n<summary><strong>([\w-]+)/g)]
      .filter(([, isOpen]) => isOpen !== undefined)
      .map(([, , name]) => name);
    assert.deepEqual(open, ['J-CTO', 'PROGRESS-CTO']);
  });

  it('has no table, which would be cut off beside a note', () => assert.doesNotMatch(page(CLEAN), /^\|/m));

  it('says what other calculators get wrong', () => {
    const text = page(CLEAN);
    assert.match(text, /different number: Proximal cap ambiguity is not a J-CTO item/);
    assert.match(
      text,
      /different number: Length, calcification, bends within the occlusion and the right coronary artery are not PROGRESS-CTO items/,
    );
  });

  it('gives the reasons of a dispute', () =>
    assert.match(page(CLEAN), /781 procedures, technical success was 92\.9 %/));

  it('is none outside of lesions', () =>
    assert.equal(service().explain(document(CLEAN), { line: 1, character: 0 }), null));
});

describe('radiation and contrast', () => {
  it('stand in the summary of a unit that wants them, with limit and source', () => {
    const text = summary(CLEAN, { summarySafety: true });
    assert.match(text, /- Air kerma 2 Gy, not above 5 Gy \(PMC5808555\)\./);
    assert.match(
      text,
      /- Contrast-to-eGFR ratio 1\.3, below 2: 100 mL at an eGFR of 80 mL\/min \(Gurm 2011\)\./,
    );
    assert.doesNotMatch(summary(CLEAN), /Air kerma|Contrast/);
  });

  it('stand in the summary with the step that is reached', () => {
    const high = changed(['contrast_ml: 100', 'contrast_ml: 264'], ['air_kerma_gy: 2', 'air_kerma_gy: 11']);
    const text = summary(high, { summarySafety: true });
    assert.match(text, /- Air kerma 11 Gy, above 10 Gy \(PMC5808555\)\./);
    assert.match(text, /- Contrast-to-eGFR ratio 3\.3, above 3: 264 mL/);
    const dialysis = high.replace('egfr_ml_min: 80', 'egfr_ml_min: 80\n  dialysis: yes');
    assert.doesNotMatch(summary(dialysis, { summarySafety: true }), /Contrast/);
  });
});
