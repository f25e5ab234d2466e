/**
 * What may be written at a place, and what it means. It never breaks the note: whatever is offered has been tried
 * at its place before.
 */
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { parseSilences } from '../../check/silence.ts';
import { problemCodes, severityOf } from '../../problems/codes.ts';
import { contains, type HostOffset } from '../../text/offsets.ts';
import type { Analysis } from '../analysis.ts';
import { carrierOf, type NoteDocument } from '../document.ts';
import { completionCandidates } from './candidates.ts';
import { completionContextAt } from './context.ts';
import { type Choice, type CompletionPlace, entriesAt, entriesOf, KIND } from './entry.ts';
import { fencesAt } from './fences.ts';
import { keyChoices } from './keys.ts';
import type { OwnWords } from './own-words.ts';
import { bodyChoices, valueChoices } from './values.ts';

const OPENS = /^( *)\w+:[ \t]*(?:#.*)?\r?\n\1( +)[^\s#-]/m;

/** By how many columns a document indents. */
function stepOf(text: string): number {
  return OPENS.exec(text)?.[2]?.length ?? 2;
}

/** Behind all that belongs where the caret is come the keys of the maps around it. */
const AROUND = 7;

function choicesAt(place: CompletionPlace): Choice[] {
  const { takes } = place.caret;
  if (takes === 'key') return keyChoices(place);
  return takes === 'body' ? bodyChoices(place) : valueChoices(place);
}

/**
 * What may be written at a place.
 *
 * @param sign the sign that was just typed, if that is why it is asked; null if someone wants to know. Where one
 * only indents a line, begins a section or writes prose, a list that opens by itself would be in the way.
 * @param others the words of other notes: asked for where a list of them may go on
 */
export function completionsAt(
  analysis: Analysis,
  document: NoteDocument,
  position: Position,
  sign: string | null,
  others: () => readonly OwnWords[],
): CompletionItem[] {
  const offset = analysis.lines.offsetAt(position);
  const codes = codesAt(analysis, offset);
  if (codes) return codes;
  const context = completionContextAt(analysis, offset);
  if (!context) return carrierOf(document) === 'markdown' && sign === null ? fencesAt(analysis, offset) : [];
  if (sign === ' ' && context.text.slice(context.line, context.caret).trim() === '') return [];
  const step = stepOf(analysis.text);
  return completionCandidates(context, step)
    .filter(({ takes }) => sign !== ' ' || (takes !== 'body' && takes !== 'list'))
    .flatMap((caret, i) => {
      const place = { analysis, note: context.note, context, caret, step, others };
      const choices = choicesAt(place);
      const isAround = i > 0 && caret.takes === 'key';
      return entriesAt(place, isAround ? choices.map((choice) => ({ ...choice, rank: AROUND })) : choices);
    });
}

const OPEN = /(?:^|\s)#\s*cto-ignore\s+([\w-]*)$/;

/**
 * The codes for a comment at an offset.
 *
 * @returns null where no comment of that kind stands
 */
function codesAt(analysis: Analysis, offset: HostOffset): CompletionItem[] | null {
  const { text, lines, notes, localize } = analysis;
  const line = lines.lineAt(offset);
  const typed = OPEN.exec(text.slice(lines.start(line), offset))?.[1];
  if (typed === undefined) return null;
  const rest = text.slice(offset, lines.end(line));
  const word = /^[\w-]*/.exec(rest)?.[0].length ?? 0;
  const colon = /^\s*:/.test(rest.slice(word)) ? '' : ': ';
  for (const { note, problems } of notes) {
    const silence = parseSilences({ note, lines }).find(({ range }) =>
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
          detail: problem && localize(problem.message),
          rank: problem ? 1 : 5,
        };
      });
    return entriesOf(analysis, { start: offset - typed.length, end: offset + word }, choices);
  }
  return [];
}
