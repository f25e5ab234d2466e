import type { Range as LspRange, TextEdit as LspTextEdit } from 'vscode-languageserver-types';
import { validate } from '../../schema/validate.ts';
import { applyEdits } from '../../text/edits.ts';
import { type Message, msg } from '../../text/message.ts';
import type { HostOffset } from '../../text/offsets.ts';
import type { Analysis } from '../analysis.ts';
import { toLspEdit, toLspRange } from '../document.ts';
import type { AnalyseText } from '../fixes/proven-fixes.ts';
import { anchorAt, inReference, type Mention, type NamedAnchor, namedAt } from './names.ts';

/** The edits that rename a lesion, or one sentence on why it cannot be called that. */
type Renaming = { readonly edits: readonly LspTextEdit[] } | { readonly refusal: string };

/** What YAML would not read as text. A whole number is the name of a lesion as it stands. */
const NO_TEXT = /^(?:true|false|null|\d[\da-fox.+-]*)$/i;
const WHOLE = /^(?:0|[1-9]\d{0,14})$/;

/** The name of a lesion or of an anchor that stands at an offset; null where none does. */
export function renamableAt(
  analysis: Analysis,
  offset: HostOffset,
): { readonly range: LspRange; readonly name: string } | null {
  const found = namedAt(analysis, offset);
  if (found) return { range: toLspRange(analysis.lines, found.asked.range), name: found.entry.name };
  const anchor = anchorAt(analysis, offset);
  return anchor && { range: toLspRange(analysis.lines, anchor.asked), name: anchor.name };
}

/** What YAML takes for the name of an anchor, as far as anyone needs it. */
const ANCHOR = /^[\p{L}\p{N}_-]+$/u;

/** Why an anchor cannot be called that; null if it can. */
function refusalOfAnchor({ name: old, all }: NamedAnchor, name: string): Message | null {
  if (!ANCHOR.test(name)) return msg`The name of an anchor has letters, digits, hyphens and underscores.`;
  return name !== old && all.includes(name)
    ? msg`Another anchor of this note is called \`${name}\`: choose another name.`
    : null;
}

/** A name as it is written in the place of another: an `id` in the quotes it has, or in some if it needs them. */
function writtenAs(name: string, { kind, range }: Mention, text: string): string {
  if (kind === 'marker') return name;
  if (kind === 'reference') return inReference(name);
  const [quote = ''] = /^["']/.exec(text.slice(range.start, range.end)) ?? [];
  const needed = NO_TEXT.test(name) && !WHOLE.test(name) ? '"' : '';
  return (quote || needed) + name + (quote || needed);
}

/**
 * Renames the lesion that is named at an offset: its `id`, the marker of its summary and all that refers to it; or
 * an anchor with its aliases.
 *
 * @param analyse analyses a text as if it were the document's
 */
export function computeRename(
  analysis: Analysis,
  offset: HostOffset,
  name: string,
  analyse: AnalyseText,
): Renaming {
  const refused = (why: Message): Renaming => ({ refusal: analysis.localize(why) });
  const found = namedAt(analysis, offset);
  const anchor = found ? null : anchorAt(analysis, offset);
  if (anchor) {
    const refusal = refusalOfAnchor(anchor, name);
    if (refusal) return refused(refusal);
    return { edits: anchor.places.map((range) => toLspEdit(analysis.lines, { range, newText: name })) };
  }
  if (!found) return refused(msg`There is no lesion name here.`);
  const { note, entry, mentions } = found;
  if (validate('lesion', { id: name }, entry.path).some(({ code }) => code === 'bad-id')) {
    return refused(
      msg`The name of a lesion has up to 40 letters, digits, spaces and . _ / + -, begins with a letter or a digit, and ends with one, a dot or a plus.`,
    );
  }
  if (note.lesions.some((other) => other.name === name && other.path[1] !== entry.path[1])) {
    return refused(msg`Another lesion of this note is called \`${name}\`: choose another name.`);
  }
  const { text } = analysis;
  const edits = mentions.map((mention) => ({
    range: mention.range,
    newText: writtenAs(name, mention, text),
  }));
  // Only what then names this lesion, and all of it, may have changed.
  const first = Math.min(...mentions.map(({ range }) => range.start));
  const after = namedAt(analyse(applyEdits(text, edits)), first);
  if (after?.entry.name !== name || after.mentions.length !== mentions.length) {
    return refused(msg`\`${name}\` cannot be told from the text around it: choose another name.`);
  }
  return { edits: edits.map((edit) => toLspEdit(analysis.lines, edit)) };
}
