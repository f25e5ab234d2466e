/**
 * How serious a unit takes a finding.
 *
 * No setting gives a clean bill: what says that a note is wrong stays an error, and what watches over the silencing
 * of findings cannot be silenced itself. Of the rest, a unit may think more of one and less of another.
 */
import type { Problem } from '../note/problem.ts';
import { isProblemCode, problemCodes, type Severity, severityOf } from '../note/problem-codes.ts';
import type { Settings } from '../score/settings.ts';

/** How serious a problem may be taken. */
export const LEVELS: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

/** The codes whose severity a unit decides. */
export const decidableCodes = problemCodes.filter(
  (code) => severityOf(code) !== 'error' && !code.startsWith('ignore-') && code !== 'too-many-findings',
);

/** What of a setting can be followed; the rest is passed over, as if it were not there. */
export function severitiesFrom(setting: unknown): Settings['severity'] {
  if (setting === null || typeof setting !== 'object') return {};
  return Object.fromEntries(
    Object.entries(setting).filter(
      ([code, level]) => isProblemCode(code) && decidableCodes.includes(code) && LEVELS.includes(level),
    ),
  );
}

/** How serious a problem is for the unit; null if it does not want to hear of it. */
export function severityFor({ code, severity }: Problem, { severity: wanted }: Settings): Severity | null {
  const level = decidableCodes.includes(code) ? wanted[code] : undefined;
  return level === 'off' ? null : (level ?? severity);
}
