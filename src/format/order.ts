import type { Path } from '../note/path.ts';
import { schemaAt } from '../note/schema.ts';
import type { Entry } from './entries.ts';

/**
 * The entries of a map in the order in which the schema names its keys, and those for local use behind them. A key
 * that the schema does not know stays behind the one it follows.
 *
 * @param path where the map stands in a note
 */
export function inOrder(entries: readonly Entry[], path: Path): readonly Entry[] {
  const known = Object.keys(schemaAt(path)?.properties ?? {});
  if (known.length === 0) return entries;
  let rank = -1;
  const ranked = entries.map((entry) => {
    const found = known.indexOf(entry.key ?? '');
    if (found >= 0) rank = found;
    else if (entry.key?.startsWith('x_')) rank = known.length;
    return { entry, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}
