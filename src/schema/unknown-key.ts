/** A key that the schema does not know where it stands: where it belongs, or which one was meant. */
import type { ProblemData } from '../problems/problem.ts';
import type { FixSafety } from '../text/edits.ts';
import { either, type Message, msg } from '../text/message.ts';
import { byFirstEntries, isEntry, isMap, type Path, samePath } from '../yaml/path.ts';
import { didYouMean, inOrder, nameOf, quoteValue, type SchemaIssue } from './issue.ts';
import { homeByLabel, pathsOfLabel } from './labels.ts';
import { keyFixSafety, nearestKey, normalizeWord } from './nearest.ts';
import { type Home, homeByName, homes, homesOf, isLesion, keysAt, schemaAt } from './schema.ts';
import { suggestValue } from './suggest.ts';
import { gradeTaking, keysTaking } from './takers.ts';

function isNoKeyOf(path: Path, key: string): Message {
  if (path.length === 0) return msg`${key} is not a key of this note.`;
  if (isLesion(path)) return msg`${key} is not a key of this lesion.`;
  return isEntry(path)
    ? msg`${key} is not a key of an entry in ${nameOf(path)}.`
    : msg`${key} is not a key of this ${nameOf(path)}.`;
}

/** A word of more keys than this, such as `none`, tells nothing. */
const MOST_TAKERS = 3;

/** Whether a place is one of many alike: an attempt, a stent, a complication. */
const isOfList = (path: Path): boolean => isEntry(path) && !isLesion(path);

/**
 * Whether the places where a key is known tell where it belongs. A key of list entries has the meaning of its entry:
 * `approach` of a device is no `approach` of a complication, `culprit` of a lesion not that of another lesion, and
 * `to_segment` of a collateral not that of the lesion. A key that a map cannot do without is another matter, since it is
 * missing there.
 */
function isLead(path: Path, key: string, known: readonly Home[]): boolean {
  if (known.some((home) => schemaAt(home.path)?.required?.includes(key))) return true;
  const all = homes.filter((home) => Object.hasOwn(schemaAt(home.path)?.properties ?? {}, key));
  if (isOfList(path)) return all.length === 1 && !all.some((home) => isOfList(home.path));
  const isNear = ({ path: home }: Home) =>
    !isOfList(home) || path.length === 0 || (isLesion(path) ? !isAlike(path, home) : home[0] === path[0]);
  return known.every(isNear);
}

/** Whether maps are of one kind, as a lesion and another lesion are: a third of the keys of the one are known in the other. */
function isAlike(path: Path, other: Path): boolean {
  const [here, there] = [keysAt(path), keysAt(other)];
  return 3 * there.filter((key) => here.includes(key)).length >= there.length;
}

/** A key that was meant, and the value for what stands there where that is no value of it yet. */
interface Meant {
  readonly key: string;
  readonly word?: string;
}

/** The grade that was meant by a key of a number and a word behind it: `length: short` is a `length_grade`. */
function gradeMeant(owner: Path, key: string, value: unknown): Meant | null {
  if (typeof value !== 'string') return null;
  const word = normalizeWord(value);
  const grade = gradeTaking(owner, key, word);
  return grade === null ? null : { key: grade, ...(word === value ? {} : { word }) };
}

/** The grade of what a key names, where a grade stands behind it: `angina: 2` is an `angina_ccs`. */
function gradeOf(owner: Path, name: string, value: unknown): Meant | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  for (const key of keysAt(owner)) {
    const node = schemaAt([...owner, key]);
    const grades = node?.enum ?? [];
    if (!node || !key.startsWith(`${name}_`) || !grades.some((grade) => typeof grade === 'number')) continue;
    if (grades.includes(value)) return { key };
    const [meant, another] = suggestValue(value, node)?.values ?? [];
    if (meant !== undefined && another === undefined) return { key, word: String(meant) };
  }
  return null;
}

/** A key that its map does not have, and what there is to know of it. */
interface UnknownKey {
  readonly path: Path;
  readonly key: string;
  /** As a message quotes it. */
  readonly word: string;
  /** The keys that its map has. */
  readonly here: readonly string[];
  /** Where its map stands; of entries the first. */
  readonly owner: Path;
  readonly value: unknown;
}

function issueOf({ path, key }: UnknownKey, message: Message, data: ProblemData = {}): SchemaIssue {
  return { path: [...path, key], mark: 'key', code: 'unknown-key', message, ...data };
}

/** Of a key of another map, or of a fence that does not take it; null where its name does not tell where it belongs. */
function explainMisplaced(unknown: UnknownKey): SchemaIssue | null {
  const { path, key, word } = unknown;
  const known = homesOf(key);
  if (known.some((home) => samePath(home.path, path))) {
    // The key is known here, and yet refused: only a fence of Markdown refuses what the note itself takes.
    const said = msg`${word} is not allowed in this fence: put each lesion in its own \`cto-lesion\` fence.`;
    return issueOf(unknown, said, { key });
  }
  if (known.length === 0 || !isLead(path, key, known)) return null;
  if (key === 'lesions') {
    const said = msg`${word} belongs in the note itself, not here. In Markdown, put each lesion in its own \`cto-lesion\` fence.`;
    return issueOf(unknown, said, { key });
  }
  const belongs = either(known.map(({ called }) => called));
  return issueOf(unknown, msg`${word} belongs in ${belongs}, not here.`, { key });
}

