/** Real editors, set up by the very lines that their pages in `docs/editors/` show. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { emptyFolder, folderWith, pathWithCommand, run, runJson } from '../cli/command.ts';

/** The note that is opened for its problems, and the one that gets a summary. */
export const PROBLEMS = '02-problems.cto.yaml';
export const LESION = '01-circumflex.cto.yaml';

/** The line of the vessel in the note that gets a summary, from 1. */
export const VESSEL_LINE = 36;

/** What an editor has seen and done. */
export interface Seen {
  /** Each as `line: message`, lines from 1. */
  readonly problems: readonly string[];
  readonly hover: string;
  /** Null in an editor that has no page for it. */
  readonly explained: string | null;
}

/** What a page shows in a language, as it is: a text for each fence. */
export function shownIn(page: string, language: string): string[] {
  const text = readFileSync(`docs/editors/${page}.md`, 'utf8');
  const fences = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  const shown = fences.flatMap(([, named, inner = '']) => (named === language ? [inner] : []));
  assert.ok(shown.length > 0, `docs/editors/${page}.md shows nothing in ${language}`);
  return shown;
}

/** The residual stenosis below which success is seen there, in per cent. */
export const LIMIT = 30;

/** All lines that a page shows in a language, in which the one setting has another value than the usual one. */
export function shownLines(page: string, language: string): string {
  const lines = shownIn(page, language).join('\n');
  const set = lines.replace(/(?<=residualStenosisLimit\W+)50\b/, String(LIMIT));
  assert.notEqual(set, lines, `docs/editors/${page}.md shows no setting`);
  return set;
}

/** A folder with examples to edit, and the given files of an editor beside them. */
export function workplace(files: Record<string, string>): string {
  const folder = folderWith(files);
  for (const name of [PROBLEMS, LESION]) cpSync(join('examples', name), join(folder, name));
  return folder;
}

/** Runs an editor in which `cto-note` is the command as it was just built, with nothing of the user's own set up. */
export async function edit(editor: string, args: string[], folder: string): Promise<Seen> {
  const PATH = await pathWithCommand();
  const home = emptyFolder();
  const env = { ...process.env, PATH, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, TERM: 'dumb' };
  const ran = promisify(execFile)(editor, args, { cwd: folder, env, timeout: 240_000 });
  ran.child.stdin?.end();
  const { stdout, stderr } = await ran;
  const seen = join(folder, 'seen.json');
  try {
    return JSON.parse(readFileSync(seen, 'utf8')) as Seen;
  } catch {
    return assert.fail(`${editor} has left nothing of what it saw: ${stdout}${stderr}`);
  }
}

interface Checked {
  readonly diagnostics: { message: string; range: { start: { line: number } } }[];
}

/** Holds what an editor has seen and done against the command line. */
export async function expectAll(folder: string, { problems, hover }: Seen): Promise<void> {
  const settings = ['--residual-stenosis-limit', String(LIMIT)];
  const { data } = await runJson<Checked[]>(['check', ...settings, resolve('examples', PROBLEMS)]);
  const expected = data[0]?.diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  assert.ok(expected && expected.length > 5);
  assert.deepEqual([...problems].sort(), expected.sort());
  assert.match(hover, /J-CTO 3\/5 very difficult/);
  assert.match(hover, /PROGRESS-CTO 4\/4/);
  const cwd = folderWith({ [LESION]: readFileSync(join('examples', LESION)) });
  await run(['summary', '--write', ...settings, LESION], { cwd });
  const written = readFileSync(join(cwd, LESION), 'utf8');
  assert.match(written, /summary: \|[\s\S]*below 30 %/);
  assert.equal(readFileSync(join(folder, LESION), 'utf8'), written);
}
