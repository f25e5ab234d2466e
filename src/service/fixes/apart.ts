import type { TextEdit } from '../../summary/edit.ts';
import { firstNot } from '../../text/search.ts';

const touches = ({ range: a }: TextEdit, { range: b }: TextEdit) => a.start <= b.end && b.start <= a.end;

/** Those whose edits overlap none, and stand beside none, of one that comes before and is taken. */
export function apart<T>(all: readonly T[], editsOf: (one: T) => readonly TextEdit[]): T[] {
  /** In order and apart, so that only the next ones can touch. */
  const taken: TextEdit[] = [];
  const next = ({ range }: TextEdit) =>
    firstNot(taken.length, (i) => (taken[i]?.range.start ?? 0) <= range.start);
  const isFree = (edit: TextEdit) => {
    const at = next(edit);
    return ![taken[at - 1], taken[at]].some((other) => other && touches(edit, other));
  };
  return all.filter((one) => {
    const edits = editsOf(one);
    if (!edits.every(isFree)) return false;
    for (const edit of edits) taken.splice(next(edit), 0, edit);
    return true;
  });
}
