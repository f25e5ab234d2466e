/** Bundles of our sources with a fault put in. */
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { emptyFolder } from '../cli/command.ts';

/** Bundles a program for Node in which a module has other contents, and answers the path of the bundle. */
export async function bundleWith(entry: string, module: string, contents: string): Promise<string> {
  const outfile = join(emptyFolder(), 'faulty.cjs');
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
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
  return outfile;
}
