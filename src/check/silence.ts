/**
 * `# cto-ignore CODE: reason` silences one finding where it stands: on its own line, or on the line below a
 * comment that stands alone.
 */
import { type Problem, problemAt } from '../note/problem.ts';
import { isProblemCode, severityOf } from '../note/problem-codes.ts';
import type { Lines } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import type { Subject } from './check.ts';

/** A comment that silences, or tries to. */
export interface Silence {
  /** As it is written; '' if it names none. */
  readonly code: string;
  /** '' if none is given. */
  readonly reason: string;
  readonly range: Range;
  /** The line whose findings it silences. */
  readonly line: number;
}

const IGNORE = /^#\s*cto-ignore\b\s*([\w-]*)\s*:?\s*(.*)$/;

/** The silences of a note, in the order of the text. */
export function silencesOf({ text, note, lines }: Pick<Subject, 'text' | 'note' | 'lines'>): Silence[] {
  return note.parts.flatMap((part) =>
    part.reading.comments.map((comment) => {
      const [, code = '', reason = ''] = IGNORE.exec(comment.text) ?? [];
      const range = part.place(comment);
      return { code, reason: reason.trim(), range, line: targetLine(text, lines, range) };
    }),
  );
}

function targetLine(text: string, lines: Lines, { start }: Range): number {
  const own = lines.lineAt(start);
  const bare = (line: number) => text.slice(lines.start(line), lines.end(line)).replace(/^[\s>]*/, '');
  if (!bare(own).startsWith('#')) return own;
  let line = own + 1;
  // Comments may stand above each other: all of them mean the first line below.
  while (line < lines.count - 1 && bare(line).startsWith('#')) line += 1;
  return line;
}

function complaint({ code, reason, range }: Silence): Problem[] {
  if (!isProblemCode(code)) {
    const message =
      code === ''
        ? 'Name the code of the finding to ignore: `# cto-ignore CODE: reason`.'
        : `\`${code}\` is not the code of a finding.`;
    return [problemAt('ignore-unknown-code', message, range)];
  }
  if (severityOf(code) === 'error') {
    return [
      problemAt('ignore-unknown-code', `\`${code}\` is an error, and errors cannot be ignored.`, range),
    ];
  }
  if (reason === '') {
    return [problemAt('ignore-without-reason', `Say why: \`# cto-ignore ${code}: reason\`.`, range)];
  }
  return [];
}

/** The problems without those that are silenced, and with those that the silencing itself has. */
export function withSilences(subject: Subject, problems: readonly Problem[]): Problem[] {
  const silences = silencesOf(subject);
  if (silences.length === 0) return [...problems];
  const { lines } = subject;
  const silenced = new Set(silences.map(({ code, line }) => `${line} ${code}`));
  const isSilenced = ({ severity, code, range }: Problem) =>
    severity !== 'error' && silenced.has(`${lines.lineAt(range.start)} ${code}`);
  return [...problems.filter((problem) => !isSilenced(problem)), ...silences.flatMap(complaint)];
}
