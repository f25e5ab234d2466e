/** Every figure has a source, every total has one group, and no doubted figure goes unmarked. */
import assert from 'node:assert/strict';
import { lesionHover } from '../../../src/present/lesion-hover.ts';
import { lesionPage } from '../../../src/present/lesion-page.ts';
import { scoreTextLines } from '../../../src/present/record-text.ts';
import { assessmentJson } from '../../../src/present/score-json.ts';
import { summaryLines } from '../../../src/present/summary.ts';
import { evaluate, groupOf, maximumOf, type Score } from '../../../src/score/engine/score.ts';
import type { Settings } from '../../../src/score/engine/settings.ts';
import type { Source } from '../../../src/score/evidence/literature.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { toEnglish } from '../../../src/text/message.ts';
import { tableOf } from '../catalogue/table.ts';
import { assessed, HIDE, MARK, type Recorded, scoreCalled } from './lesions.ts';

function expectSource({ short, citation, doi, pmid }: Source, about: string): void {
  assert.ok(short.trim().length > 0, about);
  assert.ok(citation.trim().length > short.length, `${about}: ${citation}`);
  if (doi !== undefined) assert.match(doi, /^10\.\d{4,}\/\S+$/, about);
  if (pmid !== undefined) assert.match(pmid, /^\d{7,8}$/, about);
}

describe('the figures of the catalogue', () => {
  for (const { name, source, confidence, groups } of catalogue) {
    it(`${name}: each has a citation and was read, not remembered`, () => {
      expectSource(source, name);
      assert.match(confidence, /^(abstract|original|secondary)$/);
      for (const { from, figure } of groups) {
        if (figure === null) continue;
        const about = `${name}, from ${from}`;
        expectSource(figure.source, about);
        assert.match(figure.confidence, /^(abstract|original|secondary)$/, about);
        assert.ok(figure.reading.trim().length > 0, about);
        assert.ok(figure.percent >= 0 && figure.percent <= 100, about);
        if (figure.upTo !== undefined) assert.ok(figure.percent < figure.upTo && figure.upTo <= 100, about);
        if (figure.dispute) assert.ok(figure.dispute.sentence.startsWith('Disputed'), about);
      }
    });
  }

  it('are disputed for PROGRESS-CTO, all of them, and for no other score', () => {
    const disputed = catalogue.flatMap(({ id, groups }) =>
      groups.filter(({ figure }) => figure?.dispute).map(({ from }) => `${id} ${from}`),
    );
    assert.deepEqual(disputed, ['progress_cto 0', 'progress_cto 1', 'progress_cto 2', 'progress_cto 3']);
  });

  it('come from the paper for J-CTO, and from the review that prints them for PROGRESS-CTO', () => {
    const sources = (id: string) => new Set(scoreCalled(id).groups.map(({ figure }) => figure?.source));
    const [morino, ...others] = sources('j_cto');
    assert.deepEqual([morino?.doi, morino?.pmid, others], ['10.1016/j.jcin.2010.09.024', '21349461', []]);
    assert.match([...sources('progress_cto')].map((source) => source?.short).join(), /^StatPearls\b[^,]*$/);
    const { doi, pmid } = scoreCalled('progress_cto').source;
    assert.deepEqual([doi, pmid], ['10.1016/j.jcin.2015.09.022', '26762904']);
  });
});

/** All totals that the items can add up to. */
function totals({ items }: Score): Set<number> {
  const sums = new Set([0]);
  for (const { points } of items) for (const sum of [...sums]) sums.add(sum + points);
  return sums;
}

describe('the groups of the catalogue', () => {
  for (const score of catalogue) {
    it(`${score.name}: every total it can reach lies in exactly one`, () => {
      const maximum = Math.max(...tableOf(score.id).totals.map(([total]) => total));
      assert.equal(maximumOf(score), maximum);
      const integers = Array.from({ length: Math.floor(maximum) + 1 }, (_, i) => i);
      const reachable = [...totals(score)].filter((total) => total <= maximum);
      for (const total of new Set([...integers, ...reachable])) {
        const groups = score.groups.filter(({ from, to }) => from <= total && total <= to);
        assert.equal(groups.length, 1, `${total}`);
        assert.equal(groupOf(score, total), groups[0]);
      }
      assert.ok(score.groups.every(({ from, to }) => 0 <= from && from <= to && to <= maximum));
    });
  }

  it('a total outside of them is an error of the declaration', () => {
    assert.throws(() => groupOf(scoreCalled('j_cto'), 6), RangeError);
    assert.throws(() => groupOf(scoreCalled('j_cto'), -1), RangeError);
  });
});

