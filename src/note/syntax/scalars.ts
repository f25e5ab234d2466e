/** Slips inside a value: quotes, brackets, and signs that YAML reserves. */
import { Lexer } from 'yaml';
import type { BrokenText, Recogniser, Slip } from './slip.ts';

interface Token {
  readonly source: string;
  readonly start: number;
}

/** The parser's own tokens with their places; its control characters take no room in the text. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const source of new Lexer().lex(text)) {
    if (source === '\u0002' || source === '\u0018' || source === '\u001f' || source === '\u001e') continue;
    if (source === '\ufeff') continue;
    tokens.push({ source, start });
    start += source.length;
  }
  return tokens;
}

/** The rest of the line from an offset on, without the terminator. */
function toLineEnd({ text }: BrokenText, start: number): number {
  const end = text.slice(start).search(/\r?\n/);
  return end < 0 ? text.length : start + end;
}

/** A quoted value that runs over lines which look like keys was not meant to. */
const SWALLOWED_KEY = /\n\s*(- )?[\w.]+:(\s|$)/;

/** A quote that is never closed, or closed only by the quote of a later value. */
export const unclosedQuote: Recogniser = (broken) => {
  for (const { source, start } of tokensOf(broken.text)) {
    const quote = source[0];
    if (quote !== '"' && quote !== "'") continue;
    const closed = source.length > 1 && source.endsWith(quote);
    if (closed && !SWALLOWED_KEY.test(source)) continue;
    const message = `This quote is not closed: put a ${quote} at the end of the value.`;
    return { code: 'yaml-quote', message, start, end: toLineEnd(broken, start) };
  }
  return null;
};

/** Text behind a closing quote, most often an apostrophe within single quotes. */
export const textAfterQuote: Recogniser = (broken) => {
  const error = broken.errors[0];
  const offset = error?.pos[0] ?? 0;
  if (error?.code !== 'UNEXPECTED_TOKEN' || !/['"]/.test(broken.text[offset - 1] ?? '')) return null;
  const quote = broken.text[offset - 1];
  const message =
    quote === "'"
      ? "The value ended at this quote: write an apostrophe within single quotes twice (`''`), or put the value in double quotes."
      : 'The value ended at this quote: write a quote within double quotes as `\\"`.';
  return { code: 'yaml-quote', message, start: offset - 1, end: toLineEnd(broken, offset) };
};

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A list or map in brackets that is never closed. */
export const unclosedBracket: Recogniser = (broken) => {
  const open: Token[] = [];
  for (const token of tokensOf(broken.text)) {
    if (token.source === '[' || token.source === '{') open.push(token);
    else if (token.source === ']' || token.source === '}') open.pop();
  }
  const first = open[0];
  if (!first) return null;
  return {
    code: 'yaml-bracket',
    message: `This \`${first.source}\` is not closed: put a \`${CLOSING[first.source]}\` at the end.`,
    start: first.start,
    end: toLineEnd(broken, first.start),
  };
};

/** A bracket that closes nothing, or closes what another kind of bracket opened. */
export const strayBracket: Recogniser = (broken) => {
  const open: Token[] = [];
  for (const { source, start } of tokensOf(broken.text)) {
    if (source === '[' || source === '{') open.push({ source, start });
    if (source !== ']' && source !== '}') continue;
    const opener = open.pop();
    if (opener && CLOSING[opener.source] === source) continue;
    const message = opener
      ? `This \`${source}\` should be a \`${CLOSING[opener.source]}\`, to close the \`${opener.source}\`.`
      : `This \`${source}\` closes nothing: take it out, or open it before.`;
    return { code: 'yaml-bracket', message, start, end: start + 1 };
  }
  return null;
};

/** `*` and `&` begin an alias and an anchor; a value with a space behind them was meant as text. */
export const textLikeAlias: Recogniser = (broken) => {
  const line = broken.lines[broken.at];
  const match = line && /:\s+([*&].*)$/.exec(line.content);
  if (!line || !match?.[1] || !/\s/.test(match[1])) return null;
  const start = line.start + line.indent + line.content.length - match[1].length;
  return quoteIt(broken, start, `it begins with \`${match[1][0]}\``);
};

/** A value that begins with a sign which YAML keeps for itself. */
export const reservedSign: Recogniser = (broken) => {
  const error = broken.errors[0];
  if (error?.code !== 'BAD_SCALAR_START') return null;
  const start = error.pos[0];
  return quoteIt(broken, start, `it begins with \`${broken.text[start]}\``);
};

/** A value that holds a colon and a space, which would make it a key. */
export const colonInValue: Recogniser = (broken) => {
  const error = broken.errors[0];
  if (error?.code !== 'BLOCK_AS_IMPLICIT_KEY') return null;
  const start = error.pos[0];
  const end = toLineEnd(broken, start);
  return /:\s/.test(broken.text.slice(start, end)) ? quoteIt(broken, start, 'it contains a colon') : null;
};

function quoteIt(broken: BrokenText, start: number, why: string): Slip {
  const end = toLineEnd(broken, start);
  return { code: 'yaml-quote', message: `Put this value in quotes: ${why}.`, start, end };
}
