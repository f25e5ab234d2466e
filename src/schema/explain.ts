/**
 * Turns each error of the validator into a message: what is wrong and what was meant first, since the end of a long
 * message is cut; what is allowed last.
 */
import type { ErrorObject } from 'ajv';
import type { ProblemCode, Severity } from '../problems/codes.ts';
import type { ProblemData } from '../problems/problem.ts';
import { intervalOf, isAtLeast, isAtMost, isMoreThan } from '../text/interval.ts';
import { type Argument, either, joinMessages, type Message, msg } from '../text/message.ts';
import { type Path, pathOf, samePath, valueAt } from '../yaml/path.ts';
import { suggestDate } from './dates.ts';
import { keyFixSafety, nearestKey } from './nearest.ts';
import {
  expectation,
  homeByName,
  homesOf,
  isMeasured,
  isNumeric,
  type SchemaNode,
  schemaAt,
} from './schema.ts';
import { type Suggestion, suggestBound, suggestNumber, suggestValue } from './suggest.ts';

/** A problem in the data, named by its path. */
export interface SchemaIssue extends ProblemData {
  readonly path: Path;
  /** Which part of the place to mark: the key, its value, or (for what is missing) what it is missing from. */
  readonly mark: 'key' | 'value' | 'owner';
  readonly code: ProblemCode;
  readonly message: Message;
  /** Where that is not the usual one of its code. */
  readonly severity?: Severity;
}

const isLesion = (path: Path): boolean => path.length === 2 && path[0] === 'lesions';

/** A step of a path; the first lesion stands for any. */
const anyLesion = (step: string | number) => (/^\d+$/.test(String(step)) ? 0 : step);

/** What the data are called at the start of a sentence: by the nearest key, also the entries of a list. */
function nameOf(path: Path): Argument {
  const key = path.findLast((step) => !/^\d+$/.test(String(step)));
  if (key === undefined) return msg`This note`;
  return isLesion(path) ? msg`This lesion` : `\`${key}\``;
}

const isEntry = (path: Path): boolean => /^\d+$/.test(String(path.at(-1)));

function isNoKeyOf(path: Path, key: string): Message {
  if (path.length === 0) return msg`${key} is not a key of this note.`;
  if (isLesion(path)) return msg`${key} is not a key of this lesion.`;
  return isEntry(path)
    ? msg`${key} is not a key of an entry in ${nameOf(path)}.`
    : msg`${key} is not a key of this ${nameOf(path)}.`;
}

function lacks(path: Path, key: string): Message {
  if (path.length === 0) return msg`This note has no \`${key}\`: add it.`;
  if (isLesion(path)) return msg`This lesion has no \`${key}\`: add it.`;
  return isEntry(path)
    ? msg`This entry in ${nameOf(path)} has no \`${key}\`: add it.`
    : msg`This ${nameOf(path)} has no \`${key}\`: add it.`;
}

