/** What the evidence only remembers, or worked out, stands nowhere; what surrounds a score is what was read. */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/score/catalogue.ts';
import { scoreCalled } from '../score/lesions.ts';
import { type Evidence, evidence, evidenceOf } from './evidence.ts';

const everything = JSON.stringify(catalogue);

/** Numbers of a text, as they are written. */
const numbersOf = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Whatever a score says with a number in it. */
const wordsOf = (id: string) => {
  const { origin, notCounted, limits } = scoreCalled(id);
  return [origin, ...notCounted, ...limits.map(({ text }) => text)].join('\n');
};

/** Sources beside those of the scores themselves, from the dossier. */
const OTHERS = [
  '10.4244/EIJ-D-19-00352',
  '31270036', // Kalogeropoulos 2020
  '10.1002/ccd.30551',
  '36617391', // Simsek 2023, perforation
  '36565956', // Simsek 2022, OPEN-CTO
];

/** The numbers that the words about a score may hold, from the dossier; those of `scores.json` are added below. */
const READ: { readonly [id: string]: readonly string[] } = {
  castle: ['14,882', '5,745', '0.66', '0.68', '0.676', '0.698'],
  w_cto: ['123', '100', '82.4', '48.4'],
  ora: ['1,073'],
  ct_rector: ['240', '0.83', '0.71'],
  progress_mace: ['10,480', '215', '4,569', '0', '1', '2', '3', '4', '5', '6', '7'],
  progress_mortality: ['10,480', '47', '4,569', '0.73'],
  progress_pericardiocentesis: ['7,672', '83', '4,569', '0.69'],
  progress_perforation: ['9,618', '367', '4,566', '2022'],
  progress_complications_2016: ['1,569', '44'],
};

function alsoRead({ observed_pct, c_statistic, auc, external }: Evidence): number[] {
  const rates = external?.rates_pct?.map(({ rate }) => rate) ?? [];
  const all = [observed_pct, c_statistic, auc, external?.auc, external?.rate_pct, ...rates];
  return all.filter((one) => one !== undefined);
}

describe('what the evidence only remembers', () => {
  it('is no DOI of the catalogue', () => {
    const remembered = Object.values(evidence).flatMap(({ citation }) =>
      citation?.doi_confidence === 'MEM' && citation.doi ? [citation.doi] : [],
    );
    assert.deepEqual([...new Set(remembered)], ['10.1016/j.jcin.2022.06.007']);
    for (const doi of remembered) assert.ok(!everything.includes(doi), doi);
  });

  it('is no figure of J-CTO with a decimal, neither as a per cent nor in words', () => {
    const groups = evidenceOf('j_cto').groups ?? [];
    const decimals = groups.flatMap(({ derivation_1dp: one, validation_1dp: two }) => [one, two]);
    assert.equal(decimals.length, 8);
    for (const figure of decimals) {
      if (figure === undefined || figure === 10) continue;
      const shown = scoreCalled('j_cto').groups.map((group) => group.figure?.percent);
      assert.ok(!shown.includes(figure), `${figure}`);
      assert.ok(!everything.includes(`${figure}`), `${figure}`);
    }
  });

  it('is no identifier: every DOI and PMID is known from the evidence', () => {
    const known = new Set(
      Object.values(evidence)
        .filter(({ status }) => status !== 'not_ready')
        .flatMap(({ citation }) => [citation?.doi, citation?.pmid]),
    );
    for (const other of OTHERS) known.add(other);
    for (const { id, source, groups, limits } of catalogue) {
      const all = [source, ...groups.map(({ figure }) => figure?.source), ...limits.map((one) => one.source)];
      for (const one of all) {
        for (const identifier of [one?.doi, one?.pmid]) {
          if (identifier !== undefined) assert.ok(known.has(identifier), `${id}: ${identifier}`);
        }
      }
    }
  });

  it('gives PROGRESS-CTO no figure of its own: the row is the review’s', () => {
    for (const { figure } of scoreCalled('progress_cto').groups) assert.equal(figure?.source.doi, undefined);
  });
});

describe('the words about a score', () => {
  for (const [id, read] of Object.entries(READ)) {
    it(`${id}: hold no number that was not read, and all that were read of its cohorts`, () => {
      const cohorts = alsoRead(evidenceOf(id)).map(String);
      const allowed = new Set([...read, ...cohorts]);
      const written: readonly string[] = numbersOf(wordsOf(id));
      for (const number of written) assert.ok(allowed.has(number), number);
      for (const number of [...read, ...cohorts]) assert.ok(written.includes(number), `${number} is missing`);
    });
  }

  it('give the rates of other patients with PROGRESS-CTO MACE at their points', () => {
    const external = evidenceOf('progress_mace').external;
    const parts = (external?.rates_pct ?? []).map(({ min, max, rate }) => {
      const points = min === max ? `${min}` : `${min}–${max}`;
      return `${points} points ${rate} %`;
    });
    assert.equal(parts.length, 6);
    const found = scoreCalled('progress_mace').limits.find(({ text }) => text.includes(parts.join(', ')));
    assert.deepEqual([found?.source?.pmid, found?.source?.doi], ['36565956', undefined]);
  });

  it('name the right source for other cohorts', () => {
    const sourceOf = (id: string, text: string) =>
      scoreCalled(id).limits.find((limit) => limit.text.includes(text))?.source;
    assert.equal(sourceOf('castle', '0.698')?.pmid, '31270036');
    assert.equal(sourceOf('castle', '14,882')?.pmid, '30711551');
    assert.equal(sourceOf('progress_perforation', '4,566')?.pmid, '36617391');
    assert.equal(sourceOf('progress_perforation', '9,618')?.doi, '10.4244/EIJ-D-22-00593');
    for (const id of ['progress_mace', 'progress_mortality', 'progress_pericardiocentesis']) {
      assert.equal(sourceOf(id, 'Observed')?.pmid, '35863789', id);
      assert.equal(sourceOf(id, '4,569')?.pmid, '36565956', id);
    }
  });
});
