/**
 * Turns each error of the validator into one sentence: what stands there, what is expected, what was meant.
 */
import type { ErrorObject } from 'ajv';
import { type Argument, either, type Sentence, say } from '../words/sentence.ts';
import { type Certainty, keyCertainty, valueCertainty } from './certainty.ts';
import { expectation, isNumeric } from './expectation.ts';
import { type Path, pathOf, samePath, valueAt } from './path.ts';
import type { Clue } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import { homesOf, type SchemaNode, schemaAt } from './schema.ts';
import { meantDate, meantKey, meantNumber, meantValue } from './suggest.ts';

/** A problem in the data, named by its path. */
export interface Fault extends Clue {
  readonly path: Path;
  /** Which part of the place to mark: the key, its value, or (for what is missing) what it is missing from. */
  readonly mark: 'key' | 'value' | 'owner';
  readonly code: ProblemCode;
  readonly message: Sentence;
}

const isLesion = (path: Path): boolean => path.length === 2 && path[0] === 'lesions';

/** What the data are called at the start of a sentence: by the nearest key, also the entries of a list. */
function nameOf(path: Path): Argument {
  const key = path.findLast((step) => !/^\d+$/.test(String(step)));
  if (key === undefined) return say`This note`;
  return isLesion(path) ? say`This lesion` : `\`${key}\``;
}

function isNoKeyOf(path: Path, key: string): Sentence {
  if (path.length === 0) return say`${key} is not a key of this note.`;
  return isLesion(path)
    ? say`${key} is not a key of this lesion.`
    : say`${key} is not a key of this ${nameOf(path)}.`;
}

function lacks(path: Path, key: string, takes: Sentence): Sentence {
  if (path.length === 0) return say`This note has no \`${key}\`: add it with ${takes}.`;
  return isLesion(path)
    ? say`This lesion has no \`${key}\`: add it with ${takes}.`
    : say`This ${nameOf(path)} has no \`${key}\`: add it with ${takes}.`;
}

/** A value as it would be written, short. */
function shown(value: unknown): string {
  // JSON has no word for numbers that are none.
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const line = text.replace(/[\s`]+/g, ' ').trim();
  return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
}

/** A sentence, and behind it what was meant instead, if that is known. */
const orMeant = (said: Sentence, meant: string | number | null): Sentence =>
  meant === null ? said : say`${said} ${say`Did you mean \`${String(meant)}\`?`}`;

/** What is said of a value that is not taken: in quotes where nothing else tells it from what was meant. */
function refusal(path: Path, value: unknown, node: SchemaNode, meant: string | number | null): Sentence {
  const written = shown(value) === shown(meant) ? shown(JSON.stringify(value)) : shown(value);
  return orMeant(say`${nameOf(path)} takes ${expectation(node)}, not ${written}.`, meant);
}

/** What a guess gives to whoever offers a cure. */
const guess = (meant: string | number | null, certainty: Certainty = 'sure'): Clue =>
  meant === null ? {} : { meant, certainty };

function unknownKey(path: Path, key: string): Fault {
  const at: Path = [...path, key];
  const here = Object.keys(schemaAt(path)?.properties ?? {});
  const word = shown(key);
  const fault = (message: Sentence, clue: Clue = {}): Fault => ({
    path: at,
    mark: 'key',
    code: 'unknown-key',
    message,
    ...clue,
  });
  const homes = homesOf(key);
  if (homes.some((home) => samePath(home.path, path))) {
    // The key is known here, and yet refused: only a fence of Markdown refuses what the note itself takes.
    return fault(
      say`${word} does not stand in this fence: in Markdown each lesion has a \`cto-lesion\` fence of its own.`,
      { key },
    );
  }
  if (homes.length > 0) {
    const belongs = either(homes.map(({ called }) => called));
    return fault(say`${word} does not stand here: it belongs in ${belongs}.`, { key });
  }
  const meant = meantKey(key, here);
  if (meant) {
    const clue = { key: meant, ...guess(meant, keyCertainty(key, meant, here)) };
    return fault(orMeant(isNoKeyOf(path, word), meant), clue);
  }
  return fault(say`${isNoKeyOf(path, word)} ${say`A key for local use begins with \`x_\`.`}`);
}

function wrongValue(path: Path, value: unknown, node: SchemaNode): Fault {
  const fault = (code: ProblemCode, message: Sentence, clue: Clue = {}): Fault => ({
    path,
    mark: 'value',
    code,
    message,
    ...clue,
  });
  if (value === null) {
    return fault(
      'missing-value',
      say`${nameOf(path)} has no value: write ${expectation(node)}, or leave the key out.`,
    );
  }
  const types = [node.type ?? []].flat();
  if (types.includes('array') && path.at(-1) === 'lesions') {
    return fault('wrong-type', say`\`lesions\` takes a list: begin each lesion with a dash (\`- id: A\`).`);
  }
  const refused = (meant: string | number | null) => refusal(path, value, node, meant);
  if (node.enum) {
    const meant = meantValue(value, node);
    const clue = meant === null ? {} : guess(meant, valueCertainty(value, meant, node));
    return fault('unknown-value', refused(meant), clue);
  }
  if (node.format === 'date') {
    // Without signs between them, year, month and day are read as one number.
    const meant = typeof value === 'object' ? null : meantDate(String(value));
    return fault('bad-date', refused(meant), guess(meant));
  }
  if (isNumeric(node)) {
    const meant =
      typeof value === 'string'
        ? /^unknown$/i.test(value.trim())
          ? 'unknown'
          : meantNumber(value, node['x-unit'])
        : null;
    const asked = refused(meant);
    const why = say`The unit stands in the key, and decimals take a point.`;
    return fault('wrong-type', typeof meant === 'number' ? say`${asked} ${why}` : asked, guess(meant));
  }
  return fault('wrong-type', refused(null), types.includes('array') ? listOf(value) : {});
}

