/** `npm run package [FOLDER]`: builds the extension and packs it into a `.vsix`, by default in the root. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { buildAll } from './build.ts';
import { root } from './host/paths.ts';

/** What the packer offers, which declares no types of its own. */
interface Packer {
  createVSIX(options: {
    cwd: string;
    packagePath: string;
    dependencies: boolean;
    allowMissingRepository: boolean;
    rewriteRelativeLinks: boolean;
  }): Promise<void>;
}

const folder = resolve(process.argv[2] ?? root);
process.chdir(root);
await buildAll();

const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
const { createVSIX } = createRequire(import.meta.url)('@vscode/vsce') as Packer;
await createVSIX({
  cwd: root,
  packagePath: join(folder, `${name}-${version}.vsix`),
  // Everything is bundled.
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
