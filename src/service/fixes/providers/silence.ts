/** Silences a problem where it stands, and fixes comments that silence nothing. */
import { parseSilences, type Silence } from '../../../check/silence.ts';
import { nearest } from '../../../schema/nearest.ts';
import { replaceRange } from '../../../text/edits.ts';
import { eolOf } from '../../../text/lines.ts';
import { msg } from '../../../text/message.ts';
import { decidableCodes } from '../../settings.ts';
import { type Fix, type FixContext, type FixProvider, fixBy, quoteInTitle } from '../context.ts';

/**
 * A comment above the problem. Its reason is left to write: without one the comment is a problem itself, and one
 * that is made up would pass for a reason.
 */
export function silence({
  analysis: { text, lines },
  problem: { code, range },
  segment,
}: Pick<FixContext, 'analysis' | 'problem' | 'segment'>): Fix[] {
  if (!decidableCodes.includes(code)) return [];
  const start = lines.start(lines.lineAt(range.start));
  const [, lead = ''] = /^\uFEFF?([\s>]*)/.exec(text.slice(start, range.start)) ?? [];
  const at = start + (text.startsWith('\uFEFF') && start === 0 ? 1 : 0);
  // Outside of all segments stand the summaries of Markdown, and fences that are not read.
  const [open, close] = segment ? ['# ', ''] : ['<!-- ', ' -->'];
  const edit = replaceRange(
    { start: at, end: at },
    `${lead}${open}cto-ignore ${code}: ${close}${eolOf(text)}`,
  );
  const comment = `\`${open}cto-ignore ${code}:${close}\``;
  const title = msg`Ignore this problem: add ${comment} above it, with the reason`;
  return fixBy(title, edit, { cursor: edit.newText.indexOf(': ') + ': '.length });
}

/** A code that is none, or that cannot be ignored. */
export const correctIgnoredCode: FixProvider = (context) => {
  const { analysis, note, problem } = context;
  const comment = parseSilences({ ...analysis, note }).find(
    ({ range }) => range.start === problem.range.start,
  );
  if (!comment) return [];
  const meant = nearest(comment.code, decidableCodes);
  return meant && meant !== comment.code
    ? changeCode(context, comment, meant)
    : removeComment(context, comment);
};

function changeCode({ text }: FixContext, { code, range }: Silence, meant: string): Fix[] {
  const start = range.start + text.indexOf(code);
  const title = msg`Change ${quoteInTitle(code)} to ${quoteInTitle(meant)}`;
  return fixBy(title, replaceRange({ start, end: start + code.length }, meant), { preferred: true });
}

function removeComment({ analysis: { text, lines } }: FixContext, { range }: Silence): Fix[] {
  const line = lines.lineAt(range.start);
  const isAlone = /^[\s>]*$/.test(text.slice(lines.start(line), range.start));
  const next = line + 1 < lines.count ? lines.start(line + 1) : text.length;
  const behind = text.slice(0, range.start).trimEnd().length;
  const place = isAlone ? { start: lines.start(line), end: next } : { start: behind, end: range.end };
  return fixBy(msg`Remove this comment`, replaceRange(place, ''));
}
