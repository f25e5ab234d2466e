import type { Diagnostic, Position } from 'vscode-languageserver-types';

const isBefore = (a: Position, b: Position) =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

/** The finding that a place lies in, of several the one that begins last; else the first one on its line. */
export function findingAt(found: readonly Diagnostic[], position: Position): Diagnostic | null {
  const around = found.filter(
    ({ range: { start, end } }) => isBefore(start, position) && isBefore(position, end),
  );
  return around.at(-1) ?? found.find(({ range }) => range.start.line === position.line) ?? null;
}
