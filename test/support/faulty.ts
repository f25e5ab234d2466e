/** Bundles of our sources with a fault put in. */
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { emptyFolder } from '../cli/command.ts';

/**
 * Bundles a program for Node in which a module has other contents, and answers the path of the bundle. A program of
 * several files is bundled to their names.
 */
export async function bundleWith(
  entry: string,
  module: string,
  contents: string,
  others: readonly string[] = [],
): Promise<string> {
  const outdir = emptyFolder();
  await build({
    entryPoints: [entry, ...others],
    bundle: true,
    platform: 'node',
    // Its other build asks for its parts in a way that no bundler follows.
    alias: { 'jsonc-parser': resolve('node_modules/jsonc-parser/lib/esm/main.js') },
    format: 'cjs',
    outdir,
    entryNames: '[name]',
    outExtension: { '.js': '.cjs' },
    plugins: [
      {
        name: 'fault',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) =>
            path === resolve(module) ? { contents, loader: 'ts' } : null,
          );
        },
      },
    ],
  });
  return join(outdir, `${basename(entry, '.ts')}.cjs`);
}