/** The key that a name with its section, or what operators call it, stands for, and where; null where nothing does. */
function homeOf({ path, key, here, owner }: UnknownKey, isSpelling: boolean) {
  const named = homeByName(key);
  const label = named || isSpelling ? null : homeByLabel(key);
  if (!label || !isLead(path, label.key, [label])) return named;
  return here.includes(label.key) ? { ...label, path: owner } : label;
}

/** Of a name that operators give to several keys; null where it is not one. */
function explainAmbiguous(unknown: UnknownKey): SchemaIssue | null {
  const { path, key, word, here, owner } = unknown;
  const meant = pathsOfLabel(key);
  const isHere = (one: Path) => samePath(one.slice(0, -1), owner);
  if (meant.length < 2 || (isOfList(path) && !meant.some(isHere))) return null;
  const named = meant.map((one) => (isHere(one) ? one.slice(-1) : one.slice(-2)).join('.'));
  const choices = named.filter((name) => here.includes(name));
  return issueOf(unknown, inOrder(isNoKeyOf(path, word), didYouMean(...named)), { choices });
}

/** Of a word that is a value, or that has a grade for its value; null where it is neither. */
function explainValueWord(unknown: UnknownKey): SchemaIssue | null {
  const { path, key, word, owner, value } = unknown;
  const taken = normalizeWord(key);
  const grade = gradeOf(owner, taken, value);
  if (grade) {
    const message = inOrder(isNoKeyOf(path, word), didYouMean(grade.key));
    return issueOf(unknown, message, { ...grade, replacement: grade.key, safety: 'likely' });
  }
  const takers = keysTaking(owner, taken);
  if (takers.length === 0 || takers.length > MOST_TAKERS) return null;
  const said = msg`${word} is a value of ${either(takers.map(quoteValue))}, not a key.`;
  const [taker, another] = takers;
  return issueOf(
    unknown,
    said,
    taker !== undefined && another === undefined ? { key: taker, word: taken } : {},
  );
}

/** Of a key that another one of its map is meant by. */
function explainReplaced(
  unknown: UnknownKey,
  meant: { readonly key: string; readonly safety: FixSafety },
  isNamed: boolean,
): SchemaIssue {
  const { path, key, word, owner, value } = unknown;
  const isUnitOpen = meant.key.replace(/_[^_]+$/, '') === normalizeWord(key);
  const grade = isUnitOpen || isNamed ? gradeMeant(owner, meant.key, value) : null;
  const replacement = { ...meant, ...grade };
  const message = inOrder(isNoKeyOf(path, word), didYouMean(replacement.key));
  return issueOf(unknown, message, { ...replacement, replacement: replacement.key });
}

/** Of a key that nobody could tell another one for. */
function explainUnlike(unknown: UnknownKey): SchemaIssue {
  const { path, word, here } = unknown;
  const local = here.includes('detail')
    ? msg`Keys for local use begin with \`x_\`; \`detail\` takes your own words.`
    : msg`Keys for local use begin with \`x_\`.`;
  return issueOf(unknown, inOrder(isNoKeyOf(path, word), local));
}

/**
 * The issue of a key that is not known in the map at a path: where it belongs, what it is another word for, or which
 * key was meant, whichever can be told first.
 *
 * @param map what is written there
 */
export function explainUnknownKey(path: Path, key: string, map: unknown = null): SchemaIssue {
  const unknown: UnknownKey = {
    path,
    key,
    word: quoteValue(key),
    here: keysAt(path),
    owner: byFirstEntries(path),
    value: isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined,
  };
  const { here, owner, word } = unknown;
  const lead = explainMisplaced(unknown);
  if (lead) return lead;
  const near = nearestKey(key, here);
  // `Date` is the `date` of this map, whatever else is called so.
  const typo = near === null ? null : { key: near, safety: keyFixSafety(key, near, here) };
  const isSpelling = typo?.safety === 'safe';
  const home = homeOf(unknown, isSpelling);
  if (home && !samePath(home.path, owner)) {
    const said = msg`${word} belongs in ${home.called} as \`${home.key}\`, not here.`;
    return issueOf(unknown, said, { key: home.key, home: home.path });
  }
  if (home) return explainReplaced(unknown, { key: home.key, safety: 'likely' }, true);
  const other = isSpelling ? null : (explainAmbiguous(unknown) ?? explainValueWord(unknown));
  if (other) return other;
  return typo ? explainReplaced(unknown, typo, false) : explainUnlike(unknown);
}
