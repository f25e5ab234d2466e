/** What a block holds too much of: in a sentence, and found in data that only aliases make large. */
import { blockLimits, type Excess, MOST_EXPANDED } from '../text/limits.ts';
import { type Argument, grouped, type Sentence, say } from '../words/sentence.ts';

type Measure = Excess['what'];

const OF_FILE: Record<Measure, (limit: Argument) => Sentence> = {
  characters: (limit) => say`Not checked: this file has more than ${limit} characters.`,
  notes: (limit) => say`Not checked: this file has more than ${limit} notes.`,
  blocks: (limit) => say`Not checked: this file has more than ${limit} sections and lesions.`,
  summaries: (limit) => say`Not checked: this file has more than ${limit} summaries.`,
  line: (limit) => say`Not checked: this file has more than ${limit} characters on one line.`,
  values: (limit) => say`Not checked: this file has more than ${limit} lines and values.`,
  depth: (limit) => say`Not checked: this file has more than ${limit} nested levels.`,
  aliases: (limit) => say`Not checked: this file has more than ${limit} anchors and aliases.`,
};

const OF_PART: Record<Measure, (limit: Argument) => Sentence> = {
  characters: (limit) => say`Not checked: this part of the note has more than ${limit} characters.`,
  notes: (limit) => say`Not checked: this part of the note has more than ${limit} notes.`,
  blocks: (limit) => say`Not checked: this part of the note has more than ${limit} sections and lesions.`,
  summaries: (limit) => say`Not checked: this part of the note has more than ${limit} summaries.`,
  line: (limit) => say`Not checked: this part of the note has more than ${limit} characters on one line.`,
  values: (limit) => say`Not checked: this part of the note has more than ${limit} lines and values.`,
  depth: (limit) => say`Not checked: this part of the note has more than ${limit} nested levels.`,
  aliases: (limit) => say`Not checked: this part of the note has more than ${limit} anchors and aliases.`,
};

/** `Not checked: this file has more than 1,000 notes.` */
export function excessSentence({ of, what, limit }: Excess): Sentence {
  return (of === 'document' ? OF_FILE : OF_PART)[what](grouped(limit));
}

interface Size {
  /** How many values there are, each counted as often as something stands for it. */
  readonly values: number;
  readonly depth: number;
}

const ENDLESS: Size = { values: Number.POSITIVE_INFINITY, depth: 0 };

/** Whether data come to too much, stand too deep, or hold themselves, as aliases can make them. */
export function isTooMuch(data: unknown): boolean {
  const { values, depth } = sizeOf(data, 0, new Map());
  return values > MOST_EXPANDED || depth > blockLimits.depth;
}

function sizeOf(data: unknown, above: number, known: Map<object, Size>): Size {
  if (data === null || typeof data !== 'object') return { values: 1, depth: 0 };
  if (above > blockLimits.depth) return ENDLESS;
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
