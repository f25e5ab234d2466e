/**
 * A lesion that has a summary keeps it where it stands among its keys, and keeps the comments beside it.
 */
import type { Node, Pair, YAMLMap } from 'yaml';
import { type Candidate, columnOf, endOfNode, isBlockScalar, literalBody } from './yaml-layout.ts';

/** The ways to write it, from the most readable to the one that always fits. */
export function* replaced(
  text: string,
  map: YAMLMap,
  { key, value }: Pair,
  lines: readonly string[],
  eol: string,
): Generator<Candidate> {
  const node = value as Node | null;
  const [start, end] = node?.range ?? [];
  if (!node || start === undefined || end === undefined) return;
  if (!map.flow) {
    const body = literalBody(lines, columnOf(text, map), eol);
    if (isBlockScalar(node)) {
      const header = /^[|>][-+\d]*([^\r\n]*)/.exec(text.slice(start));
      yield { start, end: endOfNode(text, node), newText: `|${(header?.[1] ?? '').trimEnd()}${body}` };
      return;
    }
    const comment = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
    const at = headerPlace(text, (key as Node).range?.[1] ?? start, start);
    const newText = `${spaceAt(text, at)}|${comment.trimEnd()}${body}`;
    yield { start: at, end: end + comment.length, newText };
  }
  yield { start, end, newText: spaceAt(text, start) + JSON.stringify(lines.join('\n')) };
}

/** A value that begins below its key is drawn up to it, unless a comment stands between them. */
function headerPlace(text: string, keyEnd: number, valueStart: number): number {
  const between = text.slice(keyEnd, valueStart);
  return between.includes('#') ? valueStart : keyEnd + between.trimEnd().length;
}

function spaceAt(text: string, at: number): string {
  return /\s/.test(text.charAt(at - 1)) ? '' : ' ';
}