/** Lesions that reach every figure of PROGRESS-CTO, alone and as an end of a range. */
const LESIONS: Recorded[] = [];
for (const cap_ambiguity of ['yes', 'no', 'unknown'] as const) {
  for (const tortuosity of ['mild', 'severe', 'unseen'] as const) {
    for (const vessel of ['LCx', 'RCA', undefined] as const) {
      for (const interventional_collaterals of ['yes', 'no', 'unknown'] as const) {
        const known = { cap_ambiguity, tortuosity, interventional_collaterals };
        LESIONS.push(vessel === undefined ? known : { ...known, vessel });
      }
    }
  }
}

/** A figure of PROGRESS-CTO as a number of its own, as no other score in these lesions shows it. */
const DOUBTED = /(?<![\d.])(91|74|57|4\.3)(?![\d.]) ?%/;

/** All that is said of a lesion, line by line. */
function said(lesion: Recorded, settings: Settings): { [surface: string]: string[] } {
  const assessment = assessed(lesion, settings);
  const hover = lesionHover(
    'A',
    assessment,
    settings,
    { score: (id) => `page:${id}`, benefit: null },
    { warnings: [], following: [] },
    toEnglish,
  );
  const plain = (markdown: string) => markdown.replaceAll('\\', '').replaceAll('&lt;', '<').split('\n');
  return {
    summary: summaryLines(assessment, settings),
    text: scoreTextLines(assessment, settings),
    hover: plain(hover),
    page: plain(lesionPage('A', assessment, settings, toEnglish, true)),
  };
}

/** Units that use both scores, that use J-CTO alone, and that use none. */
const UNITS = [['j_cto', 'progress_cto'], ['progress_cto'], ['j_cto'], []];

describe('a disputed figure that the unit hides', () => {
  for (const scores of UNITS) {
    it(`stands nowhere, with [${scores}] in use`, () => {
      for (const lesion of LESIONS) {
        for (const [surface, lines] of Object.entries(said(lesion, { ...HIDE, scores }))) {
          for (const line of lines)
            assert.doesNotMatch(line, DOUBTED, `${surface} ${JSON.stringify(lesion)}`);
        }
        const { progress_cto } = assessmentJson(assessed(lesion), { ...HIDE, scores }).scores;
        const json = JSON.stringify(progress_cto);
        assert.doesNotMatch(json, /percent|"comparator"|91|74|57|4\.3/, json);
      }
    });
  }

  it('leaves the points and J-CTO as they were', () => {
    for (const lesion of LESIONS) {
      assert.equal(said(lesion, HIDE).summary?.[0], said(lesion, MARK).summary?.[0]);
      assert.deepEqual(
        assessmentJson(assessed(lesion), HIDE).scores.j_cto,
        assessmentJson(assessed(lesion), MARK).scores.j_cto,
      );
    }
  });
});

describe('a disputed figure that is shown', () => {
  for (const scores of UNITS) {
    it(`is called disputed where it stands, with [${scores}] in use`, () => {
      let shown = 0;
      for (const lesion of LESIONS) {
        for (const [surface, lines] of Object.entries(said(lesion, { ...MARK, scores }))) {
          lines.forEach((line, i) => {
            const isReason = /^\s*Disputed:/.test(line) || (surface === 'page' && line.startsWith('- '));
            if (!DOUBTED.test(line) || isReason) return;
            shown += 1;
            const here = `${line}\n${surface === 'text' ? lines[i + 1] : ''}`;
            assert.match(here, /disputed/i, `${surface} ${JSON.stringify(lesion)}`);
          });
        }
      }
      assert.ok(shown >= LESIONS.length, `${shown} figures seen`);
    });
  }

  it('is disputed in the data, and a figure of J-CTO is not', () => {
    for (const lesion of LESIONS) {
      const { j_cto, progress_cto } = assessmentJson(assessed(lesion), MARK).scores;
      const flags = (score: unknown) =>
        [...JSON.stringify(score).matchAll(/"disputed":(\w+)/g)].map((match) => match[1]);
      assert.ok(flags(progress_cto).length > 0 && flags(progress_cto).every((flag) => flag === 'true'));
      assert.ok(flags(j_cto).length > 0 && flags(j_cto).every((flag) => flag === 'false'));
    }
  });
});

const NOTHING = { lesion: {}, complications: undefined, followUp: undefined };

describe('a lesion whose figure nobody published', () => {
  it('gets none', () => {
    const score: Score = {
      ...scoreCalled('j_cto'),
      groups: [{ from: 0, to: 5, label: null, figure: null }],
    };
    const result = evaluate(score, { lesion: {}, patient: {} });
    const text = summaryLines(
      { scores: [result], verdict: null, burdens: [], course: NOTHING, inHospital: null, failed: [] },
      MARK,
    ).join('\n');
    assert.doesNotMatch(text, /\d ?%/);
    assert.match(text, /no figure was found/);
  });
});
