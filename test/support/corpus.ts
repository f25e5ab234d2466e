/** All notes of the fixtures, the examples and the problem pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from './notes.ts';

export interface CorpusNote {
  /** The folder that it comes from. */
  readonly from: string;
  readonly name: string;
  readonly text: string;
  readonly languageId: 'cto-note' | 'markdown';
}

const FOLDERS = ['test/fixtures/mistakes', 'test/fixtures/fixes', 'examples'];

function ofFiles(folder: string): CorpusNote[] {
  return readdirSync(folder)
    .filter((name) => /\.(md|ya?ml)$/.test(name) && name !== 'README.md')
    .map((name) => ({
      from: folder,
      name,
      text: marked(readFileSync(join(folder, name), 'utf8')).text,
      languageId: name.endsWith('.md') ? 'markdown' : 'cto-note',
    }));
}

/** The texts of the files in some folders, by file ending, without the marks of what is expected. */
export function textsIn(folders: readonly string[], ending: string): string[] {
  return folders
    .flatMap((folder) => ofFiles(folder))
    .filter(({ name }) => name.endsWith(ending))
    .map(({ text }) => text);
}

/** The complete notes on a problem page. */
function ofPage(name: string): CorpusNote[] {
  const page = readFileSync(join('docs/problems', name), 'utf8');
  return [...page.matchAll(/^(`{3,})(yaml|markdown)\n([\s\S]*?\n)\1$/gm)].map(([, , info, text = '']) => ({
    from: 'docs/problems',
    name,
    text,
    languageId: info === 'markdown' ? 'markdown' : 'cto-note',
  }));
}

/** The notes, in no particular order. */
export function corpus(): CorpusNote[] {
  const pages = readdirSync('docs/problems').filter((name) => name.endsWith('.md'));
  return [...FOLDERS.flatMap(ofFiles), ...pages.flatMap(ofPage)];
}
