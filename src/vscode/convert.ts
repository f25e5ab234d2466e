/** From LSP's types, which the service speaks, to those of VS Code. */
import * as vscode from 'vscode';
import type * as lsp from 'vscode-languageserver-types';

/** A range; both count lines and UTF-16 code units from 0. */
export function toRange({ start, end }: lsp.Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** The editor hands its diagnostics back as they are, so what LSP has besides is kept on them. */
class NoteDiagnostic extends vscode.Diagnostic {
  data?: unknown;
}

/** A diagnostic, with the data that its fixes read. */
export function toDiagnostic(diagnostic: lsp.Diagnostic): vscode.Diagnostic {
  // LSP counts severities from 1, VS Code from 0.
  const converted = new NoteDiagnostic(
    toRange(diagnostic.range),
    String(diagnostic.message),
    (diagnostic.severity ?? 1) - 1,
  );
  converted.data = diagnostic.data;
  if (diagnostic.source) converted.source = diagnostic.source;
  const code = String(diagnostic.code ?? '');
  const href = diagnostic.codeDescription?.href;
  converted.code = href ? { value: code, target: vscode.Uri.parse(href) } : code;
  converted.relatedInformation = (diagnostic.relatedInformation ?? []).map(
    ({ location, message }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(vscode.Uri.parse(location.uri), toRange(location.range)),
        message,
      ),
  );
  return converted;
}

/** Only what a code action looks at: the range, the code and the data. */
export function fromDiagnostic(diagnostic: vscode.Diagnostic): lsp.Diagnostic {
  const { range, code, source, message, data }: NoteDiagnostic = diagnostic;
  const value = typeof code === 'object' ? code.value : code;
  return {
    range: {
      start: { line: range.start.line, character: range.start.character },
      end: { line: range.end.line, character: range.end.character },
    },
    message,
    ...(source === undefined ? {} : { source }),
    ...(value === undefined ? {} : { code: value }),
    data,
  };
}

/** An edit of one document. */
export function toTextEdit({ range, newText }: lsp.TextEdit): vscode.TextEdit {
  return new vscode.TextEdit(toRange(range), newText);
}
