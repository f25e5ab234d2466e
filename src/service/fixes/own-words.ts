/**
 * Keeps an author's words where the note takes words: in `detail` of the map that they stand in, or of one around it, and
 * else in a key for local use beside them.
 */
import { isScalar, isSeq, type Node } from 'yaml';
import { isFreeText, isLesion, schemaAt } from '../../schema/schema.ts';
import { replaceRange, type TextEdit } from '../../text/edits.ts';
import { contains, type HostOffset } from '../../text/offsets.ts';
import { isEntry, isIndex, type Path } from '../../yaml/path.ts';
import type { FixContext } from './context.ts';
import { type Members, membersAt, newKey, without } from './edits.ts';

/** Words of an author with the key that takes them, and the edits that write them there. */
export interface KeptWords {
  readonly key: string;
  readonly words: string;
  readonly edits: readonly TextEdit[];
}

/** Words, of a value: a number with a slip in it is to be corrected, not told. */
const IS_WORDS = /^(?!true$|false$)(?:\p{L}|\d.*\p{L})|^\d+\s*[-\u2013/]\s*\d+$/u;

/** What takes words, in the maps that have it: of a test, what it found. */
const TAKES_WORDS = ['detail', 'finding'];

interface Home {
  readonly path: Path;
  readonly key: string;
}

/** The nearest place for words; null where no map around a path has one. */
function homeOf(owner: Path): Home | null {
  for (let path = owner; path.length > 0; path = path.slice(0, -1)) {
    const key = TAKES_WORDS.find((one) => isFreeText(schemaAt([...path, one]) ?? {}));
    if (key !== undefined) return { path, key };
  }
  return null;
}

/** Text as YAML has it in any place: in quotes. */
const inQuotes = (text: string): string => JSON.stringify(text);

/**
 * What is said by a value on one line, without the brackets of a list and the underscores of a key.
 *
 * @returns null for a map or a value of several lines: they would have to be joined
 */
export function saidBy(node: Node | null, text: string): string | null {
  if (node === null) return '';
  if (isScalar(node) && !String(node.type).startsWith('BLOCK') && typeof node.value !== 'object') {
    const said = String(node.value ?? '').trim();
    return /^[\w-]+$/.test(said) ? said.replaceAll('_', ' ') : said;
  }
  const isPlain = isSeq(node) && node.items.every((item) => isScalar(item));
  const list = isPlain && node.range ? text.slice(node.range[0], node.range[1]) : '';
  return /^\[[^\n]*\]$/.test(list) ? list.slice(1, -1).trim() : null;
}

/**
 * The edits that keep a refused value, or an unknown key with its value, as words.
 *
 * @param instead what stands there then; null to take the value out, with its key if nothing is left of that
 * @param isLocal whether a key for local use may take them where no map around has a place for words
 * @returns null where they have no place, or where the key cannot be done without
 */
export function keepWords(context: FixContext, instead: string | null, isLocal = true): KeptWords | null {
  const { note, data, problem } = context;
  const { path = [] } = data;
  const at = path.findLastIndex((step) => !isIndex(step));
  const [owner, key] = [path.slice(0, at), String(path[at])];
  const entry = schemaAt(path)?.['x-shorthand'] ?? schemaAt([...path, 0])?.['x-shorthand'];
  if (entry !== undefined) return asEntry(context, entry, instead);
  const map = membersAt(note, owner);
  const index = map?.members.findIndex((one) => one.key === key && isAt(map, one, problem.range.start)) ?? -1;
  const member = map?.members[index];
  if (!map || !member) return null;
  const list = isEntry(path) ? membersAt(note, path.slice(0, -1)) : null;
  const said = saidBy(
    list ? (list.members[Number(path.at(-1))]?.value ?? null) : member.value,
    map.segment.region.text,
  );
  if (said === null || (problem.code !== 'unknown-key' && !IS_WORDS.test(said))) return null;
  const kept = { owner, key, list };
  const isNeeded = schemaAt(owner)?.required?.includes(key) === true && !(list && list.members.length > 1);
  const rest = instead ?? (isNeeded ? placeholderOf(path) : null);
  if (isNeeded && rest === null) return null;
  const home = homeOf(owner);
  const name = key.replaceAll('_', ' ');
  const words = said === '' ? name : key === 'kind' && rest !== null ? said : `${name}: ${said}`;
  const inHome = home && written(context, kept, home, words, rest);
  if (inHome) return inHome;
  const local = { path: owner, key: `x_${key}` };
  return isLocal && !map.byKey.has(local.key) ? written(context, kept, local, said, rest) : null;
}

/** The word of a list for what is none of its words. */
function placeholderOf(path: Path): string | null {
  const { enum: values = [] } = schemaAt(path) ?? {};
  return ['other', 'unknown'].find((word) => values.includes(word)) ?? null;
}

