/** What an assistant gives to a tool. A model may write anything, so each key is looked at. */
import { catalogue } from '../score/scores/catalogue.ts';

/** The input of a tool, read and found to make sense. */
export interface ToolInput {
  readonly text: string;
  /** The id of the one lesion that was asked for. */
  readonly lesion?: string;
  /** The ids of the scores that were asked for. */
  readonly scores?: readonly string[];
}

/** Input that a tool does not take, told in one sentence that a model can act on. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

const scoreIds: readonly string[] = catalogue.map(({ id }) => id);

/**
 * Reads the input of a tool.
 *
 * @param keys the keys that the tool takes
 * @throws InputError with one sentence if it is something else; no word of a note is in it
 */
export function readInput(input: unknown, keys: readonly string[]): ToolInput {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new InputError('The tool takes an object with the key text.');
  const values = input as Record<string, unknown>;
  const others = Object.keys(values).filter((key) => !keys.includes(key));
  if (others.length > 0) throw new InputError(`The tool takes ${keys.join(', ')} and nothing else.`);
  const { text, lesion, scores } = values;
  if (typeof text !== 'string')
    throw new InputError('text is the whole text of a note or of a lesion, as a string.');
  if (lesion !== undefined && typeof lesion !== 'string')
    throw new InputError('lesion is the id of a lesion, as a string.');
  if (scores !== undefined && !isScores(scores))
    throw new InputError(`scores is a list of ${scoreIds.join(', ')}.`);
  return { text, ...(lesion === undefined ? {} : { lesion }), ...(scores === undefined ? {} : { scores }) };
}

function isScores(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((id) => scoreIds.includes(id));
}
