/** What is measured: this state of the project, copied and built away from the checkout, where others may build. */
import { cpSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, temporaryFolder } from '../../scripts/host/paths.ts';
import { run } from '../../scripts/host/process.ts';

/** What of the checkout is not source. */
const LEFT_OUT = ['node_modules', '.git', 'dist', 'out', 'coverage', '.vscode-test'];

export interface Product {
  /** A copy of the checkout, with its `dist/`. */
  readonly folder: string;
  /** Each bundle of `dist/` with its bytes, by name. */
  readonly bundles: readonly (readonly [name: string, bytes: number])[];
  /** The package that VS Code installs. */
  readonly vsix: { readonly path: string; readonly bytes: number };
}

/** Builds and packs a copy, which is removed when this process ends. */
export async function buildProduct(): Promise<Product> {
  const folder = join(temporaryFolder('bench'), 'product');
  const isSource = (path: string) => !LEFT_OUT.includes(relative(root, path)) && !path.endsWith('.vsix');
  cpSync(root, folder, { recursive: true, filter: isSource });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const packed = temporaryFolder('vsix');
  // In a process of its own, since scripts know the root by their own place.
  const args = ['--import', 'tsx', join(folder, 'scripts/package.ts'), packed];
  await run(process.execPath, args, { cwd: folder, quiet: true });
  const dist = join(folder, 'dist');
  const bundles = readdirSync(dist).filter((name) => /\.[cm]?js$/.test(name));
  const vsix = readdirSync(packed).find((name) => name.endsWith('.vsix'));
  if (!vsix) throw new Error('Packing left no .vsix.');
  const path = join(packed, vsix);
  return {
    folder,
    bundles: bundles.map((name) => [name, statSync(join(dist, name)).size]),
    vsix: { path, bytes: statSync(path).size },
  };
}
