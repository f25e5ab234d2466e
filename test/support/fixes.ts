/** Quick fixes in tests: made as an editor makes them. */
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver-types';
import { applied } from './applied.ts';
import { document, service } from './notes.ts';

/** The edits of a quick fix. */
export function editsOf({ edit }: CodeAction): TextEdit[] {
  return Object.values(edit?.changes ?? {}).flat();
}

/** The problems of a text. */
export function found(text: string, languageId: string): Diagnostic[] {
  return service().diagnose(document(text, languageId));
}

/** The quick fixes for the wanted problems of a text. */
export function quickFixes(
  text: string,
  languageId: string,
  wanted: (diagnostic: Diagnostic) => boolean = () => true,
): CodeAction[] {
  const asked = service();
  const note = document(text, languageId);
  return asked.codeActions(note, asked.diagnose(note).filter(wanted));
}

/** A text after all safe fixes. */
export function fixedAll(text: string, languageId: string): string {
  return applied(text, service().fixAll(document(text, languageId)));
}

/** A range as `line:character-line:character`, from 0. */
export function shownRange({ range: { start, end } }: Pick<Diagnostic, 'range'>): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
