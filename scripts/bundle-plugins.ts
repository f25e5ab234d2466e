/** What the bundler is told of the packages and files that it puts together. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Nothing of ours writes YAML anew, so the part of its package that does is left out; whoever calls it is told so.
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

/** What is used of the package of YAML. */
export const YAML_NAMES = [
  ...['isAlias', 'isCollection', 'isMap', 'isNode', 'isPair', 'isScalar', 'isSeq'],
  ...['CST', 'Lexer', 'parseDocument', 'Parser', 'Scalar', 'visit', 'YAMLParseError'],
];

/**
 * The package of YAML is a file of its own, read when a note is met that is not plain: each name stands for what
 * it will be then.
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

/** The start of the extension is small: the service behind it is a module of its own, read when it is needed. */
export function serviceApart(found: { path: string; external: boolean }): Plugin {
  return {
    name: 'service-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/service\.ts$/ }, ({ kind }) => (kind === 'require-call' ? found : null));
    },
  };
}

/**
 * The package of the protocol can also speak over sockets, whose names it makes up with secrets, and start programs; the
 * server does neither, nor could it.
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

/** A dictionary is a file beside the bundles, read by who needs it. */
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
 * The files of the command are read as ASCII: what the bundler leaves as it is, such as a pattern or a tagged template,
 * has to be that.
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
