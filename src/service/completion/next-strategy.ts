/** Which strategy is likely next in a list of attempts. */
import { schemaAt, type Value } from '../../schema/schema.ts';
import type { CompletionPlace } from './entry.ts';

const FAMILIES = ['awe', 'adr', 'retrograde'];

const familyOf = (strategy: unknown): number =>
  FAMILIES.findIndex((family) => String(strategy).startsWith(family));

/**
 * The strategies for the attempt at the caret, the likeliest first: the hybrid algorithm (Brilakis 2012,
 * 10.1016/j.jcin.2012.02.006) changes early to one that was not tried yet, and comes back to one that was.
 *
 * @returns null where no strategy of an attempt is asked for, and where none was tried or one has crossed
 */
export function nextStrategies({ note, caret: { path } }: CompletionPlace): readonly Value[] | null {
  const [number, key] = path.slice(-2);
  if (key !== 'strategy' || path.at(-3) !== 'attempts') return null;
  const lesion = note?.lesions.find(({ path: [, own] }) => own === path[1]);
  const before = (lesion?.data.crossing?.attempts ?? []).slice(0, Number(number));
  const last = before.at(-1);
  if (!last || last.result === 'crossed') return null;
  // Of each family, how long ago it was tried: never comes first.
  const since = FAMILIES.map((_, family) => before.findLastIndex((one) => familyOf(one.strategy) === family));
  const strategies = schemaAt(path)?.enum ?? [];
  return strategies.toSorted((a, b) => (since[familyOf(a)] ?? 0) - (since[familyOf(b)] ?? 0));
}
