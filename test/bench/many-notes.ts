/** Many notes: tables and audits as whole processes, against `cto-note check`, a script in Python, and DuckDB. */
import { spawnSync } from 'node:child_process';
import { closeSync, createReadStream, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { generateNotes } from '../../scripts/generate-notes.ts';
import { root, temporaryFolder } from '../../scripts/host/paths.ts';
import type { Cell } from '../../src/registry/column.ts';
import { parquetWriter } from '../../src/registry/parquet.ts';
import { tableOf } from '../../src/registry/tables.ts';
import { middle } from './command-line.ts';
import { type Run, weigh } from './processes.ts';

/** What was found; null for what the machine lacks. Of notes there are 10,000 where nothing else is said. */
export interface ManyNotes {
  readonly load: number;
  readonly check: Run;
  readonly table: Run;
  readonly audit: Run;
  readonly python: Run | null;
  /** The table of 100,000 notes. */
  readonly longTable: Run;
  /** Audits from tables of 1,000,000 and of 100,000 lesions. */
  readonly lesions: Run;
  readonly fewLesions: Run;
  readonly duckdb: Run | null;
}

export const NOTES = 10_000;
const SCRIPT = join(root, 'test/bench/j_cto.py');

function invent(count: number, seed: number): string {
  const folder = join(temporaryFolder('notes'), 'notes');
  for (const _ of generateNotes(count, folder, seed));
  return folder;
}

/** Whether the script can run; if not, that is said. */
function hasLibyaml(): boolean {
  const { status } = spawnSync('python3', ['-c', 'from yaml import CSafeLoader'], { stdio: 'ignore' });
  if (status !== 0) console.log('  python3 with PyYAML and libyaml is missing: its script is left out');
  return status === 0;
}

/** The lesions of a table in JSON Lines, again and again, as so many in Parquet. */
async function repeated(lines: string, count: number, path: string): Promise<void> {
  const { columns } = tableOf('lesions', false);
  const rows: Cell[][] = [];
  for await (const line of createInterface({ input: createReadStream(lines) })) {
    const row = JSON.parse(line) as Record<string, Cell>;
    rows.push(columns.map(({ name }) => row[name] ?? null));
  }
  const fd = openSync(path, 'w');
  const writer = parquetWriter(columns, gzipSync, (bytes) => writeSync(fd, bytes));
  for (let written = 0; written < count; written += rows.length)
    writer.rows(rows.slice(0, count - written).map(([file, ...cells]) => [`${written}/${file}`, ...cells]));
  await writer.end();
  closeSync(fd);
}

/** The files of `sql/` by DuckDB, without the start of a process. */
async function countByDuckDB(table: string): Promise<Run> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`CREATE VIEW lesions AS SELECT * FROM '${table}'`);
  const before = process.cpuUsage();
  const start = performance.now();
  for (const file of readdirSync(join(root, 'sql')).filter((name) => name.endsWith('.sql')))
    await (await connection.runAndReadAll(readFileSync(join(root, 'sql', file), 'utf8'))).getRowObjects();
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  connection.closeSync();
  return { time, memory: null, processor: (user + system) / 1000 };
}

/** Measures all of it, each round one after the other. */
export async function measureMany(
  program: string,
  rounds: number,
  say: (what: string) => void,
): Promise<ManyNotes> {
  const [load = 0] = loadavg();
  const folder = temporaryFolder('tables');
  // Some invented notes have a slip, which ends the command with 1.
  const ours = (...args: string[]) => weigh(process.execPath, [program, ...args], [0, 1]);
  const toParquet = (notes: string) => ours('export', notes, '--to', join(folder, 'l.parquet'));
  const page = (source: string) => ours('audit', source, '-o', join(folder, 'audit.html'));
  say(`notes: ${NOTES}`);
  const notes = invent(NOTES, 1);
  const python = hasLibyaml();
  const runs: Record<'check' | 'table' | 'audit' | 'python', Run[]> = {
    check: [],
    table: [],
    audit: [],
    python: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    runs.check.push(await ours('check', notes));
    runs.table.push(await toParquet(notes));
    runs.audit.push(await page(notes));
    if (python) runs.python.push(await weigh('python3', [SCRIPT, notes, join(folder, 'points.csv')], [0]));
  }
  say('lesions: 1,000,000');
  const [lines, many, few] = ['l.jsonl', 'many.parquet', 'few.parquet'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await ours('export', notes, '--to', lines);
  await repeated(lines, 100_000, few);
  await repeated(lines, 1_000_000, many);
  const tables: Record<'lesions' | 'fewLesions' | 'duckdb', Run[]> = {
    lesions: [],
    fewLesions: [],
    duckdb: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    tables.lesions.push(await page(many));
    tables.fewLesions.push(await page(few));
    tables.duckdb.push(await countByDuckDB(many));
  }
  say('notes: 100,000');
  const longTable = await toParquet(invent(10 * NOTES, 2));
  return {
    load,
    check: middle(runs.check),
    table: middle(runs.table),
    audit: middle(runs.audit),
    python: python ? middle(runs.python) : null,
    longTable,
    lesions: middle(tables.lesions),
    fewLesions: middle(tables.fewLesions),
    duckdb: middle(tables.duckdb),
  };
}
