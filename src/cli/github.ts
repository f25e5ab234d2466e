/** `cto-note check --format github`: problems as commands of a workflow, which GitHub and others show beside the lines. */
import type { Analysis } from '../service/analysis.ts';
import { shownProblems } from '../service/diagnostics.ts';
import { toLspRange } from '../service/document.ts';
import { checkReport, type Report } from '../service/reports.ts';
import { toEnglish } from '../text/message.ts';
import { projectPath } from './paths.ts';

const LEVEL = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** What would end the message. */
const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** What would end a property, or the properties. */
const inProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The problems of a file, a command each. */
export function githubReport(name: string, analysis: Analysis): Report {
  const text = shownProblems(analysis).map(({ code, severity, message, range }) => {
    const { start, end } = toLspRange(analysis.lines, range);
    const properties = {
      title: code,
      file: projectPath(name),
      line: start.line + 1,
      endLine: end.line + 1,
      // Columns are those of one line.
      ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
    };
    const listed = Object.entries(properties).map(([key, value]) => `${key}=${inProperty(String(value))}`);
    return `::${LEVEL[severity]} ${listed.join(',')}::${escaped(toEnglish(message))}`;
  });
  return { ...checkReport(name, analysis), text };
}
