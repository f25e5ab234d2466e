import type { ProblemCode } from '../../problems/codes.ts';
import type { Fix, FixContext, FixProvider } from './context.ts';
import { duplicateKey, noneBesides, otherName, repeatedValue } from './providers/duplicates.ts';
import { closeFence } from './providers/fences.ts';
import { dash, indentation } from './providers/indentation.ts';
import { unknownKey } from './providers/keys.ts';
import { consent, emptyNote, missingKey, missingValue, unrecorded } from './providers/missing.ts';
import { silence, unknownCode } from './providers/silence.ts';
import {
  asText,
  durationApart,
  meant,
  overNumber,
  score,
  segmentApart,
  summary,
  verdict,
} from './providers/values.ts';
import { plainSpaces, tabs } from './providers/whitespace.ts';
import { inOtherKey, ownWords, readWord, wordsOrAny } from './providers/words.ts';

/** The fixes of each code. One that is not named here can only be silenced, if at all: its fix is in the facts. */
const fixers: Partial<Record<ProblemCode, readonly FixProvider[]>> = {
  'yaml-tab': [tabs],
  'yaml-space': [plainSpaces],
  'yaml-indent': [indentation],
  'yaml-dash': [meant, dash],
  'yaml-colon': [meant],
  'yaml-quote': [meant],
  'yaml-bracket': [meant],
  'yaml-alias': [meant],
  'duplicate-key': [duplicateKey],
  'empty-note': [emptyNote],
  'fence-unclosed': [closeFence],
  'fence-repeats-key': [duplicateKey],
  'unknown-key': [unknownKey],
  'missing-key': [missingKey],
  'missing-value': [missingValue],
  'wrong-type': [readWord, durationApart, meant, overNumber, dash, asText, ownWords],
  'unknown-value': [segmentApart, readWord, meant, inOtherKey, wordsOrAny],
  'out-of-range': [meant],
  'bad-date': [meant, ownWords],
  'bad-id': [otherName],
  'repeated-value': [repeatedValue],
  'duplicate-lesion': [otherName],
  'consent-missing': [consent],
  'hidden-character': [meant],
  'score-differs': [score],
  'success-differs': [verdict],
  'score-incomplete': [unrecorded],
  'complications-contradict': [noneBesides],
  'summary-stale': [summary],
  'ignore-unknown-code': [unknownCode],
};

/** The codes with a fix of their own. */
export const fixableCodes = Object.keys(fixers) as readonly ProblemCode[];

/** What these say only the author can know. */
const onAsking: ReadonlySet<FixProvider> = new Set([
  consent,
  emptyNote,
  missingValue,
  noneBesides,
  otherName,
  ownWords,
  score,
  unknownCode,
  unrecorded,
  verdict,
  wordsOrAny,
]);

/** Whether a problem of this code may have a fix that is applied without asking. */
export function mayHaveSafeFix(code: ProblemCode): boolean {
  return fixers[code]?.some((fixer) => !onAsking.has(fixer)) ?? false;
}

/** All fixes of a problem, not yet proved: those of its kind that find one, and to silence it. */
export function computeFixes(context: FixContext): readonly Fix[] {
  const provided = (fixers[context.problem.code] ?? []).map((fixer) => fixer(context));
  return [...(provided.find((fixes) => fixes.length > 0) ?? []), ...silence(context)];
}
