/** Bundles each product of the project: the extension and the command line. */
import { cp, readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type BuildOptions, build, context, type Plugin } from 'esbuild';
import { compileCommand } from './compile-command.ts';

/**
 * Nothing of ours writes YAML anew, so the part of its package that does is left out; whoever calls it is told so.
 */
const withoutWriter: Plugin = {
  name: 'without-writer',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]yaml[/\\]browser[/\\]dist[/\\]stringify[/\\]\w+\.js$/ }, async ({ path }) => {
      const names = [...(await readFile(path, 'utf8')).matchAll(/^export \{([^}]*)\}/gm)].flatMap(
        ([, list = '']) => list.split(',').map((name) => name.trim()),
      );
      const left = "() => { throw new Error('The writer of YAML is not part of this bundle.'); }";
      return {
        contents: `const left = ${left};\nexport { ${names.map((name) => `left as ${name}`).join(', ')} };`,
      };
    });
  },
};

const YAML = resolve('node_modules/yaml/browser/index.js');

/** What is used of the package of YAML. */
const YAML_NAMES = [
  ...['isAlias', 'isCollection', 'isMap', 'isNode', 'isPair', 'isScalar', 'isSeq'],
  ...['Lexer', 'parseDocument', 'Parser', 'Scalar', 'visit'],
];

/**
 * The package of YAML is a file of its own, read when a note is met that is not plain: each name stands for what
 * it will be then.
 */
const yamlApart: Plugin = {
  name: 'yaml-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^yaml$/ }, () => ({ path: 'yaml', namespace: 'apart' }));
    onResolve({ filter: /^\.\/yaml\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'apart' }, () => ({
      contents: `
const later = (name) => {
  const real = () => require('./yaml.cjs')[name];
  return new Proxy(function () {}, {
    apply: (_, self, args) => real()(...args),
    construct: (_, args) => new (real())(...args),
    get: (_, key) => real()[key],
  });
};
${YAML_NAMES.map((name) => `export const ${name} = /* @__PURE__ */ later('${name}');`).join('\n')}`,
    }));
  },
};

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
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
  alias: { yaml: YAML },
};

/** What most of the extension's code is in. It is built before the bundle for browsers, which holds it. */
const service: BuildOptions = {
  ...inEditor,
  entryPoints: ['src/vscode/service.ts'],
  outfile: 'dist/service.cjs',
};

/** The start of the extension is small: the service behind it is a module of its own, read when it is needed. */
function serviceApart(found: { path: string; external: boolean }): Plugin {
  return {
    name: 'service-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/service\.ts$/ }, ({ kind }) => (kind === 'require-call' ? found : null));
    },
  };
}

/** A dictionary is a file beside the bundles, read by who needs it. */
const dictionariesApart: Plugin = {
  name: 'dictionaries-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/l10n\/[\w.]+\.json$/ }, ({ path }) => ({
      path: path.replace('../../', '../'),
      external: true,
    }));
  },
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

/**
 * The files of the command are read as ASCII: what the bundler leaves as it is, such as a pattern or a tagged template,
 * has to be that.
 */
const inAscii: Plugin = {
  name: 'in-ascii',
  setup({ initialOptions: { outfile = '' }, onEnd }) {
    onEnd(async () => {
      const bytes = await readFile(outfile);
      const at = bytes.findIndex((byte) => byte > 127);
      if (at < 0) return null;
      const text = `${outfile} is not all ASCII: ${bytes.toString('utf8', at - 60, at + 60)}`;
      return { errors: [{ text }] };
    });
  },
};

/** The command loads the other files when they are needed, by `src/cli/load.ts`. */
const commandFile = (entry: string, name: string, options: BuildOptions = {}): BuildOptions => ({
  ...shared,
  charset: 'ascii',
  // What imports a file of CommonJS loads more of Node than the file itself takes.
  supported: { 'dynamic-import': false },
  entryPoints: [entry],
  outfile: `dist/${name}.cjs`,
  plugins: [...(shared.plugins ?? []), dictionariesApart, inAscii],
  ...options,
});

const commandLine: BuildOptions[] = [
  commandFile('src/cli/main.ts', 'cto-note', { banner: { js: '#!/usr/bin/env node' } }),
  commandFile('src/cli/worker-main.ts', 'worker'),
  commandFile('src/cli/files.ts', 'files'),
  commandFile('src/server/main.ts', 'lsp'),
];

const clear = () => rm('dist', { recursive: true, force: true });

/** Writes `dist/` anew. */
export async function buildAll(): Promise<void> {
  await clear();
  await build(yaml);
  await build(service);
  await Promise.all([...extension, ...commandLine].map((bundle) => build(bundle)));
  await compileCommand();
  await cp('docs/problems', 'dist/problems', { recursive: true });
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
