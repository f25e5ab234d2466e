import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN } from '../support/clean-note.ts';
import { emptyFolder, folderWith, run, runJson } from './command.ts';
import { CRASH, clean, mixed, preload } from './many.ts';

type Answer = { file: string }[];

/** Tells by a file of its own that a worker was started. */
const witness = (file: string) => `
if (!require('node:worker_threads').isMainThread) require('node:fs').writeFileSync(${JSON.stringify(file)}, '');
`;

/** Tells whether each thread took the code that was compiled when the command was built, a line for each. */
const compiled = (file: string) => `
const vm = require('node:vm');
const { isMainThread } = require('node:worker_threads');
const { appendFileSync } = require('node:fs');
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    const taken = this.cachedDataRejected === false ? 'taken' : 'refused';
    appendFileSync(${JSON.stringify(file)}, (isMainThread ? 'main ' : 'worker ') + taken + '\\n');
  }
};
`;

describe('many files', () => {
  const COUNT = 400;
  const shared = { cwd: folderWith(mixed(COUNT)), preload: preload('') };
  /** The same folders, so few files at a time that no worker is asked. */
  const parts = ['0', '1', '2', '3', '4'];

  for (const command of ['check', 'score', 'summary']) {
    it(`are answered by ${command} in their order and byte for byte as a few at a time`, async () => {
      const whole = await run([command, ...parts], shared);
      const one = await Promise.all(parts.map((part) => run([command, part], shared)));
      assert.deepEqual(whole, {
        code: 2,
        stdout: one.map(({ stdout }) => stdout).join(''),
        stderr: one.map(({ stderr }) => stderr).join(''),
      });
      assert.ok(whole.stdout.length > COUNT && whole.stderr.length > COUNT);
    });

    it(`are answered by ${command} with the bytes of one JSON array`, async () => {
      const { stdout } = await run([command, ...parts, '--format', 'json'], shared);
      const one = await Promise.all(parts.map((part) => runJson<Answer>([command, part], shared)));
      const array = one.flatMap(({ data }) => data);
      assert.equal(stdout, `${JSON.stringify(array, null, 2)}\n`);
      const files = array.map(({ file }) => file);
      assert.deepEqual(files, [...files].sort());
    });
  }

  it('are shared out, and a few are not', async () => {
    const cwd = clean(200);
    for (const [args, expected] of [
      [['check', 'n'], true],
      [['check', 'n/1000.cto.yaml'], false],
      [['check', ...readdirSync(join(cwd, 'n')).slice(0, 20)], false],
      [['--help'], false],
    ] as const) {
      const file = join(emptyFolder(), 'worker');
      await run(args, { cwd, preload: preload(witness(file)) });
      assert.equal(existsSync(file), expected, args.slice(0, 3).join(' '));
    }
  });

  for (const args of [['check'], ['export', '--to', 'table.parquet'], ['audit', '-o', 'page.html']])
    it(`are read by compiled code in every thread of ${args[0]}`, async () => {
      const file = join(emptyFolder(), 'threads');
      const { code } = await run([...args, 'n'], { cwd: clean(300), preload: preload(compiled(file)) });
      const threads = readFileSync(file, 'utf8').trim().split('\n').sort();
      assert.deepEqual([code, threads], [0, ['main taken', 'worker taken', 'worker taken']]);
    });

  it('keep standard input and what cannot be found in their places', async () => {
    const cwd = clean(120);
    const { code, data, stderr } = await runJson<Answer>(['check', 'n', '-', 'gone.md', 'n'], {
      ...shared,
      cwd,
      input: CLEAN,
    });
    assert.equal(code, 2);
    assert.equal(stderr, 'cto-note: gone.md: there is no such file.\n');
    assert.equal(data.length, 241);
    assert.equal(data[120]?.file, 'stdin.cto.yaml');
  });

  it('may all be no notes, which is said of their folder', async () => {
    const prose = Array.from({ length: 210 }, (_, i) => [`prose/${i}.md`, 'Prose.\n'] as const);
    const cwd = folderWith(Object.fromEntries([...prose, ['a/a.cto.yaml', CLEAN]]));
    const { code, data, stderr } = await runJson<Answer>(['check', 'prose', 'a'], { ...shared, cwd });
    assert.deepEqual(
      [code, data.map(({ file }) => file), stderr],
      [2, ['a/a.cto.yaml'], 'cto-note: prose: there is no note in this folder.\n'],
    );
  });

  it('are written one after the other', async () => {
    const cwd = clean(110);
    const file = join(emptyFolder(), 'worker');
    const { code } = await run(['summary', '--write', 'n', 'n'], { cwd, preload: preload(witness(file)) });
    assert.equal(code, 0);
    assert.ok(!existsSync(file));
    for (const name of readdirSync(join(cwd, 'n')))
      assert.ok(readFileSync(join(cwd, 'n', name), 'utf8').includes('summary: |'), name);
  });
});

