/**
 * What a segment of a document says, read once and for all: it holds wherever the segment stands. Offsets are those of
 * the segment's text; paths of lesions begin with `lesions` and the lesion's number within the segment.
 */
import type { CTOProcedureNote, Lesion } from '../generated/note.ts';
import type { SchemaIssue } from '../schema/issue.ts';
import { collectDoubts, type Doubts, removeInvalid, validate } from '../schema/validate.ts';
import { type ParsedYaml, parseYaml } from '../segments/parse.ts';
import type { Segment, SegmentKind } from '../segments/segment.ts';
import type { Span } from '../text/offsets.ts';
import { isMap, type Path } from '../yaml/path.ts';
import { tokensOf } from '../yaml/tokens.ts';
import type { Mark } from '../yaml/tree.ts';

/** A lesion as its segment has it. */
export interface ParsedLesion {
  /** What was read, valid or not. */
  readonly data: unknown;
  /** What is recorded and valid. */
  readonly validData: Partial<Lesion>;
  /** What is faulty. What is in doubt, since its key stands twice, is told of the segment. */
  readonly issues: readonly SchemaIssue[];
  readonly doubts: Doubts;
  /** From its first to its last character; null for a lesion that is a fence. */
  readonly span: Span | null;
  /** Where to mark something that concerns it as a whole; null for the opening line of its fence. */
  readonly anchor: Span | null;
}

export interface ParsedSegment {
  readonly segment: Segment;
  readonly yaml: ParsedYaml;
  /** Why nothing in it can be relied on; null if it can. */
  readonly unreadable: 'too large' | 'yaml' | 'open fence' | 'empty' | null;
  readonly lesions: readonly ParsedLesion[];
  /** The top-level keys of the note that stand in it, with their values. */
  readonly sections: Readonly<Record<string, unknown>>;
  /** What is wrong with its sections, as far as they can be judged by themselves. */
  readonly issues: readonly SchemaIssue[];
  /** Whether there is anything wrong with its YAML or against the schema. */
  readonly faulty: boolean;
  /** The comments that speak to the program. */
  readonly comments: readonly Comment[];
}

/** Whether a run of YAML holds lesions, and no sections. */
export const holdsLesions = ({ kind }: { readonly kind: SegmentKind }): boolean =>
  kind === 'entry' || kind === 'lesion';

/** Reads a segment. */
export function parseSegment(segment: Segment): ParsedSegment {
  const yaml = parseYaml(segment);
  const unreadable = whyUnreadable(segment, yaml);
  const comments = commentsOf(segment.text);
  const isLesion = holdsLesions(segment);
  if (unreadable) {
    const lesions = isLesion ? [unreadLesion()] : [];
    return { segment, yaml, unreadable, lesions, sections: {}, issues: [], faulty: true, comments };
  }
  const { data } = yaml;
  const lesions = lesionsIn(segment, data).map((lesion, i) => parseLesion(segment, yaml, lesion, i));
  const sections = isMap(data) && !isLesion ? data : {};
  const issues = segment.kind === 'note' ? validate('note', data, []) : [];
  const faulty = [yaml.syntaxIssues, issues, ...lesions.map((lesion) => lesion.issues)].some(
    ({ length }) => length > 0,
  );
  return { segment, yaml, unreadable, lesions, sections, issues, faulty, comments };
}

function unreadLesion(): ParsedLesion {
  return { data: null, validData: {}, issues: [], doubts: collectDoubts([]), span: null, anchor: null };
}

function whyUnreadable(
  { fence, exceeded }: Segment,
  { readable, data }: ParsedYaml,
): ParsedSegment['unreadable'] {
  if (exceeded) return 'too large';
  if (fence && !fence.close) return 'open fence';
  if (!readable) return 'yaml';
  return data === null ? 'empty' : null;
}

function lesionsIn({ kind }: Segment, data: unknown): readonly unknown[] {
  if (kind === 'lesion') return [data];
  if (kind === 'note') return [];
  const list = kind === 'entry' ? data : (data as Partial<CTOProcedureNote>).lesions;
  return Array.isArray(list) ? list : [];
}

/** Where a place of a lesion is found in the data of its segment. */
export function innerPath({ kind }: Segment, number: number, rest: Path): Path {
  if (kind === 'lesion') return rest;
  return kind === 'entry' ? [number, ...rest] : ['lesions', number, ...rest];
}

function parseLesion(segment: Segment, parsed: ParsedYaml, data: unknown, number: number): ParsedLesion {
  const root: Path = ['lesions', number];
  const at = (rest: Path, mark: Mark) => parsed.span(innerPath(segment, number, rest), mark);
  const inner = innerPath(segment, number, []);
  const repeated = parsed.doubtful
    .filter((path) => inner.every((step, i) => String(path[i]) === String(step)))
    .map((path) => ({ path: [...root, ...path.slice(inner.length)] }));
  const issues = validate('lesion', data, root);
  const invalid = [...issues, ...repeated];
  const validData: Partial<Lesion> = isMap(data)
    ? (removeInvalid(data, invalid, root) as Partial<Lesion>)
    : {};
  const doubts = collectDoubts(invalid);
  const id = at(['id'], 'value');
  if (segment.kind === 'lesion') return { data, validData, issues, doubts, span: null, anchor: id };
  const start = at([], 'owner') ?? { start: 0, end: segment.text.length };
  const end = parsed.endOf(inner) ?? start.end;
  // The keys of an alias stand where its anchor is, in what comes before.
  const anchor = id && start.start <= id.start ? id : start;
  return { data, validData, issues, doubts, span: { start: start.start, end }, anchor };
}

/** A comment that begins with `cto-ignore`. */
export interface Comment extends Span {
  readonly text: string;
}

/** The comments of a YAML text that speak to the program, in order. */
function commentsOf(text: string): Comment[] {
  if (!text.includes('cto-ignore')) return [];
  return tokensOf(text)
    .filter(({ type, source }) => type === 'comment' && /^#\s*cto-ignore\b/.test(source))
    .map(({ source, start }) => ({ text: source.trimEnd(), start, end: start + source.trimEnd().length }));
}
