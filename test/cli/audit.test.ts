import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, run } from './command.ts';

/** Notes of an operator, the first of which succeed. */
function notesOf(operator: string, count: number, successes: number): Record<string, string> {
  const note = (at: number) => `cto_note: 1
patient: {age_years: 60, prior_cabg: no}
procedure: {date: 2026-0${(at % 9) + 1}-05, operators: [${operator}], contrast_ml: 200}
complications: [none]
lesions:
  - id: A
    vessel: LAD
    length_mm: ${at % 2 ? 10 : 30}
    stump: tapered
    calcification: none
    bend_degrees: 10
    prior_attempt: none
    crossing: {strategies: [awe], successful: ${at < successes ? 'awe' : 'none'}, minutes: 20}
    outcome: {timi_flow: ${at < successes ? 3 : 0}, residual_stenosis_percent: 10}
`;
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`notes/${operator}-${at}.cto.yaml`, note(at)]),
  );
}

const FILES = { ...notesOf('A', 12, 9), ...notesOf('B', 6, 6) };

/** By hand: 18 lesions, 15 successes; J-CTO 0 in the 9 of 10 mm, 1 in the 9 of 30 mm. */
async function auditOf(args: readonly string[], cwd: string) {
  const { code, stdout, stderr } = await run(['audit', ...args, '--format', 'json'], { cwd });
  assert.deepEqual([code, stderr], [0, '']);
  return JSON.parse(stdout);
}

