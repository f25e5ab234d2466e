import assert from 'node:assert/strict';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Count, comparable, queryOf, questions, tables } from './tables.ts';

/** It is to read this folder, and to fetch and load nothing. */
const locked = (folder: string) => `
  SET autoinstall_known_extensions = false;
  SET autoload_known_extensions = false;
  SET allow_community_extensions = false;
  SET allowed_directories = ['${folder}'];
  SET enable_external_access = false;
  SET lock_configuration = true;
`;

describe('DuckDB', function () {
  this.timeout(600_000);

  it('reads the table of the lesions, and counts what the command counts', async () => {
    const { folder, parquet, procedures, counts } = await tables();
    const lesions = procedures.reduce((sum, procedure) => sum + procedure.lesions.length, 0);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rowsOf = async (sql: string): Promise<Count[]> =>
      (await connection.runAndReadAll(sql)).getRowObjects();
    try {
      await connection.run(locked(folder));
      await connection.run(`CREATE VIEW lesions AS SELECT * FROM '${parquet}'`);
      assert.deepEqual(await rowsOf('SELECT COUNT(*) AS n FROM lesions'), [{ n: BigInt(lesions) }]);
      const counted: Count[] = [];
      for (const question of questions) counted.push(...(await rowsOf(queryOf(question))));
      assert.ok(counts.length > 5000, `${counts.length} counts`);
      assert.deepEqual(comparable(counted), counts);
    } finally {
      connection.closeSync();
    }
  });
});
