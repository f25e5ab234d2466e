/** Plugins for the bundler: what to leave out of packages, and what to keep in files of its own. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Leave out the part of the YAML package that writes YAML, which we never use; calling it throws.
 */
export const withoutWriter: Plugin = {
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

/** What is used of the YAML package. */
export const YAML_NAMES = [
  ...['isAlias', 'isCollection', 'isMap', 'isNode', 'isPair', 'isScalar', 'isSeq'],
  ...['CST', 'Lexer', 'parseDocument', 'Parser', 'Scalar', 'visit', 'YAMLParseError'],
];

/**
 * Keep the YAML package in a file of its own, loaded for the first note that is not plain: until then each name is
 * a stand-in.
 */
export const yamlApart: Plugin = {
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

/**
 * Keep a module of ours apart, evaluated where the code first requires it: in a file of its own, or in the same bundle.
 *
 * @param name the name of its source file, as the code requires it
 */
export function moduleApart(name: string, found: { path: string; external: boolean }): Plugin {
  return {
    name: `${name}-apart`,
    setup({ onResolve }) {
      onResolve({ filter: /\.ts$/ }, ({ kind, path }) =>
        kind === 'require-call' && basename(path) === name ? found : null,
      );
    },
  };
}

/**
 * Take the editor's API once for a bundle. The bundler copies it for each file that imports it, hundreds of names each
 * time, which took most of the extension's start.
 */
export const editorOnce: Plugin = {
  name: 'editor-once',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ kind, namespace, path }) =>
      kind === 'require-call' || namespace === 'editor'
        ? { path, external: true }
        : { path, namespace: 'editor' },
    );
    onLoad({ filter: /.*/, namespace: 'editor' }, () => ({ contents: "export * from 'vscode';" }));
  },
};

/** Take these modules from the service, which exports each by the name of its file. */
export const sharedWithService: Plugin = {
  name: 'shared-with-service',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/(?:catalogue|diagnostics|schema)\.ts$/ }, ({ path }) => ({
      path: basename(path, '.ts'),
      namespace: 'shared',
    }));
    onResolve({ filter: /^\.\/service\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
      contents: `module.exports = require('./service.cjs').${path};`,
    }));
  },
};

/** Compress in the thread that asks: the library would start workers from text. */
export const withoutWorkers: Plugin = {
  name: 'without-workers',
  setup({ onResolve, onLoad }) {
    const path = resolve('node_modules/fflate/esm/browser.js');
    onResolve({ filter: /^fflate$/ }, ({ namespace }) =>
      namespace === 'zip' ? { path } : { path, namespace: 'zip' },
    );
    onLoad({ filter: /.*/, namespace: 'zip' }, () => ({
      contents: `
import { zipSync } from 'fflate';
export { gzipSync, strToU8, zipSync } from 'fflate';
export const zip = (files, done) => done(null, zipSync(files));`,
      resolveDir: '.',
    }));
  },
};

/** The pictures, in a file that stands beside the bundles: loaded for whoever looks at one. */
export const picturesApart = moduleApart('pictures.ts', { path: './pictures.cjs', external: true });

/**
 * Leave out the parts of the protocol package that open sockets or start programs: the server does neither, and then
 * cannot.
 */
export const withoutNetwork: Plugin = {
  name: 'without-network',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?(net|child_process|crypto)$/ }, ({ path }) => ({
      path,
      namespace: 'nothing',
    }));
    onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Leave out what the schema library of the Model Context Protocol would build code with: it then interprets schemas. */
export const withoutCompiler: Plugin = {
  name: 'without-compiler',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]zod[/\\]v4[/\\]core[/\\](?:doc|util|compile)\.js$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      const left = contents.replaceAll(
        /\bconst F = Function;/g,
        "const F = class { constructor() { throw new Error('No code is built here.'); } };",
      );
      if (left === contents) throw new Error(`${path} builds code in another way than it used to.`);
      return { contents: left };
    });
  },
};

/** Keep each dictionary in a file beside the bundles, loaded on demand. */
export const dictionariesApart: Plugin = {
  name: 'dictionaries-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/l10n\/[\w.]+\.json$/ }, ({ path }) => ({
      path: path.replace('../../', '../'),
      external: true,
    }));
  },
};

/**
 * Escape what the bundler leaves as it is, such as a pattern or a tagged template: the files of the command are read
 * as ASCII.
 */
export const inAscii: Plugin = {
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