/** The list of what stands where a list is expected. */
function listOf(value: unknown): Clue {
  // A map with a key `toString` has no text.
  if (typeof value === 'object') return {};
  const written = String(value);
  const text = written.replace(/\]$/, '');
  const isSure = text !== written || !text.includes(',');
  return /^[\w./+-][\w ,./+-]*$/.test(text) ? guess(`[${text}]`, isSure ? 'sure' : 'likely') : {};
}

function outOfRange(path: Path, value: unknown, node: SchemaNode): Fault {
  // Machines print the dose in mGy.
  const milli = node['x-unit'] === 'Gy' && typeof value === 'number' ? value / 1000 : null;
  const message = refusal(path, value, node, milli);
  return { path, mark: 'value', code: 'out-of-range', message, ...guess(milli, 'possible') };
}

/**
 * Explains one error of the validator.
 *
 * @param data the data that were validated
 * @param root where the data stand in the note
 */
export function explain(error: ErrorObject, data: unknown, root: Path): Fault {
  const inner = pathOf(error.instancePath);
  const path: Path = [...root, ...inner];
  const value = valueAt(data, inner);
  const node = schemaAt(path) ?? {};
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(path, String(error.params.additionalProperty));
    case 'required': {
      const missing = String(error.params.missingProperty);
      const takes = schemaAt([...path, missing]) ?? {};
      const message = lacks(path, missing, expectation(takes));
      return { path, mark: 'owner', code: 'missing-key', message, key: missing };
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
      return outOfRange(path, value, node);
    case 'uniqueItems': {
      const index = Math.max(Number(error.params.i), Number(error.params.j));
      const twice = shown(Array.isArray(value) ? value[index] : value);
      const message = say`${twice} stands twice in ${nameOf(path)}.`;
      return { path: [...path, index], mark: 'value', code: 'repeated-value', message };
    }
    case 'minItems': {
      const message = say`${nameOf(path)} is empty: add a lesion (\`- id: A\`).`;
      return { path, mark: 'value', code: 'missing-value', message };
    }
    case 'pattern':
    case 'maxLength':
      if (path.at(-1) === 'id') {
        const message = say`${shown(value)} cannot name a lesion: use up to 40 letters, digits, spaces and \`. _ / + -\`, such as \`A\`.`;
        return { path, mark: 'value', code: 'bad-id', message };
      }
  }
  return wrongValue(path, value, node);
}
