/**
 * Turns what a YAML parser says of broken text into what a person did.
 *
 * A parser reports each place where it stumbled, often far behind the slip and several times over. Only
 * the first error is looked at, and the recognisers find the slip that led to it.
 */
import type { YAMLParseError } from 'yaml';
import { say } from '../../words/sentence.ts';
import { emptyEntry, strayBracket, unclosedBracket } from './brackets.ts';
import {
  colonInValue,
  reservedSign,
  textAfterQuote,
  textLikeAlias,
  textOfLines,
  unclosedQuote,
} from './scalars.ts';
import { brokenText, onLine, type Recogniser, type Slip } from './slip.ts';
import { oddSpace } from './spaces.ts';
import {
  brokenDash,
  conflictMarkers,
  missingColon,
  missingDash,
  tabIndent,
  wrongIndent,
} from './structure.ts';

/** In the order in which they are asked: what breaks most of the text comes first. */
const recognisers: readonly Recogniser[] = [
  conflictMarkers,
  tabIndent,
  oddSpace,
  unclosedQuote,
  strayBracket,
  unclosedBracket,
  emptyEntry,
  textAfterQuote,
  reservedSign,
  textOfLines,
  textLikeAlias,
  brokenDash,
  missingDash,
  missingColon,
  colonInValue,
  wrongIndent,
];

/**
 * The one slip behind the errors of a block.
 *
 * @param text the text of the block
 * @param errors what the parser said; at least one
 */
export function explainSyntax(text: string, errors: readonly YAMLParseError[]): Slip {
  const broken = brokenText(text, errors);
  for (const recognise of recognisers) {
    const slip = recognise(broken);
    if (slip) return slip;
  }
  const message = say`This line is not valid YAML: look for a missing colon, dash, quote or space.`;
  return onLine(broken.line, 'yaml-syntax', message);
}
