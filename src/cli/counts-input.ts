/** The counts of an audit, from notes, from a table of lesions in Parquet, or as somebody else made them. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { auditedColumns } from '../audit/audit.ts';
import { auditedTable, type Counter, recordsOf } from '../audit/counted-files.ts';
import { countRows, countsFromText } from '../audit/read-counts.ts';
import { type Bytes, openParquet, type ParquetTable, UnreadableParquet } from '../audit/read-parquet.ts';
import type { Cell } from '../registry/column.ts';
import { createCounter } from '../registry/counter.ts';
import { type CountRow, countColumns } from '../registry/counts.ts';
import type { Settings } from '../score/engine/settings.ts';
import type { Answerer } from './answerer.ts';
import type { Arguments } from './arguments.ts';
import { createNoteAnswerer } from './note-answerer.ts';
import { answerFiles } from './run.ts';
import { partitionOf, tableFiles } from './table-input.ts';
import { UsageError } from './usage-error.ts';
import { useDefaultFlags } from './v8-flags.ts';
import { unusable } from './walk.ts';

/** Answers for a file with the cells of its lesions that are counted. */
export function createLesionAnswerer(call: Arguments): Answerer {
  const { rowsOf } = auditedTable();
  return createNoteAnswerer(call, (file) => ({
    answer: null,
    rows: [rowsOf(file)],
    settings: file.analysis.settings,
  }));
}

/** Counts, and the settings that each limit of residual stenosis comes from, the first first; none where others judged. */
interface JudgedCounts {
  readonly rows: readonly CountRow[];
  readonly judgedBy: readonly Settings[];
}

/** @returns the settings of the notes, one for each limit of residual stenosis */
async function countNotes(call: Arguments, counter: Counter): Promise<Settings[]> {
  const names = auditedTable().columns.map(({ name }) => name);
  const byLimit = new Map<number, Settings>();
  await answerFiles(
    // What is printed is the audit, and not an answer for each file.
    { ...call, format: 'text' },
    {
      createAnswerer: createLesionAnswerer,
      inWorkers: true,
      take: ({ rows: [rows] = [], settings }) => {
        if (rows) counter.addRows(names, rows);
        if (settings && !byLimit.has(settings.residualStenosisLimit))
          byLimit.set(settings.residualStenosisLimit, settings);
      },
    },
  );
  return [...byLimit.values()];
}

/** Uses some columns of a Parquet file, which is closed again. */
async function withParquet(
  name: string,
  wanted: ReadonlySet<string>,
  use: (table: ParquetTable) => Promise<void>,
): Promise<void> {
  let fd: number;
  try {
    fd = openSync(name, 'r');
  } catch (error) {
    throw unusable(name, error, 'read');
  }
  try {
    const { size } = fstatSync(fd);
    const file: Bytes = {
      byteLength: size,
      slice: (from, to = size) => {
        const bytes = new Uint8Array(to - from);
        readSync(fd, bytes, 0, bytes.length, from);
        return bytes.buffer;
      },
    };
    await use(await openParquet(file, gunzipSync, wanted));
  } catch (error) {
    // What else is thrown says nothing of the file.
    if (!(error instanceof UnreadableParquet)) throw error;
    const { cause } = error;
    throw (cause as NodeJS.ErrnoException).code
      ? unusable(name, cause, 'read')
      : new UsageError(`${name}: this is not a Parquet file that can be read.`);
  } finally {
    closeSync(fd);
  }
}

const AUDITED: ReadonlySet<string> = new Set(auditedColumns);

function countTable(name: string, counter: Counter): Promise<void> {
  const partition = partitionOf(name);
  return withParquet(name, AUDITED, async ({ names, groups }) => {
    for (const needed of ['technical_success', 'first_attempted'])
      if (!names.has(needed)) throw new UsageError(`${name}: this is not a table of lesions.`);
    for (const { length, read } of groups)
      await counter.addRead(async (wanted) => {
        const audited = wanted.filter((key) => AUDITED.has(key));
        const columns = await read(audited);
        for (const key of audited)
          if (partition.has(key) && !names.has(key))
            columns.set(key, new Array<Cell>(length).fill(partition.get(key) ?? null));
        return columns;
      }, length);
  });
}

/** Counts that are read, in any of their formats. */
async function readCounts(name: string): Promise<CountRow[]> {
  let rows: CountRow[] | null;
  if (/\.parquet$/i.test(name)) {
    const records: Record<string, unknown>[] = [];
    const names = countColumns.map((column) => column.name);
    await withParquet(name, new Set(names), async ({ groups }) => {
      for (const { length, read } of groups) {
        const columns = [...(await read(names))];
        for (let i = 0; i < length; i++)
          records.push(Object.fromEntries(columns.map(([key, values]) => [key, values[i] ?? null])));
      }
    });
    rows = countRows(records);
  } else {
    try {
      rows = countsFromText(readFileSync(name, 'utf8'), /\.jsonl$/i.test(name));
    } catch (error) {
      throw unusable(name, error, 'read');
    }
  }
  if (!rows) throw new UsageError(`${name}: these are no counts. See cto-note export --table counts.`);
  return rows;
}

/**
 * The counts that a call asks about. A note that cannot be read is complained about, and the others go on.
 *
 * @throws UsageError with one sentence if a table or the counts cannot be read
 */
export async function countsOf(call: Arguments): Promise<JudgedCounts> {
  if (call.counts !== null) return { rows: await readCounts(call.counts), judgedBy: [] };
  const counter = createCounter();
  const tables = tableFiles(call.files);
  if (tables) useDefaultFlags();
  for (const table of tables ?? []) await countTable(table, counter);
  const judgedBy = tables ? [] : await countNotes(call, counter);
  return { rows: recordsOf(counter), judgedBy };
}
