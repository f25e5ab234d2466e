import type { LesionEntry } from '../note/lesions.ts';
import type { Note } from '../note/note.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import type { Assessment } from '../score/engine/assess.ts';
import type { Settings } from '../score/engine/settings.ts';
import type { Lines } from '../text/lines.ts';
import { joinMessages, type Message, msg } from '../text/message.ts';
import type { Range } from '../text/offsets.ts';
import type { Path } from '../yaml/path.ts';

/** A lesion with all that was computed for it. */
export interface AssessedLesion {
  readonly entry: LesionEntry;
  readonly assessment: Assessment;
}

/** What a check looks at. */
export interface Subject {
  readonly text: string;
  readonly note: Note;
  readonly settings: Settings;
  readonly lines: Lines;
}

/** One question beyond the schema. It answers with problems, none if all is well or it cannot know. */
export interface Check {
  /** What is checked, for the message when the check itself fails. */
  readonly about: Message;
  readonly run: (subject: Subject) => Problem[];
}

/**
 * A question about one lesion. Its answer rests on the lesion, its assessment and the settings alone; a message
 * that names lines, or speaks of a place outside of the lesion, comes from `pinned`.
 */
export interface LesionCheck {
  readonly about: Message;
  readonly run: (subject: Subject, lesion: AssessedLesion) => Problem[];
}

/** A problem that holds only as long as nothing in the note moves. */
export function pinned(problem: Problem): Problem {
  return { ...problem, pinned: true };
}

/** The number of a line as people count, from 1. */
export function lineOf({ lines }: Subject, range: Range): number {
  return lines.lineAt(range.start) + 1;
}

/** Whether a place outside of lesions is in doubt, also since what belongs there stands in a lesion. */
export function isUncertain({ doubts, straying }: Note, path: Path): boolean {
  return doubts.has(path) || straying.some((lesion) => lesion.doubts.has(path));
}

/** Where a value stands: its own range, else its key's, else the place for what concerns the whole note. */
export function placeOf({ note }: Subject, path: Path): Range {
  return note.locate(path, 'value') ?? note.locate(path, 'key') ?? note.anchor;
}

/** Two statements that cannot both be true. */
export interface Contradiction {
  readonly code: ProblemCode;
  /** Both places; the first is marked. */
  readonly at: readonly [here: Path, there: Path];
  /** The sentence, without the lines of both and the stop at its end. */
  readonly said: Message;
}

/**
 * The problems of contradictions, those that there are: each marks its first place, and names the lines of both.
 *
 * @param root where the places stand in the note
 */
export function contradictionProblems(
  subject: Subject,
  contradictions: readonly (Contradiction | '' | false | null | undefined)[],
  root: Path = [],
): Problem[] {
  const found = contradictions.flatMap((one) => one || []);
  return found.map(({ code, at, said }) => {
    const [here, there] = at.map((path) => placeOf(subject, [...root, ...path])) as [Range, Range];
    const [first, second] = [lineOf(subject, here), lineOf(subject, there)];
    const lines = first === second ? msg`line ${first}` : msg`lines ${first} and ${second}`;
    const message = joinMessages([said, ' (', lines, ').'], '');
    const related = [{ range: there, message: msg`The value that it contradicts.` }];
    return pinned(createProblem(code, message, here, { related }));
  });
}
