/** Bundles of our sources with an injected error. */
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { emptyFolder } from '../cli/command.ts';

/** Marks the import of the original module. */
const REAL = '?real';

/**
 * Bundle a program for Node with some exports of a module replaced, and return the path of the bundle. A program of
 * several files keeps their names.
 *
 * @param contents a module with those exports; all others come from the original
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
    // Its other build loads its parts in a way that bundlers cannot follow.
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
