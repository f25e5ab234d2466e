/** Bundles the tests that run inside the editor into one file, which an extension host can load. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { root } from '../../scripts/host/paths.ts';

/** Where the tests run: in the extension host of Node, or in a web worker, as in a browser. */
export type Host = 'editor' | 'web';

const suite = join(root, 'test/editor/suite');

/** What differs: a worker has no `node:assert`, and tests of its own besides those of the editor. */
const hosts: Record<Host, { readonly folders: readonly string[]; readonly options: BuildOptions }> = {
  editor: { folders: [suite], options: { platform: 'node', target: 'node20' } },
  web: {
    folders: [suite, join(root, 'test/web')],
    options: {
      platform: 'browser',
      target: 'es2022',
      alias: {
        'node:assert/strict': join(root, 'test/web/assert.ts'),
        'node:net': join(root, 'test/web/nothing.ts'),
      },
    },
  },
};

/** Writes the bundle with every `*.test.ts` for the host in it and answers its path. */
export async function bundleSuite(host: Host): Promise<string> {
  const { folders, options } = hosts[host];
  const tests = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => relative(suite, join(folder, name)).replaceAll('\\', '/')),
  );
  const outfile = join(root, 'out', host, 'suite.cjs');
  await build({
    ...options,
    stdin: {
      // The order matters: the module of `run` makes the test functions that the tests call.
      contents: ["export { run } from './index.ts';", ...tests.map((name) => `import './${name}';`)].join(
        '\n',
      ),
      resolveDir: suite,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    // Mocha's browser build puts itself into `module.exports`, so ours must be set after it has run.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
