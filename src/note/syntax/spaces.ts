/** Spaces that only look like one: what word processors and web pages put between words. */
import { say } from '../../words/sentence.ts';
import { endOf } from './lines.ts';
import type { Recogniser } from './slip.ts';

/** All of them take one column, as a space does; in a value they may be meant. */
const ODD = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** What stands before a value: the indentation, dashes, the key. */
const BEFORE_VALUE = /^\s*(?:-\s+)*(?:[\w.]+\s*:\s+)?/;

/** Where a line has them before its value, or in the place of it; from its beginning. */
export function oddSpacesIn(line: string): { start: number; end: number }[] {
  const [before = ''] = BEFORE_VALUE.exec(line) ?? [];
  return [...before.matchAll(ODD)].map(({ index }) => ({ start: index, end: index + 1 }));
}

/** Such a space on the line where the parser stumbled. */
export const oddSpace: Recogniser = ({ text, line }) => {
  const [first] = oddSpacesIn(text.slice(line.start, endOf(line)));
  if (!first) return null;
  const message = say`Special space character: use an ordinary space.`;
  return { code: 'yaml-space', message, start: line.start + first.start, end: line.start + first.end };
};
