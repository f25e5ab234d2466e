/** The package of npm, installed from its file alone into an empty folder. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root, temporaryFolder } from '../../scripts/host/paths.ts';
import { CLEAN, changed } from '../support/clean-note.ts';
import { startServer } from '../support/lsp-client.ts';

const MACHINE = `${process.platform}-${process.arch}-${process.versions.v8}`;

const SHIPPED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'THIRD-PARTY-NOTICES.txt',
  'dist/audit.cjs',
  `dist/audit.cjs.${MACHINE}.code`,
  'dist/cto-note.cjs',
  'dist/export.cjs',
  `dist/export.cjs.${MACHINE}.code`,
  'dist/files.cjs',
  `dist/files.cjs.${MACHINE}.code`,
  'dist/lsp.cjs',
  `dist/lsp.cjs.${MACHINE}.code`,
  'dist/mcp.cjs',
  'dist/report.cjs',
  'dist/worker.cjs',
  'dist/yaml.cjs',
  'l10n/bundle.l10n.de.json',
  'package.json',
  'schemas/cto-note.schema.json',
  'sql/dose.sql',
  'sql/event.sql',
  'sql/missing.sql',
  'sql/notes_to_parquet.py',
  'sql/outcome.sql',
  'sql/score.sql',
];

const windows = process.platform === 'win32';

/** Runs a command, and answers its code and what it printed. */
async function call(folder: string, command: string, args: string[]) {
  const ran = promisify(execFile)(command, args, { cwd: folder, shell: windows });
  const { code, stdout, stderr } = await ran.then(
    (printed) => ({ code: 0, ...printed }),
    (failed: { code: number; stdout: string; stderr: string }) => failed,
  );
  return { code, stdout, stderr };
}

/** Packs a copy of the project, since packing builds anew what others may be reading. */
async function pack(): Promise<string> {
  const copy = temporaryFolder('npm');
  const left = ['node_modules', '.git', 'dist', 'out', 'media'];
  for (const name of readdirSync(root)) {
    if (!left.includes(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  mkdirSync(join(copy, 'media'));
  writeFileSync(join(copy, 'media/picture.png'), '');
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const { code, stdout, stderr } = await call(copy, 'npm', ['pack', '--silent']);
  assert.equal(code, 0, stderr);
  return join(copy, stdout.trim());
}

describe('the package of npm', function () {
  this.timeout(120_000);
  let folder: string;

  before(async () => {
    const file = await pack();
    folder = temporaryFolder('installed');
    writeFileSync(join(folder, 'package.json'), '{}');
    const offline = ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', file];
    const { code, stderr } = await call(folder, 'npm', offline);
    assert.equal(code, 0, stderr);
    writeFileSync(join(folder, 'clean.cto.yaml'), CLEAN);
    writeFileSync(join(folder, 'wrong.cto.yaml'), changed(['vessel: LAD', 'vessel: LADD']));
  });

  const npx = (...args: string[]) => call(folder, 'npx', ['--offline', 'cto-note', ...args]);

  it('needs no other package', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(installed, ['cto-notes']);
    const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/cto-notes/package.json'), 'utf8'));
    assert.deepEqual([manifest.dependencies, manifest.private], [undefined, undefined]);
  });

  it('ships what it needs and nothing else', () => {
    const top = join(folder, 'node_modules/cto-notes');
    const files = readdirSync(top, { recursive: true }).map(String);
    const shipped = files.filter((file) => statSync(join(top, file)).isFile());
    assert.deepEqual(shipped.map((file) => file.replaceAll('\\', '/')).sort(), SHIPPED);
  });

  it('checks and scores', async () => {
    const clean = await npx('check', 'clean.cto.yaml');
    assert.deepEqual([clean.code, clean.stdout], [0, '']);
    const { code, stdout } = await npx('check', 'wrong.cto.yaml');
    assert.equal(code, 1);
    assert.match(stdout, /^wrong\.cto\.yaml:20:13: error: .*LADD.* \[unknown-value\]$/m);
    assert.match((await npx('score', 'clean.cto.yaml')).stdout, /J-CTO 2\/5 difficult/);
  });

  it('serves an editor', async function () {
    // There the command is a script of the shell, which is no process to speak to.
    if (windows) this.skip();
    const client = await startServer({
      command: join(folder, 'node_modules/.bin/cto-note'),
      args: ['lsp', '--stdio'],
    });
    const diagnostics = await client.open(
      'file:///a.cto.yaml',
      'cto-note',
      changed(['vessel: LAD', 'vessel: LADD']),
    );
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['unknown-value'],
    );
    await client.stop();
    assert.equal(await client.ended, 0);
  });
});
