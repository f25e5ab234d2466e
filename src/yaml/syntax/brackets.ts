/** Mistakes of brackets: not closed, closed twice, or by the wrong kind. */
import { msg } from '../../text/message.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { closedBy, type SyntaxRule, toLineEnd } from './issue.ts';
import { endOf } from './lines.ts';

const isOpener = ({ type }: Token): boolean => type === 'flow-seq-start' || type === 'flow-map-start';
const isCloser = ({ type }: Token): boolean => type === 'flow-seq-end' || type === 'flow-map-end';
const closerOf = (opener: Token): string => (opener.source === '[' ? ']' : '}');

/** A list or map in brackets that is never closed. */
export const unclosedBracket: SyntaxRule = (broken) => {
  const open: Token[] = [];
  for (const token of tokensOf(broken.text)) {
    if (isOpener(token)) open.push(token);
    else if (isCloser(token)) open.pop();
  }
  const first = open[0];
  if (!first) return null;
  const closer = closerOf(first);
  const { start } = first;
  const end = toLineEnd(broken, start);
  const message = msg`This \`${first.source}\` is not closed: put a \`${closer}\` at the end.`;
  return { code: 'yaml-bracket', message, start, end, ...closedBy(closer, broken.text.slice(start, end)) };
};

/** A bracket that closes nothing, or closes what another kind of bracket opened. */
export const strayBracket: SyntaxRule = (broken) => {
  const open: Token[] = [];
  for (const token of tokensOf(broken.text)) {
    if (isOpener(token)) open.push(token);
    if (!isCloser(token)) continue;
    const { source, start } = token;
    const opener = open.pop();
    const range = { start, end: start + 1 };
    if (!opener) {
      const message = msg`This \`${source}\` closes nothing: remove it, or add the opening bracket.`;
      return { code: 'yaml-bracket', message, ...range, replacement: '', safety: 'likely' };
    }
    const closer = closerOf(opener);
    if (source === closer) continue;
    const message = msg`This \`${source}\` should be a \`${closer}\`, to close the \`${opener.source}\`.`;
    return { code: 'yaml-bracket', message, ...range, replacement: closer, safety: 'safe' };
  }
  return null;
};

/** Two commas of a list with nothing between them. */
export const emptyEntry: SyntaxRule = ({ text, line }) => {
  let last: Token | null = null;
  for (const token of tokensOf(text)) {
    if (token.start >= endOf(line)) break;
    if (token.type === 'space' || token.type === 'newline') continue;
    if (token.start >= line.start && token.type === 'comma' && last?.type === 'comma') {
      const message = msg`Nothing between these two commas: remove one.`;
      const range = { start: last.start, end: token.start + 1 };
      return { code: 'yaml-bracket', message, ...range, replacement: ',', safety: 'safe' };
    }
    last = token;
  }
  return null;
};
