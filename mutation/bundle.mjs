/** Bundles tests, named or by their folders, into one file that can be read again and again, in the copy that mutants are made in. */
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const files = process.argv.slice(2).flatMap((path) =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(path)
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `${path}/${name}`),
);
await build({
  stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: '.' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  define: { 'import.meta.url': 'here' },
  banner: { js: "const here = require('node:url').pathToFileURL(__filename).href;" },
  packages: 'external',
  // As deep as the tests are, which look for their fixtures from where they are.
  outfile: 'test/unit/mutation/all.cjs',
});
