/** Packs a fresh `.vsix` without output on the terminal. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';
import { run } from './process.ts';

/** Build the extension, pack it into an empty folder and return the path of the `.vsix`. */
export async function packExtension(folder: string): Promise<string> {
  // In a process of its own, since the packer prints what it packs.
  const args = ['--import', 'tsx', join(root, 'scripts/package.ts'), folder];
  await run(process.execPath, args, { cwd: root, quiet: true });
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.vsix'));
  if (!file) throw new Error(`Packing left no .vsix in ${folder}.`);
  return join(folder, file);
}
