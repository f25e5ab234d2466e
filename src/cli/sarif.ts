/** `cto-note check --format sarif`: problems as SARIF 2.1.0, for programs that keep and compare the results of checks. */
import { createHash } from 'node:crypto';
import { version } from '../../package.json';
import { PROBLEM_PAGES, PROBLEM_TEXTS } from '../generated/problem-texts.ts';
import { problemCodes, type Severity, severityOf } from '../problems/codes.ts';
import type { Problem } from '../problems/problem.ts';
import { type Analysis, lesionAt } from '../service/analysis.ts';
import { shownProblems } from '../service/diagnostics.ts';
import { toLspRange } from '../service/document.ts';
import { checkReport, type Report } from '../service/reports.ts';
import { showHiddenInJson } from '../text/hidden.ts';
import { type Message, toEnglish } from '../text/message.ts';
import { projectPath } from './paths.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** A name as a relative address. */
const addressOf = (name: string): string =>
  // Half of a surrogate pair has no address.
  Buffer.from(projectPath(name)).toString().split('/').map(encodeURIComponent).join('/');

/** A sentence in which no word of a note becomes a link. */
const plainMessage = (message: Message) => ({ text: toEnglish(message).replaceAll('](', '] (') });

function locationOf(name: string, { lines }: Analysis, range: Problem['range']) {
  const { start, end } = toLspRange(lines, range);
  return {
    artifactLocation: { uri: addressOf(name), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  };
}

/**
 * What a problem is about, whatever lines stand above it: its code, its lesion, and the key of its line. No value is in
 * it, which somebody could guess from a hash.
 */
function subjectOf(analysis: Analysis, { code, range }: Problem): string {
  const { lines } = analysis;
  const [, key = ''] = /^[\s>-]*([\w-]+)[ \t]*:/.exec(lines.content(lines.lineAt(range.start))) ?? [];
  const lesion = lesionAt(analysis, range.start)?.lesion.entry.name ?? '';
  return [code, lesion, key].join('\0');
}

/** The problems of a file, a result in JSON each. */
export function sarifReport(name: string, analysis: Analysis): Report {
  const counts = new Map<string, number>();
  const text = shownProblems(analysis).map((problem) => {
    const { code, severity, message, range, related = [] } = problem;
    const subject = subjectOf(analysis, problem);
    const count = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, count);
    const fingerprint = createHash('sha256').update(`${subject}\0${count}`).digest('hex').slice(0, 32);
    return JSON.stringify({
      ruleId: code,
      level: LEVEL[severity],
      message: plainMessage(message),
      locations: [{ physicalLocation: locationOf(name, analysis, range) }],
      ...(related.length === 0
        ? {}
        : {
            relatedLocations: related.map((other, id) => ({
              id,
              message: plainMessage(other.message),
              physicalLocation: locationOf(name, analysis, other.range),
            })),
          }),
      partialFingerprints: { 'ctoNote/v1': fingerprint },
    });
  });
  return { ...checkReport(name, analysis), text };
}

/** The results of a file as they stand in the list of all; null for none. */
export const resultsOf = (results: readonly string[]): string | null =>
  results.length === 0 ? null : showHiddenInJson(results.join(',\n'));

/** A rule for each code, with what its page says in short. */
const rules = () =>
  problemCodes.map((code) => {
    const { title, meaning, fix } = PROBLEM_TEXTS[code] ?? { title: code, meaning: '', fix: '' };
    const help = [meaning, fix].filter((text) => text !== '').join(' ');
    return {
      id: code,
      shortDescription: { text: title },
      ...(meaning === '' ? {} : { fullDescription: { text: meaning } }),
      ...(help === '' ? {} : { help: { text: help, markdown: [meaning, fix].join('\n\n').trim() } }),
      ...(PROBLEM_PAGES === null ? {} : { helpUri: `${PROBLEM_PAGES}${code}.md` }),
      defaultConfiguration: { level: LEVEL[severityOf(code)] },
    };
  });

/** A log that is written result by result. */
export function sarifLog() {
  const head = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[\n`;
  let begun = false;
  return {
    /** The text to print for the results of a file. */
    add(results: string): string {
      const before = begun ? ',\n' : head;
      begun = true;
      return `${before}${results}`;
    },
    /** The text to print after the last of them; whether all files could be read is in it. */
    end(): string {
      const driver = { name: 'cto-note', semanticVersion: version, rules: rules() };
      const isWhole = Number(process.exitCode ?? 0) < 2;
      const rest = `"tool":${JSON.stringify({ driver })},"invocations":[{"executionSuccessful":${isWhole}}]`;
      return `${begun ? '' : head}\n],${rest}}]}\n`;
    },
  };
}
