import { replaceMember } from '../../edit/member-edits.ts';
import { type Finder, membersFinder, memberText, type PlacedMember } from '../../edit/members.ts';
import type { PlacedSegment } from '../../note/placed-segment.ts';
import type { Problem, ProblemData } from '../../problems/problem.ts';
import { replaceRange, type TextEdit } from '../../text/edits.ts';
import { showHidden } from '../../text/hidden.ts';
import { type Message, msg } from '../../text/message.ts';
import { firstNot } from '../../text/offsets.ts';
import type { AnalysedNote, Analysis } from '../analysis.ts';

/** A problem, with all that a fix may ask of it. */
export interface FixContext extends AnalysedNote {
  readonly analysis: Analysis;
  readonly problem: Problem;
  readonly data: ProblemData;
  /** The characters that are marked. */
  readonly text: string;
  /** The segment that it stands in; null outside of all segments. */
  readonly segment: PlacedSegment | null;
  /** What stands in the maps and lists of a segment. */
  readonly members: Finder;
}

/** A fix of a problem. */
export interface Fix {
  /** What it writes, in plain words; where that depends on the way, a function of its edits. */
  readonly title: Message | ((edits: readonly TextEdit[]) => Message);
  /** The candidates, the best first: of those that prove right, the one that leaves the fewest errors is taken. */
  readonly alternatives: readonly (readonly TextEdit[])[];
  /** Whether it is the one obvious fix. */
  readonly preferred?: boolean;
  /** Whether it may be applied without asking: it says the same in the right form. */
  readonly safe?: boolean;
  /** Whether the problem stays for a good reason. */
  readonly keepsProblem?: boolean;
  /** What its one edit writes, as a snippet with a stop for each value: for an editor that knows snippets. */
  readonly snippet?: string;
  /** Where its author goes on writing: an offset of the text of its one edit. */
  readonly cursor?: number;
}

/** The fix by one edit, or by several together; none where there is no edit. */
export function fixBy(
  title: Message,
  edit: TextEdit | readonly TextEdit[] | null,
  more: Omit<Fix, 'title' | 'alternatives'> = {},
): Fix[] {
  const edits = [edit ?? []].flat();
  return edits.length > 0 ? [{ title, alternatives: [edits], ...more }] : [];
}

/** The fix that writes something else instead of what is marked. */
export function changeTo(
  { problem, text }: FixContext,
  meant: string,
  more: Omit<Fix, 'title' | 'alternatives'> = {},
): Fix[] {
  const title = msg`Change ${quoteInTitle(text)} to ${quoteInTitle(meant)}`;
  return fixBy(title, replaceRange(problem.range, meant), more);
}

/** The fix that writes something else instead of a key with its value. */
export function rewriteMember(placed: PlacedMember, newText: string): Fix[] {
  const title = msg`Change ${quoteInTitle(memberText(placed))} to ${quoteInTitle(newText)}`;
  return fixBy(title, replaceMember(placed, newText), { preferred: true });
}

/** Fixes that stand beside a better one. */
export const asSecondChoice = (fixes: readonly Fix[]): Fix[] =>
  fixes.map((fix) => ({ ...fix, preferred: false }));

/** A problem with its fixes. */
export interface FixCandidate {
  readonly context: FixContext;
  readonly fixes: readonly Fix[];
}

/** The fixes of a problem; none where a program cannot know. */
export type FixProvider = (context: FixContext) => readonly Fix[];

/**
 * A problem with what its fixes look at.
 *
 * @param members for several problems of one analysis the same
 */
export function fixContextAt(
  analysis: Analysis,
  analysed: AnalysedNote,
  problem: Problem,
  members = membersFinder(),
): FixContext {
  const { start, end } = problem.range;
  const { segments } = analysed.note;
  // The last segment that begins before it or there: segments stand in order.
  const segment = segments[firstNot(segments, ({ region }) => region.outer.start <= start) - 1];
  const isIn = segment && start < segment.region.outer.end;
  const written = analysis.text.slice(start, end);
  const data = problem.data ?? {};
  return { ...analysed, analysis, problem, data, text: written, segment: isIn ? segment : null, members };
}

/** Text of the note as a title shows it: one short line. */
export function quoteInTitle(text: string): string {
  const line = showHidden(text.replace(/[\s`]+/g, ' ')).trim();
  return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
}
