/** The tables of invented notes, as the command writes them, and the counts that it makes of them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateNotes } from '../../scripts/generate-notes.ts';
import type { Cell } from '../../src/registry/column.ts';
import { countColumns } from '../../src/registry/counts.ts';
import { emptyFolder, run } from '../cli/command.ts';

/** So many notes have some 20,000 lesions. */
const NOTES = 19_000;

/** The questions, each a file of SQL by its name. */
export const questions = readdirSync('sql').filter((file) => file.endsWith('.sql'));

export const queryOf = (question: string): string => readFileSync(join('sql', question), 'utf8');

/** A count, by the names of its columns; what a question does not have is not there. */
export type Count = Readonly<Record<string, unknown>>;

/** Sums of fractions depend on their order, in the last digits. */
const DIGITS = 10;

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  return Number(Number(value).toPrecision(DIGITS));
}

/** Counts as texts, sorted, so that they can be compared whoever made them. */
export const comparable = (counts: readonly Count[]): string[] =>
  counts.map((count) => JSON.stringify(countColumns.map(({ name }) => cellOf(count[name])))).sort();

/** Writes the notes, their table as Parquet, and their counts. */
async function make() {
  const folder = emptyFolder();
  const notes = join(folder, 'notes');
  const procedures = [...generateNotes(NOTES, notes, 17)].map(({ procedure }) => procedure);
  const parquet = join(folder, 'lesions.parquet');
  const counts = join(folder, 'counts.jsonl');
  for (const args of [
    ['--to', parquet],
    ['--table', 'counts', '--to', counts],
  ]) {
    const { code, stderr } = await run(['export', notes, ...args]);
    assert.deepEqual([code, stderr], [1, ''], 'some notes have a slip');
  }
  const lines = readFileSync(counts, 'utf8').trimEnd().split('\n');
  return {
    folder,
    notes,
    parquet,
    procedures,
    counts: comparable(lines.map((line) => JSON.parse(line) as Count)),
  };
}

let made: ReturnType<typeof make> | null = null;

/** The tables, made once in a run. */
export function tables(): ReturnType<typeof make> {
  made ??= make();
  return made;
}
