/** What is shown to serve a patient, and where limits that are no score's come from: word for word. */
import assert from 'node:assert/strict';
import { benefit, notShown, shown } from '../../../src/score/benefit.ts';
import { gurm2011, radiationReview } from '../../../src/score/literature.ts';
import { inEnglish } from '../../../src/words/words.ts';
import { scoreOf } from '../catalogue/sheet.ts';

describe('the benefit of the procedure', () => {
  it('is shown for symptoms and quality of life, and for nothing that is not', () => {
    assert.deepEqual(shown, ['symptom_relief', 'quality_of_life']);
    const outcomes = Object.entries(notShown).map(([goal, outcome]) => [goal, inEnglish(outcome)]);
    assert.deepEqual(Object.fromEntries(outcomes), {
      survival: 'all-cause mortality',
      prevent_mi: 'myocardial infarction',
      prevent_stroke: 'stroke',
      prevent_revascularisation: 'repeat revascularisation',
    });
    assert.match(
      inEnglish(benefit.statement),
      /has been shown to improve quality of life and to reduce angina/,
    );
  });
});

describe('the sources of the limits', () => {
  it('are named in full', () => {
    assert.match(gurm2011.citation, /^Gurm 2011: .* 58,957 PCIs, .* acc\.org\.$/);
    assert.match(radiationReview.citation, /^Radiation dose thresholds .* PMC5808555\.$/);
  });
});

describe('a score made for patients without earlier bypass surgery', () => {
  it('says in each case why it applies or not', () => {
    const because = (cabg: unknown) =>
      inEnglish(
        scoreOf('progress_pericardiocentesis', { 'patient.prior_cabg': cabg }).applicability?.because ?? '',
      );
    assert.equal(because('no'), 'no earlier bypass surgery');
    assert.equal(because('yes'), 'made for patients without earlier bypass surgery');
    assert.equal(
      because('unknown'),
      'applies only without earlier bypass surgery, and prior_cabg is not known',
    );
  });
});
