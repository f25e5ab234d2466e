/** `npm test` and `npm run check` always say in their last line how it went, in a small project that has every fault. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/host/paths.ts';
import { folderWith } from '../cli/command.ts';

const SUITE = {
  passes: "it('passes', () => {});",
  fails: "it('fails', () => { throw new Error('so'); });",
  crashes: "it('ends the process', () => process.exit(7));",
  cannotBeRead: 'it(',
  skips: "before(function () { this.skip(); }); it('would run', () => {});",
  endsNpmTest:
    "it('is stopped', () => { process.kill(process.ppid, 'SIGTERM'); return new Promise(() => {}); });",
};

/** A project with the scripts of this one, and the given tests as suites. */
function project(suites: Partial<typeof SUITE>): string {
  const files = Object.entries(suites).map(([name, text]) => [`test/${name}/some.test.ts`, text]);
  // What formatting, lint and types say of it, the check does.
  const folder = folderWith({ ...Object.fromEntries(files), 'package.json': '{ "type": "module" }' });
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  const random = 'test/support/random.ts';
  cpSync(join(root, random), join(folder, random));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Runs the suites of a project by their names; what was printed, and the exit code. */
const npmTest = (folder: string, ...names: string[]) => runScript(folder, 'test.ts', ...names);

async function runScript(folder: string, script: string, ...rest: string[]) {
  const args = ['--import', 'tsx', join(folder, 'scripts', script), ...rest];
  const child = spawn(process.execPath, args, { cwd: folder });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      printed += data.toString();
    });
  }
  const code = await new Promise((done) => child.on('close', done));
  return { code, last: printed.trimEnd().split('\n').at(-1), printed };
}

describe('npm test', function () {
  this.timeout(300_000);

  for (const [names, counts] of [
    [['passes'], '1 passed, 0 failed, 0 skipped'],
    [['fails', 'passes'], '1 passed, 1 failed, 0 skipped'],
    [['crashes'], '0 passed, 1 failed, 0 skipped'],
    [['cannotBeRead'], '0 passed, 1 failed, 0 skipped'],
    [['skips'], '0 passed, 0 failed, 1 skipped'],
  ] as const) {
    it(`closes with its counts after a suite that ${names[0]}`, async () => {
      const { code, last, printed } = await npmTest(project(SUITE), ...names);
      assert.equal(last, `tests: ${counts}`, printed);
      assert.equal(code, counts.includes(' 0 failed') ? 0 : 1);
    });
  }

  it('closes with its counts when formatting, types and bundles are wrong', async () => {
    const { code, last, printed } = await npmTest(project({ passes: SUITE.passes }));
    assert.equal(last, 'tests: 1 passed, 4 failed, 0 skipped', printed);
    assert.equal(code, 1);
  });

  it('closes with its counts when no suite is called so', async () => {
    const { code, last, printed } = await npmTest(project({ passes: SUITE.passes }), 'nothing');
    assert.match(printed, /No suite is called nothing; there are: check, passes\./);
    assert.equal(last, 'tests: 0 passed, 1 failed, 0 skipped');
    assert.equal(code, 2);
  });

  it('closes with its counts when it is stopped', async () => {
    const { endsNpmTest } = SUITE;
    const { code, last, printed } = await npmTest(project({ endsNpmTest }), 'endsNpmTest');
    assert.equal(last, 'tests: 0 passed, 1 failed, 0 skipped', printed);
    assert.equal(code, 143);
  });
});

describe('npm run check', function () {
  this.timeout(300_000);

  it('asks all tools, also after one that fails, and closes with those that did', async () => {
    const { code, last, printed } = await runScript(project({ passes: SUITE.passes }), 'check.ts');
    assert.equal(last, 'check: failed (biome check, tsc, tsc of the view, build)', printed);
    assert.equal(code, 1);
  });
});
