/** Many notes on standard input, and a table on standard output: what a program that holds notes does. */
import assert from 'node:assert/strict';
import { run } from './command.ts';

const note = (vessel: string) => `cto_note: 1\nlesions:\n  - id: A\n    vessel: ${vessel}\n`;
const line = (name: string, text: string) => `${JSON.stringify({ name, text })}\n`;
const EXPORT = ['export', '-', '--stdin-name', 'notes.jsonl', '--to', '-', '--format', 'jsonl'];

/** The file and the vessel of each row that was printed. */
const rowsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row))
    .map(({ file, vessel }) => [file, vessel]);

describe('notes on standard input, a line each', () => {
  it('become rows on standard output, and nothing else does', async () => {
    const input =
      line('s3://lake/a.cto.yaml', note('LAD')) +
      line('b.md', '# Prose\u2028\n\n```cto-lesion\nid: A\nvessel: RCA\n```\n') +
      line('prose.md', '# Prose\n');
    const { code, stdout, stderr } = await run(EXPORT, { input });
    assert.equal(code, 0);
    assert.deepEqual(rowsOf(stdout), [
      ['s3://lake/a.cto.yaml', 'LAD'],
      ['b.md', 'RCA'],
    ]);
    assert.match(stderr, /^-: 2 rows, \d+ columns\nWith pseudonyms/);
  });

  it('keep their order where all cores share them', async () => {
    const names = Array.from({ length: 500 }, (_, at) => `${at}.cto.yaml`);
    const { stdout } = await run(EXPORT, { input: names.map((name) => line(name, note('LAD'))).join('') });
    assert.deepEqual(
      rowsOf(stdout).map(([name]) => name),
      names,
    );
  });

  it('are told by their line where they are none, and the others go on', async () => {
    const input = `${line('a.cto.yaml', note('LAD'))}\n{"name": "b"}\nno\n${line('c.cto.yaml', note('LCx')).trimEnd()}`;
    const { code, stdout, stderr } = await run(EXPORT, { input });
    assert.equal(code, 2);
    assert.deepEqual(rowsOf(stdout), [
      ['a.cto.yaml', 'LAD'],
      ['c.cto.yaml', 'LCx'],
    ]);
    assert.deepEqual(
      stderr.split('\n').filter((sentence) => sentence.startsWith('cto-note')),
      [3, 4].map(
        (at) =>
          `cto-note: notes.jsonl, line ${at}: a line has to be JSON with the name and the text of a note.`,
      ),
    );
  });

  it('can be checked so too', async () => {
    const input = line('a.cto.yaml', note('XYZ'));
    const { code, stdout } = await run(['check', '-', '--stdin-name', 'notes.jsonl'], { input });
    assert.equal(code, 1);
    assert.match(stdout, /^a\.cto\.yaml:4:13: error: /m);
  });

  it('make no Parquet on standard output', async () => {
    const { code, stderr } = await run(EXPORT.with(-1, 'parquet'), { input: '' });
    assert.equal(code, 2);
    assert.match(stderr, /To standard output a table is written as csv or jsonl, not as parquet\.\n/);
  });
});
