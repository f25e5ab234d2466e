/**
 * What is wrong with the YAML of a note and against the schema, each at its place.
 */
import { createProblem, type Problem, shiftProblem } from '../problems/problem.ts';
import type { SchemaIssue } from '../schema/issue.ts';
import { withoutFollowOnErrors } from '../schema/validate.ts';
import type { Carrier } from '../segments/layout.ts';
import { limitMessage } from '../segments/limits.ts';
import { duplicateKeyMessage } from '../segments/parse.ts';
import { msg } from '../text/message.ts';
import type { Range } from '../text/offsets.ts';
import type { NoteRoot } from './note-root.ts';
import type { ParsedSegment } from './parsed-segment.ts';
import type { PlacedSegment, SegmentIndex } from './placed-segment.ts';

/** A schema issue with the problem that it is at its place. */
interface PlacedIssue extends SchemaIssue {
  readonly problem: Problem;
}

/** What is wrong with one segment, as it was said for the place where it stood last. */
export interface SegmentProblems {
  readonly start: number;
  readonly lesionsBefore: number;
  readonly ofYaml: readonly Problem[];
  readonly issues: readonly PlacedIssue[];
}

/** Tells what is wrong with segments, and remembers it of each: what an edit has moved is moved, not made again. */
export function createSegmentProblems(): (segment: PlacedSegment) => SegmentProblems {
  const known = new WeakMap<ParsedSegment, SegmentProblems>();
  return (segment) => {
    const { region, parsed, lesionsBefore } = segment;
    const { start } = region.inner;
    const last = known.get(parsed);
    const isSame = last?.lesionsBefore === lesionsBefore;
    if (isSame && last.start === start) return last;
    const problems = isSame
      ? moved(last, start - last.start)
      : { start, lesionsBefore, ofYaml: yamlProblems(segment), issues: schemaIssuesOf(segment) };
    known.set(parsed, problems);
    return problems;
  };
}

function moved({ start, lesionsBefore, ofYaml, issues }: SegmentProblems, by: number): SegmentProblems {
  return {
    start: start + by,
    lesionsBefore,
    ofYaml: ofYaml.map((problem) => shiftProblem(problem, by)),
    issues: issues.map((issue) => ({ ...issue, problem: shiftProblem(issue.problem, by) })),
  };
}

/**
 * All problems of a note but those between its lesions, in no particular order.
 *
 * @param ofSegments what is wrong with each segment that is not as it should be
 */
export function collectProblems(
  carrier: Carrier,
  root: NoteRoot,
  ofSegments: readonly SegmentProblems[],
  { anchor, locate, segmentsWith }: SegmentIndex,
): Problem[] {
  const issues: PlacedIssue[] = [
    ...root.issues.map((issue) => placedAt(issue, locate(issue.path, issue.mark) ?? anchor)),
    ...ofSegments.flatMap((segment) => segment.issues),
  ];
  return [
    ...ofSegments.flatMap(({ ofYaml }) => ofYaml),
    ...withoutFollowOnErrors(issues).map(({ problem }) => problem),
    ...root.repeated.flatMap((key) =>
      segmentsWith(key)
        .slice(1)
        .map((part) => {
          const range = part.locate([key], 'key') ?? anchor;
          return { ...repeated(carrier, key, range), data: { path: [key] } };
        }),
    ),
  ];
}

function placedAt(issue: SchemaIssue, range: Range): PlacedIssue {
  const { code, message, severity } = issue;
  const problem = createProblem(code, message, range, severity ? { severity } : {});
  return { ...issue, problem: { ...problem, data: issue } };
}

/** The issues that were found in a segment by itself, those of its lesions by their places in the note. */
function schemaIssuesOf(segment: PlacedSegment): readonly PlacedIssue[] {
  const { parsed, lesionsBefore, region } = segment;
  const ofLesions = parsed.lesions.flatMap(({ issues }) =>
    issues.map((issue) => {
      const path = ['lesions', lesionsBefore + Number(issue.path[1]), ...issue.path.slice(2)];
      // What is missing from a fence as a whole is missing from its opening line.
      const opening = issue.mark === 'owner' && path.length === 2 ? region.fence?.open : null;
      return placedAt({ ...issue, path }, opening ?? segment.locate(path, issue.mark) ?? segment.head);
    }),
  );
  const ofSections = parsed.issues.map((issue) => {
    const { path, mark } = issue;
    // Another fence may have something at the same path.
    return placedAt(issue, (path.length > 0 && segment.locate(path, mark)) || segment.anchor);
  });
  return [...ofSections, ...ofLesions];
}

function yamlProblems(segment: PlacedSegment): readonly Problem[] {
  const { region, parsed } = segment;
  const { unreadable, yaml } = parsed;
  if (unreadable === null && yaml.syntaxIssues.length === 0) return [];
  const { exceeded } = region.segment;
  if (exceeded) return [createProblem('note-too-large', limitMessage(exceeded), segment.head)];
  if (unreadable === 'open fence' && region.fence) {
    const message = msg`This fence is not closed: put ${region.fence.marker} on a line of its own below it.`;
    return [createProblem('fence-unclosed', message, segment.head)];
  }
  if (unreadable === 'empty') {
    const message =
      region.fence === null
        ? msg`This note is empty: begin with \`cto_note: 1\` and \`lesions:\`.`
        : msg`This fence is empty: write a key and its value, such as \`id: A\`.`;
    return [createProblem('empty-note', message, segment.head)];
  }
  return yaml.syntaxIssues.map(({ path, ...issue }) => ({
    ...createProblem(issue.code, issue.message, segment.toRange(issue)),
    data: { ...issue, ...(path ? { path: segment.outer(path) } : {}) },
  }));
}

function repeated(carrier: Carrier, key: string, range: Range): Problem {
  if (carrier === 'yaml') return createProblem('duplicate-key', duplicateKeyMessage([key]), range);
  const message = msg`\`${key}\` is already in an earlier fence of this note: keep one of the two.`;
  return createProblem('fence-repeats-key', message, range);
}