describe('a worker that crashes', () => {
  it('is one sentence and exit code 2, and the other files are answered in their order', async () => {
    const cwd = clean(210);
    for (const name of ['1050-crash', '1051-crash', '1209-crash'])
      writeFileSync(join(cwd, 'n', `${name}.cto.yaml`), CLEAN);
    const { code, data, stderr } = await runJson<Answer>(['score', 'n'], { cwd, preload: preload(CRASH) });
    assert.equal(code, 2);
    const sentence = (name: string) =>
      `cto-note: n/${name}.cto.yaml: the error is in cto-note, not in the note: the worker that read it ended unexpectedly.\n`;
    assert.equal(stderr, ['1050-crash', '1051-crash', '1209-crash'].map(sentence).join(''));
    assert.deepEqual(
      data.map(({ file }) => file),
      Array.from({ length: 210 }, (_, i) => `n/${1000 + i}.cto.yaml`),
    );
  });
});

describe('Ctrl-C', () => {
  for (const format of ['text', 'json']) {
    it(`ends a call over 5,000 files in ${format} at once`, async () => {
      const cwd = clean(500);
      const args = ['score', ...Array<string>(10).fill('n'), '--format', format];
      const call = { cwd, preload: preload(''), interrupt: true };
      const { code, stdout, stderr } = await run(args, call);
      assert.equal(code, 130);
      assert.equal(stderr, '');
      const answered = stdout.match(/"file":|^n\/.*: lesion/gm)?.length ?? 0;
      assert.ok(answered > 0 && answered < 5000, `${answered} answered`);
    });
  }
});

describe('the memory', () => {
  /** The most that a call has held, in kilobytes. */
  async function peakOf(cwd: string, command: string, cores: number): Promise<number> {
    const file = join(emptyFolder(), 'peak');
    const note = `
require('node:os').availableParallelism = () => ${cores};
if (require('node:worker_threads').isMainThread)
  process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));
`;
    assert.equal((await run([command, 'n', '--format', 'json'], { cwd, preload: preload(note) })).code, 0);
    return Number(readFileSync(file, 'utf8'));
  }

  // Answers of `score` are as long as would show if all were held; those of `check` let nothing pause for a reader.
  for (const [command, cores] of [
    ['score', 2],
    ['check', 1],
  ] as const) {
    it(`of ${command} on ${cores} of the cores does not grow with the number of files`, async function () {
      this.timeout(120_000);
      const at = CLEAN.indexOf('  - id: A');
      const [lesion = ''] = CLEAN.slice(at).split('complications');
      const five = ['A', 'B', 'C', 'D', 'E'].map((id) => lesion.replace('id: A', `id: ${id}`)).join('');
      const note = CLEAN.replace(lesion, five);
      const few = await peakOf(clean(200, note), command, cores);
      const many = await peakOf(clean(2000, note), command, cores);
      assert.ok(many < few * 1.6, `${few} KB of 200 notes, ${many} KB of 2,000`);
    });
  }
});