const isAt = (
  { segment }: Members,
  { start, end }: Members['members'][number],
  offset: HostOffset,
): boolean => contains(segment.region.rangeToHost(start, end), offset);

interface Kept {
  readonly owner: Path;
  readonly key: string;
  /** The list with the refused entry; null for a value of its own. */
  readonly list: Members | null;
}

/** The edits that write words into their home, and take the value out or write something else instead. */
function written(
  context: FixContext,
  kept: Kept,
  home: Home,
  words: string,
  rest: string | null,
): KeptWords | null {
  const { analysis, note, data, problem } = context;
  const { owner, list } = kept;
  const around = membersAt(note, home.path);
  const known = around?.members.find(({ key }) => key === home.key);
  // What stands there is a part of this key of the home.
  const holder = around?.members.findIndex((one) => isAt(around, one, problem.range.start)) ?? -1;
  const held = around?.members[holder];
  const isWhole = rest === null && !(list && list.members.length > 1);
  if (!around || !held) return null;
  const line = `${home.key}: ${inQuotes(words)}`;
  const done = (edits: readonly (TextEdit | null)[]): KeptWords | null => {
    const made = edits.filter((edit) => edit !== null);
    return made.length < edits.length ? null : { key: home.key, words, edits: made };
  };
  const emptied = isWhole ? emptiedBy(context, [...owner, kept.key], home.path) : null;
  if (emptied && !known && emptied.length === home.path.length + 1)
    return done([replaceRange(around.segment.region.rangeToHost(held.start, held.end), line)]);
  const own =
    rest !== null
      ? replaceRange(problem.range, rest)
      : emptied
        ? removal(context, emptied)
        : list && without(analysis, list, Number(data.path?.at(-1)));
  if (!known) {
    const added = newKey(analysis, note, home.path, [line]);
    return done([own, added && own && overlaps(own, added) ? inFront(around, holder, line) : added]);
  }
  const { value } = known;
  if (!value?.range || saidBy(value, '') === null || !isScalar(value)) return null;
  const both = inQuotes(`${value.value}; ${words}`);
  return done([own, replaceRange(around.segment.region.rangeToHost(value.range[0], value.range[1]), both)]);
}

/** The path of what is left empty where a key is taken out, below the home of words: the key, or a map or list around it. */
function emptiedBy(context: FixContext, path: Path, home: Path): Path {
  const owner = path.slice(0, -1);
  const isLast = membersAt(context.note, owner)?.members.length === 1;
  return isLast && owner.length > home.length && !isLesion(owner) ? emptiedBy(context, owner, home) : path;
}

/** The edit that takes a key or an entry out. */
function removal({ analysis, note }: FixContext, path: Path): TextEdit | null {
  const map = membersAt(note, path.slice(0, -1));
  const step = path.at(-1);
  const index = isIndex(step) ? Number(step) : (map?.members.findIndex(({ key }) => key === step) ?? -1);
  return map && without(analysis, map, index);
}

const overlaps = (a: TextEdit, b: TextEdit): boolean =>
  a.range.start <= b.range.end && b.range.start <= a.range.end && a.newText === '';

/** The edit that writes a key in front of another one, whose end is taken out. */
function inFront({ segment, flow, members }: Members, index: number, line: string): TextEdit | null {
  const start = members[index]?.start;
  if (start === undefined) return null;
  const { region } = segment;
  const column = start - (region.text.lastIndexOf('\n', start - 1) + 1);
  if (region.fence && !flow) return null;
  const at = region.toHost(start);
  return replaceRange({ start: at, end: at }, flow ? `${line}, ` : `${line}\n${' '.repeat(column)}`);
}

/** An entry that may be a word or a map becomes the map that holds the words: `{ kind: other, detail: "…" }`. */
function asEntry({ data, problem, text }: FixContext, key: string, instead: string | null): KeptWords | null {
  const { path = [] } = data;
  const entry = isEntry(path) ? path : [...path, 0];
  const kind = instead?.replace(/^\[(.*)\]$/, '$1') ?? placeholderOf(entry);
  const words = text.replace(/^(["'])(.*)\1$/, '$2').replaceAll('_', ' ');
  if (
    kind === null ||
    !IS_WORDS.test(words) ||
    !/^[^\n[\]{}]+$/.test(text) ||
    !isFreeText(schemaAt([...entry, 'detail']) ?? {})
  )
    return null;
  const map = `{ ${key}: ${kind}, detail: ${inQuotes(words)} }`;
  return { key: 'detail', words, edits: [replaceRange(problem.range, isEntry(path) ? map : `[${map}]`)] };
}
