/**
 * Turns what a YAML parser says of broken text into what a person did.
 *
 * A parser reports each place where it stumbled, often far behind the mistake and several times over. Only
 * the first error is looked at, and the rules find the mistake that led to it.
 */
import { type Document, isSeq, visit, type YAMLParseError } from 'yaml';
import { msg } from '../../text/message.ts';
import { emptyEntry, strayBracket, unclosedBracket } from './brackets.ts';
import { type BrokenText, brokenText, onLine, type SyntaxIssue, type SyntaxRule } from './issue.ts';
import { textLines } from './lines.ts';
import {
  colonInValue,
  reservedSign,
  signAlone,
  textAfterQuote,
  textLikeAlias,
  textOfLines,
  unclosedQuote,
} from './scalars.ts';
import {
  brokenDash,
  conflictMarkers,
  indentIssue,
  missingColon,
  missingDash,
  oddSpace,
  tabIndent,
  wrongIndent,
} from './structure.ts';

/** In the order in which they are asked: what breaks most of the text comes first. */
const recognisers: readonly SyntaxRule[] = [
  conflictMarkers,
  tabIndent,
  oddSpace,
  unclosedQuote,
  strayBracket,
  unclosedBracket,
  emptyEntry,
  textAfterQuote,
  reservedSign,
  signAlone,
  textOfLines,
  textLikeAlias,
  brokenDash,
  missingDash,
  missingColon,
  colonInValue,
  wrongIndent,
];

/**
 * The one mistake behind the errors of a segment.
 *
 * @param text the text of the segment
 * @param errors what the parser said; at least one
 * @param keys what is known of the keys of the format
 */
export function explainSyntax(
  text: string,
  errors: readonly YAMLParseError[],
  keys: Pick<BrokenText, 'isKnownKey' | 'isMeasuredKey'>,
): SyntaxIssue {
  const broken = brokenText(text, errors, keys);
  for (const recognise of recognisers) {
    const issue = recognise(broken);
    if (issue) return issue;
  }
  const message = msg`This line is not valid YAML: look for a missing colon, dash, quote or space.`;
  return onLine(broken.line, 'yaml-syntax', message);
}

const DASH_BELOW = /\n[ \t]*(?=-[ \t])/;

/** The first such entry; null if there is none. */
export function swallowedEntry(document: Document, text: string): SyntaxIssue | null {
  if (!DASH_BELOW.test(text)) return null;
  let issue: SyntaxIssue | null = null;
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
      issue = indentIssue(swallowed, entry.indent);
      return visit.BREAK;
    },
  });
  return issue;
}
