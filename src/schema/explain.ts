/**
 * Turns each error of the validator into a message: what is wrong and what was meant first, since the end of a long
 * message is cut; what is allowed last.
 */
import type { ErrorObject } from 'ajv';
import type { ProblemCode } from '../problems/codes.ts';
import type { ProblemData } from '../problems/problem.ts';
import { intervalOf, isAtLeast, isAtMost, isMoreThan } from '../text/interval.ts';
import { type Message, msg } from '../text/message.ts';
import { type Path, pathOf, valueAt } from '../yaml/path.ts';
import { suggestDate } from './dates.ts';
import { suggestDuration, suggestMonths } from './durations.ts';
import { didYouMean, inOrder, isEntry, nameOf, quoteValue, type SchemaIssue } from './issue.ts';
import {
  expectation,
  isDate,
  isDuration,
  isLesion,
  isMeasured,
  isNumeric,
  isTime,
  type SchemaNode,
  schemaAt,
} from './schema.ts';
import { type Suggestion, suggestBound, suggestNumber, suggestValue } from './suggest.ts';
import { suggestTime } from './times.ts';
import { explainUnknownKey } from './unknown-key.ts';

function lacks(path: Path, key: string): Message {
  if (path.length === 0) return msg`This note has no \`${key}\`: add it.`;
  if (isLesion(path)) return msg`This lesion has no \`${key}\`: add it.`;
  return isEntry(path)
    ? msg`This entry in ${nameOf(path)} has no \`${key}\`: add it.`
    : msg`This ${nameOf(path)} has no \`${key}\`: add it.`;
}

const allowed = (node: SchemaNode): Message => msg`Allowed: ${expectation(node)}.`;

/** What is wrong with a value that is not taken. It is shown in quotes where nothing else tells it from what was meant. */
function refused(path: Path, value: unknown, meaning: Suggestion | null): Message {
  const isAlike = meaning?.values.some((meant) => quoteValue(meant) === quoteValue(value));
  const written = quoteValue(isAlike ? JSON.stringify(value) : value);
  return isEntry(path)
    ? msg`${written} is not a valid entry in ${nameOf(path)}.`
    : msg`${written} is not a valid ${nameOf(path)}.`;
}

/** What a meaning gives to whoever offers a fix. */
function clueOf(meaning: Suggestion | null): ProblemData {
  const [replacement, ...others] = meaning?.values ?? [];
  if (!meaning || replacement === undefined) return {};
  const { safety, values } = meaning;
  return others.length > 0 ? { choices: values, safety } : { replacement, safety };
}

function noValue(path: Path, node: SchemaNode): SchemaIssue {
  const owner = schemaAt(path.slice(0, -1));
  const isRequired = owner?.required?.includes(String(path.at(-1))) === true;
  const said = isRequired
    ? msg`${nameOf(path)} has no value: add one.`
    : msg`${nameOf(path)} has no value: add one, or remove the key.`;
  const message = inOrder(said, allowed(node));
  const issue: SchemaIssue = { path, mark: 'value', code: 'missing-value', message };
  // A section without keys has most likely lost them, and a dash its entry.
  if (node.properties || /^\d+$/.test(String(path.at(-1)))) return issue;
  // What is left empty says the same as what is left out, and may be.
  return { ...issue, empty: true, ...(isRequired ? {} : { severity: 'information' }) };
}

/** The keys of a map, those first that it needs. */
const keysOf = ({ required, properties = {} }: SchemaNode): readonly string[] =>
  required ?? Object.keys(properties);

