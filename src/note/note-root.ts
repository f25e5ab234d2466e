/**
 * A note but for its lesions: the sections of all its segments together, held against the schema.
 */
import type { CTOProcedureNote } from '../generated/note.ts';
import type { SchemaIssue } from '../schema/issue.ts';
import { collectDoubts, type Doubts, removeInvalid, validate } from '../schema/validate.ts';
import type { Carrier } from '../segments/layout.ts';
import { isMap } from '../yaml/path.ts';
import { holdsLesions, type ParsedSegment } from './parsed-segment.ts';

export interface NoteRoot {
  /** What is recorded and valid. */
  readonly data: Partial<Omit<CTOProcedureNote, 'lesions'>>;
  /** What is wrong with the sections as a whole; what is wrong with a fence by itself is reported with its parsed segment. */
  readonly issues: readonly SchemaIssue[];
  readonly doubts: Doubts;
  /** The top-level keys that stand in more than one segment. */
  readonly repeated: readonly string[];
}

/**
 * Joins what the segments of a note say outside of its lesions. The answer rests on what the segments say, and on no
 * place: the same text may stand in several of them.
 *
 * @param segments the segments with sections, and of those with lesions as many as matter
 */
export function joinSections(segments: readonly ParsedSegment[], carrier: Carrier): NoteRoot {
  const sections: Record<string, unknown> = {};
  const repeated = new Set<string>();
  let hasEntries = false;
  for (const parsed of segments) {
    hasEntries ||= parsed.segment.kind === 'entry';
    for (const [key, value] of Object.entries(parsed.sections)) {
      if (Object.hasOwn(sections, key)) repeated.add(key);
      // A plain assignment would not make a key of `__proto__`.
      Object.defineProperty(sections, key, { value, enumerable: true, configurable: true });
    }
  }
  const issues =
    carrier === 'markdown'
      ? []
      : issuesOfRoot(segments, hasEntries ? { ...sections, lesions: [{}] } : sections);
  const invalid = [
    ...issues,
    ...segments.flatMap((parsed) => [...parsed.issues, ...repeatedKeys(parsed)]),
    ...[...repeated].map((key) => ({ path: [key] })),
  ];
  const { lesions: _, ...data } = removeInvalid(sections, invalid, []) as Partial<CTOProcedureNote>;
  const isUnread = segments.some(({ segment, unreadable }) => !holdsLesions(segment) && unreadable !== null);
  return { data, issues, doubts: collectDoubts(invalid, isUnread), repeated: [...repeated] };
}

function issuesOfRoot(parsed: readonly ParsedSegment[], sections: Record<string, unknown>): SchemaIssue[] {
  const readable = parsed.filter(({ unreadable }) => unreadable === null);
  const isComplete = readable.length === parsed.length;
  const odd = readable.find(({ segment, yaml }) => segment.kind !== 'entry' && !isMap(yaml.data));
  const issues = validate('root', odd ? odd.yaml.data : sections, []);
  // What is not found may stand where nothing could be read.
  return issues.filter(({ path, code }) => isComplete || path.length > 0 || code !== 'missing-key');
}

function repeatedKeys({ segment, yaml }: ParsedSegment): Pick<SchemaIssue, 'path'>[] {
  return holdsLesions(segment) ? [] : yaml.doubtful.map((path) => ({ path }));
}
