/**
 * All that a person should know about a note.
 */
import { isWritten, openingOf, placeOfSummary, writtenSummary } from '../edit/summary/summary.ts';
import { summaryText } from '../present/summary.ts';
import { createProblem, type Problem, shiftProblem } from '../problems/problem.ts';
import { createListMap } from '../text/lists.ts';
import { type Message, msg } from '../text/message.ts';
import { type HostOffset, isWithinRange } from '../text/offsets.ts';
import { type AssessedLesion, isUncertain, type LesionCheck, pinned, type Subject } from './check.ts';
import { lesionChecks, noteChecks } from './registry.ts';
import { parseSilences, withSilences } from './silence.ts';

/** What the program failed to compute, since a score that is not there would look like one that nobody wants. */
const failedScores: LesionCheck = {
  about: msg`scores`,
  run: (_, { entry, assessment: { failed } }) =>
    failed.map(({ name }) =>
      createProblem('check-failed', msg`This lesion could not be scored by ${name}.`, entry.anchor),
    ),
};

/** The sections that a summary tells of. */
const TOLD = ['patient', 'indication', 'procedure', 'complications', 'follow_up', 'discharge'];

/**
 * The summaries that no longer match their lesions. In Markdown they stand outside of the lesion, so this is asked
 * of all lesions each time.
 */
function staleSummary({ text, note, settings }: Subject, lesions: readonly AssessedLesion[]): Problem[] {
  // Under an error that it may rest on, it says what they were before.
  if (TOLD.some((section) => isUncertain(note, [section]))) return [];
  const isStale = ({ entry, assessment }: AssessedLesion) => {
    // A lesion with errors has no summary to compare with.
    if (entry.errors.length > 0 || writtenSummary(text, note, entry) === null) return false;
    return !isWritten(text, note, entry, summaryText(assessment, settings));
  };
  return lesions.filter(isStale).map(({ entry }) => {
    const message = msg`This summary no longer matches lesion ${entry.name}: insert it again.`;
    const place = placeOfSummary(text, note, entry) ?? entry.anchor;
    return { ...createProblem('summary-stale', message, place), data: { path: entry.path } };
  });
}

/** The summaries of no lesion: what they say may be of another one, or of one that is gone. */
function straySummaries({ text, note }: Subject): Problem[] {
  // A name that cannot be read, or stands twice, may be the one that is meant.
  if (!note.readable || note.lesions.some(({ errors }) => errors.length > 0)) return [];
  return note.strayMarkers.map((marker) => {
    const message = note.markers.has(marker.id)
      ? msg`Lesion ${marker.id} has another summary above: remove this one.`
      : msg`No lesion of this note is called \`${marker.id}\`: remove this summary.`;
    return createProblem('summary-stale', message, openingOf(text, marker));
  });
}

/** The summaries in fences, as a lesion of a YAML note has them: nothing keeps them up. */
function fencedSummaries({ note }: Subject, lesions: readonly AssessedLesion[]): Problem[] {
  if (note.carrier === 'yaml') return [];
  return lesions.flatMap(({ entry }) => {
    const path = [...entry.path, 'summary'];
    const place = entry.data.summary === undefined ? null : note.locate(path, 'key');
    const message = msg`In Markdown the summary stands below the fence: remove this one.`;
    return place ? [{ ...createProblem('summary-stale', message, place), data: { path } }] : [];
  });
}

/** Runs a check; if it fails itself, that is a problem, since silence would look like a clean note. */
function guarded(about: Message, { note }: Subject, run: () => Problem[]): Problem[] {
  try {
    return run();
  } catch {
    const message = msg`This note could not be checked for ${about}.`;
    return [pinned(createProblem('check-failed', message, note.anchor))];
  }
}

/** What several lesions say alike of one place, such as a key of the patient, is said once. */
function once(problems: readonly Problem[]): Problem[] {
  const said = new Set<string>();
  return problems.filter(({ pinned: isPinned, code, range, message }) => {
    if (!isPinned) return true;
    const key = JSON.stringify([code, range, message]);
    return !said.has(key) && said.add(key);
  });
}

/** What was said of a lesion where it stood last. */
interface CheckedLesion {
  readonly assessment: AssessedLesion['assessment'];
  readonly name: string;
  readonly start: HostOffset;
  /** An alias has the data of the lesion that it stands for, but not its places: it is shorter. */
  readonly length: number;
  readonly problems: readonly Problem[];
  /** Whether all of them may be moved together with the lesion. */
  readonly movable: boolean;
}

/**
 * Checks notes, and remembers what it said of a lesion for as long as nothing of it changes. What it answers are the
 * problems of a note in the order of the text: of its YAML, against the schema, and of all checks.
 *
 * @param ofNotes what is asked of a note
 * @param ofLesions what is asked of each lesion
 */
export function createChecker(
  ofNotes = noteChecks(),
  ofLesions: readonly LesionCheck[] = [failedScores, ...lesionChecks()],
): (subject: Subject, lesions: readonly AssessedLesion[]) => Problem[] {
  const checked = createListMap<AssessedLesion, CheckedLesion>(({ movable }) => movable);
  const known = new WeakMap<AssessedLesion['entry']['data'], CheckedLesion>();

  const checkLesion = (subject: Subject, { entry, assessment }: AssessedLesion): CheckedLesion => {
    const { data, name } = entry;
    const last = known.get(data);
    const isSame = last?.assessment === assessment && last.name === name;
    if (isSame && last.problems.length === 0) return last;
    const { range } = entry;
    const { start } = range;
    const length = range.end - start;
    const isMoved = isSame && last.movable && last.length === length;
    const problems = isMoved
      ? last.problems.map((problem) => shiftProblem(problem, start - last.start))
      : ofLesions.flatMap(({ about, run }) =>
          guarded(about, subject, () => run(subject, { entry, assessment })),
        );
    const movable = problems.every((problem) => !problem.pinned && isWithinRange(problem.range, range));
    const now = { assessment, name, start, length, problems, movable };
    known.set(data, now);
    return now;
  };

  return (subject, lesions) => {
    const { note } = subject;
    const ofLesion: Problem[] = [];
    for (const { problems } of checked(lesions, (lesion) => checkLesion(subject, lesion))) {
      for (const problem of problems) ofLesion.push(problem);
    }
    const found = [
      ...note.problems,
      ...ofNotes.flatMap(({ about, run }) => guarded(about, subject, () => run(subject))),
      ...once(ofLesion),
      ...guarded(msg`summaries`, subject, () => [
        ...staleSummary(subject, lesions),
        ...straySummaries(subject),
        ...fencedSummaries(subject, lesions),
      ]),
    ];
    return withSilences(subject.lines, parseSilences(subject), found).sort(
      (a, b) => a.range.start - b.range.start,
    );
  };
}
