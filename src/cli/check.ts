import type { Diagnostic } from 'vscode-languageserver-types';
import type { NoteService } from '../service/note-service.ts';
import type { NoteFile } from './files.ts';
import type { Report } from './report.ts';

const WORDS = { 1: 'error', 2: 'warning', 3: 'information', 4: 'hint' } as const;

function word({ severity }: Diagnostic): string {
  return WORDS[severity ?? 1];
}

/** `cto-note check`: the findings of a file. */
export function checkReport(service: NoteService, { name, document }: NoteFile): Report {
  const found = service.diagnose(document);
  return {
    failed: found.some(({ severity }) => severity === 1),
    text: found.map(
      (diagnostic) =>
        `${name}:${diagnostic.range.start.line + 1}:${diagnostic.range.start.character + 1}: ${word(diagnostic)}: ${diagnostic.message} [${diagnostic.code}]`,
    ),
    json: {
      file: name,
      diagnostics: found.map((diagnostic) => ({
        code: diagnostic.code,
        severity: word(diagnostic),
        message: diagnostic.message,
        range: diagnostic.range,
      })),
    },
  };
}
