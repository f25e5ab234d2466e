import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import type { Analysis } from './analysis.ts';
import { SOURCE } from './diagnostics.ts';
import { summariesOf } from './summaries.ts';

/** The cures for the given diagnostics that a program can offer. */
export function codeActionsOf(
  analysis: Analysis,
  uri: string,
  _range: Range,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  return diagnostics
    .filter(({ source, code }) => source === SOURCE && code === 'summary-stale')
    .flatMap((diagnostic): CodeAction[] => {
      const edits = staleEdits(analysis, diagnostic);
      if (edits.length === 0) return [];
      return [
        {
          title: 'Insert the summary again',
          kind: 'quickfix',
          diagnostics: [diagnostic],
          isPreferred: true,
          edit: { changes: { [uri]: edits } },
        },
      ];
    });
}

/** In Markdown the stale summary stands outside of its lesion, so it is found among all of them. */
function staleEdits(analysis: Analysis, { range }: Diagnostic) {
  const { edits } = summariesOf(analysis, 'all');
  const near = edits.filter((edit) => edit.range.start.line >= range.start.line);
  return near.slice(0, 1);
}
