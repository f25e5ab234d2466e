/** A key that is not known where it stands. */
import { addEntry, addKey, removeMember } from '../../../edit/member-edits.ts';
import { memberAt, membersAt, memberText } from '../../../edit/members.ts';
import { isWithin } from '../../../schema/nearest.ts';
import { isUnit, suggestNumber } from '../../../schema/quantities.ts';
import { homesOf, isLesion, schemaAt } from '../../../schema/schema.ts';
import { replaceRange, type TextEdit } from '../../../text/edits.ts';
import { columnAt, lineEndAt } from '../../../text/lines.ts';
import { msg } from '../../../text/message.ts';
import { isEntry, lastKey, type Path } from '../../../yaml/path.ts';
import {
  asSecondChoice,
  type Fix,
  type FixContext,
  type FixProvider,
  fixBy,
  quoteInTitle,
  rewriteMember,
} from '../context.ts';
import { saidBy } from '../own-words.ts';
import { applySuggestion } from './values.ts';
import { fixByWords } from './words.ts';

/** Renames the key, moves it, makes a value of it, or keeps what it says, whichever was meant. */
export const fixUnknownKey: FixProvider = (context) => {
  const { data, problem, text } = context;
  const { path = [] } = data;
  const owner = path.slice(0, -1);
  // Twice the same key would be the next error.
  if (data.replacement !== undefined)
    return hasKey(context, owner, String(data.replacement))
      ? []
      : renameKey(context, owner, String(data.replacement));
  if (data.choices) return applySuggestion(context);
  if (data.key !== undefined && data.word !== undefined)
    return turnIntoValue(context, owner, data.key, data.word);
  const inWords = fixByWords(context, false);
  if (data.key !== undefined) {
    const move = moveKey(context, owner, String(path.at(-1)), data.key);
    if (!isEntry(owner)) return move;
    // What stands in an entry may be said of that entry alone: elsewhere it would be another fact.
    return isLesion(owner) ? [...move, ...inWords] : [...inWords, ...asSecondChoice(move)];
  }
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_ .-]*$/u.test(text)) return inWords;
  const local = `x_${text.replace(/[ .-]+/g, '_')}`;
  const title = msg`Change ${quoteInTitle(text)} to ${quoteInTitle(local)}, a key for local use`;
  return [...inWords, ...fixBy(title, replaceRange(problem.range, local))];
};

/** The key that was meant instead; with another unit its number changes too, or nothing is offered. */
function renameKey(context: FixContext, owner: Path, key: string): readonly Fix[] {
  const { word, path = [] } = context.data;
  const named = word === undefined ? null : memberAt(context.note, path, context.problem.range.start);
  if (named) return rewriteMember(named, `${key}: ${word}`);
  const [, name, unit = ''] = /^(.+)_([^_]+)$/.exec(context.text.toLowerCase()) ?? [];
  const [, same, own = ''] = /^(.+)_([^_]+)$/.exec(key) ?? [];
  if (name === undefined || name !== same || unit === own) return applySuggestion(context);
  const { note, data, problem } = context;
  const marked = memberAt(note, data.path ?? [], problem.range.start);
  const said = saidBy(marked?.member.value ?? null, '') ?? '';
  const number = suggestNumber(`${said} ${unit}`, schemaAt([...owner, key])?.['x-unit'])?.values[0];
  if (!marked || number === undefined)
    return isUnit(unit) || !isWithin(unit, own, 1) ? [] : applySuggestion(context);
  return rewriteMember(marked, `${key}: ${number}`);
}

/** Whether a key stands at a path; the sections of a YAML note stand in segments of their own. */
function hasKey({ note }: FixContext, path: Path, key: string): boolean {
  return membersAt(note, path).some(({ byKey }) => byKey.has(key));
}

/** How many entries a list has. */
function entriesIn({ note }: FixContext, list: Path): number {
  return Math.max(0, ...membersAt(note, list).map(({ all }) => all.length));
}

/** Where a key of this lesion, or of this note, belongs: null where that could be several places. */
function homeFor(context: FixContext, owner: Path, key: string): Path | null {
  const { lesions, data } = context;
  const homes = data.home ? [data.home] : homesOf(key).map(({ path }) => path);
  const [home] = homes;
  if (!home || homes.length > 1) return null;
  const number = owner[0] === 'lesions' ? Number(owner[1]) : lesions.length === 1 ? 0 : null;
  if (home[0] === 'lesions' && number === null) return null;
  const here = home.map((step, i) => (i === 1 && home[0] === 'lesions' ? (number ?? 0) : step));
  // Of several entries of a list only the author knows which is meant.
  const isInList = here.at(-1) === 0 && !isLesion(here);
  return isInList && entriesIn(context, here.slice(0, -1)) > 1 ? null : here;
}

