/** Desktop VS Code is called as it wants to be, by `npm start` and by the tests: a program in its place notes how. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../../scripts/host/paths.ts';
import { emptyFolder } from '../cli/command.ts';

/** What a program was called with. */
interface Noted {
  readonly args: readonly string[];
  readonly runAsNode: string | null;
  /** The editor's own settings, if its folder of user data has any. */
  readonly settings: Record<string, unknown> | null;
}

const PROGRAM = `#!${process.execPath}
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const data = args.find((arg) => arg.startsWith('--user-data-dir='))?.slice(16);
const file = data + '/User/settings.json';
const settings = data && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
const runAsNode = process.env.ELECTRON_RUN_AS_NODE ?? null;
writeFileSync(__filename + '.json', JSON.stringify({ args, runAsNode, settings }));
`;

/** Puts a program named `code` into a folder of its own and answers its path. */
function fakeEditor(): string {
  const program = join(emptyFolder(), 'code');
  writeFileSync(program, PROGRAM, { mode: 0o755 });
  return program;
}

const noted = (program: string): Noted => JSON.parse(readFileSync(`${program}.json`, 'utf8'));

/** Runs a script of the project to its end. */
function script(path: string, env: NodeJS.ProcessEnv): Promise<{ code: number; printed: string }> {
  return new Promise((done) => {
    const args = ['--import', 'tsx', join(root, path)];
    execFile(process.execPath, args, { cwd: root, env: { ...process.env, ...env } }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, printed: out + err }),
    );
  });
}

describe('desktop VS Code', function () {
  this.timeout(300_000);
  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  it('is opened by `npm start` with this extension, on the examples and the first of them', async () => {
    const program = fakeEditor();
    const PATH = `${dirname(program)}${delimiter}${process.env.PATH}`;
    const { code, printed } = await script('scripts/start.ts', { PATH, VSCODE_IPC_HOOK_CLI: '' });
    assert.equal(code, 0, printed);
    assert.deepEqual(noted(program).args, [
      `--extensionDevelopmentPath=${root}`,
      join(root, 'examples'),
      join(root, 'examples/01-circumflex.cto.yaml'),
    ]);
  });

  it('is not taken for what `code` is in the terminal of a remote window', async () => {
    const program = fakeEditor();
    // On a machine with nothing else, where no other editor can be installed.
    const bare = { PATH: dirname(program), HOME: emptyFolder(), XDG_CACHE_HOME: '' };
    const { code, printed } = await script('scripts/start.ts', { ...bare, VSCODE_IPC_HOOK_CLI: '/a.sock' });
    assert.equal(code, 1);
    assert.match(printed, /No desktop VS Code \(`code` on PATH\) to open/);
    assert.equal(existsSync(`${program}.json`), false);
  });

  for (const [suite, kind] of [
    ['editor', []],
    ['web', ['--extensionDevelopmentKind=web']],
  ] as const) {
    it(`is asked to run the suite ${suite} on a fresh workspace, with settings of its own`, async () => {
      const program = fakeEditor();
      const env = { CTO_NOTES_EDITOR: program, ELECTRON_RUN_AS_NODE: '1' };
      const { code, printed } = await script(`test/${suite}/run.ts`, env);
      // Nothing was tested, and that is red.
      assert.equal(code, 1, printed);
      assert.match(printed, /the tests left no counts/);

      const { args, runAsNode, settings } = noted(program);
      assert.equal(runAsNode, null);
      assert.equal(settings?.['workbench.startupEditor'], 'none');
      assert.equal(settings?.['telemetry.telemetryLevel'], 'off');
      const [workspace = '', ...flags] = args;
      assert.doesNotMatch(workspace, /^-/);
      const place = dirname(workspace);
      for (const flag of [
        `--user-data-dir=${place}/data`,
        `--extensions-dir=${place}/extensions`,
        `--extensionDevelopmentPath=${root}`,
        `--extensionTestsPath=${root}/out/${suite}/suite.cjs`,
        '--disable-workspace-trust',
        ...kind,
      ]) {
        assert.equal(flags.filter((given) => given === flag).length, 1, `${flag} of ${flags.join(' ')}`);
      }
      assert.equal(flags.filter((flag) => flag.startsWith('--user-data-dir')).length, 1);
      assert.deepEqual(
        flags.filter((flag) => !flag.startsWith('--')),
        [],
      );

      // The longest path of a socket, where temporary folders of macOS have the usual names.
      const temporary = '/private/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T';
      const socket = `${temporary}${place.slice(realpathSync(tmpdir()).length)}/data/1.139-main.sock`;
      assert.ok(socket.length <= 103, `${socket.length}: ${socket}`);
    });
  }

  it('is not taken from a value that is neither a word for one nor a program', async () => {
    const { code, printed } = await script('test/editor/run.ts', { CTO_NOTES_EDITOR: 'desktp' });
    assert.notEqual(code, 0);
    assert.match(
      printed,
      /CTO_NOTES_EDITOR is “desktp”; it may be “desktop”, “served” or the path of an editor/,
    );
  });
});
