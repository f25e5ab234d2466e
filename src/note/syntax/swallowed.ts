/** An entry of a list that stands deeper than the one above: YAML reads it as more text of that. */
import { type Document, isSeq, visit } from 'yaml';
import { textLines } from './lines.ts';
import type { Slip } from './slip.ts';
import { indentSlip } from './structure.ts';

const DASH_BELOW = /\n[ \t]*(?=-[ \t])/;

/** The first such entry; null if there is none. */
export function swallowedEntry(document: Document, text: string): Slip | null {
  if (!DASH_BELOW.test(text)) return null;
  let slip: Slip | null = null;
  visit(document, {
    Scalar(_, { type, range }, above) {
      const list = above.at(-1);
      if (type !== 'PLAIN' || !range || !isSeq(list) || list.flow) return undefined;
      const [start, end] = range;
      const match = DASH_BELOW.exec(text.slice(start, end));
      if (!match) return undefined;
      const lines = textLines(text);
      const at = (offset: number) => lines.findLast((line) => line.start <= offset);
      const [entry, swallowed] = [at(start), at(start + match.index + 1)];
      if (!entry || !swallowed) return undefined;
      slip = indentSlip(swallowed, entry.indent);
      return visit.BREAK;
    },
  });
  return slip;
}
