import type { ProblemCode } from '../../note/problem-codes.ts';
import { score, summary, verdict } from './computed.ts';
import { closeFence } from './fence.ts';
import type { Fix, Fixer, Found } from './fix.ts';
import { dash, indentation } from './indentation.ts';
import { unknownKey } from './keys.ts';
import { consent, emptyNote, missingKey, missingValue, unrecorded } from './missing.ts';
import { silence, unknownCode } from './silence.ts';
import { plainSpaces } from './spaces.ts';
import { tabs } from './tabs.ts';
import { duplicateKey, noneBesides, otherName, repeatedValue } from './twice.ts';
import { asText, meant } from './values.ts';

/** The cures of each code. One that is not named here can only be silenced, if at all: its cure is in the facts. */
const fixers: Partial<Record<ProblemCode, readonly Fixer[]>> = {
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
  'wrong-type': [meant, dash, asText],
  'unknown-value': [meant],
  'out-of-range': [meant],
  'bad-date': [meant],
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

/** The codes with a cure of their own. */
export const curableCodes = Object.keys(fixers) as readonly ProblemCode[];

/** What these say only the author can know. */
const onAsking: ReadonlySet<Fixer> = new Set([
  consent,
  emptyNote,
  missingValue,
  noneBesides,
  otherName,
  score,
  unknownCode,
  unrecorded,
  verdict,
]);

/** Whether a finding of this code may have a cure that is made unasked. */
export function mayBeCuredUnasked(code: ProblemCode): boolean {
  return fixers[code]?.some((fixer) => !onAsking.has(fixer)) ?? false;
}

/** All cures of a finding, not yet proved: those of its kind that find one, and to silence it. */
export function fixesOf(found: Found): readonly Fix[] {
  const cures = (fixers[found.problem.code] ?? []).map((fixer) => fixer(found));
  return [...(cures.find((fixes) => fixes.length > 0) ?? []), ...silence(found)];
}
