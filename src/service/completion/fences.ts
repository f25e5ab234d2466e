/** In Markdown, at the beginning of a line outside of all fences: a whole fence. */

import type { CompletionItem } from 'vscode-languageserver-types';
import { frontMatterLines } from '../../markdown/fences.ts';
import type { Fence } from '../../markdown/open-fence.ts';
import { createNoteReader } from '../../note/note.ts';
import { computeLayout } from '../../segments/layout.ts';
import { type Message, msg } from '../../text/message.ts';
import type { HostOffset } from '../../text/offsets.ts';
import type { Analysis } from '../analysis.ts';
import { lesionFence, lesionLines, newNote, newSections } from '../lesions/templates.ts';
import { type Choice, entriesOf, KIND } from './entry.ts';
import { nextLesion } from './snippets.ts';

/** What is no prose any more: nothing, the begin of a fence as people write it, or the begin of our words. */
const OPEN = /^([\s>]*)((?:(?:`{3,20}|~{3,20})(?:c|ct)?|(?:`{3,20}|~{3,20})?cto[\w-]*)?)$/i;

/** Fences for an offset of a Markdown document; none where one would be in the way of prose. */
export function fencesAt(analysis: Analysis, offset: HostOffset): CompletionItem[] {
  const { text, lines, notes, localize } = analysis;
  const line = lines.lineAt(offset);
  const start = lines.start(line);
  const before = text.slice(start, offset).replace(/^\uFEFF/, '');
  const rest = text.slice(offset, lines.end(line)).trimEnd();
  const [, prefix = '', whole] = OPEN.exec(before + rest) ?? [];
  if (whole === undefined || before.length < prefix.length || line < frontMatterLines(text, lines)) return [];
  const typed = before.slice(prefix.length);
  const around = analysis.fences().find(({ outer }) => outer.start <= offset && offset <= outer.end);
  // A fence that has just been begun runs on to the end of the next one, or of the document.
  const isBegun = around && around.open.end === offset + rest.length && opensAnother(text, around);
  if (around && !isBegun) return [];
  // What stands below it is hidden by it until it is closed.
  const unhidden = text.slice(0, offset - typed.length) + text.slice(offset + rest.length);
  const found = isBegun ? createNoteReader()(computeLayout(unhidden, 'markdown'))[0] : notes[0]?.note;
  const marker = /^[`~]*/.exec(typed)?.[0] || '```';
  const fenced = (label: string, detail: Message, content: readonly string[]): Choice => ({
    label,
    kind: KIND.snippet,
    snippet: content.join('\n').replaceAll('```', marker),
    detail: localize(detail),
  });
  const isThere = (key: string) =>
    found?.segments.some(({ parsed }) => Object.hasOwn(parsed.sections, key)) === true;
  const sections = newSections(isThere).flat();
  const lesion = lesionLines(nextLesion(found ?? null));
  const choices = [
    ...(text.trim() === whole
      ? [
          fenced('cto', msg`A whole note`, [newNote('markdown', '', localize).trimEnd()]),
          fenced('cto procedure', msg`A note with every section, in the order of a procedure`, [
            newNote('markdown', '', localize, 'whole').trimEnd(),
          ]),
        ]
      : []),
    fenced('cto-lesion', msg`A lesion, in a fence of its own`, lesionFence(lesion)),
    ...(sections.length > 0
      ? [fenced('cto-note', msg`What belongs to the note as a whole`, ['```cto-note', ...sections, '```'])]
      : []),
  ];
  const range = { start: offset - typed.length, end: offset + rest.length };
  return entriesOf(analysis, range, choices, { prefix });
}

function opensAnother(text: string, { open, close, marker }: Fence): boolean {
  return close === null || text.slice(open.end, close.start).includes(`\n${marker}`);
}
