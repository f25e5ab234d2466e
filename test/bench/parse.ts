/** What a bare parse of a note costs, below which no server that reads the whole note can be. */
import { parseDocument } from 'yaml';
import { benchNote } from './notes.ts';
import { median } from './statistics.ts';

/** The median of parses of a note of so many lesions in this process, in milliseconds. */
export function parseTime(lesions: number, repetitions: number): number {
  const { text } = benchNote('yaml', lesions);
  const times: number[] = [];
  for (let round = 0; round < repetitions; round += 1) {
    const start = performance.now();
    const { errors } = parseDocument(text);
    times.push(performance.now() - start);
    if (errors.length > 0) throw new Error('The note of the benchmark is not YAML.');
  }
  return median(times);
}
