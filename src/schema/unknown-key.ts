/** A key that the schema does not know where it stands: where it belongs, or which one was meant. */
import type { ProblemData } from '../problems/problem.ts';
import { either, type Message, msg } from '../text/message.ts';
import { type Path, pathKey, samePath } from '../yaml/path.ts';
import { didYouMean, inOrder, isEntry, nameOf, quoteValue, type SchemaIssue } from './issue.ts';
import { homeByLabel, pathsOfLabel } from './labels.ts';
import { keyFixSafety, nearestKey, normalizeWord } from './nearest.ts';
import { homeByName, homesOf, isLesion, schemaAt } from './schema.ts';

/** A step of a path; the first lesion stands for any. */
const anyLesion = (step: string | number) => (/^\d+$/.test(String(step)) ? 0 : step);

function isNoKeyOf(path: Path, key: string): Message {
  if (path.length === 0) return msg`${key} is not a key of this note.`;
  if (isLesion(path)) return msg`${key} is not a key of this lesion.`;
  return isEntry(path)
    ? msg`${key} is not a key of an entry in ${nameOf(path)}.`
    : msg`${key} is not a key of this ${nameOf(path)}.`;
}

/** For a map of the format the keys that take each word, as their value or in their list: `angina` is in `symptoms`. */
const takersIn = new Map<string, ReadonlyMap<unknown, readonly string[]>>();

function keysTaking(path: Path, word: string): readonly string[] {
  const known = takersIn.get(pathKey(path));
  if (known) return known.get(word) ?? [];
  const takers = new Map<unknown, string[]>();
  for (const key of Object.keys(schemaAt(path)?.properties ?? {})) {
    const node = schemaAt([...path, key]);
    const entry = node?.items && schemaAt([...path, key, 0]);
    const { enum: words = [] } = entry?.properties?.kind ?? entry ?? node ?? {};
    for (const one of words) takers.set(one, [...(takers.get(one) ?? []), key]);
  }
  takersIn.set(pathKey(path), takers);
  return takers.get(word) ?? [];
}

/** A word of more keys than this, such as `none`, tells nothing. */
const MOST_TAKERS = 3;

/** The issue of a key that is not known in the map at a path. */
export function explainUnknownKey(path: Path, key: string): SchemaIssue {
  const at: Path = [...path, key];
  const here = Object.keys(schemaAt(path)?.properties ?? {});
  const word = quoteValue(key);
  const issue = (message: Message, data: ProblemData = {}): SchemaIssue => ({
    path: at,
    mark: 'key',
    code: 'unknown-key',
    message,
    ...data,
  });
  const homes = homesOf(key);
  if (homes.some((home) => samePath(home.path, path))) {
    // The key is known here, and yet refused: only a fence of Markdown refuses what the note itself takes.
    return issue(
      msg`${word} is not allowed in this fence: put each lesion in its own \`cto-lesion\` fence.`,
      { key },
    );
  }
  if (homes.length > 0) {
    const belongs = either(homes.map(({ called }) => called));
    return issue(msg`${word} belongs in ${belongs}, not here.`, { key });
  }
  const owner = path.map(anyLesion);
  const near = nearestKey(key, here);
  // `Date` is the `date` of this map, whatever else is called so.
  const typo = near === null ? null : { key: near, safety: keyFixSafety(key, near, here) };
  const isSpelling = typo?.safety === 'safe';
  const called = isSpelling ? null : homeByLabel(key);
  const home = homeByName(key) ?? (called && here.includes(called.key) ? { ...called, path: owner } : called);
  const isHere = home !== null && samePath(home.path, owner);
  if (home && !isHere) {
    const said = msg`${word} belongs in ${home.called} as \`${home.key}\`, not here.`;
    return issue(said, { key: home.key, home: home.path });
  }
  const meant = pathsOfLabel(key);
  if (!home && !isSpelling && meant.length > 1) {
    const named = meant.map((one) =>
      (samePath(one.slice(0, -1), owner) ? one.slice(-1) : one.slice(-2)).join('.'),
    );
    const choices = named.filter((name) => here.includes(name));
    return issue(inOrder(isNoKeyOf(path, word), didYouMean(...named)), { choices });
  }
  const taken = normalizeWord(key);
  const takers = home || isSpelling ? [] : keysTaking(owner, taken);
  if (takers.length > 0 && takers.length <= MOST_TAKERS) {
    const said = msg`${word} is a value of ${either(takers.map(quoteValue))}, not a key.`;
    const [taker, another] = takers;
    return issue(said, taker !== undefined && another === undefined ? { key: taker, word: taken } : {});
  }
  const replacement = home ? { key: home.key, safety: 'likely' as const } : typo;
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
