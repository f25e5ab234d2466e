/** The changes of a text, done once more without the server: what it makes of them is held against this. */
import type { Diagnostic, Position } from 'vscode-languageserver-types';
import type { Change } from '../support/lsp-client.ts';
import { document, service } from '../support/notes.ts';

function offsetAt(text: string, { line, character }: Position): number {
  const ends = [...text.matchAll(/\r\n|\n|\r|$/g)];
  const end = ends[line];
  if (!end) return text.length;
  const before = ends[line - 1];
  return Math.min((before ? before.index + before[0].length : 0) + character, end.index);
}

/** A text after changes, each of which counts in what those before it have left. */
export function changedText(text: string, changes: readonly Change[]): string {
  return changes.reduce((now, { range, text: put }) => {
    if (!range) return put;
    return now.slice(0, offsetAt(now, range.start)) + put + now.slice(offsetAt(now, range.end));
  }, text);
}

/** A change from one place to another, given by line and character from 0. */
export function change(from: [number, number], to: [number, number], text: string): Change {
  const [start, end] = [from, to].map(([line, character]) => ({ line, character })) as [Position, Position];
  return { range: { start, end }, text };
}

/** What is found, in short: `code line:character-line:character`. */
export function inShort(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ code, range: { start, end } }) =>
      `${code} ${start.line}:${start.character}-${end.line}:${end.character}`,
  );
}

/** What the service finds in a text that is opened as it is. */
export function foundIn(text: string, languageId = 'cto-note'): string[] {
  return inShort(service().diagnose(document(text, languageId)));
}
