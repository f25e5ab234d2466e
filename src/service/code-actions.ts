import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver-types';
import { placeOfSummary } from '../summary/written.ts';
import type { Analysis } from './analysis.ts';
import { SOURCE } from './diagnostics.ts';
import { summaryOf } from './summaries.ts';
import { toLspEdit } from './to-lsp.ts';

/** The cures for the given diagnostics that a program can offer. */
export function codeActionsOf(
  analysis: Analysis,
  uri: string,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  return diagnostics
    .filter(({ source, code }) => source === SOURCE && code === 'summary-stale')
    .flatMap((diagnostic): CodeAction[] => {
      const edit = renewal(analysis, diagnostic);
      if (!edit) return [];
      return [
        {
          title: 'Insert the summary again',
          kind: 'quickfix',
          diagnostics: [diagnostic],
          isPreferred: true,
          edit: { changes: { [uri]: [edit] } },
        },
      ];
    });
}

/** The edit for the very summary that the diagnostic marks; null if its lesion can have none. */
function renewal(analysis: Analysis, { range }: Diagnostic): TextEdit | null {
  const { text, lines, notes } = analysis;
  const marked = lines.offsetAt(range.start);
  for (const { note, lesions } of notes) {
    const lesion = lesions.find(({ entry }) => placeOfSummary(text, note, entry)?.start === marked);
    const edit = lesion ? summaryOf(analysis, note, lesion) : null;
    if (edit) return toLspEdit(lines, edit);
  }
  return null;
}
