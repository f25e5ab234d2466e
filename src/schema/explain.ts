/**
 * Turns each error of the validator into a message: what is wrong and what was meant first, since the end of a long
 * message is cut; what is allowed last.
 */
import type { ErrorObject } from 'ajv';
import type { ProblemCode } from '../problems/codes.ts';
import { intervalOf, isAtLeast, isAtMost, isMoreThan } from '../text/interval.ts';
import { type Message, msg } from '../text/message.ts';
import { isEntry, lastKeyAt, type Path, pathOf, valueAt } from '../yaml/path.ts';
import { suggestDate, suggestTime } from './dates.ts';
import { suggestWord } from './held-words.ts';
import {
  allowed,
  clueOf,
  didYouMean,
  inOrder,
  isTooLong,
  nameOf,
  quoteValue,
  refused,
  type SchemaIssue,
} from './issue.ts';
import { normalizeWord } from './nearest.ts';
import { explainNotNested } from './not-nested.ts';
import { suggestBound, suggestDuration, suggestMonths, suggestNumber } from './quantities.ts';
import {
  isDate,
  isDuration,
  isLesion,
  isMeasured,
  isMedina,
  isNumeric,
  isTime,
  type SchemaNode,
  schemaAt,
} from './schema.ts';
import { type Suggestion, suggestMedina, suggestValue } from './suggest.ts';
import { calledKey, keysMeantBy, sectionTaking } from './takers.ts';
import { explainUnknownKey } from './unknown-key.ts';

function lacks(path: Path, key: string): Message {
  if (path.length === 0) return msg`This note has no \`${key}\`: add it.`;
  if (isLesion(path)) return msg`This lesion has no \`${key}\`: add it.`;
  return isEntry(path)
    ? msg`This entry in ${nameOf(path)} has no \`${key}\`: add it.`
    : msg`This ${nameOf(path)} has no \`${key}\`: add it.`;
}

function noValue(path: Path, node: SchemaNode): SchemaIssue {
  const owner = schemaAt(path.slice(0, -1));
  const isRequired = owner?.required?.includes(String(path.at(-1))) === true;
  const said = isRequired
    ? msg`${nameOf(path)} has no value: add one.`
    : msg`${nameOf(path)} has no value: add one, or remove the key.`;
  const issue = (message: Message): SchemaIssue => ({
    path,
    mark: 'value',
    code: 'missing-value',
    message: inOrder(message, allowed(node)),
  });
  // A section without keys has most likely lost them, and a dash its entry.
  if (node.properties || isEntry(path)) return issue(said);
  if (isRequired) return { ...issue(said), empty: true };
  // What is left empty says the same as what is left out, and may stay so.
  const empty = issue(msg`${nameOf(path)} is empty, which counts as not recorded.`);
  return { ...empty, empty: true, severity: 'hint' };
}

function wrongValue(path: Path, value: unknown, node: SchemaNode): SchemaIssue {
  if (value === null) return noValue(path, node);
  const types = [node.type ?? []].flat();
  const isList = types.includes('array');
  // What may be written as one word or as a map was meant as the word.
  if (isList || (types.includes('object') && !node.enum)) return explainNotNested(path, value, node, isList);
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
  const isText = isTooLong(value);
  if (node.enum) {
    const meaning = isText ? null : suggestWord(value, node);
    return (meaning ? null : elsewhere(path, value, node)) ?? issue('unknown-value', meaning);
  }
  if (isDate(node)) {
    // Without signs between them, year, month and day are read as one number.
    return issue('bad-date', isText || typeof value === 'object' ? null : suggestDate(String(value)));
  }
  if (isDuration(node) && typeof value === 'string' && !isText)
    return issue('wrong-type', suggestDuration(value));
  if (isTime(node) && typeof value === 'string' && !isText) return issue('wrong-type', suggestTime(value));
  if (isMedina(node) && !isText) return issue('wrong-type', suggestMedina(String(value)));
  if (!isNumeric(node) || typeof value !== 'string' || isText) return issue('wrong-type', null);
  const unknown = types.includes('string') ? suggestValue(value, { enum: ['unknown'] }) : null;
  const bound = isMeasured(node) ? suggestBound(value, node['x-unit']) : null;
  const told = suggestNumber(value, node['x-unit']) ?? bound;
  const isLasting = told === null && isMeasured(node) && node['x-unit'] === 'months';
  const meant = told ?? unknown;
  return (
    (isLasting ? inDays(path, value) : null) ??
    (meant === null ? elsewhere(path, value, node, false) : null) ??
    issue('wrong-type', meant)
  );
}

/** A word that another key takes: of the same map, so that it may go there, or of a section of the note. */
function elsewhere(path: Path, value: unknown, node: SchemaNode, isAnywhere = true): SchemaIssue | null {
  const at = lastKeyAt(path);
  if (typeof value !== 'string' || at < 0) return null;
  const word = normalizeWord(value);
  const [taker] = keysMeantBy(path.slice(0, at), String(path[at]), word);
  const section = taker === undefined && isAnywhere ? sectionTaking(word) : null;
  const takes = taker === undefined ? section && calledKey(section) : `\`${taker}\``;
  if (takes === null) return null;
  const said = msg`${quoteValue(value)} is a value of ${takes}, not of ${nameOf(path)}.`;
  const data = taker === undefined ? {} : { key: taker, word };
  return { path, mark: 'value', code: 'unknown-value', message: inOrder(said, allowed(node)), ...data };
}

/** A duration in days or weeks where months are asked for: as bounds, or in a key beside it that takes what was said. */
function inDays(path: Path, value: string): SchemaIssue | null {
  const bounds = suggestMonths(value);
  const key = String(path.at(-1)).replace(/_months$/, '_duration');
  const beside = schemaAt([...path.slice(0, -1), key]);
  const apart = beside && isDuration(beside) ? suggestDuration(value)?.values[0] : undefined;
  const meant = apart === undefined ? bounds?.values[0] : `${key}: ${apart}`;
  if (meant === undefined) return null;
  const why = apart === undefined ? [msg`Days and weeks are not whole months: write bounds.`] : [];
  const message = inOrder(refused(path, value, bounds), didYouMean(meant), ...why);
  return { path, mark: 'value', code: 'wrong-type', message, ...clueOf(bounds) };
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
      return explainUnknownKey(path, String(error.params.additionalProperty), value);
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
