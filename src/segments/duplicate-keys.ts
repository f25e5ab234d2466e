import { type Document, isPair, isScalar, isSeq, visit } from 'yaml';
import type { SegmentOffset } from '../text/offsets.ts';
import type { Path } from '../yaml/path.ts';
import type { SegmentKind } from './segment.ts';

/** A key that stands a second time in its map; offsets are those of the segment's text. */
interface DuplicateKey {
  readonly path: Path;
  readonly start: SegmentOffset;
  readonly end: SegmentOffset;
  /** Whether a whole entry of a list with dashes seems to begin again, its own forgotten. */
  readonly beginsEntry: boolean;
}

/**
 * The keys of a document that stand twice, in the order of the text.
 *
 * @param kind what the document holds: where in it the lesions are
 */
export function findDuplicateKeys(document: Document, kind: SegmentKind): DuplicateKey[] {
  const duplicates: DuplicateKey[] = [];
  visit(document, {
    Map(_, map, ancestors) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const [start, end] = key.range ?? [0, 0];
        if (seen.has(key.value)) {
          const path = [...pathOfNode(ancestors, map), String(key.value)];
          const inEntry = kind === 'entry' ? path.length === 2 : path.at(-3) === 'lesions';
          duplicates.push({
            path,
            start,
            end,
            beginsEntry: key.value === 'id' && inEntry && map.flow !== true,
          });
        }
        seen.add(key.value);
      }
    },
  });
  return duplicates;
}

/** The path of a node, from its ancestors as `visit` lists them. */
function pathOfNode(ancestors: readonly unknown[], node: unknown): Path {
  return ancestors.flatMap((parent, i) => {
    if (isSeq(parent)) return parent.items.indexOf(ancestors[i + 1] ?? node);
    return isPair(parent) ? String(parent.key) : [];
  });
}
