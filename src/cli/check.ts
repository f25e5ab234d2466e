import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Analysis } from '../service/analysis.ts';
import { diagnosticsOf } from '../service/diagnostics.ts';
import { findingLine, type Report } from './report.ts';

const WORDS = { 1: 'error', 2: 'warning', 3: 'information', 4: 'hint' } as const;

function sentence({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

function word({ severity }: Diagnostic): string {
  return WORDS[severity ?? 1];
}

/** `cto-note check`: the findings of a file. */
export function checkReport(name: string, analysis: Analysis): Report {
  const found = diagnosticsOf(analysis, { uri: name }, () => null);
  const count = (level: DiagnosticSeverity) => found.filter(({ severity }) => severity === level).length;
  const errors = count(1);
  return {
    failed: errors > 0,
    count: { errors, warnings: count(2) },
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
