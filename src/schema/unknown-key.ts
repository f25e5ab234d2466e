/** A key that the schema does not know where it stands: where it belongs, or which one was meant. */
import type { ProblemData } from '../problems/problem.ts';
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
  const [here, there] = [path, other].map((at) => keysAt(at));
  return 3 * (there?.filter((key) => here?.includes(key)).length ?? 0) >= (there?.length ?? 0);
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

/**
 * The issue of a key that is not known in the map at a path.
 *
 * @param map what is written there
 */
export function explainUnknownKey(path: Path, key: string, map: unknown = null): SchemaIssue {
  const at: Path = [...path, key];
  const here = keysAt(path);
  const word = quoteValue(key);
  const issue = (message: Message, data: ProblemData = {}): SchemaIssue => ({
    path: at,
    mark: 'key',
    code: 'unknown-key',
    message,
    ...data,
  });
  const known = homesOf(key);
  if (known.some((home) => samePath(home.path, path))) {
    // The key is known here, and yet refused: only a fence of Markdown refuses what the note itself takes.
    return issue(
      msg`${word} is not allowed in this fence: put each lesion in its own \`cto-lesion\` fence.`,
      { key },
    );
  }
  if (known.length > 0 && isLead(path, key, known)) {
    const belongs = either(known.map(({ called }) => called));
    return issue(msg`${word} belongs in ${belongs}, not here.`, { key });
  }
  const owner = byFirstEntries(path);
  const near = nearestKey(key, here);
  // `Date` is the `date` of this map, whatever else is called so.
  const typo = near === null ? null : { key: near, safety: keyFixSafety(key, near, here) };
  const isSpelling = typo?.safety === 'safe';
  const label = isSpelling ? null : homeByLabel(key);
  const called = label && isLead(path, label.key, [label]) ? label : null;
  const home = homeByName(key) ?? (called && here.includes(called.key) ? { ...called, path: owner } : called);
  const isHere = home !== null && samePath(home.path, owner);
  if (home && !isHere) {
    const said = msg`${word} belongs in ${home.called} as \`${home.key}\`, not here.`;
    return issue(said, { key: home.key, home: home.path });
  }
  const meant = pathsOfLabel(key);
  const isOther = isOfList(path) && !meant.some((one) => samePath(one.slice(0, -1), owner));
  if (!home && !isSpelling && !isOther && meant.length > 1) {
    const named = meant.map((one) =>
      (samePath(one.slice(0, -1), owner) ? one.slice(-1) : one.slice(-2)).join('.'),
    );
    const choices = named.filter((name) => here.includes(name));
    return issue(inOrder(isNoKeyOf(path, word), didYouMean(...named)), { choices });
  }
  const written = isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined;
  const taken = normalizeWord(key);
  const grade = home || isSpelling ? null : gradeOf(owner, taken, written);
  if (grade) {
    const message = inOrder(isNoKeyOf(path, word), didYouMean(grade.key));
    return issue(message, { ...grade, replacement: grade.key, safety: 'likely' });
  }
  const takers = home || isSpelling ? [] : keysTaking(owner, taken);
  if (takers.length > 0 && takers.length <= MOST_TAKERS) {
    const said = msg`${word} is a value of ${either(takers.map(quoteValue))}, not a key.`;
    const [taker, another] = takers;
    return issue(said, taker !== undefined && another === undefined ? { key: taker, word: taken } : {});
  }
  const named = home ? { key: home.key, safety: 'likely' as const } : typo;
  const isUnitOpen = named?.key.replace(/_[^_]+$/, '') === taken;
  const replacement = named && {
    ...named,
    ...(isUnitOpen || home ? gradeMeant(owner, named.key, written) : null),
  };
  if (replacement) {
    return issue(inOrder(isNoKeyOf(path, word), didYouMean(replacement.key)), {
      ...replacement,
      replacement: replacement.key,
    });
  }
  const local = here.includes('detail')
    ? msg`Keys for local use begin with \`x_\`; \`detail\` takes your own words.`
    : msg`Keys for local use begin with \`x_\`.`;
  return issue(inOrder(isNoKeyOf(path, word), local));
}
