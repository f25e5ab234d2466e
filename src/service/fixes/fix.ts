import type { Part } from '../../note/part.ts';
import type { Clue, Problem } from '../../note/problem.ts';
import type { TextEdit } from '../../summary/edit.ts';
import { visible } from '../../text/hidden.ts';
import type { Range } from '../../text/range.ts';
import type { Sentence } from '../../words/sentence.ts';
import type { AnalysedNote, Analysis } from '../analysis.ts';
import type { Finder } from './members.ts';

/** A finding, with all that a cure may ask of it. */
export interface Found extends AnalysedNote {
  readonly analysis: Analysis;
  readonly problem: Problem;
  readonly clue: Clue;
  /** The characters that are marked. */
  readonly written: string;
  /** The block that it stands in; null outside of all blocks. */
  readonly part: Part | null;
  /** What stands in the maps and lists of a block. */
  readonly members: Finder;
}

/** A cure of a finding. */
export interface Fix {
  /** What it writes, in plain words; where that depends on the way, a function of its edits. */
  readonly title: Sentence | ((edits: readonly TextEdit[]) => Sentence);
  /** The ways to write it, the best first: of those that prove right, the one that leaves the fewest errors is taken. */
  readonly ways: readonly (readonly TextEdit[])[];
  /** Whether it is the one obvious cure. */
  readonly preferred?: boolean;
  /** Whether it may be made unasked: it says the same in the right form. */
  readonly safe?: boolean;
  /** Whether the finding stays for a good reason. */
  readonly stays?: boolean;
  /** What its one edit writes, as a snippet with a stop for each value: for an editor that knows snippets. */
  readonly snippet?: string;
  /** Where its author goes on writing: an offset of the text of its one edit. */
  readonly cursor?: number;
}

/** The cures of a finding; none where a program cannot know. */
export type Fixer = (found: Found) => readonly Fix[];

/** The edit that writes something else in a range. */
export function rewrite(range: Range, newText: string): TextEdit {
  return { range, newText };
}

/** A piece of the note as it is shown in a title: one short line. */
export function shown(text: string): string {
  const line = visible(text.replace(/[\s`]+/g, ' ')).trim();
  return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
}
