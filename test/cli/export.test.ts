import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { entryTableNames } from '../../src/generated/table-names.ts';
import { folderWith, run } from './command.ts';

const note = (vessel: string, rest = '') =>
  `cto_note: 1\nlesions:\n  - id: A\n    vessel: ${vessel}\n${rest}`;
const HELD =
  'With pseudonyms, dates and operators as the notes have them; free text is left out (--free-text).\n';

/** Some columns of a CSV file without quoted cells. */
function columnsOf(file: string, ...names: string[]): string[][] {
  const [head = [], ...rows] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return rows.map((row) => names.map((name) => row[head.indexOf(name)] ?? `no ${name}`));
}

describe('cto-note export', () => {
  it('makes a table with a row for each lesion, files by their names', async () => {
    const cwd = folderWith({
      'notes/b.cto.yaml': note('RCA'),
      'notes/a.cto.yaml': note('LAD', '  - id: B\n    vessel: LCx\n'),
      'notes/c.md': '```cto-lesion\nid: A\nvessel: OM1\n```\n',
      'notes/prose.md': '# Prose\n',
    });
    const { code, stdout, stderr } = await run(['export', 'notes', '--to', 'l.csv'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^l\.csv: 4 rows, \d+ columns\n/);
    assert.ok(stdout.endsWith(HELD));
    const stem = (name: string) => join('notes', name);
    assert.deepEqual(columnsOf(join(cwd, 'l.csv'), 'file', 'note', 'lesion_id', 'vessel'), [
      [stem('a.cto.yaml'), '0', 'A', 'LAD'],
      [stem('a.cto.yaml'), '0', 'B', 'LCx'],
      [stem('b.cto.yaml'), '0', 'A', 'RCA'],
      [stem('c.md'), '0', 'A', 'OM1'],
    ]);
    assert.deepEqual(readdirSync(cwd).sort(), ['l.csv', 'notes']);
  });

  it('counts lesions for an audit', async () => {
    const cwd = folderWith({
      'notes/a.cto.yaml': note('LAD', '    outcome: {timi_flow: 3, residual_stenosis_percent: 5}\n'),
      'notes/b.cto.yaml': note('LAD', '    outcome: {timi_flow: 1}\n  - id: B\n    vessel: RCA\n'),
    });
    const { code, stdout } = await run(['export', 'notes', '--table', 'counts', '--to', 'c.csv'], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /^c\.csv: \d+ rows, 12 columns\n/);
    const rows = columnsOf(
      join(cwd, 'c.csv'),
      'question',
      'score',
      'key',
      'vessel',
      'n',
      'observed',
      'missing',
    );
    assert.deepEqual(
      rows.filter(([, score, key]) => score === 'ora' || key === 'technical_success' || key === 'vessel'),
      [
        ['missing', '', 'vessel', '', '3', '', '0'],
        ['outcome', '', 'technical_success', '', '2', '1', '1'],
        ['score', 'ora', '', 'LAD', '2', '1', '0'],
        ['score', 'ora', '', 'RCA', '0', '0', '1'],
      ],
    );
  });

  it('says what the columns mean without any note', async () => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = await run(['export', '--dictionary', 'columns.csv'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(stdout, 'columns.csv: what the columns mean\n');
    assert.match(readFileSync(join(cwd, 'columns.csv'), 'utf8'), /^lesions,length_mm,number,mm,/m);
  });

  it('writes all tables into a folder, in the format that is wanted, and says what their columns mean', async () => {
    const cwd = folderWith({ 'a.cto.yaml': note('LAD') });
    const call = [
      'export',
      'a.cto.yaml',
      '--to',
      'tables/',
      '--format',
      'jsonl',
      '--dictionary',
      'columns.csv',
    ];
    const { code, stderr } = await run(call, { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    // Those without a row too: an engine looks for each.
    const names = ['attempts', 'diagnostics', 'lesions', 'procedures', 'scores', ...entryTableNames];
    assert.deepEqual(readdirSync(join(cwd, 'tables')).sort(), names.map((name) => `${name}.jsonl`).sort());
    const [row] = readFileSync(join(cwd, 'tables/lesions.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual([row.vessel, row.j_cto_min, row.stump], ['LAD', 0, null]);
    assert.match(
      readFileSync(join(cwd, 'columns.csv'), 'utf8'),
      /^table,name,type,unit,values,free_text,meaning\r\n/,
    );
  });

  for (const format of ['csv', 'jsonl', 'parquet', 'xlsx'])
    it(`writes a table of a list, with a row for each entry, as ${format}`, async () => {
      const stents = '    stents: [{type: des, diameter_mm: 3.5}, {type: bms}]\n';
      const cwd = folderWith({ 'a.cto.yaml': `${note('LAD')}${stents}`, 'b.cto.yaml': note('RCA') });
      const call = ['export', '.', '--to', `s.${format}`, '--table', 'stents'];
      const { code, stdout } = await run(call, { cwd });
      assert.equal(code, 0);
      assert.match(stdout, new RegExp(`^s\\.${format}: 2 rows, \\d+ columns\n`));
      if (format === 'csv')
        assert.deepEqual(columnsOf(join(cwd, 's.csv'), 'lesion_id', 'entry', 'type', 'diameter_mm'), [
          ['A', '0', 'des', '3.5'],
          ['A', '1', 'bms', ''],
        ]);
    });

  it('exports a note with errors as far as it is valid, with the exit code of an error', async () => {
    const cwd = folderWith({ 'a.cto.yaml': note('LDA'), 'b.cto.yaml': note('RCA') });
    const { code } = await run(['export', '.', '--to', 'l.csv'], { cwd });
    assert.equal(code, 1);
    assert.deepEqual(columnsOf(join(cwd, 'l.csv'), 'vessel', 'errors'), [
      ['', '1'],
      ['RCA', '0'],
    ]);
  });

  it('names a file that cannot be read, and goes on', async () => {
    const cwd = folderWith({ 'a.cto.yaml': Buffer.from([0xff, 0xfe, 0]), 'b.cto.yaml': note('RCA') });
    const { code, stderr } = await run(['export', '.', '--to', 'l.csv'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^cto-note: .*a\.cto\.yaml: .*\n$/);
    assert.deepEqual(columnsOf(join(cwd, 'l.csv'), 'vessel'), [['RCA']]);
  });

  it('leaves the table of the last time as it is where no note was read', async () => {
    const cwd = folderWith({ 'l.csv': 'old', 'bad.cto.yaml': Buffer.from([0xff, 0xfe, 0]) });
    mkdirSync(join(cwd, 'empty'));
    for (const from of ['empty', 'nowhere', 'bad.cto.yaml']) {
      const { code, stdout, stderr } = await run(['export', from, '--to', 'l.csv'], { cwd });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^cto-note: .*\ncto-note: no note was read, so nothing was written\.\n$/);
      assert.equal(readFileSync(join(cwd, 'l.csv'), 'utf8'), 'old');
    }
    assert.deepEqual(readdirSync(cwd).sort(), ['bad.cto.yaml', 'empty', 'l.csv']);
  });

  it('has free text where it is asked for, and says so', async () => {
    const rest = '    crossing:\n      attempts:\n        - strategy: awe\n          wires: [Gaia Second]\n';
    const cwd = folderWith({ 'a.cto.yaml': note('LAD', rest) });
    const call = ['export', 'a.cto.yaml', '--to', 'a.csv', '--table', 'attempts'];
    await run(call, { cwd });
    assert.deepEqual(columnsOf(join(cwd, 'a.csv'), 'strategy', 'wires'), [['awe', 'no wires']]);
    const { stdout } = await run([...call, '--free-text'], { cwd });
    assert.match(stdout, /and free text as the notes have them\.\n$/);
    assert.deepEqual(columnsOf(join(cwd, 'a.csv'), 'strategy', 'wires'), [['awe', 'Gaia Second']]);
  });

  it('makes a workbook in which text stays text, days are days, and nothing is a formula', async () => {
    const rest = 'procedure: {date: 2026-03-14, access: ["=HYPERLINK(1)", "0123"]}\n';
    const cwd = folderWith({ 'a.cto.yaml': note('LAD') + rest });
    const call = ['export', 'a.cto.yaml', '--to', 'l.xlsx', '--free-text'];
    assert.match((await run(call, { cwd })).stdout, /^l\.xlsx: 1 row, /);
    const files = unzipSync(readFileSync(join(cwd, 'l.xlsx')));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const sheet = text('xl/worksheets/sheet1.xml');
    const texts = [...text('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)</g)].map(([, one]) => one);
    const cells = new Map(
      [...sheet.matchAll(/<c r="([A-Z]+)(\d)"( s="\d+")?( t="\w")?><v>([^<]*)</g)].map(
        ([, column, row, , type, value]) => [
          `${row}${column}`,
          type === ' t="s"' ? texts[Number(value)] : Number(value),
        ],
      ),
    );
    const under = (name: string) => {
      const [at = ''] = [...cells].find(([, value]) => value === name) ?? [];
      return cells.get(at.replace(/^1/, '2'));
    };
    assert.deepEqual(
      ['vessel', 'procedure_access', 'note', 'year', 'procedure_date', 'errors', 'stump'].map(under),
      ['LAD', '=HYPERLINK(1); 0123', 0, 2026, 46095, 0, undefined],
    );
    assert.doesNotMatch(sheet, /<f>/);
  });

  it('makes a workbook of many rows, with the rows of the other formats', async () => {
    const lesions = Array.from({ length: 600 }, (_, at) => `  - id: L${at}\n    vessel: LAD\n`).join('');
    const cwd = folderWith({ 'a.cto.yaml': `cto_note: 1\nlesions:\n${lesions}` });
    const { stdout, stderr } = await run(['export', 'a.cto.yaml', '--to', 'l.xlsx'], { cwd });
    assert.equal(stderr, '');
    assert.match(stdout, /^l\.xlsx: 600 rows, /);
    const files = unzipSync(readFileSync(join(cwd, 'l.xlsx')));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    assert.equal(text('xl/worksheets/sheet1.xml').match(/<row /g)?.length, 601);
    assert.match(text('xl/sharedStrings.xml'), /<t[^>]*>L599</);
  });

  for (const [call, sentence] of [
    [
      ['export', 'a.cto.yaml'],
      'export needs --to and where the table goes: a .csv, .jsonl, .parquet or .xlsx file, or a folder.',
    ],
    [
      ['export', 'a.cto.yaml', '--to', 'a.cto.yaml'],
      'A table is a .csv, .jsonl, .parquet or .xlsx file, - for standard output, or a folder whose name ends in /, not a.cto.yaml.',
    ],
    [
      ['export', 'a.cto.yaml', '--to', 'a.csv', '--table', 'x'],
      'There is no table x. cto-note export --dictionary FILE.csv names them all.',
    ],
    [
      ['export', 'a.cto.yaml', '--to', 'a.csv', '--table', 'stent'],
      'There is no table stent. Did you mean stents? cto-note export --dictionary FILE.csv names them all.',
    ],
    [
      ['export', 'a.cto.yaml', '--to', 'a.csv', '--table', 'tests'],
      'There is no table tests. Did you mean indication_tests, procedure_tests, follow_up_tests, or discharge_tests? cto-note export --dictionary FILE.csv names them all.',
    ],
    [
      ['export', 'a.cto.yaml', '--to', 'tables/', '--format', 'json'],
      '--format takes csv, jsonl, parquet or xlsx for a table, not json.',
    ],
    [['score', 'a.cto.yaml', '--to', 'a.csv'], '--to goes with export.'],
    [['check', 'a.cto.yaml', '--free-text'], '--free-text goes with export.'],
    [
      ['export', 'a.cto.yaml', '--dictionary', 'a.parquet'],
      'A dictionary is a .csv or .jsonl file, not a.parquet.',
    ],
    [
      ['export', 'a.cto.yaml', '--to', 'a.csv', '--dictionary', './a.csv'],
      '--to and --dictionary both name a.csv: the table and what it means are two files.',
    ],
    [
      ['export', 'a.cto.yaml', '--to', 'a.csv', '--format', 'jsonl'],
      'The ending of a.csv says csv: leave out --format jsonl, or change one.',
    ],
    [
      ['export', 'a.cto.yaml', '--to', 'tables/', '--partition', 'month'],
      '--partition takes year, not month.',
    ],
    [
      ['export', 'a.cto.yaml', '--to', 'a.csv', '--partition', 'year'],
      '--partition needs a folder: --to and a name that ends in /.',
    ],
    [['export', 'a.cto.yaml', '--to', 'nowhere/a.csv'], 'nowhere/a.csv: its folder does not exist.'],
    [['export', 'a.cto.yaml', '--to', 'folder.csv'], 'folder.csv: this is a folder.'],
  ] as const)
    it(`refuses ${call.join(' ')} in one sentence, and leaves every file as it is`, async () => {
      const cwd = folderWith({ 'a.cto.yaml': note('LAD') });
      mkdirSync(join(cwd, 'folder.csv'));
      const { code, stdout, stderr } = await run(call, { cwd });
      assert.deepEqual([code, stdout, stderr], [2, '', `cto-note: ${sentence}\n`]);
      assert.deepEqual(readdirSync(cwd).sort(), ['a.cto.yaml', 'folder.csv']);
      assert.equal(readFileSync(join(cwd, 'a.cto.yaml'), 'utf8'), note('LAD'));
    });
});
