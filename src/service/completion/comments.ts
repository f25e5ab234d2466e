/** In a comment that silences: the codes of what it would silence, then all others that can be. */
import type { CompletionItem } from 'vscode-languageserver-types';
import { silencesOf } from '../../check/silence.ts';
import { problemCodes, severityOf } from '../../note/problem-codes.ts';
import { contains } from '../../text/range.ts';
import type { Analysis } from '../analysis.ts';
import { type Choice, entriesOf, KIND } from './entry.ts';

const OPEN = /(?:^|\s)#\s*cto-ignore\s+([\w-]*)$/;

/**
 * The codes for a comment at an offset.
 *
 * @returns null where no comment of that kind stands
 */
export function codesAt(analysis: Analysis, offset: number): CompletionItem[] | null {
  const { text, lines, notes, words } = analysis;
  const line = lines.lineAt(offset);
  const typed = OPEN.exec(text.slice(lines.start(line), offset))?.[1];
  if (typed === undefined) return null;
  const rest = text.slice(offset, lines.end(line));
  const word = /^[\w-]*/.exec(rest)?.[0].length ?? 0;
  const colon = /^\s*:/.test(rest.slice(word)) ? '' : ': ';
  for (const { note, problems } of notes) {
    const silence = silencesOf({ text, note, lines }).find(({ range }) =>
      contains(range, offset - typed.length - 1),
    );
    if (!silence) continue;
    const here = problems.filter(({ range }) => lines.lineAt(range.start) === silence.line);
    const choices = problemCodes
      .filter((code) => severityOf(code) !== 'error' && !code.startsWith('ignore-'))
      .map((code): Choice => {
        const problem = here.find((found) => found.code === code);
        return {
          label: code,
          kind: KIND.value,
          snippet: code + colon,
          detail: problem && words(problem.message),
          rank: problem ? 1 : 5,
        };
      });
    return entriesOf(analysis, { start: offset - typed.length, end: offset + word }, choices);
  }
  return [];
}