/**
 * A word that stands as a key with the answer yes becomes a value of the key that takes it: `angina: yes` is
 * `symptoms: [angina]`. What the answer no means for a list is left to the author.
 */
function turnIntoValue(context: FixContext, owner: Path, key: string, word: string): Fix[] {
  const { analysis, note, data, problem } = context;
  const marked = memberAt(note, data.path ?? [], problem.range.start);
  if (!marked || !/:[ \t]*(?:yes|true)$/i.test(memberText(marked))) return [];
  const isList = schemaAt([...owner, key])?.items !== undefined;
  const { properties, enum: words } = schemaAt([...owner, key, 0]) ?? {};
  const entry = properties?.kind && !words ? `{ kind: ${word} }` : word;
  if (!hasKey(context, owner, key))
    return rewriteMember(marked, isList ? `${key}: [${entry}]` : `${key}: ${word}`);
  const [list] = isList ? membersAt(note, [...owner, key]) : [];
  const added = list && addEntry(analysis, list, entry);
  const removed = removeMember(analysis, marked);
  return added && removed
    ? fixBy(msg`Add ${quoteInTitle(word)} to ${quoteInTitle(key)}`, [added, removed], { preferred: true })
    : [];
}

/** The edits that move a key where it belongs, into a new section if need be, under the name that it has there. */
function moveKey(context: FixContext, owner: Path, written: string, key: string): Fix[] {
  const { analysis, note, problem } = context;
  const marked = memberAt(note, [...owner, written], problem.range.start);
  if (!marked || marked.owner.flow) return indentKey(context, owner, written, key);
  const home = homeFor(context, owner, key);
  const { start, end } = marked.member;
  const { text } = marked.owner.segment.region;
  const column = columnAt(text, start);
  // The comment behind a key goes with it.
  const lines = text.slice(start, lineEndAt(text, end)).split(/\r?\n/);
  const isDeep = lines.slice(1).every((line) => line.trim() === '' || line.search(/\S/) >= column);
  const taken = home && hasKey(context, home, key);
  if (!home || taken || !isDeep) return indentKey(context, owner, written, key);
  const named = (line: string) => line.replace(/^("[^"]*"|'[^']*'|[^:]*)/, written === key ? '$1' : key);
  const dedented = lines.map((line, i) => (i === 0 ? named(line) : line.slice(column)));
  const added = addKey(analysis, note, home, dedented) ?? addSection(context, home, dedented);
  const removed = removeMember(analysis, marked);
  if (!added || !removed) return indentKey(context, owner, written, key);
  const last = lastKey(home);
  const place =
    last === '' ? msg`the note itself` : last === 'lesions' ? msg`the lesion` : quoteInTitle(last);
  const title =
    written === key
      ? msg`Move ${quoteInTitle(key)} to ${place}`
      : msg`Move ${quoteInTitle(written)} to ${place} as ${quoteInTitle(key)}`;
  return fixBy(title, [added, removed], { preferred: true });
}

/** The edit that adds the section or the entry of a list with a key in it, and what that needs; null where it stands. */
function addSection(context: FixContext, home: Path, lines: readonly string[]): TextEdit | null {
  const [owner, step] = [home.slice(0, -1), home.at(-1)];
  if (step === undefined) return null;
  const deeper = (line: string) => line && `  ${line}`;
  if (typeof step === 'number') {
    // An entry is added to no list but one that is made for it.
    const entry = lines.map((line, i) => (i === 0 ? `- ${line}` : deeper(line)));
    return home.length === 2 ? null : addSection(context, owner, entry);
  }
  if (hasKey(context, owner, step)) return null;
  const section = [`${step}:`, ...lines.map(deeper)];
  return addKey(context.analysis, context.note, owner, section) ?? addSection(context, owner, section);
}

/** A key right below an empty section that takes it was meant to stand in that section. */
function indentKey(
  { analysis, note, problem }: FixContext,
  owner: Path,
  written: string,
  key: string,
): Fix[] {
  const { lines } = analysis;
  const line = lines.lineAt(problem.range.start);
  const above = /^([\s>]*)(\w+):[ \t]*$/.exec(lines.content(line - 1));
  const homes = homesOf(key).some(({ path }) => path.length === 1 && path[0] === above?.[2]);
  if (owner.length > 0 || !above || !homes || note.locate([above[2] ?? ''], 'key') === null) return [];
  const { start } = problem.range;
  const title = msg`Indent ${quoteInTitle(written)} to move it into ${quoteInTitle(above[2] ?? '')}`;
  return fixBy(title, replaceRange({ start, end: start }, '  '), { preferred: true, safe: true });
}
