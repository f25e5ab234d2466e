import type { ProblemCode } from '../../problems/codes.ts';
import type { Fix, FixContext, FixProvider } from './context.ts';
import { removeDuplicateKey, removeNone, removeRepeatedValue, renameLesion } from './providers/duplicates.ts';
import { closeFence, renameFence, splitFence, spreadLesions } from './providers/fences.ts';
import { addDash, indentLines } from './providers/indentation.ts';
import { fixUnknownKey } from './providers/keys.ts';
import { addConsent, addMissingKey, fillOrRemove, recordUnknown, writeNewNote } from './providers/missing.ts';
import { correctIgnoredCode, silence } from './providers/silence.ts';
import {
  applySuggestion,
  moveDuration,
  moveSegment,
  quoteText,
  removeSummary,
  renewSummary,
  useComputedScore,
  useComputedVerdict,
  writeBound,
} from './providers/values.ts';
import { replaceOddSpaces, replaceTabs } from './providers/whitespace.ts';
import { interpretWord, keepInWords, keepOrChoose, moveToOtherKey } from './providers/words.ts';

/** The fixes of each code. One that is not named here can only be silenced, if at all: its fix is in the facts. */
const fixers: Partial<Record<ProblemCode, readonly FixProvider[]>> = {
  'yaml-tab': [replaceTabs],
  'yaml-space': [replaceOddSpaces],
  'yaml-indent': [indentLines],
  'yaml-dash': [applySuggestion, addDash],
  'yaml-colon': [applySuggestion],
  'yaml-quote': [applySuggestion],
  'yaml-bracket': [applySuggestion],
  'yaml-alias': [applySuggestion],
  'yaml-syntax': [splitFence, applySuggestion],
  'duplicate-key': [removeDuplicateKey],
  'empty-note': [writeNewNote],
  'fence-unclosed': [closeFence],
  'fence-repeats-key': [removeDuplicateKey],
  'unknown-key': [renameFence, spreadLesions, fixUnknownKey],
  'missing-key': [addMissingKey],
  'missing-value': [fillOrRemove],
  'wrong-type': [
    spreadLesions,
    interpretWord,
    moveDuration,
    applySuggestion,
    writeBound,
    addDash,
    quoteText,
    keepInWords,
  ],
  'unknown-value': [moveSegment, interpretWord, applySuggestion, moveToOtherKey, keepOrChoose],
  'out-of-range': [applySuggestion],
  'bad-date': [applySuggestion, keepInWords],
  'bad-id': [renameLesion],
  'repeated-value': [removeRepeatedValue],
  'duplicate-lesion': [renameLesion],
  'consent-missing': [addConsent],
  'hidden-character': [applySuggestion],
  'score-differs': [useComputedScore],
  'success-differs': [useComputedVerdict],
  'score-incomplete': [recordUnknown],
  'complications-contradict': [removeNone],
  'summary-stale': [removeSummary, renewSummary],
  'ignore-unknown-code': [correctIgnoredCode],
};

/** The codes with a fix of their own. */
export const fixableCodes = Object.keys(fixers) as readonly ProblemCode[];

/** What these say only the author can know. */
const onAsking: ReadonlySet<FixProvider> = new Set([
  addConsent,
  writeNewNote,
  fillOrRemove,
  removeNone,
  renameLesion,
  keepInWords,
  useComputedScore,
  correctIgnoredCode,
  recordUnknown,
  useComputedVerdict,
  keepOrChoose,
  renameFence,
  splitFence,
  spreadLesions,
  removeSummary,
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
