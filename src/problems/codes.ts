/**
 * The stable codes of all problems, each with a page `docs/problems/<code>.md`.
 *
 * A code that has been released is never renamed: notes name codes in `# cto-ignore`.
 */

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Where one code is of two severities, the first is what a problem has unless its check says otherwise. */
const severities = {
  // The text is not YAML.
  'yaml-tab': 'error',
  'yaml-space': 'error',
  'yaml-indent': 'error',
  'yaml-dash': 'error',
  'yaml-colon': 'error',
  'yaml-quote': 'error',
  'yaml-bracket': 'error',
  'yaml-conflict': 'error',
  'yaml-alias': 'error',
  'yaml-syntax': 'error',
  'duplicate-key': 'error',
  // The YAML is not a note.
  'note-too-large': 'error',
  'empty-note': 'error',
  'fence-unclosed': 'error',
  'fence-repeats-key': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'missing-value': ['error', 'hint'],
  'wrong-type': 'error',
  'unknown-value': 'error',
  'out-of-range': 'error',
  'bad-date': 'error',
  'bad-id': 'error',
  'repeated-value': 'error',
  'duplicate-lesion': 'error',
  // Something that looks like a part of the note is none.
  'fence-unread': 'warning',
  // The note says something that deserves a second look.
  'consent-missing': ['warning', 'information'],
  'consent-not-obtained': 'warning',
  'consent-late': 'warning',
  'consent-incomplete': 'warning',
  'goal-not-shown': ['warning', 'information'],
  'no-symptoms': 'information',
  'not-a-cto': 'warning',
  'score-differs': 'warning',
  'success-differs': 'warning',
  'collaterals-contradict': 'warning',
  'stump-contradicts': 'warning',
  'retrograde-contradicts': 'warning',
  'crossing-contradicts': 'warning',
  'flow-contradicts': 'warning',
  'prior-attempt-contradicts': 'warning',
  'occlusions-contradict': 'warning',
  'complications-contradict': 'warning',
  'tamponade-untreated': 'information',
  'donor-missing': 'information',
  'follow-up-early': 'warning',
  'procedure-incomplete': 'information',
  'identical-lesions': 'information',
  'patient-identity': 'warning',
  'identity-visible': 'information',
  'hidden-character': 'warning',
  'score-incomplete': 'information',
  'length-boundary': 'information',
  'air-kerma-high': ['information', 'warning'],
  'contrast-high': ['information', 'warning'],
  'summary-stale': 'warning',
  // About the silencing of others, and of this program itself.
  'ignore-without-reason': 'warning',
  'ignore-unknown-code': 'warning',
  'too-many-findings': 'information',
  'check-failed': 'error',
} as const satisfies Record<string, Severity | readonly [Severity, ...Severity[]]>;

export type ProblemCode = keyof typeof severities;

/** What only a unit that asks for it wants to hear of. */
const offByDefault: ReadonlySet<string> = new Set<ProblemCode>(['procedure-incomplete']);

/** Whether problems of a code are shown only where a unit has set their severity. */
export function isOffByDefault(code: ProblemCode): boolean {
  return offByDefault.has(code);
}

/** All codes, in the order of their severities above. */
export const problemCodes = Object.keys(severities) as readonly ProblemCode[];

/** All severities that problems of this code have, the usual one first. */
export function severitiesOf(code: ProblemCode): readonly [Severity, ...Severity[]] {
  const listed = severities[code];
  return typeof listed === 'string' ? [listed] : listed;
}

/** How bad a problem of this code is, unless its check says otherwise. */
export function severityOf(code: ProblemCode): Severity {
  return severitiesOf(code)[0];
}

/** Whether a word is the code of a problem. */
export function isProblemCode(word: string): word is ProblemCode {
  return Object.hasOwn(severities, word);
}