/** A value of the wrong kind, where keys or a list are expected. */
function notNested(path: Path, value: unknown, node: SchemaNode, isList: boolean): SchemaIssue {
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
      return issue(inOrder(msg`${name} is a list, and ${written} is no valid entry.`, allowed(entry)));
    return data.replacement === undefined
      ? issue(msg`${name} is a list, not ${written}: write \`[a, b]\`, or \`- \` before each entry.`)
      : issue(inOrder(msg`${name} is a list, not ${written}.`, didYouMean(data.replacement)), data);
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

/** How many characters may be meant as a value that is not text. */
const LONGEST_VALUE = 100;

function wrongValue(path: Path, value: unknown, node: SchemaNode): SchemaIssue {
  if (value === null) return noValue(path, node);
  const types = [node.type ?? []].flat();
  const isList = types.includes('array');
  // What may be written as one word or as a map was meant as the word.
  if (isList || (types.includes('object') && !node.enum)) return notNested(path, value, node, isList);
  const issue = (code: ProblemCode, meaning: Suggestion | null): SchemaIssue => {
    const isNumber = typeof meaning?.values[0] === 'number' && isNumeric(node);
    const message = inOrder(
      refused(path, value, meaning),
      ...(meaning ? [didYouMean(...meaning.values)] : []),
      isNumber ? msg`The unit is part of the key; write decimals with a point.` : allowed(node),
    );
    return { path, mark: 'value', code, message, ...clueOf(meaning) };
  };
  // No value is that long; and what looks for one takes its time with a long text.
  const isText = typeof value === 'string' && value.length > LONGEST_VALUE;
  if (node.enum) return issue('unknown-value', isText ? null : suggestValue(value, node));
  if (isDate(node)) {
    // Without signs between them, year, month and day are read as one number.
    return issue('bad-date', isText || typeof value === 'object' ? null : suggestDate(String(value)));
  }
  if (isDuration(node) && typeof value === 'string' && !isText)
    return issue('wrong-type', suggestDuration(value));
  if (isTime(node) && typeof value === 'string' && !isText) return issue('wrong-type', suggestTime(value));
  if (!isNumeric(node) || typeof value !== 'string' || isText) return issue('wrong-type', null);
  const unknown = types.includes('string') ? suggestValue(value, { enum: ['unknown'] }) : null;
  const bound = isMeasured(node) ? suggestBound(value, node['x-unit']) : null;
  const told = suggestNumber(value, node['x-unit']) ?? bound;
  const isLasting = told === null && isMeasured(node) && node['x-unit'] === 'months';
  return (isLasting ? inDays(path, value) : null) ?? issue('wrong-type', told ?? unknown);
}

/** A duration in days or weeks where months are asked for: as bounds, or in a key beside it that takes what was said. */
function inDays(path: Path, value: string): SchemaIssue | null {
  const bounds = suggestMonths(value);
  const key = String(path.at(-1)).replace(/_months$/, '_duration');
  const beside = schemaAt([...path.slice(0, -1), key]);
  const apart = beside && isDuration(beside) ? suggestDuration(value)?.values[0] : undefined;
  const meant = apart === undefined ? bounds?.values[0] : `${key}: ${apart}`;
  if (meant === undefined) return null;
  const why = apart === undefined ? [msg`Days and weeks make no whole months, so write the bounds.`] : [];
  const message = inOrder(refused(path, value, bounds), didYouMean(meant), ...why);
  return { path, mark: 'value', code: 'wrong-type', message, ...clueOf(bounds) };
}

/** The list of what stands where a list is expected; null for a single word that no entry can be meant by. */
function listOf(value: unknown, entry: SchemaNode = {}): ProblemData | null {
  // A map with a key `toString` has no text.
  if (typeof value === 'object') return {};
  const written = String(value);
  const text = written.replace(/\]$/, '');
  const isSure = text !== written || !text.includes(',');
  const meant = entry.enum && !text.includes(',') ? suggestValue(text, entry) : null;
  // A word that has to be read first is a question of its own.
  if (meant?.values.length === 1 && meant.safety === 'safe')
    return { replacement: `[${meant.values[0]}]`, safety: 'safe' };
  const isWord = typeof value === 'string' && !/[,\]]/.test(value) && value.length <= LONGEST_VALUE;
  if (isWord && meant === null && entry.enum?.includes(value) === false) return null;
  return /^[\p{L}\p{N}_./+-][\p{L}\p{N}_ ,./+-]*$/u.test(text)
    ? { replacement: `[${text}]`, safety: isSure ? 'safe' : 'likely' }
    : {};
}

function outOfRange(path: Path, value: unknown, node: SchemaNode): SchemaIssue {
  // Machines print the dose in mGy.
  const milli = node['x-unit'] === 'Gy' && typeof value === 'number' ? value / 1000 : undefined;
  const said = msg`${quoteValue(value)} is out of range for ${nameOf(path)}.`;
  const fault = { path, mark: 'value', code: 'out-of-range' } as const;
  if (milli === undefined) return { ...fault, message: inOrder(said, allowed(node)) };
  const message = inOrder(said, didYouMean(milli), allowed(node));
  return { ...fault, message, replacement: milli, safety: 'possible' };
}

/**
 * Explains what the schema cannot refuse of a number that was not measured: a range that runs backwards, or numbers
 * that the key does not take.
 *
 * @returns null where nothing is wrong with it
 */
export function explainBounds(value: string, path: Path): SchemaIssue | null {
  const node = schemaAt(path);
  if (value === 'unknown' || !node) return null;
  const seen = intervalOf(value);
  if (!seen) return wrongValue(path, value, node);
  const { exclusiveMinimum: above, minimum = above ?? 0, maximum = 0 } = node;
  const isBelow =
    (above === undefined ? isAtLeast(seen, minimum) : isMoreThan(seen, above)) === false ||
    // Where an upper end is open, no lower one is written.
    (seen.low < minimum && !seen.highOpen);
  const isAbove = isAtMost(seen, maximum) === false || (seen.high > maximum && Number.isFinite(seen.high));
  return isBelow || isAbove ? outOfRange(path, value, node) : null;
}

/**
 * Explains one error of the validator.
 *
 * @param data the data that were validated
 * @param root where the data stand in the note
 */
export function explainSchemaError(error: ErrorObject, data: unknown, root: Path): SchemaIssue {
  const inner = pathOf(error.instancePath);
  const path: Path = [...root, ...inner];
  const value = valueAt(data, inner);
  const node = schemaAt(path) ?? {};
  switch (error.keyword) {
    case 'additionalProperties':
      return explainUnknownKey(path, String(error.params.additionalProperty));
    case 'required': {
      const missing = String(error.params.missingProperty);
      const message = inOrder(lacks(path, missing), allowed(schemaAt([...path, missing]) ?? {}));
      return { path, mark: 'owner', code: 'missing-key', message, key: missing };
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
      return outOfRange(path, value, node);
    case 'uniqueItems': {
      const index = Math.max(Number(error.params.i), Number(error.params.j));
      const twice = quoteValue(Array.isArray(value) ? value[index] : value);
      const message = msg`${twice} is listed twice in ${nameOf(path)}: remove one.`;
      return { path: [...path, index], mark: 'value', code: 'repeated-value', message };
    }
    case 'minItems': {
      const message = msg`${nameOf(path)} is empty: add a lesion (\`- id: A\`).`;
      return { path, mark: 'value', code: 'missing-value', message };
    }
    case 'pattern':
    case 'maxLength':
      if (path.at(-1) === 'id') {
        const message = msg`${quoteValue(value)} is not a valid lesion name: use up to 40 letters, digits, spaces and \`. _ / + -\`, such as \`A\`.`;
        return { path, mark: 'value', code: 'bad-id', message };
      }
  }
  return wrongValue(path, value, node);
}
