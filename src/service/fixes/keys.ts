/** A key that is not known where it stands. */
import type { Path } from '../../note/path.ts';
import { homesOf } from '../../note/schema.ts';
import type { TextEdit } from '../../summary/edit.ts';
import { say } from '../../words/sentence.ts';
import { type Fix, type Fixer, type Found, rewrite, shown } from './fix.ts';
import { membersIn, without } from './members.ts';
import { lineEnd, newKey } from './new-key.ts';
import { meant } from './values.ts';

export const unknownKey: Fixer = (found) => {
  const { clue, problem, written } = found;
  const { path = [] } = clue;
  const owner = path.slice(0, -1);
  // Twice the same key would be the next error.
  if (clue.meant !== undefined) return hasKey(found, owner, String(clue.meant)) ? [] : meant(found);
  if (clue.key !== undefined) return moved(found, owner, String(path.at(-1)), clue.key);
  if (!/^[A-Za-z]\w*$/.test(written)) return [];
  const title = say`Change ${shown(written)} to ${shown(`x_${written}`)}, a key for local use`;
  return [{ title, ways: [[rewrite(problem.range, `x_${written}`)]] }];
};

/** Whether a key stands at a path; the sections of a YAML note stand in blocks of their own. */
function hasKey({ note }: Found, path: Path, key: string): boolean {
  return note.partsFor(path).some((part) => membersIn(part, path)?.byKey.has(key));
}

/** Where a key of this lesion, or of this note, belongs: null where that could be several places. */
function homeOf({ lesions, clue }: Found, owner: Path, key: string): Path | null {
  const homes = clue.home ? [clue.home] : homesOf(key).map(({ path }) => path);
  const [home] = homes;
  if (!home || homes.length > 1) return null;
  if (home[0] !== 'lesions') return home;
  const number = owner[0] === 'lesions' ? Number(owner[1]) : lesions.length === 1 ? 0 : null;
  return number === null ? null : ['lesions', number, ...home.slice(2)];
}

/** The edits that move a key where it belongs, into a new section if need be, under the name that it has there. */
function moved(found: Found, owner: Path, written: string, key: string): Fix[] {
  const { analysis, note, part } = found;
  const from = part && membersIn(part, owner);
  const index = from?.of.findIndex((member) => member.key === written) ?? -1;
  const member = from?.of[index];
  if (!from || !member || from.flow) return indented(found, owner, written, key);
  const home = homeOf(found, owner, key);
  const { text } = from.part.block;
  const column = member.start - (text.lastIndexOf('\n', member.start - 1) + 1);
  // The comment behind a key goes with it.
  const lines = text.slice(member.start, lineEnd(text, member.end)).split(/\r?\n/);
  const isDeep = lines.slice(1).every((line) => line.trim() === '' || line.search(/\S/) >= column);
  const taken = home && hasKey(found, home, key);
  if (!home || taken || !isDeep) return indented(found, owner, written, key);
  const named = (line: string) => line.replace(/^("[^"]*"|'[^']*'|[^:]*)/, written === key ? '$1' : key);
  const dedented = lines.map((line, i) => (i === 0 ? named(line) : line.slice(column)));
  const added = newKey(analysis, note, home, dedented) ?? newSection(found, home, dedented);
  const removed = without(analysis, from, index);
  if (!added || !removed) return indented(found, owner, written, key);
  const last = home.at(-1);
  const place =
    last === undefined ? say`the note itself` : typeof last === 'number' ? say`the lesion` : shown(last);
  const title =
    written === key
      ? say`Move ${shown(key)} to ${place}`
      : say`Move ${shown(written)} to ${place} as ${shown(key)}`;
  return [{ title, ways: [[added, removed]], preferred: true }];
}

/** The edit that adds a section with a key in it; null where it stands already. */
function newSection(found: Found, home: Path, lines: readonly string[]): TextEdit | null {
  const [owner, section] = [home.slice(0, -1), home.at(-1)];
  if (typeof section !== 'string' || hasKey(found, owner, section)) return null;
  return newKey(found.analysis, found.note, owner, [
    `${section}:`,
    ...lines.map((line) => line && `  ${line}`),
  ]);
}

/** A key right below an empty section that takes it was meant to stand in that section. */
function indented({ analysis, note, problem }: Found, owner: Path, written: string, key: string): Fix[] {
  const { text, lines } = analysis;
  const line = lines.lineAt(problem.range.start);
  const above = /^([\s>]*)(\w+):[ \t]*$/.exec(text.slice(lines.start(line - 1), lines.end(line - 1)));
  const homes = homesOf(key).some(({ path }) => path.length === 1 && path[0] === above?.[2]);
  if (owner.length > 0 || !above || !homes || note.locate([above[2] ?? ''], 'key') === null) return [];
  const { start } = problem.range;
  const title = say`Indent ${shown(written)}, so that it stands in ${shown(above[2] ?? '')}`;
  return [{ title, ways: [[rewrite({ start, end: start }, '  ')]], preferred: true, safe: true }];
}
