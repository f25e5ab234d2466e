/** Bundles the extension and the command line. */
import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type BuildOptions, build, context } from 'esbuild';
import {
  dictionariesApart,
  editorOnce,
  inAscii,
  moduleApart,
  picturesApart,
  sharedWithService,
  withoutCompiler,
  withoutNetwork,
  withoutWorkers,
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

/** Without Node: what runs in a browser's worker runs in every editor; an import from Node fails here. */
const inEditor: BuildOptions = { ...shared, platform: 'browser', target: 'es2022', plugins: [editorOnce] };

const yaml: BuildOptions = {
  ...inEditor,
  stdin: { contents: `export { ${YAML_NAMES.join(', ')} } from 'yaml';`, resolveDir: '.' },
  outfile: 'dist/yaml.cjs',
  plugins: [withoutWriter],
  // For Node the package resolves to CommonJS, which cannot be tree-shaken; these are the same files as modules.
  alias: { yaml: resolve('node_modules/yaml/browser/index.js') },
};

/** The pictures, for whoever looks at one. */
const pictures: BuildOptions = {
  ...inEditor,
  entryPoints: ['src/picture/pictures.ts'],
  outfile: 'dist/pictures.cjs',
};

/** Most of the extension's code. */
const service: BuildOptions = {
  ...inEditor,
  entryPoints: ['src/vscode/service.ts'],
  outfile: 'dist/service.cjs',
  plugins: [editorOnce, yamlApart, picturesApart],
};

/** The views, for whoever opens one. */
const views: BuildOptions = {
  ...inEditor,
  entryPoints: ['src/vscode/views.ts'],
  outfile: 'dist/views.cjs',
};

/** The tables and the audit of a folder, for whoever asks for one. */
const registry: BuildOptions = {
  ...inEditor,
  entryPoints: ['src/vscode/registry.ts'],
  outfile: 'dist/registry.cjs',
  plugins: [editorOnce, sharedWithService, withoutWorkers],
  // The writer of CSV asks whether its options are bytes; a browser has no other.
  define: { 'Buffer.from': 'Uint8Array.from', 'Buffer.isBuffer': 'ArrayBuffer.isView' },
};

/** What the extension loads at its first use: for Node files beside it, and in a browser, which loads one file, within it. */
const LATER = ['service', 'views', 'registry'];

/** What the bundle for browsers contains, and so is built before it. */
const parts = [yaml, pictures, service, views, registry];

const extension: BuildOptions[] = [
  {
    ...inEditor,
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.cjs',
    plugins: [
      editorOnce,
      ...LATER.map((name) => moduleApart(`${name}.ts`, { path: `./${name}.cjs`, external: true })),
    ],
  },
  {
    ...inEditor,
    entryPoints: ['src/vscode/extension.ts'],
    outfile: 'dist/extension.web.cjs',
    plugins: [
      editorOnce,
      ...LATER.map((name) =>
        moduleApart(`${name}.ts`, { path: resolve(`dist/${name}.cjs`), external: false }),
      ),
    ],
  },
];

/** The page of the lesion view, which is in a browser and knows nothing of VS Code. */
const lesionView: BuildOptions = {
  ...shared,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  entryPoints: ['src/webview/main.ts'],
  outfile: 'dist/lesion-view.js',
  plugins: [],
};

/** The command loads the other files when they are needed, by `src/cli/load.ts`. */
const commandFile = (entry: string, name: string, options: BuildOptions = {}): BuildOptions => ({
  ...shared,
  charset: 'ascii',
  // Importing a CommonJS file loads more of Node than the file itself needs.
  supported: { 'dynamic-import': false },
  entryPoints: [entry],
  outfile: `dist/${name}.cjs`,
  // For Node the package resolves to modules that cannot be bundled; these are the same.
  alias: {
    'jsonc-parser': resolve('node_modules/jsonc-parser/lib/esm/main.js'),
    // For Node it would start workers from text.
    fflate: resolve('node_modules/fflate/esm/browser.js'),
  },
  ...options,
  plugins: [yamlApart, dictionariesApart, inAscii, ...(options.plugins ?? [])],
});

const commandLine: BuildOptions[] = [
  commandFile('src/cli/main.ts', 'cto-note', { banner: { js: '#!/usr/bin/env node' } }),
  commandFile('src/cli/worker-main.ts', 'worker'),
  commandFile('src/cli/files.ts', 'files'),
  commandFile('src/cli/report-files.ts', 'report'),
  commandFile('src/cli/export-files.ts', 'export'),
  commandFile('src/cli/audit-files.ts', 'audit'),
  commandFile('src/server/main.ts', 'lsp', { plugins: [withoutNetwork] }),
  commandFile('src/cli/mcp.ts', 'mcp', { conditions: ['workerd'], plugins: [withoutCompiler] }),
];

const clear = () => rm('dist', { recursive: true, force: true });

/** Rebuild `dist/` and return the paths of the files in the bundles. */
export async function buildAll(): Promise<string[]> {
  await clear();
  // One after the other: what a bundle that fails has to say is printed before the build ends.
  const first = [];
  for (const bundle of parts) first.push(await build(bundle));
  const others = await Promise.all([...extension, lesionView, ...commandLine].map((bundle) => build(bundle)));
  await compileCommand();
  await cp('docs/problems', 'dist/problems', { recursive: true });
  return [...first, ...others].flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
}

if (process.argv.includes('--watch')) {
  for (const bundle of [...parts, ...extension, lesionView, ...commandLine])
    await (await context(bundle)).watch();
} else if (process.argv.includes('--command-line')) {
  // npm packs the file that the manifest calls "main" even if it is excluded, so it must not exist.
  await clear();
  await Promise.all([yaml, ...commandLine].map((bundle) => build(bundle)));
  await compileCommand();
} else if (process.argv[1]?.endsWith('build.ts')) {
  await buildAll();
}
