/**
 * Keeps an author's words where the note takes words: in `detail` of the map that they stand in, or of one around it, and
 * else in a key for local use beside them.
 */
import { isScalar, isSeq, type Node } from 'yaml';
import { addKey, removeMember, replaceMember } from '../../edit/member-edits.ts';
import { memberAt, type PlacedMember } from '../../edit/members.ts';
import { isFreeText, isLesion, schemaAt } from '../../schema/schema.ts';
import { replaceRange, type TextEdit } from '../../text/edits.ts';
import { columnAt } from '../../text/lines.ts';
import { isBlockScalar } from '../../yaml/library.ts';
import { isEntry, lastKeyAt, type Path } from '../../yaml/path.ts';
import type { FixContext } from './context.ts';

/** Words of an author with the key that takes them, and the edits that write them there. */
interface KeptWords {
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
  if (isScalar(node) && !isBlockScalar(node) && typeof node.value !== 'object') {
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
  const at = lastKeyAt(path);
  const [owner, key] = [path.slice(0, at), String(path[at])];
  const shorthand = schemaAt(path)?.['x-shorthand'] ?? schemaAt([...path, 0])?.['x-shorthand'];
  if (shorthand !== undefined) return asEntry(context, shorthand, instead);
  const marked = memberAt(note, [...owner, key], problem.range.start);
  if (!marked) return null;
  const entry = isEntry(path) ? memberAt(note, path) : null;
  const said = saidBy((entry ?? marked).member.value, marked.owner.segment.region.text);
  if (said === null || (problem.code !== 'unknown-key' && !IS_WORDS.test(said))) return null;
  const other = entry && entry.owner.all.length > 1 ? entry : null;
  const kept = { path: [...owner, key], other };
  const isNeeded = schemaAt(owner)?.required?.includes(key) === true && !other;
  const rest = instead ?? (isNeeded ? placeholderOf(path) : null);
  if (isNeeded && rest === null) return null;
  const home = homeOf(owner);
  const name = key.replaceAll('_', ' ');
  const words = said === '' ? name : key === 'kind' && rest !== null ? said : `${name}: ${said}`;
  const inHome = home && written(context, kept, home, words, rest);
  if (inHome) return inHome;
  const local = { path: owner, key: `x_${key}` };
  return isLocal && !marked.owner.byKey.has(local.key) ? written(context, kept, local, said, rest) : null;
}

/** The word of a list for what is none of its words. */
function placeholderOf(path: Path): string | null {
  const { enum: values = [] } = schemaAt(path) ?? {};
  return ['other', 'unknown'].find((word) => values.includes(word)) ?? null;
}

interface Kept {
  /** Of the key that is refused, or whose entry is. */
  readonly path: Path;
  /** The refused entry, where others stand beside it. */
  readonly other: PlacedMember | null;
}

/** The edits that write words into their home, and take the value out or write something else instead. */
function written(
  context: FixContext,
  kept: Kept,
  home: Home,
  words: string,
  rest: string | null,
): KeptWords | null {
  const { analysis, note, problem } = context;
  const place = kept.path.slice(0, home.path.length + 1);
  // What stands there is a part of this key of the home.
  const holder = memberAt(note, place, problem.range.start);
  if (!holder) return null;
  const { all, segment } = holder.owner;
  const line = `${home.key}: ${inQuotes(words)}`;
  const done = (edits: readonly (TextEdit | null)[]): KeptWords | null => {
    const made = edits.filter((edit) => edit !== null);
    return made.length < edits.length ? null : { key: home.key, words, edits: made };
  };
  const known = all.find(({ key }) => key === home.key);
  const emptied = rest === null && !kept.other ? emptiedBy(context, kept.path, home.path) : null;
  if (emptied && !known && emptied.length === place.length) return done([replaceMember(holder, line)]);
  const own =
    rest !== null
      ? replaceRange(problem.range, rest)
      : remove(context, kept.other ?? (emptied && memberAt(note, emptied)));
  if (!known) {
    const added = addKey(analysis, note, home.path, [line]);
    return done([own, added && own && overlaps(own, added) ? inFront(holder, line) : added]);
  }
  const { value } = known;
  if (!value?.range || saidBy(value, '') === null || !isScalar(value)) return null;
  const both = inQuotes(`${value.value}; ${words}`);
  return done([own, replaceRange(segment.region.rangeToHost(value.range[0], value.range[1]), both)]);
}

/** The path of what is left empty where a key is taken out, below the home of words: the key, or a map or list around it. */
function emptiedBy(context: FixContext, path: Path, home: Path): Path {
  const owner = path.slice(0, -1);
  const isLast = memberAt(context.note, path)?.owner.all.length === 1;
  return isLast && owner.length > home.length && !isLesion(owner) ? emptiedBy(context, owner, home) : path;
}

const remove = ({ analysis }: FixContext, placed: PlacedMember | null): TextEdit | null =>
  placed && removeMember(analysis, placed);

const overlaps = (a: TextEdit, b: TextEdit): boolean =>
  a.range.start <= b.range.end && b.range.start <= a.range.end && a.newText === '';

/** The edit that writes a key in front of another one, whose end is taken out. */
function inFront(
  { owner: { segment, flow }, member: { start } }: PlacedMember,
  line: string,
): TextEdit | null {
  const { region } = segment;
  if (region.fence && !flow) return null;
  const at = region.toHost(start);
  const newText = flow ? `${line}, ` : `${line}\n${' '.repeat(columnAt(region.text, start))}`;
  return replaceRange({ start: at, end: at }, newText);
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
