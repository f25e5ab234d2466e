/** The language servers that are measured, all by the same driver on the same notes. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/host/paths.ts';
import type { Carrier } from './notes.ts';

export interface Contender {
  readonly name: string;
  /** What Node is started with. */
  readonly args: readonly string[];
  readonly carrier: Carrier;
  readonly languageId: string;
  /** The ending of its notes. */
  readonly ending: string;
  /** What it is answered when it asks for the settings of a section. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export const OURS = 'cto-note lsp';
export const THEIRS = 'yaml-language-server';
/** Ours again, on notes that theirs cannot read. */
export const MARKDOWN = 'cto-note lsp, Markdown';

/** @param product the folder of the built product */
export function contenders(product: string): Contender[] {
  const schema = pathToFileURL(join(root, 'schemas/cto-note.schema.json')).href;
  const ours = {
    args: [join(product, 'dist/cto-note.cjs'), 'lsp', '--stdio'],
    settings: {},
  };
  return [
    { name: OURS, ...ours, carrier: 'yaml', languageId: 'cto-note', ending: '.cto.yaml' },
    {
      name: THEIRS,
      args: [join(root, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
      carrier: 'yaml',
      languageId: 'yaml',
      ending: '.cto.yaml',
      settings: {
        yaml: {
          validate: true,
          hover: true,
          completion: true,
          schemaStore: { enable: false },
          schemas: { [schema]: '*.cto.yaml' },
        },
      },
    },
    { name: MARKDOWN, ...ours, carrier: 'markdown', languageId: 'markdown', ending: '.md' },
  ];
}
