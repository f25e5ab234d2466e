/** The bar on a terminal, and the count below the answers. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN, changed } from '../support/clean-note.ts';
import { folderWith, run } from './command.ts';
import { clean } from './many.ts';
import { left, needsTerminal, onTerminal, terminal } from './terminal.ts';

const BAR = /[█░]+ (\d+) of (\d+) files, \S+ left/g;
const BAR_GONE = '\u001b[0J';

describe('the progress of many files', () => {
  before(needsTerminal);

  it('is a bar on a terminal, which counts to the end and goes', async () => {
    const sent = await onTerminal(clean(210), 'check n');
    const counts = [...sent.matchAll(BAR)].map(([, done]) => Number(done));
    assert.equal(counts.at(-1), 210);
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => a - b),
    );
    assert.ok([...sent.matchAll(BAR)].every(([, , total]) => Number(total) <= 210));
    assert.equal(left(sent), '210 notes, no errors\n');
  });

  it('stays below the answers and harms none of them', async () => {
    const slip = changed(['vessel: LAD', 'vessel: LADD']);
    const names = Array.from({ length: 210 }, (_, i) => `n/${1000 + i}.cto.yaml`);
    const cwd = folderWith({
      ...Object.fromEntries(names.map((name, i) => [name, i % 2 ? CLEAN : slip])),
      'n/1100.cto.yml': Buffer.from([0xff]),
    });
    const plain = await run(['score', 'n'], { cwd });
    const sent = await onTerminal(cwd, 'score n');
    const lines = left(sent).split('\n');
    assert.equal(lines.splice(-2, 1)[0], '210 notes, 105 with errors: 105 errors');
    assert.deepEqual(lines.sort(), `${plain.stdout}${plain.stderr}`.split('\n').sort());
    assert.match(sent, BAR);
  });

  it('is shown where only the answers go to a file, and they hold nothing of it', async () => {
    const cwd = clean(210);
    const sent = await onTerminal(cwd, 'score n > answers.txt');
    assert.match(sent, BAR);
    const { stdout } = await run(['score', 'n'], { cwd });
    assert.equal(readFileSync(join(cwd, 'answers.txt'), 'utf8'), stdout);
  });

  it('is not shown for a few files, in CI, on a terminal that can do nothing, or in a pipe', async () => {
    const cwd = clean(210);
    assert.equal(await onTerminal(cwd, 'check n/1000.cto.yaml n/1001.cto.yaml'), '2 notes, no errors\r\n');
    assert.equal(await onTerminal(cwd, 'check n', { CI: 'true' }), '210 notes, no errors\r\n');
    assert.equal(await onTerminal(cwd, 'check n', { TERM: 'dumb' }), '210 notes, no errors\r\n');
    assert.equal(await onTerminal(cwd, 'check n 2> errors.txt'), '210 notes, no errors\r\n');
    assert.equal(readFileSync(join(cwd, 'errors.txt'), 'utf8'), '');
  });

  it('goes at once on Ctrl-C, behind a whole line', async () => {
    const cwd = clean(500);
    const { file, args, options } = await terminal(cwd, `score${' n'.repeat(10)}`);
    const child = spawn(file, args, options);
    let sent = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (sent === '') child.stdin.write('\u0003');
      sent += text;
    });
    const code = await new Promise((done) => child.on('close', done));
    assert.equal(code, 130);
    assert.ok(sent.endsWith(BAR_GONE));
    const lines = left(sent).split('\n');
    assert.match(lines.pop() ?? '', /^(\^C)?$/);
    const whole = new Set((await run(['score', 'n'], { cwd })).stdout.split('\n'));
    assert.deepEqual(
      lines.map((line) => line.replace(/^\^C/, '')).filter((line) => !whole.has(line)),
      [],
    );
  });
});

describe('the count at the end', () => {
  before(needsTerminal);

  const cwd = () =>
    folderWith({
      'clean.cto.yaml': CLEAN,
      'warning.cto.yaml': changed(['[symptom_relief]', '[survival]']),
      'error.cto.yaml': changed(['vessel: LAD', 'vessel: LADD'], ['stump: blunt', 'stump: blint']),
      'prose.md': 'No note.\n',
    });
  const sent = async (args: string) => left(await onTerminal(cwd(), args));
  const last = async (args: string) => (await sent(args)).trimEnd().split('\n').at(-1);

  it('says on a terminal how many notes were read, and what is wrong with them', async () => {
    const all = '3 notes, 1 with errors: 2 errors, 1 warning';
    assert.equal(await last('check .'), all);
    assert.ok(readFileSync('docs/command-line.md', 'utf8').includes(`"${all}"`), 'the page quotes it');
    assert.equal(await last('check clean.cto.yaml'), '1 note, no errors');
    assert.equal(await last('check clean.cto.yaml warning.cto.yaml'), '2 notes, no errors, 1 warning');
    assert.equal(await last('score .'), '3 notes, 1 with errors: 2 errors');
    // What makes tables or an audit of them says so first.
    assert.ok((await sent('export . --to l.csv')).startsWith(all));
    assert.ok((await sent('audit .')).startsWith(all));
    assert.doesNotMatch(await sent('report clean.cto.yaml'), /1 note/);
    assert.match(await sent('audit . --format json 2> /dev/null'), /^\{/);
  });

  it('is no part of what a program reads, nor of JSON', async () => {
    const { stdout } = await run(['check', 'clean.cto.yaml'], { cwd: cwd() });
    assert.equal(stdout, '');
    assert.equal(await last('check --format json clean.cto.yaml'), ']');
  });

  it('is not printed where no note was read', async () => {
    assert.match((await last('check missing.cto.yaml')) ?? '', /there is no such file/);
  });
});
