/** Mistakes inside a value: quotes, and signs that YAML reserves. */
import { type Message, msg } from '../../text/message.ts';
import { tokensOf } from '../tokens.ts';
import {
  type BrokenText,
  closedBy,
  type SyntaxFix,
  type SyntaxIssue,
  type SyntaxRule,
  toLineEnd,
} from './issue.ts';
import { endOf } from './lines.ts';

/** A quoted value that runs over lines which look like keys was not meant to. */
const SWALLOWED_KEY = /\n\s*(- )?[\w.]+:\s/;

/** A quote that is never closed, or closed only by the quote of a later value. */
export const unclosedQuote: SyntaxRule = (broken) => {
  for (const { type, source, start } of tokensOf(broken.text)) {
    if (type !== 'single-quoted-scalar' && type !== 'double-quoted-scalar') continue;
    const quote = source.charAt(0);
    const closed = source.length > 1 && source.endsWith(quote);
    if (closed && !SWALLOWED_KEY.test(source)) continue;
    const message = msg`This quote is not closed: put a ${quote} at the end of the value.`;
    const end = toLineEnd(broken, start);
    return { code: 'yaml-quote', message, start, end, ...closedBy(quote, broken.text.slice(start, end)) };
  }
  return null;
};

/** Text behind a closing quote, most often an apostrophe within single quotes. */
export const textAfterQuote: SyntaxRule = (broken) => {
  const { text, code, line, offset } = broken;
  const closing = /["'](?=\s*$)/.exec(text.slice(line.start, offset));
  if (code !== 'UNEXPECTED_TOKEN' || !closing) return null;
  const [quote] = closing;
  const message =
    quote === "'"
      ? msg`The value ends at this quote: double an apostrophe within single quotes (\`''\`), or put the value in double quotes.`
      : msg`The value ends at this quote: write a quote within double quotes as \`\\"\`.`;
  const start = line.start + closing.index;
  const end = toLineEnd(broken, start);
  const replacement = (quote === "'" ? "'" : '\\') + text.slice(start, end);
  return { code: 'yaml-quote', message, start, end, replacement, safety: 'likely' };
};

/** `*` and `&` begin an alias and an anchor; a value with a space behind them was meant as text. */
export const textLikeAlias: SyntaxRule = (broken) => {
  const value = /:\s+([*&].*)/.exec(broken.line.content)?.[1];
  return value && /\s/.test(value) ? quoteLast(broken, value) : null;
};

/** A value that begins with a sign which YAML keeps for itself. */
export const reservedSign: SyntaxRule = (broken) => {
  const { text, code, offset } = broken;
  return code === 'BAD_SCALAR_START' ? quoteIt(broken, offset, beginsWith(text.charAt(offset))) : null;
};

/** `length_mm: >20`: what begins a text of several lines, with something behind it. */
export const textOfLines: SyntaxRule = (broken) => {
  const [, key = '', value] = /(\w*)\s*:\s+([>|].*)/.exec(broken.line.content) ?? [];
  const number = /^>\s*(\d+(?:\.\d+)?)(?=\s*(?:#.*)?$)/.exec(value ?? '');
  if (value && number?.[1] && broken.isMeasuredKey(key))
    return overNumber(broken, value, number[0], number[1]);
  return value && !/^[>|](?:[1-9][-+]?|[-+][1-9]?)?(\s+#.*)?$/.test(value) ? quoteLast(broken, value) : null;
};

/** `key: ?`: a sign that begins a key or an entry, and stands for a value that nobody knew. */
export const signAlone: SyntaxRule = ({ line }) => {
  const [, sign, behind = ''] = /:\s+([?-])(\s*(?:#.*)?)$/.exec(line.content) ?? [];
  if (!sign) return null;
  const message = msg`Write \`unknown\`, or leave the value empty: \`${sign}\` alone is not a value.`;
  const start = endOf(line) - behind.length - sign.length;
  return {
    code: 'yaml-quote',
    message,
    start,
    end: start + sign.length,
    replacement: 'unknown',
    safety: 'possible',
  };
};

/** A value that holds a colon and a space, which would make it a key. */
export const colonInValue: SyntaxRule = (broken) => {
  const { text, code, line, offset } = broken;
  // At the start of a line stands no value.
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || offset <= line.start) return null;
  const hasColon = /:\s/.test(text.slice(offset, toLineEnd(broken, offset)));
  return hasColon ? quoteIt(broken, offset, msg`Put this value in quotes: it contains a colon.`) : null;
};

/** A number behind the sign: it was meant as a bound. */
function overNumber({ line }: BrokenText, value: string, written: string, number: string): SyntaxIssue {
  const start = endOf(line) - value.length;
  const replacement = `over ${number}`;
  const message = msg`Write \`${replacement}\`: a value cannot begin with \`>\`.`;
  return { code: 'yaml-quote', message, start, end: start + written.length, replacement, safety: 'safe' };
}

function beginsWith(sign: string): Message {
  return msg`Put this value in quotes: it begins with \`${sign}\`.`;
}

/** The value that a line ends with, in quotes for the sign that it begins with. */
function quoteLast(broken: BrokenText, value: string): SyntaxIssue {
  return quoteIt(broken, endOf(broken.line) - value.length, beginsWith(value.charAt(0)));
}

function quoteIt(broken: BrokenText, start: number, message: Message): SyntaxIssue {
  const end = toLineEnd(broken, start);
  return { code: 'yaml-quote', message, start, end, ...quoted(broken, broken.text.slice(start, end)) };
}

/** A value in quotes, the comment behind it outside of them. A key of ours within it was not meant as text. */
function quoted({ isKnownKey }: BrokenText, written: string): SyntaxFix {
  const value = written.replace(/\s#.*/, '').trimEnd();
  if (/["\\]/.test(value)) return {};
  if (value.match(/\w+(?=:\s)/g)?.some(isKnownKey)) return {};
  return { replacement: `"${value}"${written.slice(value.length).trimEnd()}`, safety: 'safe' };
}
