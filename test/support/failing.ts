/** Bundles of our sources with an injected error. */
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { emptyFolder } from '../cli/command.ts';

/** Marks the import of a module as it is. */
const REAL = '?real';

/**
 * Bundles a program for Node in which some exports of a module are others, and answers the path of the bundle. A
 * program of several files is bundled to their names.
 *
 * @param contents a module with those exports; what it does not export is the module's own
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
    external: ['vscode'],
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
          onLoad({ filter: /\.ts$/ }, ({ path, suffix }) => {
            if (path !== resolve(module) || suffix === REAL) return null;
            const others = `export * from './${basename(path)}${REAL}';`;
            return { contents: `${contents}\n${others}`, loader: 'ts', resolveDir: dirname(path) };
          });
        },
      },
    ],
  });
  return join(outdir, `${basename(entry, '.ts')}.cjs`);
}
