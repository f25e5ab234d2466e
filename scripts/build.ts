/** Bundles each product of the project: the extension and the command line. */
import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type BuildOptions, build, context } from 'esbuild';
import {
  dictionariesApart,
  inAscii,
  serviceApart,
  withoutNetwork,
  withoutWriter,
  YAML_NAMES,
  yamlApart,
} from './bundle-plugins.ts';
import { compileCommand } from './compile-command.ts';

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
  // What each bundle is made of.
  metafile: true,
  plugins: [yamlApart],
};

/** Nothing of Node: what runs in a browser's worker runs in every editor, and an import of Node's fails here. */
const inEditor: BuildOptions = { ...shared, platform: 'browser', target: 'es2022', external: ['vscode'] };

const yaml: BuildOptions = {
  ...inEditor,
  stdin: { contents: `export { ${YAML_NAMES.join(', ')} } from 'yaml';`, resolveDir: '.' },
  outfile: 'dist/yaml.cjs',
  plugins: [withoutWriter],
  // For Node the package offers itself as CommonJS, of which nothing can be left out; this is the same as modules.
  alias: { yaml: resolve('node_modules/yaml/browser/index.js') },
};

/** What most of the extension's code is in. It is built before the bundle for browsers, which holds it. */
const service: BuildOptions = {
  ...inEditor,
  entryPoints: ['src/vscode/service.ts'],
  outfile: 'dist/service.cjs',
};

const extension: BuildOptions[] = [
  {
    ...inEditor,
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.cjs',
    plugins: [serviceApart({ path: './service.cjs', external: true })],
  },
  {
    // A browser loads one file and no more.
    ...inEditor,
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.web.cjs',
    plugins: [serviceApart({ path: resolve('dist/service.cjs'), external: false })],
  },
];

/** The command loads the other files when they are needed, by `src/cli/load.ts`. */
const commandFile = (entry: string, name: string, options: BuildOptions = {}): BuildOptions => ({
  ...shared,
  charset: 'ascii',
  // What imports a file of CommonJS loads more of Node than the file itself takes.
  supported: { 'dynamic-import': false },
  entryPoints: [entry],
  outfile: `dist/${name}.cjs`,
  // For Node the package offers itself as modules that cannot be bundled; these are the same.
  alias: { 'jsonc-parser': resolve('node_modules/jsonc-parser/lib/esm/main.js') },
  ...options,
  plugins: [yamlApart, dictionariesApart, inAscii, ...(options.plugins ?? [])],
});

const commandLine: BuildOptions[] = [
  commandFile('src/cli/main.ts', 'cto-note', { banner: { js: '#!/usr/bin/env node' } }),
  commandFile('src/cli/worker-main.ts', 'worker'),
  commandFile('src/cli/files.ts', 'files'),
  commandFile('src/server/main.ts', 'lsp', { plugins: [withoutNetwork] }),
];

const clear = () => rm('dist', { recursive: true, force: true });

/** Writes `dist/` anew, and answers the paths of the files that the bundles are made of. */
export async function buildAll(): Promise<string[]> {
  await clear();
  const first = [await build(yaml), await build(service)];
  const others = await Promise.all([...extension, ...commandLine].map((bundle) => build(bundle)));
  await compileCommand();
  await cp('docs/problems', 'dist/problems', { recursive: true });
  return [...first, ...others].flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
}

if (process.argv.includes('--watch')) {
  for (const bundle of [yaml, service, ...extension, ...commandLine]) await (await context(bundle)).watch();
} else if (process.argv.includes('--command-line')) {
  // A package of npm holds what its manifest calls "main", whatever it is told to leave out: so it is not there.
  await clear();
  await Promise.all([yaml, ...commandLine].map((bundle) => build(bundle)));
  await compileCommand();
} else if (process.argv[1]?.endsWith('build.ts')) {
  await buildAll();
}
