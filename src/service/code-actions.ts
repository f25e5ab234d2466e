import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import type { Problem } from '../note/problem.ts';
import type { Analysis } from './analysis.ts';
import { SOURCE } from './diagnostics.ts';
import { unreadFence } from './fixes/fence.ts';
import { foundAt, provenFixes, type Trial } from './fixes/find.ts';
import { fixesOf } from './fixes/table.ts';
import { toLspEdit, toLspRange } from './to-lsp.ts';

/** A cure of a finding, as an editor offers it. */
export interface Cure extends CodeAction {
  /** Where its author goes on writing, such as a reason: an offset of the text of its one edit. */
  readonly cursor?: number;
  /** What its one edit writes, as a snippet. */
  readonly snippet?: string;
}

/** The cures for the given diagnostics that a program can offer. */
export function codeActionsOf(
  analysis: Analysis,
  uri: string,
  diagnostics: readonly Diagnostic[],
  trial: Trial,
): Cure[] {
  return diagnostics.flatMap((diagnostic) =>
    provenFor(analysis, diagnostic, trial).map(
      ({ title: sentence, edits, preferred, cursor, snippet }): Cure => {
        const title = analysis.words(sentence);
        const changes = { [uri]: edits.map((edit) => toLspEdit(analysis.lines, edit)) };
        const base = { title, kind: 'quickfix', diagnostics: [diagnostic], edit: { changes } };
        return {
          ...base,
          ...(preferred ? { isPreferred: true } : {}),
          ...(cursor === undefined ? {} : { cursor }),
          ...(snippet === undefined ? {} : { snippet }),
        };
      },
    ),
  );
}

/** The cures of the very finding that a diagnostic tells of; none for one of an older text. */
function provenFor(analysis: Analysis, { source, code, message, range }: Diagnostic, trial: Trial) {
  if (source !== SOURCE) return [];
  const at = JSON.stringify(range);
  const isMeant = (one: Problem) =>
    one.code === code &&
    analysis.words(one.message) === message &&
    JSON.stringify(toLspRange(analysis.lines, one.range)) === at;
  for (const analysed of analysis.notes) {
    const problem = analysed.problems.find(isMeant);
    if (!problem) continue;
    const found = foundAt(analysis, analysed, problem);
    return provenFixes(found, fixesOf(found), trial);
  }
  const problem = analysis.outside.find(isMeant);
  return problem ? provenFixes({ analysis, problem }, unreadFence(analysis, problem), trial) : [];
}
