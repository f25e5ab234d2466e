/**
 * In YAML the summary is the last key of its lesion. The YAML library finds the places; the text is edited
 * as text, since writing the document anew would change the rest of it.
 *
 * Offsets in this file and in its neighbours `yaml-…` are those of the block's text.
 */
import { isMap, isScalar } from 'yaml';
import type { LesionEntry } from '../note/lesions.ts';
import { nodeAt } from '../note/nodes.ts';
import type { TextEdit } from './edit.ts';
import { appended } from './yaml-append.ts';
import type { Candidate } from './yaml-layout.ts';
import { proofOf } from './yaml-proof.ts';
import { replaced } from './yaml-replace.ts';

/** The edit for a lesion of a YAML note; null if none of the ways to write it leaves the note as it was. */
export function yamlEdit(
  { part, path }: LesionEntry,
  lines: readonly string[],
  eol: string,
): TextEdit | null {
  const { block } = part;
  const { document, data } = part.reading.parsed;
  const inner = part.inner(path);
  if (!inner) return null;
  const map = nodeAt(document, inner);
  if (!isMap(map)) return null;
  const existing = map.items.find(({ key }) => isScalar(key) && key.value === 'summary');
  const candidates: Iterable<Candidate> = existing
    ? replaced(block.text, map, existing, lines, eol)
    : appended(block.text, map, lines, eol);
  const proven = proofOf(document, data, inner, lines.join('\n'));
  for (const { start, end, newText } of candidates) {
    if (proven(block.text.slice(0, start) + newText + block.text.slice(end))) {
      return { range: { start: block.toHost(start), end: block.toHost(end) }, newText };
    }
  }
  return null;
}
