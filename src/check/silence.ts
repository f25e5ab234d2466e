/**
 * `# cto-ignore CODE: reason` silences one problem where it stands: on its own line, or on the line below a
 * comment that stands alone. What stands in no YAML, as the summary in Markdown or a fence that is not read, has a
 * comment of HTML above it: `<!-- cto-ignore summary-stale: reason -->`.
 */
import { isProblemCode, severityOf } from '../problems/codes.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import type { Lines } from '../text/lines.ts';
import { msg } from '../text/message.ts';
import type { Range } from '../text/offsets.ts';
import type { Subject } from './check.ts';

/** A comment that silences, or tries to. */
export interface Silence {
  /** As it is written; '' if it names none. */
  readonly code: string;
  /** '' if none is given. */
  readonly reason: string;
  readonly range: Range;
  /** The line whose problems it silences. */
  readonly line: number;
}

const IGNORE = /^#\s*cto-ignore\b\s*([\w-]*)\s*:?\s*(.*)$/;

/** The same in Markdown, on a line of its own. */
const IGNORE_HTML = /^([\s>]*)(<!--\s*cto-ignore\b\s*([\w-]*)\s*:?\s*(.*?)\s*-->)[ \t]*$/;

/** The silences of a note, in the order of the text. */
export function parseSilences({ note, lines }: Pick<Subject, 'note' | 'lines'>): Silence[] {
  const lineFor = targets(lines);
  const inYaml: Silence[] = [];
  for (const segment of note.segments) {
    for (const comment of segment.parsed.comments) {
      const [, code = '', reason = ''] = IGNORE.exec(comment.text) ?? [];
      const range = segment.toRange(comment);
      inYaml.push({ code, reason: reason.trim(), range, line: lineFor(range) });
    }
  }
  const ofSummaries = silencesAbove(lines, [...note.markers.values(), ...note.strayMarkers]);
  return ofSummaries.length === 0
    ? inYaml
    : [...inYaml, ...ofSummaries].sort((a, b) => a.range.start - b.range.start);
}

/** The silences in comments of HTML right above what stands in Markdown, in the same order. */
export function silencesAbove(lines: Lines, below: readonly { readonly range: Range }[]): Silence[] {
  return below.flatMap(({ range }): Silence[] => {
    const line = lines.lineAt(range.start);
    if (line === 0) return [];
    const start = lines.start(line - 1);
    const [, prefix = '', comment, code = '', reason = ''] = IGNORE_HTML.exec(lines.content(line - 1)) ?? [];
    if (comment === undefined) return [];
    const from = start + prefix.length;
    return [{ code, reason, range: { start: from, end: from + comment.length }, line }];
  });
}

/** Tells the line that a comment means; it is asked about comments in the order of the text. */
function targets(lines: Lines): (comment: Range) => number {
  const bare = (line: number) => lines.content(line).replace(/^[\s>]*/, '');
  let above = { from: -1, to: -1 };
  return ({ start }) => {
    const own = lines.lineAt(start);
    if (above.from <= own && own < above.to) return above.to;
    if (!bare(own).startsWith('#')) return own;
    let line = own + 1;
    // Comments may stand above each other: all of them mean the first line below.
    while (line < lines.count - 1 && bare(line).startsWith('#')) line += 1;
    above = { from: own, to: line };
    return line;
  };
}

function complaint({ code, reason, range }: Silence): Problem[] {
  const wrong =
    code === ''
      ? msg`Name the code of the problem to ignore: \`# cto-ignore CODE: reason\`.`
      : !isProblemCode(code)
        ? msg`\`${code}\` is not a problem code.`
        : severityOf(code) === 'error' && msg`\`${code}\` is an error, and errors cannot be ignored.`;
  if (wrong) return [createProblem('ignore-unknown-code', wrong, range)];
  if (reason !== '') return [];
  const message = msg`Give a reason: \`# cto-ignore ${code}: reason\`.`;
  return [createProblem('ignore-without-reason', message, range)];
}

/** The problems without those that are silenced, and with those that the silencing itself has. */
export function withSilences(
  lines: Lines,
  silences: readonly Silence[],
  problems: readonly Problem[],
): Problem[] {
  if (silences.length === 0) return [...problems];
  const silenced = new Set(silences.map(({ code, line }) => `${line} ${code}`));
  const isSilenced = ({ severity, code, range }: Problem) =>
    severity !== 'error' && silenced.has(`${lines.lineAt(range.start)} ${code}`);
  return [...problems.filter((problem) => !isSilenced(problem)), ...silences.flatMap(complaint)];
}
