/** Calls over so many files that workers answer. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN, changed } from '../support/clean-note.ts';
import { emptyFolder, folderWith } from './command.ts';

const LESION = '```cto-lesion\nid: M\nvessel: LADD\n```\n';

/** Notes of all kinds, among them what is no note and what cannot be read. */
export function mixed(count: number): Record<string, string | Buffer> {
  const kinds: [ending: string, content: string | Buffer][] = [
    ['.cto.yaml', CLEAN],
    ['.cto.yml', changed(['vessel: LAD', 'vessel: LADD'], ['[symptom_relief]', '[survival]'])],
    ['.md', `# Case\n\n${LESION}`],
    ['.md', 'Prose.\n'],
    ['.cto.yaml', Buffer.from('# Ischämie\n', 'latin1')],
    ['.cto.yaml', `${CLEAN}---\n${CLEAN}`],
    ['.cto.yaml', 'cto_note: 1\nlesions: [\n'],
  ];
  const files = Array.from({ length: count }, (_, i) => {
    const [ending, content] = kinds[i % kinds.length] ?? ['.cto.yaml', CLEAN];
    return [`${String(i % 5)}/${String(1000 + i)}${ending}`, content] as const;
  });
  return Object.fromEntries(files);
}

/** A folder of clean notes; it stands for as many again each time that it is named. */
export function clean(count: number, content: string = CLEAN): string {
  const names = Array.from({ length: count }, (_, i) => `n/${1000 + i}.cto.yaml`);
  return folderWith(Object.fromEntries(names.map((name) => [name, content])));
}

/** A module to be loaded before the command. */
export function preload(code: string): string {
  const file = join(emptyFolder(), 'preload.cjs');
  // Also where the tests have a single core, there is something to share out.
  writeFileSync(file, `require('node:os').availableParallelism = () => 2;\n${code}`);
  return file;
}

/** Ends the thread that reads a file whose name says so, and is not the main one. */
export const CRASH = `
const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');
const { readFileSync } = fs;
fs.readFileSync = (name, ...rest) => {
  if (!isMainThread && /crash/.test(name)) process.exit(7);
  return readFileSync(name, ...rest);
};
`;