/** A value as it would be written, short. */
function shown(value: unknown): string {
  // JSON has no word for numbers that are none.
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const line = text.replace(/[\s`]+/g, ' ').trim();
  return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
}

const inOrder = (...sentences: readonly Message[]): Message => joinMessages(sentences, ' ');

const didYouMean = (...meant: readonly (string | number)[]): Message =>
  msg`Did you mean ${either(meant.map((one) => `\`${one}\``))}?`;

const allowed = (node: SchemaNode): Message => msg`Allowed: ${expectation(node)}.`;

/** What is wrong with a value that is not taken. It is shown in quotes where nothing else tells it from what was meant. */
function refused(path: Path, value: unknown, meaning: Suggestion | null): Message {
  const isAlike = meaning?.values.some((meant) => shown(meant) === shown(value));
  const written = shown(isAlike ? JSON.stringify(value) : value);
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

function unknownKey(path: Path, key: string): SchemaIssue {
  const at: Path = [...path, key];
  const here = Object.keys(schemaAt(path)?.properties ?? {});
  const word = shown(key);
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
  const home = homeByName(key);
  const isHere = home !== null && samePath(home.path, path.map(anyLesion));
  if (home && !isHere) {
    const said = msg`${word} belongs in ${home.called} as \`${home.key}\`, not here.`;
    return issue(said, { key: home.key, home: home.path });
  }
  const replacement = home?.key ?? nearestKey(key, here);
  if (replacement) {
    const safety = home ? 'likely' : keyFixSafety(key, replacement, here);
    return issue(inOrder(isNoKeyOf(path, word), didYouMean(replacement)), {
      key: replacement,
      replacement,
      safety,
    });
  }
  return issue(inOrder(isNoKeyOf(path, word), msg`Keys for local use begin with \`x_\`.`));
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

/** A value of the wrong kind, where keys or a list are expected. */
function notNested(path: Path, value: unknown, node: SchemaNode, isList: boolean): SchemaIssue {
  const issue = (message: Message, data: ProblemData = {}): SchemaIssue => ({
    path,
    mark: 'value',
    code: 'wrong-type',
    message,
    ...data,
  });
  const [name, written] = [nameOf(path), shown(value)];
  if (isList && path.at(-1) === 'lesions') {
    return issue(msg`\`lesions\` is a list: begin each lesion with a dash (\`- id: A\`).`);
  }
  if (isList) {
    const data = listOf(value);
    return data.replacement === undefined
      ? issue(msg`${name} is a list, not ${written}: write \`[a, b]\`, or \`- \` before each entry.`)
      : issue(inOrder(msg`${name} is a list, not ${written}.`, didYouMean(data.replacement)), data);
  }
  const [first = ''] = node.required ?? Object.keys(node.properties ?? {});
  return path.length === 0 || isLesion(path)
    ? issue(msg`${name} holds keys, not ${written}: begin with \`${first}\`.`)
    : issue(msg`${name} holds keys, not ${written}: indent them below it, such as \`${first}\`.`);
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
  if (node.format === 'date') {
    // Without signs between them, year, month and day are read as one number.
    return issue('bad-date', isText || typeof value === 'object' ? null : suggestDate(String(value)));
  }
  if (!isNumeric(node) || typeof value !== 'string' || isText) return issue('wrong-type', null);
  const unknown = types.includes('string') ? suggestValue(value, { enum: ['unknown'] }) : null;
  const bound = isMeasured(node) ? suggestBound(value, node['x-unit']) : null;
  return issue('wrong-type', suggestNumber(value, node['x-unit']) ?? bound ?? unknown);
}

/** The list of what stands where a list is expected. */
function listOf(value: unknown): ProblemData {
  // A map with a key `toString` has no text.
  if (typeof value === 'object') return {};
  const written = String(value);
  const text = written.replace(/\]$/, '');
  const isSure = text !== written || !text.includes(',');
  return /^[\p{L}\p{N}_./+-][\p{L}\p{N}_ ,./+-]*$/u.test(text)
    ? { replacement: `[${text}]`, safety: isSure ? 'safe' : 'likely' }
    : {};
}

function outOfRange(path: Path, value: unknown, node: SchemaNode): SchemaIssue {
  // Machines print the dose in mGy.
  const milli = node['x-unit'] === 'Gy' && typeof value === 'number' ? value / 1000 : undefined;
  const said = msg`${shown(value)} is out of range for ${nameOf(path)}.`;
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
      return unknownKey(path, String(error.params.additionalProperty));
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
      const twice = shown(Array.isArray(value) ? value[index] : value);
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
        const message = msg`${shown(value)} is not a valid lesion name: use up to 40 letters, digits, spaces and \`. _ / + -\`, such as \`A\`.`;
        return { path, mark: 'value', code: 'bad-id', message };
      }
  }
  return wrongValue(path, value, node);
}
