import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Problem } from '../note/problem.ts';
import type { Severity } from '../note/problem-codes.ts';
import { say } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import type { Analysis } from './analysis.ts';
import type { NoteDocument } from './document.ts';
import { shownOf } from './shown.ts';
import { toLspRange } from './to-lsp.ts';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = { error: 1, warning: 2, information: 3, hint: 4 };

/** Every diagnostic carries this as its source. */
export const SOURCE = 'CTO Notes';

/**
 * All problems of a document. Of one that is not saved yet, places that are left empty are none: someone is still
 * filling them in.
 *
 * @param page the address of a problem's page; null where the surface has none
 */
export function diagnosticsOf(
  analysis: Analysis,
  { uri, isDirty = false }: Pick<NoteDocument, 'uri' | 'isDirty'>,
  page: (code: string) => string | null,
): Diagnostic[] {
  const { lines, words } = analysis;
  const wanted = ({ clue }: Problem) => !(isDirty && clue?.empty);
  return shownOf(analysis, wanted).map(({ code, severity, message, range, related }): Diagnostic => {
    const href = page(code);
    return {
      range: toLspRange(lines, range),
      severity: SEVERITIES[severity],
      code,
      ...(href === null ? {} : { codeDescription: { href } }),
      source: SOURCE,
      message: words(message),
      ...(related
        ? {
            relatedInformation: related.map((other) => ({
              location: { uri, range: toLspRange(lines, other.range) },
              message: words(other.message),
            })),
          }
        : {}),
    };
  });
}

/** The one finding of a document that could not be checked at all, since none would look like a clean note. */
export function unchecked(page: (code: string) => string | null, words: Words): Diagnostic {
  const start = { line: 0, character: 0 };
  const code = 'check-failed';
  const href = page(code);
  return {
    range: { start, end: start },
    severity: SEVERITIES.error,
    code,
    ...(href === null ? {} : { codeDescription: { href } }),
    source: SOURCE,
    message: words(say`This note could not be checked: this is a fault of CTO Notes, not of the note.`),
  };
}
