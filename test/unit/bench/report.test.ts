import assert from 'node:assert/strict';
import { OURS, THEIRS } from '../../bench/contenders.ts';
import { goalsOf, goalsOfMany } from '../../bench/goals.ts';
import { manyReport } from '../../bench/many-report.ts';
import { report, withReport } from '../../bench/report.ts';
import type { Results } from '../../bench/results.ts';
import { Samples } from '../../bench/samples.ts';
import { showBytes, showTime, showTimes, table } from '../../bench/table.ts';

/** A run with a single size, in which theirs has started in the time given and was too slow to open a note. */
function results(theirStart: number): Results {
  const ours = new Samples();
  ours.add('cold start', 100);
  ours.miss('completion', 'not offered');
  const theirs = new Samples();
  theirs.add('cold start', theirStart);
  theirs.miss('open', 'over the limit');
  const servers = new Map([
    [OURS, ours],
    [THEIRS, theirs],
  ]);
  const bundles = [
    ['extension.cjs', 10_000],
    ['service.cjs', 240_000],
    ['extension.web.cjs', 249_999],
  ] as const;
  const run = { time: 60, memory: null, processor: null };
  return {
    load: 0.5,
    sizes: [{ lesions: 1, servers, parse: 2 }],
    product: { folder: '', bundles, vsix: { path: '', bytes: 999_999 } },
    one: { ours: { ...run, time: 120 }, bare: run },
    many: [],
    activation: null,
  };
}

const judgement = (of: Results, what: RegExp) => {
  const goal = goalsOf(of).find((candidate) => what.test(candidate.what));
  return goal && [goal.figure, goal.met];
};

describe('figures', () => {
  it('have three digits and the unit that suits', () => {
    assert.deepEqual([0.1234, 12.34, 123.4, 1234, 12_340].map(showTime), [
      '0.12 ms',
      '12.3 ms',
      '123 ms',
      '1.23 s',
      '12.3 s',
    ]);
    assert.deepEqual([250_000, 1_234_567].map(showBytes), ['250 KB', '1.23 MB']);
    assert.equal(showTimes(1234), '1,234 ×');
  });

  it('stand to the right in tables, texts to the left', () => {
    assert.equal(table(['a', 'b'], [['x', '1']]), '| a | b |\n| --- | ---: |\n| x | 1 |');
  });
});

describe('the goals', () => {
  it('are met at the bound and missed below', () => {
    assert.deepEqual(judgement(results(500), /cold start/), ['5.00 ×', true]);
    assert.deepEqual(judgement(results(499), /cold start/), ['4.99 ×', false]);
  });

  it('ask for less than a limit', () => {
    assert.deepEqual(judgement(results(500), /its service/), ['250 KB', false]);
    assert.deepEqual(judgement(results(500), /for the web/), ['250 KB', true]);
    assert.deepEqual(judgement(results(500), /vsix/), ['1,000 KB', true]);
  });

  it('are open without a figure', () => {
    assert.deepEqual(judgement(results(500), /hover, 1,000/), [null, false]);
    assert.deepEqual(judgement(results(500), /activation/), [null, false]);
  });
});

describe('the report', () => {
  const content = report(results(499));

  it('says of each goal whether it is met', () => {
    assert.match(content, /cold start to first problems.*\| 4\.99 × \| \*\*no\*\* \|/);
    assert.match(content, /against `node -e 0` \| at most 3 × \| 2\.00 × \| yes \|/);
    assert.match(content, /activation in VS Code \| under 30 ms \| – \| – \|/);
  });

  it('shows what took too long, and a dash for what is not offered', () => {
    assert.match(content, /\| open \| cto-note lsp \| – \|\n\| +\| yaml-language-server \| > 120 s \|/);
    assert.match(content, /\| completion \| cto-note lsp \| – \|/);
  });

  it('replaces what stood between the markers, and nothing else', () => {
    const page = withReport('before\n<!-- bench -->\nold\n<!-- /bench -->\nafter\n', 'new\n');
    assert.equal(page, 'before\n<!-- bench -->\nnew\n<!-- /bench -->\nafter\n');
    assert.throws(() => withReport('no markers', 'new\n'), /markers/);
  });
});

describe('the report of many notes', () => {
  const run = (processor: number, memory = 100) => ({ time: processor / 2, processor, memory });
  const found = {
    load: 1,
    check: run(10),
    table: run(12),
    audit: run(13.1),
    python: null,
    longTable: run(120, 126),
    lesions: run(9000),
    fewLesions: run(900),
    duckdb: run(3000),
  };

  it('holds each figure against its goal, and none that is not there', () => {
    assert.deepEqual(
      goalsOfMany(found).map(({ figure, met }) => [figure, met]),
      [
        ['1.20 ×', true],
        [null, false],
        ['1.26 ×', false],
        ['1.31 ×', false],
        ['4.50 s', true],
        ['1.00 ×', true],
        ['3.00 ×', true],
      ],
    );
  });

  it('says of a script that is missing that there is no figure', () => {
    assert.match(manyReport(found), /\n\| J-CTO of them by Python[^|]*\| – \| – \| – \|\n/);
  });
});
