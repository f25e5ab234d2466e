import type { Diagnostic } from 'vscode-languageserver-types';
import type { NoteService } from '../service/note-service.ts';
import type { NoteFile } from './files.ts';
import { findingLine, type Report } from './report.ts';

const WORDS = { 1: 'error', 2: 'warning', 3: 'information', 4: 'hint' } as const;

function sentence({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

function word({ severity }: Diagnostic): string {
  return WORDS[severity ?? 1];
}

/** `cto-note check`: the findings of a file. */
export function checkReport(service: NoteService, { name, document }: NoteFile): Report {
  const found = service.diagnose(document);
  return {
    failed: found.some(({ severity }) => severity === 1),
    text: found.map((diagnostic) => {
      const { range, code } = diagnostic;
      return findingLine(name, range.start, word(diagnostic), sentence(diagnostic), String(code));
    }),
    errors: [],
    json: {
      file: name,
      diagnostics: found.map((diagnostic) => ({
        code: diagnostic.code,
        severity: word(diagnostic),
        message: sentence(diagnostic),
        range: diagnostic.range,
      })),
    },
  };
}
