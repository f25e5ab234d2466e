/** What a note says once a value of it is another: plain data, without any text. */
import { schemaAt } from '../../schema/schema.ts';
import { isEntry, isIndex, isMap, type Path } from '../../yaml/path.ts';

/** Thrown where a value leaves no place for what is to stand below it; caught where values are set. */
export const NO_PLACE = new Error('no place');

/**
 * Data with another value at a path. What is missing on the way is added, a word that stands for a map becomes that
 * map, and a map or list that loses its last member is left out; the entry of a list stays, without keys.
 *
 * @param value undefined leaves the key or the entry out
 * @param at where the data stand in a note
 * @returns undefined where nothing is left
 */
export function withValue(data: unknown, path: Path, value: unknown, at: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if ((data ?? null) === null && value === undefined) return data;
  const inner = (old: unknown) => withValue(old, rest, value, [...at, step]);
  const home = opened(data, step, at);
  if (Array.isArray(home)) {
    const index = Number(step);
    if (index > home.length) throw NO_PLACE;
    const entry = inner(home[index]);
    const entries = [
      ...home.slice(0, index),
      ...(entry === undefined ? [] : [entry]),
      ...home.slice(index + 1),
    ];
    return entries.length === 0 && home.length > 0 ? undefined : entries;
  }
  const old = Object.hasOwn(home, step) ? home[step] : undefined;
  const own = inner(old);
  const { [step]: _, ...others } = home;
  const next = own === undefined ? others : { ...home, [step]: own };
  const shorthand = typeof data === 'string' ? shorthandAt(at) : undefined;
  if (shorthand !== undefined && typeof next[shorthand] === 'string' && Object.keys(next).length === 1)
    return next[shorthand];
  const isEmptied = Object.keys(next).length === 0 && Object.keys(home).length > 0;
  return isEmptied && at.length > 0 && !isEntry(at) ? undefined : next;
}

/** The key whose value may stand for a map. */
const shorthandAt = (at: Path): string | undefined => schemaAt(at)?.['x-shorthand'];

/** Data as the map or list that a step leads into. */
function opened(data: unknown, step: string | number, at: Path): Record<string, unknown> | unknown[] {
  const isList = isIndex(step);
  if ((data ?? null) === null) return isList ? [] : {};
  if (isList ? Array.isArray(data) : isMap(data)) return data as Record<string, unknown> | unknown[];
  const shorthand = shorthandAt(at);
  if (isList || shorthand === undefined || typeof data !== 'string') throw NO_PLACE;
  return { [shorthand]: data };
}