describe('cto-note audit', () => {
  it('prints as JSON what was predicted and what happened', async () => {
    const found = await auditOf(['notes'], folderWith(FILES));
    assert.deepEqual([found.lesions, found.procedures], [18, 18]);
    const { outcome, n, missing, points, expected } = found.scores.j_cto;
    assert.deepEqual([outcome, n, missing], ['guidewire crossing within 30 minutes', 18, 0]);
    assert.deepEqual(
      points.map((one: Record<string, unknown>) => [one.points, one.n, one.predicted, one.disputed]),
      [
        [0, 9, 0.88, false],
        [1, 9, 0.67, false],
      ],
    );
    assert.ok(Math.abs(expected - (9 * 0.88 + 9 * 0.67)) < 1e-12);
    assert.deepEqual(
      found.operators.map((one: Record<string, unknown>) => [one.operator, one.procedures]),
      [
        ['A', 12],
        ['B', 6],
      ],
    );
    assert.equal(found.operators[0].technical_success.observed, 9);
    assert.equal(found.operators[1].technical_success, null);
    assert.deepEqual(
      found.missing.find(({ key }: { key: string }) => key === 'length_mm'),
      { key: 'length_mm', n: 18, missing: 0 },
    );
  });

  it('says the same of notes, of their table, and of their counts in any format', async () => {
    const cwd = folderWith(FILES);
    const ofNotes = await auditOf(['notes'], cwd);
    for (const [table, file, args] of [
      ['lesions', 'l.parquet', ['l.parquet']],
      ['counts', 'c.parquet', ['--counts', 'c.parquet']],
      ['counts', 'c.csv', ['--counts', 'c.csv']],
      ['counts', 'c.jsonl', ['--counts', 'c.jsonl']],
    ] as const) {
      await run(['export', 'notes', '--table', table, '--to', file], { cwd });
      assert.deepEqual(await auditOf(args, cwd), ofNotes, file);
    }
    // As a spreadsheet of many countries saves it.
    const csv = readFileSync(join(cwd, 'c.csv'), 'utf8').replaceAll(',', ';');
    writeFileSync(join(cwd, 'saved.csv'), `\uFEFF${csv}`);
    assert.deepEqual(await auditOf(['--counts', 'saved.csv'], cwd), ofNotes);
  });

  it('says the same of a table that is partitioned, in several files, or both', async () => {
    const undated = Object.values(FILES)[3]?.replace(/date: [^,]*, /, '') ?? '';
    const old = Object.values(FILES)[5]?.replace('2026', '2019') ?? '';
    const cwd = folderWith({ ...FILES, 'notes/old.cto.yaml': old, 'notes/undated.cto.yaml': undated });
    const ofNotes = await auditOf(['notes'], cwd);
    assert.equal(ofNotes.years.length, 3);
    await run(
      [
        'export',
        'notes',
        '--to',
        'lake/',
        '--table',
        'lesions',
        '--format',
        'parquet',
        '--partition',
        'year',
      ],
      { cwd },
    );
    const years = readdirSync(join(cwd, 'lake/lesions')).sort();
    assert.deepEqual(years, ['year=2019', 'year=2026', 'year=__HIVE_DEFAULT_PARTITION__']);
    assert.deepEqual(await auditOf(['lake/lesions'], cwd), ofNotes);
    assert.deepEqual(
      await auditOf(
        years.map((year) => `lake/lesions/${year}/part-0.parquet`),
        cwd,
      ),
      ofNotes,
    );
    // As Spark leaves them: several files in a folder, and beside them what is no table.
    for (const [at, year] of years.entries())
      renameSync(join(cwd, `lake/lesions/${year}/part-0.parquet`), join(cwd, `lake/lesions/p${at}.parquet`));
    writeFileSync(join(cwd, 'lake/lesions/_SUCCESS'), '');
    mkdirSync(join(cwd, 'lake/lesions/_temporary'));
    const parts = await auditOf(['lake/lesions'], cwd);
    assert.equal(parts.lesions, ofNotes.lesions);
    assert.deepEqual(parts.scores, ofNotes.scores);
  });

  it('takes a folder with notes for notes, also with a table beside them', async () => {
    const cwd = folderWith(FILES);
    await run(['export', 'notes', '--to', 'notes/l.parquet'], { cwd });
    assert.equal((await auditOf(['notes'], cwd)).lesions, 18);
    const { code, stderr } = await run(['audit', 'notes', 'notes/l.parquet'], { cwd });
    assert.deepEqual(
      [code, stderr],
      [2, 'cto-note: audit takes notes or .parquet files, not both at a time.\n'],
    );
  });

  it('prints for a reader at a terminal what fits on a page', async () => {
    const { code, stdout } = await run(['audit', 'notes'], { cwd: folderWith(FILES) });
    assert.equal(code, 0);
    assert.match(stdout, /^Audit: 18 attempted lesions in 18 procedures, 2026 \(to September\)\.\n/);
    assert.match(stdout, /\n {2}0 +9 +\d+ +\d+ % \(\d+ to \d+ %\) +88 %\n/);
    assert.match(stdout, /\n {2}B +6 +fewer than 10 procedures\n/);
    assert.ok(stdout.split('\n').length < 60);
  });

  it('writes a page that loads and runs nothing, the same bytes each time, whoever counted', async () => {
    const cwd = folderWith(FILES);
    const pages = [];
    await run(['export', 'notes', '--table', 'counts', '--to', 'c.csv'], { cwd });
    for (const args of [['notes'], ['--counts', 'c.csv']]) {
      const { code, stdout } = await run(['audit', ...args, '-o', 'a.html'], { cwd });
      assert.deepEqual([code, stdout], [0, 'a.html: an audit of 18 lesions\n']);
      pages.push(readFileSync(join(cwd, 'a.html'), 'utf8'));
    }
    // Who made the counts knows with which limit of residual stenosis.
    const said = [
      /less than 50\u00a0% residual stenosis/,
      /less residual stenosis than the limit that was set[^.]*/,
    ];
    for (const [at, words] of said.entries()) assert.match(pages[at] ?? '', words);
    const [ours, theirs] = pages.map((page, at) => page.replace(said[at] ?? '', ''));
    assert.equal(ours, theirs);
    assert.match(ours ?? '', /Made by CTO Notes from the notes of 18 procedures\./);
    assert.match(pages[0] ?? '', /default-src &#39;none&#39;|default-src 'none'/);
    assert.doesNotMatch(pages[0] ?? '', /<script|<link|src=|var\(--/);
  });

  it('hides disputed figures where the unit does, by an option or in the folder', async () => {
    const known = 'cap_ambiguity: no\n    tortuosity: none\n    interventional_collaterals: yes\n    stump';
    const files = Object.entries(FILES).map(([name, text]) => [name, text.replace('stump', known)]);
    const cwd = folderWith(Object.fromEntries(files));
    const isDisputed = async (...args: string[]) =>
      (await auditOf(['notes', ...args], cwd)).scores.progress_cto.disputed;
    assert.equal(await isDisputed(), true);
    assert.equal(await isDisputed('--disputed-figures', 'hide'), false);
    mkdirSync(join(cwd, '.vscode'));
    writeFileSync(join(cwd, '.vscode/settings.json'), '{"ctoNotes.disputedFigures": "hide"}');
    assert.equal(await isDisputed(), false);
  });

  it('tells the limit that held: that of the folder, or an option', async () => {
    const limitIn = async (settings: Record<string, string>, ...args: string[]) => {
      const cwd = folderWith({ ...FILES, ...settings });
      await run(['audit', 'notes', '-o', 'a.html', ...args], { cwd });
      const page = readFileSync(join(cwd, 'a.html'), 'utf8').replaceAll('\u00a0', ' ');
      return /TIMI 3 flow and ([^.]*)/.exec(page)?.[1];
    };
    const strict = { 'notes/.vscode/settings.json': '{"ctoNotes.residualStenosisLimit": 5}' };
    assert.equal(await limitIn(strict), 'less than 5 % residual stenosis');
    assert.equal(await limitIn(strict, '--no-settings'), 'less than 50 % residual stenosis');
    const older = {
      'notes/2019/.vscode/settings.json': '{"ctoNotes.residualStenosisLimit": 30}',
      'notes/2019/a.cto.yaml': Object.values(FILES)[0] ?? '',
    };
    assert.equal(
      await limitIn(older),
      'less residual stenosis than the limit of the note’s folder (30 or 50 %)',
    );
  });

  it('counts notes with errors as far as they are valid, and exits as check does', async () => {
    const cwd = folderWith({
      ...FILES,
      'notes/x.cto.yaml': 'cto_note: 1\nlesions: [{id: A, vessel: LDA}]\n',
    });
    const { code, stdout } = await run(['audit', 'notes'], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /^Audit: 19 attempted lesions/);
  });

  for (const [args, sentence] of [
    [['audit'], 'cto-note audit needs a file, a folder or -.'],
    [
      ['audit', 'notes', '--counts', 'c.csv'],
      'audit takes notes, a .parquet file, or --counts, one at a time.',
    ],
    [['audit', '--counts', 'c.txt'], 'Counts are a .csv, .jsonl or .parquet file, not c.txt.'],
    [['audit', '--counts', 'no.csv'], 'no.csv: there is no such file.'],
    [['audit', '--counts', 'bad.csv'], 'bad.csv: these are no counts. See cto-note export --table counts.'],
    [['audit', '--counts', 'bad.parquet'], 'bad.parquet: this is not a Parquet file that can be read.'],
    [['audit', 'bad.parquet'], 'bad.parquet: this is not a Parquet file that can be read.'],
    [['audit', 'no.parquet'], 'no.parquet: there is no such file.'],
    [['audit', 'c.parquet'], 'c.parquet: this is not a table of lesions.'],
    [['audit', 'a.cto.yaml', 'c.parquet'], 'audit takes notes or .parquet files, not both at a time.'],
    [['audit', 'l.csv'], 'audit reads notes, or a table of lesions as .parquet, and not l.csv.'],
    [['audit', 'a.cto.yaml', '-o', 'page'], 'A page ends in .html: page does not.'],
    [['check', 'a.cto.yaml', '--counts', 'c.csv'], '--counts goes with audit.'],
  ] as const)
    it(`refuses ${args.join(' ')} in one sentence`, async () => {
      const cwd = folderWith({
        'a.cto.yaml': 'cto_note: 1\nlesions: [{id: A, vessel: LAD}]\n',
        'bad.csv': 'question,n\nscore,3\n',
        'bad.parquet': 'PAR1 is not enough',
      });
      if (args.includes('c.parquet' as never))
        await run(['export', 'a.cto.yaml', '--table', 'counts', '--to', 'c.parquet'], { cwd });
      const { code, stdout, stderr } = await run([...args], { cwd });
      assert.deepEqual([code, stdout, stderr], [2, '', `cto-note: ${sentence}\n`]);
      assert.ok(!existsSync(join(cwd, 'page')));
    });
});
