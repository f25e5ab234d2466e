/** What is shown to serve a patient, and where limits that are no score's come from: word for word. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { benefitPage } from '../../../src/present/benefit-page.ts';
import { evidence, questioned, shown } from '../../../src/score/evidence/benefit.ts';
import { gurm2011, radiationReview } from '../../../src/score/evidence/literature.ts';
import { toEnglish } from '../../../src/text/message.ts';
import { scoreOf } from '../catalogue/sheet.ts';

/** What each source says, written down from the evidence: the numbers are the whole of what is shown of it. */
const EVIDENCE: { readonly [short: string]: readonly (string | RegExp)[] } = {
  'StatPearls review': [
    'Revascularisation of a CTO has not been shown to lower all-cause mortality, myocardial infarction, stroke or repeat revascularisation; it has been shown to improve quality of life and to reduce angina.',
  ],
  'EuroCTO, 3 years': [
    /^396 patients, not blinded\./,
    /no difference in cardiovascular death or infarction \(medical therapy 3\.7 %, PCI 6\.2 %, p 0\.29\)/,
    /MACE 21\.2 % with medical therapy and 11\.2 % with PCI, largely because of ischaemia-driven revascularisation/,
  ],
  'ORBITA-CTO': [
    /^50 patients with one CTO, J-CTO 3 or less, blinded and sham-controlled\./,
    /odds ratio for less angina 4\.38 \(95 % credible interval 1\.57 to 12\.69\)/,
    /30\.6 more angina-free days in six months/,
  ],
  EXPLORE: [/no gain in ejection fraction overall/],
  'US guideline 2021': [/class 2b/],
  'ESC guideline 2024': [/class IIa/],
};

/** The numbers that may stand in the statements and nowhere else, from the same evidence. */
const NUMBERS = '396 3.7 6.2 0.29 21.2 11.2 50 3 4.38 95 1.57 12.69 30.6 2'.split(' ');

describe('the benefit of the procedure', () => {
  const page = benefitPage(toEnglish);

  it('is said with each source, in the words and numbers of the evidence', () => {
    assert.deepEqual(
      evidence.map(({ source }) => source.short),
      Object.keys(EVIDENCE),
    );
    for (const { source, statement } of evidence) {
      for (const expected of EVIDENCE[source.short] ?? []) {
        const text = toEnglish(statement);
        if (typeof expected === 'string') assert.equal(text, expected);
        else assert.match(text, expected);
        assert.ok(page.includes(text), source.short);
      }
    }
  });

  it('holds no number that the evidence has not', () => {
    for (const { statement } of evidence) {
      for (const number of toEnglish(statement).match(/\d+(?:\.\d+)?/g) ?? [])
        assert.ok(NUMBERS.includes(number), `${number}: ${toEnglish(statement)}`);
    }
  });

  it('says how each source was read', () => {
    const readings = evidence.map(({ source, reading }) => [source.short, toEnglish(reading)]);
    assert.deepEqual(readings, [
      ['StatPearls review', 'read in an excerpt'],
      ['EuroCTO, 3 years', 'read in the abstract'],
      ['ORBITA-CTO', 'read in secondary sources: uscjournal.com, ctoohio.com'],
      ['EXPLORE', 'read in a secondary source'],
      ['US guideline 2021', 'read in a secondary source: uscjournal.com'],
      ['ESC guideline 2024', 'read in a secondary source: uscjournal.com'],
    ]);
    for (const [, reading = ''] of readings) assert.ok(page.includes(reading), reading);
    assert.ok(page.includes('10.4244/EIJ-D-23-00312'));
  });

  it('is shown for symptoms and quality of life, and for nothing that is not', () => {
    assert.deepEqual(shown, ['symptom_relief', 'quality_of_life']);
    assert.deepEqual(Object.keys(questioned), [
      'survival',
      'prevent_mi',
      'prevent_stroke',
      'prevent_revascularisation',
      'lvef_improvement',
    ]);
  });

  it('keeps the other sentences of the review: consent and what success is', () => {
    assert.match(page, /Informed consent is necessary before the procedure, after an extensive discussion/);
    assert.match(page, /TIMI 3 flow with less than 50 % residual stenosis/);
  });

  it('is the page in docs', () => assert.equal(readFileSync('docs/benefit.md', 'utf8'), page));
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
      toEnglish(
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
