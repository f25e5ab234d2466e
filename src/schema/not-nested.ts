/** What is wrong where a list or keys are expected and something else stands. */
import type { ProblemData } from '../problems/problem.ts';
import { type Message, msg } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';
import { suggestWord } from './held-words.ts';
import {
  allowed,
  clueOf,
  didYouMean,
  inOrder,
  isTooLong,
  nameOf,
  quoteValue,
  type SchemaIssue,
} from './issue.ts';
import { isLesion, type SchemaNode, schemaAt } from './schema.ts';
import { suggestValue } from './suggest.ts';

/** The keys of a map, those first that it needs. */
const keysOf = ({ required, properties = {} }: SchemaNode): readonly string[] =>
  required ?? Object.keys(properties);

/**
 * Explains a value of the wrong kind.
 *
 * @param isList whether a list is expected, or keys
 */
export function explainNotNested(path: Path, value: unknown, node: SchemaNode, isList: boolean): SchemaIssue {
  const issue = (message: Message, data: ProblemData = {}): SchemaIssue => ({
    path,
    mark: 'value',
    code: 'wrong-type',
    message,
    ...data,
  });
  const [name, written] = [nameOf(path), quoteValue(value)];
  if (isList && path.at(-1) === 'lesions') {
    return issue(msg`\`lesions\` is a list: begin each lesion with a dash (\`- id: A\`).`);
  }
  const entry = isList ? (schemaAt([...path, 0]) ?? {}) : node;
  const [first = ''] = keysOf(entry);
  if (isList && entry.properties && !entry.enum) {
    const data = entryOf(value, path, entry);
    if (data)
      return issue(inOrder(msg`${name} is a list, not ${written}.`, didYouMean(data.replacement)), data);
    return issue(
      msg`${name} is a list, not ${written}: begin each entry with a dash and a key (\`- ${first}:\`).`,
    );
  }
  if (isList) {
    const data = listOf(value, entry);
    if (!data)
      return issue(inOrder(msg`${name} is a list, and ${written} is not a valid entry.`, allowed(entry)));
    const meant = [data.replacement ?? [], data.choices ?? []].flat();
    return meant.length === 0
      ? issue(msg`${name} is a list, not ${written}: write \`[a, b]\`, or \`- \` before each entry.`)
      : issue(inOrder(msg`${name} is a list, not ${written}.`, didYouMean(...meant)), data);
  }
  return path.length === 0 || isLesion(path)
    ? issue(msg`${name} holds keys, not ${written}: begin with \`${first}\`.`)
    : issue(msg`${name} holds keys, not ${written}: indent them below it, such as \`${first}\`.`);
}

/** The entry of a list of maps that a word alone was meant as: `septal` is a channel, and nothing else of a collateral. */
function entryOf(value: unknown, list: Path, { properties = {} }: SchemaNode) {
  const takes = (key: string) => schemaAt([...list, 0, key])?.enum?.some((one) => one === value);
  const [key, ...others] = typeof value === 'string' ? Object.keys(properties).filter(takes) : [];
  if (key === undefined || others.length > 0 || value === 'unknown') return null;
  return { replacement: `[{ ${key}: ${value} }]`, safety: 'likely' } as const;
}

/** The list of what stands where a list is expected; null for a single word that no entry can be meant by. */
function listOf(value: unknown, entry: SchemaNode = {}): ProblemData | null {
  // A map with a key `toString` has no text.
  if (typeof value === 'object') return {};
  const written = String(value);
  const text = written.replace(/\]$/, '');
  const isSure = text !== written || !text.includes(',');
  const isOne = entry.enum !== undefined && !text.includes(',') && !isTooLong(text);
  const all = isOne ? valuesIn(text, entry) : null;
  if (all) return { replacement: `[${all.join(', ')}]`, safety: 'likely' };
  const meant = isOne ? suggestWord(text, entry) : null;
  if (meant) return clueOf({ ...meant, values: meant.values.map((one) => `[${one}]`) });
  const isWord = typeof value === 'string' && !/[,\]]/.test(value) && !isTooLong(value);
  if (isWord && entry.enum?.includes(value) === false) return null;
  return /^[\p{L}\p{N}_./+-][\p{L}\p{N}_ ,./+-]*$/u.test(text)
    ? { replacement: `[${text}]`, safety: isSure ? 'safe' : 'likely' }
    : {};
}

/** Several values written side by side: `awe + adr`. */
function valuesIn(text: string, entry: SchemaNode): readonly (string | number)[] | null {
  const words = text.split(/\s*[;+&/]\s*|\s+(?:and|und)\s+/);
  const values = words.map((word) => {
    const meant = suggestValue(word, entry);
    return meant?.safety === 'safe' ? (meant.values[0] ?? null) : null;
  });
  const known = values.filter((value) => value !== null);
  return words.length > 1 && known.length === words.length ? known : null;
}
