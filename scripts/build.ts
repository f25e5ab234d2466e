/** Bundles each product of the project: the extension and the command line. */
import { cp, rm } from 'node:fs/promises';
import { type BuildOptions, build, context } from 'esbuild';

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

const bundles: BuildOptions[] = [
  {
    ...shared,
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cto-note.cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** Writes `dist/` anew. */
export async function buildAll(): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  await Promise.all(bundles.map((bundle) => build(bundle)));
  await cp('docs/problems', 'dist/problems', { recursive: true });
}

if (process.argv.includes('--watch')) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else if (process.argv[1]?.endsWith('build.ts')) {
  await buildAll();
}
