import { type Argument, grouped, type Message, msg } from '../text/message.ts';
import { MAX_DEPTH } from '../yaml/tree.ts';

/**
 * What is too much to be a note. Beyond these bounds nothing is read, and that is said: reading could take minutes, or
 * come to an end that tells nothing. They lie far above what people write: a note of 10,000 lesions is within all of
 * them.
 */

/** Bounds of a document. */
export const documentLimits = {
  characters: 16_000_000,
  /** YAML documents, each of which is a note. */
  notes: 1000,
  /** What is read by itself: sections and lesions of YAML, fences of Markdown. */
  segments: 12_000,
  /** Summaries between markers, in Markdown. */
  summaries: 12_000,
} as const;

/** Bounds of what is read by itself: a section, a lesion, a fence, or a note that can only be read as a whole. */
export const segmentLimits = {
  characters: 1_000_000,
  /** Characters of one line. */
  line: 100_000,
  /** Lines, commas and brackets. */
  values: 20_000,
  /** Maps and lists within each other. */
  depth: MAX_DEPTH,
  /** Anchors and aliases. */
  aliases: 1000,
} as const;

/** The most chunks that a document is split into, with and without segments in them. */
export const MAX_CHUNKS = 50_000;

/** What data may come to once aliases stand for what they mean. */
const MAX_EXPANDED_VALUES = 100_000;

type DocumentMeasure = keyof typeof documentLimits;
type SegmentMeasure = keyof typeof segmentLimits;

/** What there is too much of, and how much of it would have been read. */
export type LimitExceeded =
  | { readonly of: 'document'; readonly what: DocumentMeasure; readonly limit: number }
  | { readonly of: 'segment'; readonly what: SegmentMeasure; readonly limit: number };

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const QUESTION = 63;
const LEFT_BRACKET = 91;
const RIGHT_BRACKET = 93;
const LEFT_BRACE = 123;
const RIGHT_BRACE = 125;

/** What a document has too much of to be looked at, of what is known of it; null if nothing. */
export function exceededDocumentLimit(found: Partial<Record<DocumentMeasure, number>>): LimitExceeded | null {
  const keys = Object.keys(documentLimits) as DocumentMeasure[];
  const what = keys.find((key) => (found[key] ?? 0) > documentLimits[key]);
  return what ? { of: 'document', what, limit: documentLimits[what] } : null;
}

/**
 * What a run of YAML has too much of to be read; null if nothing. Told by its characters alone, before a parser
 * sees them: what looks like nesting in a text of many words counts as well.
 */
export function exceededSegmentLimit(text: string): LimitExceeded | null {
  const over = (what: SegmentMeasure): LimitExceeded => ({
    of: 'segment',
    what,
    limit: segmentLimits[what],
  });
  // Nothing short can hold too much of anything.
  if (text.length <= segmentLimits.depth) return null;
  if (text.length > segmentLimits.characters) return over('characters');
  let values = 0;
  let brackets = 0;
  /** The columns of the maps and lists that are open, as indentation and marks on a line tell. */
  const open: number[] = [];
  for (let start = 0; start < text.length; ) {
    let at = start;
    for (let mark = true; mark; ) {
      while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
      const code = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1);
      const isEnd = at >= text.length || code === LF || code === CR;
      while (!isEnd && (open.at(-1) ?? -1) >= at - start) open.pop();
      if (!isEnd) open.push(at - start);
      mark = (code === DASH || code === QUESTION || code === COLON) && (next === SPACE || next === TAB);
      if (mark) at++;
      if (open.length + brackets > segmentLimits.depth) return over('depth');
    }
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF || code === CR) break;
      if (code === COMMA) values++;
      else if (code === LEFT_BRACKET || code === LEFT_BRACE) {
        values++;
        brackets++;
        if (open.length + brackets > segmentLimits.depth) return over('depth');
      } else if ((code === RIGHT_BRACKET || code === RIGHT_BRACE) && brackets > 0) brackets--;
    }
    if (at - start > segmentLimits.line) return over('line');
    values++;
    if (values > segmentLimits.values) return over('values');
    start = at + 1;
  }
  if (/[&*]/.test(text) && aliasesIn(text) > segmentLimits.aliases) return over('aliases');
  return null;
}

/** How many words of a text may be anchors or aliases. */
function aliasesIn(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/(?<![^\s[{,:-])[&*][^\s,[\]{}]/g)) count++;
  return count;
}

const OF_FILE: Record<DocumentMeasure, (limit: Argument) => Message> = {
  characters: (limit) => msg`Not checked: this file has more than ${limit} characters.`,
  notes: (limit) => msg`Not checked: this file has more than ${limit} notes.`,
  segments: (limit) => msg`Not checked: this file has more than ${limit} sections and lesions.`,
  summaries: (limit) => msg`Not checked: this file has more than ${limit} summaries.`,
};

const OF_PART: Record<SegmentMeasure, (limit: Argument) => Message> = {
  characters: (limit) => msg`Not checked: this part of the note has more than ${limit} characters.`,
  line: (limit) => msg`Not checked: this part of the note has more than ${limit} characters on one line.`,
  values: (limit) => msg`Not checked: this part of the note has more than ${limit} lines and values.`,
  depth: (limit) => msg`Not checked: this part of the note has more than ${limit} nested levels.`,
  aliases: (limit) => msg`Not checked: this part of the note has more than ${limit} anchors and aliases.`,
};

/** `Not checked: this file has more than 1,000 notes.` */
export function limitMessage({ of, what, limit }: LimitExceeded): Message {
  return (of === 'document' ? OF_FILE[what] : OF_PART[what])(grouped(limit));
}

interface Size {
  /** How many values there are, each counted as often as something stands for it. */
  readonly values: number;
  readonly depth: number;
}

const ENDLESS: Size = { values: Number.POSITIVE_INFINITY, depth: 0 };

/** Whether data come to too much, stand too deep, or hold themselves, as aliases can make them. */
export function expandsTooFar(data: unknown): boolean {
  const { values, depth } = sizeOf(data, 0, new Map());
  return values > MAX_EXPANDED_VALUES || depth > segmentLimits.depth;
}

function sizeOf(data: unknown, above: number, known: Map<object, Size>): Size {
  if (data === null || typeof data !== 'object') return { values: 1, depth: 0 };
  if (above > segmentLimits.depth) return ENDLESS;
  const last = known.get(data);
  if (last) return last;
  // Until it is known, it is within itself.
  known.set(data, ENDLESS);
  let values = 1;
  let depth = 0;
  for (const inner of Object.values(data)) {
    const size = sizeOf(inner, above + 1, known);
    values += size.values;
    depth = Math.max(depth, size.depth);
  }
  const size = { values, depth: depth + 1 };
  known.set(data, size);
  return size;
}
