/** A suite that needs what the machine lacks, and nobody may install, is skipped with a sentence that says so. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/host/paths.ts';
import { emptyFolder } from '../cli/command.ts';

/** Runs a script on a machine that has Node and nothing else, with an empty home. */
async function onBareMachine(args: string[]): Promise<{ code: unknown; printed: string }> {
  const env = { PATH: emptyFolder(), HOME: emptyFolder(), TMPDIR: emptyFolder() };
  const child = spawn(process.execPath, args, { cwd: root, env });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      printed += data.toString();
    });
  }
  const code = await new Promise((done) => child.on('close', done));
  return { code, printed };
}

const MOCHA = ['--import', 'tsx', join(root, 'node_modules/mocha/bin/mocha.js'), '--no-config'];
const mocha = (file: string) => [...MOCHA, '--extension', 'ts', file];

const COMPILER = 'A C++ compiler for native modules';

describe('on a machine with nothing but Node', function () {
  this.timeout(300_000);

  for (const [file, what, packages] of [
    ['test/lsp/neovim.test.ts', 'Neovim', 'neovim'],
    ['test/lsp/emacs.test.ts', 'Emacs with Eglot', 'emacs-nox elpa-eglot elpa-markdown-mode elpa-yasnippet'],
    ['test/lsp/vim.test.ts', 'Vim with ALE', 'vim-nox vim-ale'],
    ['test/package/german.test.ts', COMPILER, 'python3 make g++'],
    ['test/release/rehearsal.test.ts', 'git', 'git bash'],
  ] as const) {
    it(`skips ${file}, and says what to install`, async () => {
      const { code, printed } = await onBareMachine(mocha(file));
      const sentence = `Skipped: ${what} is missing; please install it (on Debian: apt-get install ${packages}).`;
      assert.ok(printed.includes(sentence), printed);
      assert.match(printed, /\d+ pending/);
      assert.equal(code, 0);
    });
  }

  for (const suite of ['editor', 'web']) {
    it(`skips the suite ${suite}, and says what to install`, async () => {
      const { code, printed } = await onBareMachine(['--import', 'tsx', `test/${suite}/run.ts`]);
      assert.ok(printed.includes(`Skipped: ${COMPILER} is missing; please install it`), printed);
      assert.equal(code, 0);
    });
  }
});
