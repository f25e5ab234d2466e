/**
 * `# cto-ignore CODE: reason` silences one finding where it stands: on its own line, or on the line below a
 * comment that stands alone.
 */
import { Lexer } from 'yaml';
import type { Note } from '../note/note.ts';
import { type Problem, problemAt } from '../note/problem.ts';
import { isProblemCode, severityOf } from '../note/problem-codes.ts';
import type { Block } from '../text/blocks.ts';
import type { Lines } from '../text/lines.ts';
import type { Range } from '../text/range.ts';

interface Silence {
  readonly code: string;
  readonly reason: string;
  readonly range: Range;
  /** The line whose findings it silences. */
  readonly line: number;
}

const IGNORE = /^#\s*cto-ignore\b\s*([\w-]*)\s*:?\s*(.*)$/;
const CONTROL = new Set(['\u0002', '\u0018', '\u001f', '\u001e']);

function silencesOf(text: string, block: Block, lines: Lines): Silence[] {
  if (!block.text.includes('cto-ignore')) return [];
  const silences: Silence[] = [];
  let offset = 0;
  // The parser's own tokens tell a comment from a `#` within a value.
  for (const token of new Lexer().lex(block.text)) {
    if (CONTROL.has(token)) continue;
    const match = IGNORE.exec(token);
    if (match) {
      const range = block.rangeToHost(offset, offset + token.trimEnd().length);
      silences.push({
        code: match[1] ?? '',
        reason: (match[2] ?? '').trim(),
        range,
        line: targetLine(text, lines, range),
      });
    }
    offset += token.length;
  }
  return silences;
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
export function withSilences(
  text: string,
  note: Note,
  problems: readonly Problem[],
  lines: Lines,
): Problem[] {
  const silences = note.parts.flatMap(({ parsed }) => silencesOf(text, parsed.block, lines));
  if (silences.length === 0) return [...problems];
  const isSilenced = (problem: Problem) =>
    problem.severity !== 'error' &&
    silences.some(({ code, line }) => code === problem.code && line === lines.lineAt(problem.range.start));
  return [...problems.filter((problem) => !isSilenced(problem)), ...silences.flatMap(complaint)];
}
