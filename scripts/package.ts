/**
 * `npm run package [FOLDER]`: builds the extension and packs it into a `.vsix`, by default in the root, with its bill
 * of materials beside it. The same commit and the same Node give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { billOf, bundledPackages } from './bundled.ts';
import { root, temporaryFolder } from './host/paths.ts';

/** The packer's API, which has no types of its own. */
interface Packer {
  readonly PackageManager: { readonly None: number };
  listFiles(options: { cwd: string; packageManager: number }): Promise<string[]>;
  createVSIX(options: {
    cwd: string;
    packagePath: string;
    dependencies: boolean;
    allowMissingRepository: boolean;
    rewriteRelativeLinks: boolean;
  }): Promise<void>;
}

/** Seconds since 1970: `SOURCE_DATE_EPOCH`, else the time of the commit, else the earliest time of a zip. */
function timeOfPackage(): number {
  const said = Number(process.env.SOURCE_DATE_EPOCH);
  if (said > 0) return said;
  try {
    const args = ['log', '-1', '--format=%ct'];
    return Number(
      execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return Date.UTC(1980, 0, 1) / 1000;
  }
}

const folder = resolve(process.argv[2] ?? root);
process.chdir(root);
const time = timeOfPackage();
const packages = await bundledPackages();

// The packer records the local time and each file's mode: make both the same everywhere.
process.env.SOURCE_DATE_EPOCH = String(time);
process.env.TZ = 'UTC';
const { listFiles, createVSIX, PackageManager } = createRequire(import.meta.url)('@vscode/vsce') as Packer;
const stage = temporaryFolder('stage');
// Everything is bundled: no package is to be looked for.
const listed = await listFiles({ cwd: root, packageManager: PackageManager.None });
for (const file of [...listed, '.vscodeignore']) {
  cpSync(join(root, file), join(stage, file));
  chmodSync(join(stage, file), 0o644);
}

// The page of an installed extension shows pictures from the network alone, and these have no address there until
// `repository` is set. Then the packer writes their addresses; before that, broken ones are worse than none.
const { name, version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const readme = join(stage, 'README.md');
if (!repository) {
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(/^!\[[^\]]*\]\(media\/[\w-]+\.png\)\n/gm, ''));
}

await createVSIX({
  cwd: stage,
  packagePath: join(folder, `${name}-${version}.vsix`),
  // Everything is bundled.
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: Boolean(repository),
});
writeFileSync(join(folder, `${name}-${version}.cdx.json`), await billOf(packages, new Date(time * 1000)));
