/** Closes a fence where its YAML ends. */
import { eolOf } from '../../text/lines.ts';
import { say } from '../../words/sentence.ts';
import { type Fixer, rewrite } from './fix.ts';

/** What no prose looks like: behind it the fence may go on. */
const KEY = /^[ \t>]*(?:- )?\w+:(?:\s|$)/m;

export const closeFence: Fixer = ({ analysis, part }) => {
  const fence = part?.block.fence;
  if (!fence) return [];
  const { text, lines } = analysis;
  const eol = eolOf(text);
  const isBlank = (line: number) => /^[\s>]*$/.test(text.slice(lines.start(line), lines.end(line)));
  let line = lines.lineAt(fence.open.start) + 1;
  while (line < lines.lineAt(fence.outer.end) && !isBlank(line)) line += 1;
  const end = isBlank(line) ? lines.end(line - 1) : fence.outer.end;
  // Where another fence begins, the text of this one is over.
  const rest = text.slice(end, fence.outer.end).split(/^[ \t>]*(?:`{3}|~{3})/m)[0] ?? '';
  if (KEY.test(rest)) return [];
  const edit = rewrite({ start: end, end }, eol + fence.prefix + fence.marker);
  return [{ title: say`Close the fence with ${fence.marker}`, ways: [[edit]], preferred: true, safe: true }];
};
