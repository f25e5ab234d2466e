/** Closes a fence where its YAML ends, splits one that holds several lesions, and names one as what it holds. */
import { isMap, isSeq, type Node } from 'yaml';
import { withoutLines } from '../../../edit/host-edit.ts';
import type { Problem } from '../../../problems/problem.ts';
import { keysAt } from '../../../schema/schema.ts';
import { replaceRange } from '../../../text/edits.ts';
import { columnAt, eolOf, lineStartAt } from '../../../text/lines.ts';
import { msg } from '../../../text/message.ts';
import { endOfNode, nodeAt } from '../../../yaml/library.ts';
import type { Analysis } from '../../analysis.ts';
import { type Fix, type FixProvider, fixBy, quoteInTitle } from '../context.ts';
import { silence } from './silence.ts';

/** What no prose looks like: behind it the fence may go on. */
const KEY = /^[ \t>]*(?:- )?\w+:(?:\s|$)/m;

/** The end of a fence that nobody closed; none where its YAML may go on behind the next blank line. */
export const closeFence: FixProvider = ({ analysis, segment }) => {
  const fence = segment?.region.fence;
  if (!fence) return [];
  const { text, lines } = analysis;
  const eol = eolOf(text);
  const isBlank = (line: number) => /^[\s>]*$/.test(lines.content(line));
  let line = lines.lineAt(fence.open.start) + 1;
  while (line < lines.lineAt(fence.outer.end) && !isBlank(line)) line += 1;
  const end = isBlank(line) ? lines.end(line - 1) : fence.outer.end;
  // Where another fence begins, the text of this one is over.
  const rest = text.slice(end, fence.outer.end).split(/^[ \t>]*(?:`{3}|~{3})/m)[0] ?? '';
  if (KEY.test(rest)) return [];
  const edit = replaceRange({ start: end, end }, eol + fence.prefix + fence.marker);
  return fixBy(msg`Close the fence with ${fence.marker}`, edit, { preferred: true, safe: true });
};

/** Two lesions in a fence, with a mark of YAML between them: a fence for each. */
export const splitFence: FixProvider = ({ analysis: { text }, problem, text: mark, segment }) => {
  const { fence, kind } = segment?.region ?? {};
  if (!fence || kind !== 'lesion' || !/^(?:---|\.\.\.)$/.test(mark)) return [];
  const lines = [fence.marker, '', `${fence.marker}cto-lesion`];
  const newText = lines
    .map((line, i) => (i === 0 ? line : (fence.prefix + line).trimEnd()))
    .join(eolOf(text));
  return fixBy(msg`Begin a fence for the next lesion`, replaceRange(problem.range, newText), {
    preferred: true,
  });
};

/** The lines of each entry of a list, as they stand without its dashes; none where one does not begin its line. */
function entryLines(text: string, list: Node): string[][] {
  if (!isSeq(list) || list.flow) return [];
  const starts = list.items.map((item) => (isMap(item) && !item.flow ? (item.range?.[0] ?? -1) : -1));
  if (!starts.every((start) => /^[ \t]*-[ \t]+$/.test(text.slice(lineStartAt(text, start), start))))
    return [];
  const end = endOfNode(text, list);
  return starts.map((start, i) => {
    const next = starts[i + 1];
    const column = columnAt(text, start);
    const lines = text
      .slice(start, next === undefined ? end : lineStartAt(text, next))
      .trimEnd()
      .split(/\r?\n/);
    return lines.map((line, at) => (at === 0 ? line : line.slice(Math.min(column, line.search(/\S|$/)))));
  });
}

/** A list of lesions as a YAML note has it: a fence for each, below the fence with the rest. */
export const spreadLesions: FixProvider = ({ analysis, data, problem, segment }) => {
  const { fence, text } = segment?.region ?? {};
  if (!segment || !fence?.close || text === undefined) return [];
  const document = segment.parsed.yaml.document();
  const root = nodeAt(document, []);
  const isKey = problem.code === 'unknown-key';
  const list = isKey && data.key === 'lesions' ? nodeAt(document, ['lesions']) : isKey ? null : root;
  const entries = list ? entryLines(text, list) : [];
  if (!list || entries.length === 0) return [];
  const fences = entries.map((lines) => [`${fence.marker}cto-lesion`, ...lines, fence.marker]);
  const written = fences.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
  const eol = eolOf(analysis.text);
  const placed = (lines: readonly string[]) =>
    lines.map((line) => eol + (fence.prefix + line).trimEnd()).join('');
  const title = msg`Give each lesion a fence of its own`;
  const isAlone = list === root || (isMap(root) && root.items.length === 1);
  const { start } = fence.open;
  const { end } = fence.outer;
  if (isAlone) {
    const newText = placed(written).slice((eol + fence.prefix).length);
    return fixBy(title, replaceRange({ start, end }, newText), { preferred: true });
  }
  const last = segment.region.toHost(Math.max(0, endOfNode(text, list) - 1));
  const edits = [
    withoutLines(analysis, problem.range.start, last),
    replaceRange({ start: end, end }, placed(['', ...written])),
  ];
  return fixBy(title, edits, { preferred: true });
};

/** All keys of a fence are of a lesion in a `cto-note` fence, or of the note in a `cto-lesion` fence. */
export const renameFence: FixProvider = ({ analysis, segment }) => {
  const { fence, kind } = segment?.region ?? {};
  const keys = Object.keys(segment?.parsed.yaml.data ?? {});
  if (!fence || (kind !== 'note' && kind !== 'lesion') || keys.length === 0) return [];
  const [here, meant] =
    kind === 'note' ? (['cto-note', 'cto-lesion'] as const) : (['cto-lesion', 'cto-note'] as const);
  const known = keysAt(kind === 'note' ? ['lesions', 0] : []);
  if (!keys.every((key) => key !== 'lesions' && known.includes(key))) return [];
  const at = fence.open.start + analysis.text.slice(fence.open.start).search(/cto-(?:note|lesion)/i);
  const title = msg`Change ${quoteInTitle(here)} to ${quoteInTitle(meant)}`;
  return fixBy(title, replaceRange({ start: at, end: at + here.length }, meant), { preferred: true });
};

/** The fixes of what is said of a fence that is nearly ours. Its author may have meant something else: none is safe. */
export function nameFence(analysis: Analysis, problem: Problem): Fix[] {
  const fence = analysis.nearFences.find(({ range }) => range.start === problem.range.start);
  if (problem.code !== 'fence-unread' || !fence) return [];
  const { meant, range } = fence;
  const written = analysis.text.slice(range.start, range.end);
  const isNamed = !/^[`~]/.test(written);
  const title = isNamed
    ? msg`Change ${quoteInTitle(written)} to ${quoteInTitle(meant)}`
    : msg`Name this fence ${quoteInTitle(meant)}`;
  const edit = replaceRange(range, isNamed ? meant : written + meant);
  return [...fixBy(title, edit, { preferred: true }), ...silence({ analysis, problem, segment: null })];
}
