/** The bar on a terminal. The terminal is that of `script`, which hands on what it was sent. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CLEAN, changed } from '../support/clean-note.ts';
import { command, folderWith, run } from './command.ts';
import { clean, preload } from './many.ts';

const BAR = /[█░]+ (\d+) of (\d+) files, \S+ left/g;
const BAR_GONE = '\u001b[0J';

/** A call on a terminal, as a command and its options. */
async function terminal(cwd: string, args: string, env: Record<string, string> = {}) {
  const { CI: _, ...others } = process.env;
  const line = `${JSON.stringify(process.execPath)} --require ${preload('')} ${await command()} ${args}`;
  const options = { cwd, env: { ...others, TERM: 'xterm', ...env } };
  return { file: 'script', args: ['-qec', line, '/dev/null'], options };
}

/** What a terminal is sent by a call. */
async function onTerminal(cwd: string, args: string, env?: Record<string, string>): Promise<string> {
  const { file, args: all, options } = await terminal(cwd, `${args}; true`, env);
  return (await promisify(execFile)(file, all, { ...options, maxBuffer: 1e9 })).stdout;
}

/** What a person has in front of them in the end: the last that was written at each place. */
function left(sent: string): string {
  const lines: string[] = [];
  let line = '';
  let column = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is those that move the cursor
  for (const [token, count, order] of sent.matchAll(/\u001b\[(\d)([GKJ])|\r?\n|[^\u001b\r\n]+/g)) {
    if (order === 'G') column = 0;
    else if (order) line = count === '2' ? '' : line.slice(0, column);
    else if (token.endsWith('\n')) {
      lines.push(line);
      line = '';
      column = 0;
    } else {
      line = line.slice(0, column) + token + line.slice(column + token.length);
      column += token.length;
    }
  }
  return [...lines, line].join('\n');
}

describe('the progress of many files', () => {
  before(async function () {
    const found = await promisify(execFile)('script', ['--version']).catch(() => null);
    if (!found) this.skip();
  });

  it('is a bar on a terminal, which counts to the end and goes', async () => {
    const sent = await onTerminal(clean(210), 'check n');
    const counts = [...sent.matchAll(BAR)].map(([, done]) => Number(done));
    assert.equal(counts.at(-1), 210);
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => a - b),
    );
    assert.ok([...sent.matchAll(BAR)].every(([, , total]) => Number(total) <= 210));
    assert.ok(sent.endsWith(BAR_GONE));
    assert.equal(left(sent), '');
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
    const lines = left(sent).split('\n').sort();
    assert.deepEqual(lines, `${plain.stdout}${plain.stderr}`.split('\n').sort());
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
    assert.equal(await onTerminal(cwd, 'check n/1000.cto.yaml n/1001.cto.yaml'), '');
    assert.equal(await onTerminal(cwd, 'check n', { CI: 'true' }), '');
    assert.equal(await onTerminal(cwd, 'check n', { TERM: 'dumb' }), '');
    assert.equal(await onTerminal(cwd, 'check n 2> errors.txt'), '');
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
