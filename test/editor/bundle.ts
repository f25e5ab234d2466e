/** Bundles the tests that run inside the editor into one file, which any extension host can load. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/host/paths.ts';

/** Writes the bundle with every `*.test.ts` of the suite in it and answers its path. */
export async function bundleSuite(): Promise<string> {
  const folder = join(root, 'test/editor/suite');
  const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const outfile = join(root, 'out/editor/suite.cjs');
  await build({
    stdin: {
      // The order matters: the module of `run` makes the test functions that the tests call.
      contents: ["export { run } from './index.ts';", ...tests.map((name) => `import './${name}';`)].join(
        '\n',
      ),
      resolveDir: folder,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
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
