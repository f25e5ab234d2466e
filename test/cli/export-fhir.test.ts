import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from 'fhir/r4';
import { assertValid, observed, resourcesOf } from '../support/bundles.ts';
import { folderWith, run } from './command.ts';

const note = (vessel: string, rest = '') =>
  `cto_note: 1\n${rest}lesions:\n  - id: A\n    vessel: ${vessel}\n    calcification: mild\n`;
const HELD =
  'With pseudonyms, dates and operators as the notes have them; free text is left out (--free-text).\n';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** The bundles of a file with one on each line. */
const linesOf = (text: string): Bundle[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const vesselsOf = (bundle: Bundle | undefined) =>
  bundle ? observed(bundle).flatMap((line) => /^ {2}vessel vessel:(.+)/.exec(line)?.[1] ?? []) : [];

describe('cto-note export --fhir', () => {
  it('writes a bundle on each line, files by their names, and notes in their order', async () => {
    const cwd = folderWith({
      'notes/b.cto.yaml': `${note('RCA')}---\n${note('LM')}`,
      'notes/a.cto.yaml': note('LAD', 'procedure: {access: [right radial]}\n'),
      'notes/prose.md': '# Prose\n',
    });
    const call = ['export', 'notes', '--fhir', '--to', 'b.ndjson'];
    const { code, stdout, stderr } = await run(call, { cwd });
    assert.deepEqual([code, stderr, stdout], [0, '', `b.ndjson: 3 bundles\n${HELD}`]);
    const text = read(cwd, 'b.ndjson');
    const bundles = linesOf(text);
    assert.deepEqual(bundles.map(vesselsOf), [['LAD'], ['RCA'], ['LM']]);
    for (const bundle of bundles) assertValid(bundle, 'a line');
    assert.doesNotMatch(text, /radial/);
    await run(call, { cwd });
    assert.equal(read(cwd, 'b.ndjson'), text);
    await run([...call, '--free-text'], { cwd });
    assert.match(read(cwd, 'b.ndjson'), /right radial/);
    const piped = await run(['export', './notes', '--fhir', '--to', '-'], { cwd });
    assert.deepEqual([piped.code, piped.stdout, piped.stderr], [0, text, `-: 3 bundles\n${HELD}`]);
  });

  it('writes one note as a file to read, and refuses more of them', async () => {
    const cwd = folderWith({
      'a.cto.yaml': note('LAD'),
      'two/b.cto.yaml': `${note('RCA')}---\n${note('LM')}`,
    });
    const { code, stdout } = await run(['export', 'a.cto.yaml', '--fhir', '--snomed', '--to', 'a.json'], {
      cwd,
    });
    assert.deepEqual([code, stdout], [0, `a.json: 1 bundle\n${HELD}`]);
    const text = read(cwd, 'a.json');
    assert.match(text, /^\{\n {2}"resourceType": "Bundle",\n/);
    assert.match(text, /415070008/);
    const more = await run(['export', 'two', '--fhir', '--to', 'b.json'], { cwd });
    assert.equal(more.code, 2);
    assert.match(
      more.stderr,
      /^cto-note: b\.json: a \.json file takes the bundle of one note, and these are more/,
    );
    const none = folderWith({ 'a.md': '# Prose\n' });
    assert.equal((await run(['export', 'a.md', '--fhir', '--to', 'b.json'], { cwd: none })).code, 2);
    for (const folder of [cwd, none])
      assert.ok(!readdirSync(folder).some((name) => name.startsWith('b.json') || name.startsWith('.')));
  });

  it('writes a file for each note into an empty folder, by safe names', async () => {
    const cwd = folderWith({
      'notes/2025/a b.cto.yaml': note('LAD'),
      'notes/2026/a b.cto.yaml': `${note('RCA')}---\n${note('LM')}`,
      'notes/con.cto.yaml': note('LCx'),
    });
    const call = ['export', 'notes', '--fhir', '--to', 'out/', '--dictionary', 'codes.json'];
    const { code, stdout } = await run(call, { cwd });
    assert.deepEqual([code, stdout], [0, `out/: 4 bundles\ncodes.json: what the codes mean\n${HELD}`]);
    assert.deepEqual(readdirSync(join(cwd, 'out')).sort(), [
      '2025-a-b.json',
      '2026-a-b-2.json',
      '2026-a-b.json',
      'note-con.json',
    ]);
    assert.deepEqual(vesselsOf(JSON.parse(read(cwd, 'out/2026-a-b-2.json'))), ['LM']);
    const codes = JSON.parse(read(cwd, 'codes.json')) as Bundle;
    assertValid(codes, 'codes');
    assert.equal(resourcesOf(codes, 'CodeSystem').length, 3);
    const again = await run(call, { cwd });
    assert.equal(again.code, 2);
    assert.match(
      again.stderr,
      /out\/: this folder is not empty, and what is in it would be read with the bundles/,
    );
  });

  it('says what the codes mean without any note', async () => {
    const cwd = folderWith({});
    const { code } = await run(['export', '--fhir', '--dictionary', 'codes.json'], { cwd });
    assert.equal(code, 0);
    assert.match(read(cwd, 'codes.json'), /"code": "stump:blunt"/);
  });

  it('exports a note with errors as far as it is valid, and counts them', async () => {
    const cwd = folderWith({ 'a.cto.yaml': note('LDA'), 'b.cto.yaml': note('RCA') });
    const { code, stdout } = await run(['export', '.', '--fhir', '--to', 'b.ndjson'], { cwd });
    assert.equal(code, 1);
    assert.match(
      stdout,
      /^b\.ndjson: 2 bundles, 1 of notes with errors \(1 error\): what is wrong is left out/,
    );
    const [first, second] = linesOf(read(cwd, 'b.ndjson'));
    assert.deepEqual([vesselsOf(first), vesselsOf(second)], [[], ['RCA']]);
    const [outcome] = first ? resourcesOf(first, 'OperationOutcome') : [];
    assert.ok(outcome?.issue.some(({ severity }) => severity === 'error'));
  });

  it('writes neither ids nor true days with a key, nor names of files', async () => {
    const cwd = folderWith({
      'n/Meier.cto.yaml': note(
        'LAD',
        'patient: {id: P-7}\nprocedure: {date: 2026-03-14, operators: [Huber]}\n',
      ),
      key: 'x'.repeat(32),
    });
    chmodSync(join(cwd, 'key'), 0o600);
    const call = ['export', 'n', '--fhir', '--to', 'out/', '--pseudonymise', 'key'];
    const { code, stdout } = await run(call, { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /With keyed hashes for ids and file names, and with shifted dates/);
    const [name = '', ...others] = readdirSync(join(cwd, 'out'));
    assert.equal(others.length, 0);
    assert.match(name, /^f-[0-9a-z]{20}\.json$/);
    assert.doesNotMatch(read(cwd, 'out', name), /Meier|P-7|Huber|2026-03-14/);
  });

  it('gives the same bundles by one worker and by all', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 230 }, (_, at) => [`n/${at}.cto.yaml`, note(at % 2 ? 'LAD' : 'RCA')]),
    );
    const cwd = folderWith(files);
    const { code, stdout } = await run(['export', 'n', '--fhir', '--to', 'all.ndjson'], { cwd });
    assert.deepEqual([code, stdout.split('\n')[0]], [0, 'all.ndjson: 230 bundles']);
    const names = Object.keys(files).filter((name) => /\/1\d\d\./.test(name));
    await run(['export', ...names.sort(), '--fhir', '--to', 'some.ndjson'], { cwd });
    const all = new Set(read(cwd, 'all.ndjson').split('\n'));
    assert.ok(
      read(cwd, 'some.ndjson')
        .split('\n')
        .every((line) => all.has(line)),
    );
  });

  for (const [what, args, sentence] of [
    [
      'a table with it',
      ['--to', 'b.ndjson', '--table', 'scores'],
      /--table is about tables: it does not go with --fhir\./,
    ],
    ['a format of tables', ['--to', 'b/', '--format', 'csv'], /--format is about tables/],
    ['another ending', ['--to', 'b.csv'], /Bundles are a \.ndjson file, a \.json file for one note, -/],
    ['no place to write to', [], /export --fhir needs --to and where the bundles go/],
    [
      'a dictionary of columns',
      ['--to', 'b.ndjson', '--dictionary', 'c.csv'],
      /are a \.json file, not c\.csv/,
    ],
    [
      'free text beside pseudonyms',
      ['--to', 'b.ndjson', '--free-text', '--pseudonymise', 'k'],
      /Free text may name people/,
    ],
  ] as const)
    it(`refuses ${what} in one sentence, and writes nothing`, async () => {
      const cwd = folderWith({ 'a.cto.yaml': note('LAD') });
      const { code, stdout, stderr } = await run(['export', 'a.cto.yaml', '--fhir', ...args], { cwd });
      assert.deepEqual([code, stdout, stderr.split('\n').length], [2, '', 2]);
      assert.match(stderr, sentence);
      assert.deepEqual(readdirSync(cwd), ['a.cto.yaml']);
    });

  it('belongs to export, and SNOMED CT to it', async () => {
    const cwd = folderWith({ 'a.cto.yaml': note('LAD') });
    const wrong = await run(['check', 'a.cto.yaml', '--fhir'], { cwd });
    assert.deepEqual([wrong.code, wrong.stderr], [2, 'cto-note: --fhir goes with export.\n']);
    const alone = await run(['export', 'a.cto.yaml', '--to', 'b.csv', '--snomed'], { cwd });
    assert.deepEqual([alone.code, alone.stderr], [2, 'cto-note: --snomed goes with export --fhir.\n']);
    assert.ok(!existsSync(join(cwd, 'b.csv')));
  });
});
