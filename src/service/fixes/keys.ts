/** A key that is not known where it stands. */
import type { Path } from '../../note/path.ts';
import { homesOf } from '../../note/schema.ts';
import { say } from '../../words/sentence.ts';
import { type Fix, type Fixer, type Found, rewrite, shown } from './fix.ts';
import { membersAt, without } from './members.ts';
import { lineEnd, newKey } from './new-key.ts';
import { meant } from './values.ts';

export const unknownKey: Fixer = (found) => {
  const { clue, problem, written } = found;
  const { path = [] } = clue;
  const owner = path.slice(0, -1);
  const siblings = membersAt(found.note, owner)?.of ?? [];
  // Twice the same key would be the next error.
  if (clue.meant !== undefined) return siblings.some(({ key }) => key === clue.meant) ? [] : meant(found);
  if (clue.key !== undefined) return moved(found, owner, clue.key);
  if (!/^[A-Za-z]\w*$/.test(written)) return [];
  const title = say`Change ${shown(written)} to ${shown(`x_${written}`)}, a key for local use`;
  return [{ title, ways: [[rewrite(problem.range, `x_${written}`)]] }];
};

/** Where a key of this lesion, or of this note, belongs: null where that could be several places. */
function homeOf({ lesions }: Found, owner: Path, key: string): Path | null {
  const homes = homesOf(key).map(({ path }) => path);
  const [home] = homes;
  if (!home || homes.length > 1) return null;
  if (home[0] !== 'lesions') return home;
  const number = owner[0] === 'lesions' ? Number(owner[1]) : lesions.length === 1 ? 0 : null;
  return number === null ? null : ['lesions', number, ...home.slice(2)];
}

function moved(found: Found, owner: Path, key: string): Fix[] {
  const { analysis, note } = found;
  const from = membersAt(note, owner);
  const index = from?.of.findIndex((member) => member.key === key) ?? -1;
  const member = from?.of[index];
  if (!from || !member || from.flow) return indented(found, owner, key);
  const home = homeOf(found, owner, key);
  const { text } = from.part.block;
  const column = member.start - (text.lastIndexOf('\n', member.start - 1) + 1);
  // The comment behind a key goes with it.
  const lines = text.slice(member.start, lineEnd(text, member.end)).split(/\r?\n/);
  const isDeep = lines.slice(1).every((line) => line.trim() === '' || line.search(/\S/) >= column);
  const taken = home && membersAt(note, home)?.of.some((other) => other.key === key);
  if (!home || taken || !isDeep) return indented(found, owner, key);
  const dedented = lines.map((line, i) => (i === 0 ? line : line.slice(column)));
  const added = newKey(analysis, note, home, dedented);
  const removed = without(analysis, from, index);
  if (!added || !removed) return indented(found, owner, key);
  const last = home.at(-1);
  const place =
    last === undefined ? say`the note itself` : typeof last === 'number' ? say`the lesion` : shown(last);
  const title = say`Move ${shown(key)} to ${place}`;
  return [{ title, ways: [[added, removed]], preferred: true }];
}

/** A key right below an empty section that takes it was meant to stand in that section. */
function indented({ analysis, note, problem }: Found, owner: Path, key: string): Fix[] {
  const { text, lines } = analysis;
  const line = lines.lineAt(problem.range.start);
  const above = /^([\s>]*)(\w+):[ \t]*$/.exec(text.slice(lines.start(line - 1), lines.end(line - 1)));
  const homes = homesOf(key).some(({ path }) => path.length === 1 && path[0] === above?.[2]);
  if (owner.length > 0 || !above || !homes || note.locate([above[2] ?? ''], 'key') === null) return [];
  const { start } = problem.range;
  const title = say`Indent ${shown(key)}, so that it stands in ${shown(above[2] ?? '')}`;
  return [{ title, ways: [[rewrite({ start, end: start }, '  ')]], preferred: true, safe: true }];
}
