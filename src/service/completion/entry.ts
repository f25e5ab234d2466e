/** From what may be written at a caret to an entry of the editor's list. */
import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Note } from '../../note/note.ts';
import { eolOf } from '../../text/lines.ts';
import type { HostOffset, Range, SegmentOffset } from '../../text/offsets.ts';
import type { Analysis } from '../analysis.ts';
import { toLspRange } from '../document.ts';
import type { CompletionCandidate } from './candidates.ts';
import type { CompletionContext } from './context.ts';
import type { OwnWords } from './own-words.ts';

/** Where something is to be completed. */
export interface CompletionPlace {
  readonly analysis: Analysis;
  /** The note around it, and the names of its lesions; null where none has begun. */
  readonly note: Note | null;
  readonly context: CompletionContext;
  readonly caret: CompletionCandidate;
  /** By how many columns the document indents. */
  readonly step: number;
  /** The words of other notes: looked for only where a list of them may go on. */
  readonly others: () => readonly OwnWords[];
}

/** What can be written. */
export interface Choice {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written, as a snippet; lines below the first with their own indentation. */
  readonly snippet: string;
  /** Shown right beside the label: a score, or a unit. */
  readonly mark?: string | undefined;
  /** One line about it. */
  readonly detail?: string | undefined;
  /** Markdown. */
  readonly documentation?: string | null | undefined;
  /** Whether it is a whole value, behind which one goes on to the next place. */
  readonly isWhole?: boolean;
  /** What comes before what: 0 is first. */
  readonly rank?: number;
}

/** The kinds of LSP that choices have. */
export const KIND = { section: 9, key: 10, value: 12, member: 20, snippet: 15 } as const;

/** Choices in place of a range on one line of a document, in their order. */
export function entriesOf(
  { lines, text }: Analysis,
  range: Range,
  choices: readonly Choice[],
  dress: { readonly lead?: string; readonly prefix?: string } = {},
): CompletionItem[] {
  const eol = eolOf(text) + (dress.prefix ?? '');
  // What is filtered by is all that stands in the range, a quote or a fence included.
  const [typed = ''] = /^["'`~]*/.exec(text.slice(range.start, range.end)) ?? [];
  return choices.map(({ label, kind, snippet, mark, detail, documentation, isWhole, rank = 5 }, i) => ({
    label,
    kind,
    ...(mark ? { labelDetails: { description: mark } } : {}),
    ...(detail ? { detail } : {}),
    ...(documentation ? { documentation: { kind: 'markdown', value: documentation } } : {}),
    ...(isWhole ? { data: { isWhole } } : {}),
    sortText: `${rank}${String(i).padStart(2, '0')}`,
    filterText: typed + label,
    insertTextFormat: snippet.includes('$') ? 2 : 1,
    // Every new line has its indentation already.
    insertTextMode: 1,
    textEdit: {
      range: toLspRange(lines, range),
      newText: (dress.lead ?? '') + snippet.replaceAll('\n', eol),
    },
  }));
}

/** Choices at a place. */
export function entriesAt(
  { analysis, context, caret }: CompletionPlace,
  choices: readonly Choice[],
): CompletionItem[] {
  const hostOf = (offset: SegmentOffset): HostOffset => context.host + Math.max(0, offset - context.line);
  const range = { start: hostOf(caret.start), end: hostOf(caret.end) };
  return entriesOf(analysis, range, choices, { lead: context.lacking + caret.lead, prefix: context.prefix });
}
