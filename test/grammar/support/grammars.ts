import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRegistry, loadConfiguration } from 'vscode-tmgrammar-test/dist/common/index.js';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const support = join(root, 'test/grammar/support');

/** Grammars to inject into. `MARKDOWN_GRAMMAR` names another file than the stand-in, such as the editor's own. */
const hosts = [
  process.env.MARKDOWN_GRAMMAR ?? join(support, 'markdown.tmLanguage.json'),
  join(support, 'yaml.tmLanguage.json'),
];

/** The grammars that the manifest contributes, injections included, and their hosts. */
export const registry = createRegistry(
  loadConfiguration(join(root, 'package.json'), undefined, hosts).grammars,
);

/** The files with scope assertions, relative to the root, sorted. */
export function caseFiles(): string[] {
  const folder = join(root, 'test/grammar/cases');
  return readdirSync(folder)
    .map((name) => relative(root, join(folder, name)))
    .sort();
}

export interface ScopedText {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The tokens of one line of a note; what is only white space is left out. */
export async function tokensOf(line: string): Promise<ScopedText[]> {
  const grammar = await registry.loadGrammar('source.cto-note');
  if (grammar === null) throw new Error('source.cto-note is not in the manifest');
  return grammar
    .tokenizeLine(line, null)
    .tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }))
    .filter(({ text }) => text.trim() !== '');
}

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
