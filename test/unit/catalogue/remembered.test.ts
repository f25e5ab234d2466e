/** What the evidence only remembers, or worked out, stands nowhere; what surrounds a score is what was read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { scoreCalled } from '../score/lesions.ts';
import { type Evidence, evidence, evidenceOf } from './evidence.ts';
import { tableOf } from './table.ts';

const everything = JSON.stringify(catalogue);

/** Numbers of a text, as they are written. */
const numbersOf = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Whatever a score says with a number in it. */
const wordsOf = (id: string) => {
  const { origin, notCounted, limits } = scoreCalled(id);
  return [origin, ...notCounted, ...limits.map(({ text }) => text)].join('\n');
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
    const unknown = catalogue.flatMap(({ id, source, groups, limits }) => {
      const disputes = groups.flatMap(({ figure }) => figure?.dispute?.reasons ?? []);
      const sources = [source, ...groups.map(({ figure }) => figure?.source)];
      const all = [...sources, ...[...limits, ...disputes].map((one) => one.source)];
      const identifiers = new Set(all.flatMap((one) => [one?.doi ?? [], one?.pmid ?? []].flat()));
      const others = tableOf(id).sources;
      return [...identifiers]
        .filter((one) => !known.has(one) && !others.includes(one))
        .map((one) => `${id}: ${one}`);
    });
    assert.deepEqual(unknown, [], 'neither in the evidence nor among the sources of its table');
  });

  it('gives PROGRESS-CTO no figure of its own: the row is the review’s', () => {
    for (const { figure } of scoreCalled('progress_cto').groups) assert.equal(figure?.source.doi, undefined);
  });
});

describe('the row of PROGRESS-CTO', () => {
  const dispute = scoreCalled('progress_cto').groups[0]?.figure?.dispute;
  const reasons = dispute?.reasons.map(({ text }) => text).join('\n') ?? '';

  /** The most that a mix of scores with this mean can give: the highest chord of two points of the row above it. */
  const most = (row: readonly number[], mean: number) =>
    Math.max(
      ...row.flatMap((left, i) =>
        row.map((right, j) => (i <= mean && mean < j ? left + ((right - left) * (mean - i)) / (j - i) : 0)),
      ),
    );

  it('gives no more than what is said, of which the registry reports more', () => {
    const row = [91, 74, 57, 4.3, 4.3];
    const read43 = [91, 74, 57, 43, 43];
    assert.deepEqual([most(row, 1.29), most(row, 1.07)].map(Math.round), [69, 73]);
    assert.ok(reasons.includes('at most 69 % at 1.29 and 73 % at 1.07'));
    assert.deepEqual([most(read43, 1.29).toFixed(1), Math.round(most(read43, 1.07))], ['75.5', 78]);
    assert.ok(reasons.includes('at most 75.5 % and 78 %'));
    assert.ok(
      reasons.includes('86.7 % at a mean score of 1.29 in North America and 86.8 % at a mean of 1.07'),
    );
    assert.equal(reasons.match(/arithmetic/g)?.length, 2);
  });

  it('is said in a sentence to belong to another cohort, and not to be a misprint alone', () => {
    assert.match(dispute?.sentence ?? '', /^Disputed: [^.]*(\.\d[^.]*)*another cohort\.$/);
    assert.doesNotMatch(dispute?.sentence ?? '', /misprint/);
    assert.ok(reasons.includes('belong to another cohort'));
  });

  it('cites the registry', () => {
    assert.ok(dispute?.reasons.some(({ source }) => source?.doi === '10.25270/jic/24.00056'));
    assert.match(readFileSync('docs/scores/progress_cto.md', 'utf8'), /doi:10\.25270\/jic\/24\.00056/);
  });
});

describe('how a score was read', () => {
  const WHERE = {
    abstract: 'the abstract',
    original: "the abstract or on the publisher's page",
    secondary: 'secondary sources',
  };

  for (const { id } of catalogue) {
    it(`${id}: its page says where, and claims no original publication`, () => {
      const where = WHERE[tableOf(id).readIn];
      const page = readFileSync(`docs/scores/${id}.md`, 'utf8');
      assert.doesNotMatch(page, /original publication/);
      for (const line of page.split('\n').filter((one) => / \| `?[a-z_. ]+`? \| .* read in /.test(one)))
        assert.ok(line.endsWith(`read in ${where} |`), line);
      assert.equal(page.split(`read in ${where} |`).length > scoreCalled(id).items.length, true, id);
    });
  }
});

describe('the words about a score', () => {
  for (const { id } of catalogue) {
    it(`${id}: hold no number that was not read, and all that were read of its cohorts`, () => {
      const read = tableOf(id).numbers;
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
