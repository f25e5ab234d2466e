/** Parquet as programs read it: with hyparquet, and with DuckDB. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import { CLEAN } from '../support/clean-note.ts';
import { folderWith, run } from './command.ts';
import { mixed, preload } from './many.ts';

type Row = Record<string, unknown>;

const compressors = { GZIP: (bytes: Uint8Array) => gunzipSync(bytes) };

/** What a Parquet file holds, with days as they are written. */
async function parquet(path: string): Promise<Row[]> {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const day = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
  return (await parquetReadObjects({ file, compressors })).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, day(value)])),
  );
}

const jsonLines = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** What an engine answers that can reach nothing but a folder. */
async function duckdb(folder: string, sql: string): Promise<Row[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const setting of [
    'autoinstall_known_extensions=false',
    'autoload_known_extensions=false',
    'allow_community_extensions=false',
    `allowed_directories=['${folder}']`,
    'enable_external_access=false',
    'lock_configuration=true',
  ])
    await connection.run(`SET ${setting}`);
  const answer = await connection.runAndReadAll(sql);
  connection.closeSync();
  return answer.getRowObjectsJson() as Row[];
}

const dated = (date: string | null, vessel = 'LAD') =>
  `cto_note: 1\nprocedure: {${date === null ? '' : `date: ${date}`}}\nlesions: [{id: A, vessel: ${vessel}}]\n`;

describe('cto-note export as Parquet', () => {
  const cwd = folderWith(mixed(400));
  const folders = ['0', '1', '2', '3', '4'];
  const call = { cwd, preload: preload('') };

  before(async function () {
    this.timeout(60_000);
    for (const format of ['csv', 'jsonl', 'parquet'])
      await run(['export', ...folders, '--to', `${format}/`, '--format', format], call);
  });

  for (const table of ['lesions', 'procedures', 'attempts', 'scores', 'diagnostics'])
    it(`has the cells of the other formats in ${table}`, async () => {
      const rows = jsonLines(join(cwd, `jsonl/${table}.jsonl`));
      assert.deepEqual(await parquet(join(cwd, `parquet/${table}.parquet`)), rows);
      if (table !== 'attempts') assert.ok(rows.length > 200);
    });

  it('is read by DuckDB with the types of the dictionary, cell for cell as CSV', async () => {
    const [described] = await duckdb(
      cwd,
      `SELECT count(*) AS columns, count(*) FILTER (column_type = 'DATE') AS dates,
        count(*) FILTER (column_type = 'BOOLEAN') AS booleans
        FROM (DESCRIBE FROM '${cwd}/parquet/lesions.parquet')`,
    );
    assert.ok(Number(described?.dates) >= 2 && Number(described?.booleans) > 20, JSON.stringify(described));
    const types = `{${(await duckdb(cwd, `DESCRIBE FROM '${cwd}/parquet/lesions.parquet'`))
      .map(({ column_name, column_type }) => `'${column_name}': '${column_type}'`)
      .join(', ')}}`;
    const csv = `read_csv('${cwd}/csv/lesions.csv', header = true, columns = ${types})`;
    const file = `'${cwd}/parquet/lesions.parquet'`;
    const [differ] = await duckdb(
      cwd,
      `SELECT (SELECT count(*) FROM (FROM ${csv} EXCEPT ALL FROM ${file})) AS less,
        (SELECT count(*) FROM (FROM ${file} EXCEPT ALL FROM ${csv})) AS more,
        (SELECT count(*) FROM ${file}) AS n`,
    );
    assert.deepEqual([differ?.less, differ?.more], ['0', '0']);
    assert.ok(Number(differ?.n) > 200);
  });

  it('holds more rows than are written together, in their order', async function () {
    this.timeout(60_000);
    const lesions = Array.from({ length: 600 }, (_, at) => `  - {id: L${at}, vessel: LAD}\n`).join('');
    const notes = Array.from({ length: 18 }, (_, at) => [
      `${10 + at}.cto.yaml`,
      `cto_note: 1\nlesions:\n${lesions}`,
    ]);
    const within = folderWith(Object.fromEntries(notes));
    await run(['export', '.', '--to', 'l.parquet'], { cwd: within });
    const rows = await parquet(join(within, 'l.parquet'));
    assert.equal(rows.length, 18 * 600);
    assert.deepEqual(
      rows.map(({ lesion_id }) => lesion_id),
      rows.map((_, at) => `L${at % 600}`),
    );
    const [groups] = await duckdb(
      within,
      `SELECT count(DISTINCT row_group_id) AS n FROM parquet_metadata('${within}/l.parquet')`,
    );
    assert.equal(groups?.n, '2');
  });

  it('has a folder for each year, and one for notes without, as engines read them', async () => {
    const within = folderWith({
      'n/a.cto.yaml': dated('2025-12-31'),
      'n/b.cto.yaml': dated('2026-01-01', 'RCA'),
      'n/c.cto.yaml': dated(null, 'LCx'),
      'n/d.cto.yaml': dated('2025-01-01', 'LM'),
    });
    const call = ['export', 'n', '--to', 't/', '--format', 'parquet', '--partition', 'year'];
    const { code, stdout } = await run(call, { cwd: within });
    assert.equal(code, 0);
    assert.match(stdout, /^t\/lesions: 4 rows, \d+ columns\n/);
    assert.deepEqual(readdirSync(join(within, 't/lesions')).sort(), [
      'year=2025',
      'year=2026',
      'year=__HIVE_DEFAULT_PARTITION__',
    ]);
    assert.deepEqual(
      await duckdb(
        within,
        `SELECT year, vessel FROM read_parquet('${within}/t/lesions/*/*.parquet', hive_partitioning = true) ORDER BY ALL`,
      ),
      [
        { year: '2025', vessel: 'LAD' },
        { year: '2025', vessel: 'LM' },
        { year: '2026', vessel: 'RCA' },
        { year: null, vessel: 'LCx' },
      ],
    );
    assert.deepEqual(readdirSync(join(within, 't/scores')), ['part-0.parquet']);
    const again = await run(call, { cwd: within });
    assert.deepEqual(
      [again.code, again.stderr],
      [
        2,
        'cto-note: t/lesions: this folder is not empty, and what is in it would be counted again: remove it first.\n',
      ],
    );
  });

  it('keeps the year of an entry, which is not that of the procedure, in its file', async () => {
    const keys = 'crossing: {attempts: [{year: 2019}]}, earlier_attempts: [{year: 2019}]';
    const within = folderWith({ 'n/a.cto.yaml': dated('2025-12-31', `LAD, ${keys}`) });
    const call = ['export', 'n', '--to', 't/', '--format', 'parquet', '--partition', 'year'];
    assert.equal((await run(call, { cwd: within })).code, 0);
    for (const table of ['attempts', 'earlier_attempts'])
      assert.deepEqual(
        (await parquet(join(within, `t/${table}/part-0.parquet`))).map(({ year }) => year),
        [2019],
      );
  });

  it('is a whole file also where no note has a lesion', async () => {
    const within = folderWith({ 'a.cto.yaml': 'cto_note: 1\nlesions: []\n' });
    await run(['export', '.', '--to', 'l.parquet'], { cwd: within });
    assert.deepEqual(await parquet(join(within, 'l.parquet')), []);
    mkdirSync(join(within, 'more'));
    writeFileSync(join(within, 'more/b.cto.yaml'), CLEAN);
    await run(['export', 'more', '--to', 'l.parquet'], { cwd: within });
    assert.equal((await parquet(join(within, 'l.parquet'))).length, 1);
  });
});
