/**
 * Bundles the tests of folders into one file, in the copy that mutants are made in: a mutant that is not a matter of
 * one test needs a process of its own, whose start takes longer than the tests.
 */
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const tests = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `import './${folder}/${name}';`),
);
await build({
  stdin: { contents: tests.join('\n'), resolveDir: '.' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  // As deep as the tests are, which look for their fixtures from where they are.
  outfile: 'test/unit/mutation/all.js',
});
