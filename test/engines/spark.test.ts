import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setUpOrSkip } from '../../scripts/host/debian.ts';
import { type Cluster, ensureSpark, startCluster } from '../../scripts/host/spark.ts';
import { command } from '../cli/command.ts';
import { type Count, comparable, tables } from './tables.ts';

describe('Spark, with a master and two workers', function () {
  this.timeout(1_200_000);
  let cluster: Cluster;

  before(async function () {
    await setUpOrSkip(
      async () => ensureSpark(),
      () => this.skip(),
    );
    cluster = await startCluster();
  });

  after(() => cluster?.stop());

  /** Counts the lesions of a table, and answers the counts as they can be compared. */
  async function counted(table: string, folder: string): Promise<string[]> {
    const result = join(folder, 'counted.jsonl');
    await cluster.submit(resolve('test/engines/count.py'), [table, resolve('sql'), result]);
    const lines = readFileSync(result, 'utf8').trimEnd().split('\n');
    const counts = lines.map((line) => JSON.parse(line) as Count);
    assert.deepEqual(counts.pop(), { workers: 2 });
    return comparable(counts);
  }

  it('counts in the table of the command what the command counts', async () => {
    const { folder, parquet, counts } = await tables();
    assert.deepEqual(await counted(parquet, folder), counts);
  });

  it('reads the notes itself, a process for each share of them, and counts the same', async () => {
    const { folder, notes, counts } = await tables();
    const table = join(folder, 'lake');
    const cto = `${process.execPath} ${await command()}`;
    await cluster.submit(resolve('sql/notes_to_parquet.py'), [notes, table, cto]);
    const years = readdirSync(table).filter((name) => name.startsWith('year='));
    assert.ok(years.length > 8, `${years}`);
    assert.deepEqual(await counted(table, folder), counts);
  });
});
