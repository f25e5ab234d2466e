/** What a block holds too much of: in a sentence, and found in data that only aliases make large. */
import { blockLimits, type Excess, MOST_EXPANDED } from '../text/limits.ts';

const WHAT: Record<Excess['what'], string> = {
  characters: 'characters',
  notes: 'notes',
  blocks: 'sections and lesions',
  line: 'characters on one line',
  values: 'lines and values',
  depth: 'levels within each other',
  aliases: 'anchors and aliases',
};

/** `This file has more than 1,000 notes and was not checked.` */
export function excessSentence({ of, what, limit }: Excess): string {
  const thing = of === 'document' ? 'file' : 'part of the note';
  return `This ${thing} has more than ${limit.toLocaleString('en')} ${WHAT[what]} and was not checked.`;
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
