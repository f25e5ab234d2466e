/**
 * What is wrong with the YAML of a note and against the schema, each at its place.
 */
import { createProblem, type Problem } from '../problems/problem.ts';
import type { SchemaIssue } from '../schema/explain.ts';
import { withoutFollowOnErrors } from '../schema/validate.ts';
import type { Carrier } from '../segments/layout.ts';
import { limitMessage } from '../segments/limits.ts';
import { duplicateKeyMessage } from '../segments/parse.ts';
import { msg } from '../text/message.ts';
import type { Range } from '../text/offsets.ts';
import type { Path } from '../yaml/path.ts';
import type { Mark } from '../yaml/tree.ts';
import type { NoteRoot } from './note-root.ts';
import type { PlacedSegment } from './placed-segment.ts';

interface Joined {
  readonly carrier: Carrier;
  readonly parts: readonly PlacedSegment[];
  readonly frame: NoteRoot;
  readonly anchor: Range;
  locate(path: Path, mark: Mark): Range | null;
  /** The segment that a lesion stands in. */
  segmentOfLesion(lesion: number): PlacedSegment | null;
  /** The segments in which a key of the note itself stands. */
  segmentsWith(key: string): readonly PlacedSegment[];
}

interface PlacedIssue extends SchemaIssue {
  /** The fence that it was found in by itself: another one may have something at the same path. */
  readonly fence?: PlacedSegment;
}

const NO_ISSUES: readonly PlacedIssue[] = [];
const NO_PROBLEMS: readonly Problem[] = [];

/** All problems of a note but those between its lesions, in no particular order. */
export function problemsOf({
  carrier,
  parts: segments,
  frame: root,
  anchor,
  locate,
  segmentOfLesion,
  segmentsWith,
}: Joined): Problem[] {
  const issues: PlacedIssue[] = [...root.issues, ...segments.flatMap(schemaIssuesOf)];
  return [
    ...segments.flatMap(yamlProblems),
    ...withoutFollowOnErrors(issues).map(({ fence, ...issue }) => {
      const { code, message, severity } = issue;
      const range = fence ? rangeIn(fence, issue) : rangeOf(issue);
      return { ...createProblem(code, message, range, severity ? { severity } : {}), data: issue };
    }),
    ...root.repeated.flatMap((key) =>
      segmentsWith(key)
        .slice(1)
        .map((part) => {
          const range = part.locate([key], 'key') ?? anchor;
          return { ...repeated(carrier, key, range), data: { path: [key] } };
        }),
    ),
  ];

  function rangeOf({ path, mark }: SchemaIssue): Range {
    const found = locate(path, mark);
    const segment = path[0] === 'lesions' ? segmentOfLesion(Number(path[1])) : null;
    const fence = segment?.region.fence;
    // What is missing from a fence as a whole is missing from its opening line.
    if (fence && mark === 'owner' && path.length === 2) return fence.open;
    return found ?? segment?.head ?? anchor;
  }
}

function rangeIn(fence: PlacedSegment, { path, mark }: SchemaIssue): Range {
  return (path.length > 0 && fence.locate(path, mark)) || fence.anchor;
}

/** The issues that were found in a segment by itself, those of its lesions by their places in the note. */
function schemaIssuesOf(segment: PlacedSegment): readonly PlacedIssue[] {
  const { parsed, lesionsBefore } = segment;
  const isValid = parsed.issues.length === 0 && parsed.lesions.every(({ issues }) => issues.length === 0);
  if (isValid) return NO_ISSUES;
  const ofLesions = parsed.lesions.flatMap(({ issues }) =>
    issues.map((issue) => ({
      ...issue,
      path: ['lesions', lesionsBefore + Number(issue.path[1]), ...issue.path.slice(2)],
    })),
  );
  return [...parsed.issues.map((issue) => ({ ...issue, fence: segment })), ...ofLesions];
}

function yamlProblems(segment: PlacedSegment): readonly Problem[] {
  const { region, parsed } = segment;
  const { unreadable, yaml } = parsed;
  if (unreadable === null && yaml.syntaxIssues.length === 0) return NO_PROBLEMS;
  const { exceeded } = region.segment;
  if (exceeded) return [createProblem('note-too-large', limitMessage(exceeded), segment.head)];
  if (unreadable === 'open fence' && region.fence) {
    const message = msg`This fence is not closed: put ${region.fence.marker} on a line of its own below the block.`;
    return [createProblem('fence-unclosed', message, segment.head)];
  }
  if (unreadable === 'empty') {
    const message =
      region.fence === null
        ? msg`This note is empty: begin with \`cto_note: 1\` and \`lesions:\`.`
        : msg`This block is empty: write a key and its value, such as \`id: A\`.`;
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
