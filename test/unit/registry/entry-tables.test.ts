import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Cell } from '../../../src/registry/column.ts';
import { entryLists } from '../../../src/registry/entry-lists.ts';
import { pseudonymised } from '../../../src/registry/pseudonyms.ts';
import { type TableName, tableNames, tableOf } from '../../../src/registry/tables.ts';
import { shownProblems } from '../../../src/service/diagnostics.ts';
import { FULL } from '../../support/full-note.ts';
import { document, service } from '../../support/notes.ts';

type Row = Readonly<Record<string, Cell | undefined>>;

const fileOf = (text: string, name = 'a.cto.yaml') => {
  const analysis = service().analysis(document(text, name.endsWith('.md') ? 'markdown' : 'cto-note'));
  return { name, analysis, problems: shownProblems(analysis) };
};

const hash = (text: string) => createHmac('sha256', 'k').update(text).digest();

/** The rows of a table, by the names of its columns. */
function rowsOf(
  table: TableName,
  file: ReturnType<typeof fileOf>,
  { withText = true, keyed = false } = {},
): Row[] {
  const plain = tableOf(table, withText);
  const { columns, rowsOf: rows } = keyed ? pseudonymised(plain, hash) : plain;
  return rows(file).map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));
}

/** Some columns of all rows. */
const some = (rows: readonly Row[], ...names: string[]) => rows.map((row) => names.map((name) => row[name]));

const NOTE = `cto_note: 1
patient:
  id: P-7
  history:
    - {kind: mi, year: 2019, wall: inferior}
    - kind: pci
      stents: [{type: bms, diameter_mm: 3}, {type: des, length_mm: 15, detail: by Dr Meier}]
procedure: {date: 2026-03-14}
complications:
  - perforation
  - {kind: tamponade, treatment: [pericardiocentesis, reversal], hours_after: under 20, detail: by Dr Meier}
follow_up:
  - {alive: yes}
  - {date: 2026-09-14, tests: [{test: echo, finding: normal}]}
  - {date: 2026-10}
lesions:
  - id: A
    vessel: LAD
  - id: B
    vessel: RCA
    earlier_attempts: [{year: 2023, result: failed}]
    stents: [{type: des, diameter_mm: 2.5}, {type: des, length_mm: 20, name: by Dr Meier}]
`;

describe('a table of entries', () => {
  const file = fileOf(NOTE);

  it('has a row for each entry, with every key of it', () => {
    const columns = [
      'file',
      'note',
      'lesion',
      'lesion_id',
      'entry',
      'type',
      'diameter_mm',
      'length_mm',
      'name',
    ];
    assert.deepEqual(some(rowsOf('stents', file), ...columns), [
      ['a.cto.yaml', 0, 1, 'B', 0, 'des', 2.5, null, null],
      ['a.cto.yaml', 0, 1, 'B', 1, 'des', null, 20, 'by Dr Meier'],
    ]);
    assert.deepEqual(
      some(rowsOf('earlier_attempts', file), 'lesion_id', 'entry', 'strategy', 'year', 'result'),
      [['B', 0, null, 2023, 'failed']],
    );
    assert.deepEqual(some(rowsOf('follow_up', file), 'entry', 'date', 'date_partial', 'alive'), [
      [0, null, null, 'yes'],
      [1, '2026-09-14', null, null],
      [2, null, '2026-10', null],
    ]);
  });

  it('has a row for an entry that is a word alone, and joins words', () => {
    assert.deepEqual(
      some(
        rowsOf('complications', file),
        'entry',
        'kind',
        'treatment',
        'hours_after',
        'hours_after_max',
        'detail',
      ),
      [
        [0, 'perforation', null, null, null, null],
        [1, 'tamponade', 'pericardiocentesis; reversal', null, 20, 'by Dr Meier'],
      ],
    );
  });

  // The class that spills into a cavity, and a type with its letter, are no numbers.
  const graded: [entry: string, ellis: Cell, barc: Cell][] = [
    ['ellis: 3', '3', null],
    ['ellis: cavity', 'cavity', null],
    ['barc: 2', null, '2'],
    ['barc: 3a', null, '3a'],
  ];
  for (const [entry, ellis, barc] of graded)
    it(`keeps a grade that is a number or a word: ${entry}`, () => {
      const note = fileOf(NOTE.replace('  - perforation\n', `  - {kind: perforation, ${entry}}\n`));
      assert.deepEqual(some(rowsOf('complications', note), 'ellis', 'barc')[0], [ellis, barc]);
    });

  it('says to which entry a list within an entry belongs', () => {
    const inner = rowsOf('patient_history_stents', file);
    assert.deepEqual(some(inner, 'patient_history_entry', 'entry', 'type', 'diameter_mm', 'length_mm'), [
      [1, 0, 'bms', 3, null],
      [1, 1, 'des', null, 15],
    ]);
    assert.deepEqual(some(rowsOf('follow_up_tests', file), 'follow_up_entry', 'entry', 'test', 'finding'), [
      [1, 0, 'echo', 'normal'],
    ]);
    assert.equal('lesion' in (inner[0] ?? {}), false);
  });

  it('has no words of the author unless they are asked for', () => {
    for (const table of tableNames)
      assert.doesNotMatch(JSON.stringify(rowsOf(table, file, { withText: false })), /Meier|normal/, table);
  });

  it('is empty where a note has no such entry, and keeps its columns', () => {
    const bare = fileOf('cto_note: 1\nlesions: [{id: A, vessel: LAD}]\n');
    for (const { name } of entryLists()) {
      assert.deepEqual(rowsOf(name as TableName, bare), [], name);
      const names = tableOf(name as TableName, true).columns.map((one) => one.name);
      assert.deepEqual(names.slice(0, 2), ['file', 'note']);
      assert.ok(names.length > 5, name);
    }
  });

  it('has without free text what docs/registry.md asks for in SQL', () => {
    const [, sql = ''] = /```sql\n(SELECT[^`]*)```/.exec(readFileSync('docs/registry.md', 'utf8')) ?? [];
    const tables = new Map(
      [...sql.matchAll(/(\w+) (\w)\b(?= JOIN|\n)/g)].map(([, table, alias]) => [alias, table as TableName]),
    );
    const asked = [...sql.matchAll(/\b(\w)\.(\w+)/g)];
    assert.ok(asked.length > 8 && tables.size === 2, sql);
    for (const [, alias, name] of asked) {
      const { columns } = tableOf(tables.get(alias) as TableName, false);
      assert.ok(
        columns.some((column) => column.name === name),
        `${alias}.${name}`,
      );
    }
  });

  it('is there for each list of entries, and for no other', () => {
    assert.equal(new Set([...tableNames, 'counts']).size, tableNames.length + 1);
    assert.deepEqual(
      entryLists().map(({ name }) => name),
      tableNames.slice(5),
      'run `npm run generate`',
    );
  });
});

describe('a pseudonymised table of entries', () => {
  const keyed = { withText: false, keyed: true };

  it('moves its days as the others move those of the patient, and leaves out years', () => {
    const file = fileOf(NOTE);
    const [lesion] = rowsOf('lesions', file, keyed);
    const [, visit, partial] = rowsOf('follow_up', file, keyed);
    const days = (Date.parse(String(visit?.date)) - Date.parse(String(lesion?.procedure_date))) / 86_400_000;
    assert.notEqual(visit?.date, '2026-09-14');
    // From 14 March to 14 September.
    assert.equal(days, 184);
    assert.deepEqual([partial?.date, partial?.date_partial], [null, null]);
    assert.equal(lesion?.follow_up, `not_recorded; ${visit?.date}; `);
    assert.deepEqual(some(rowsOf('patient_history', file, keyed), 'kind', 'year', 'wall'), [
      ['mi', null, 'inferior'],
      ['pci', null, null],
    ]);
    const [stent] = rowsOf('stents', file, keyed);
    assert.equal(stent?.lesion_id, lesion && rowsOf('lesions', file, keyed)[1]?.lesion_id);
    assert.match(String(stent?.file), /^f-/);
  });

  it('leaves out nothing but years, months and words of the author', () => {
    const full = fileOf(FULL);
    const left = entryLists().flatMap(({ name }) => {
      const [plain, kept] = [{ withText: false }, keyed].map((how) => rowsOf(name as TableName, full, how));
      return (plain ?? []).flatMap((row, at) =>
        Object.keys(row)
          .filter((key) => row[key] !== null && kept?.[at]?.[key] === null)
          .map((key) => `${name}.${key}`),
      );
    });
    assert.deepEqual(left, ['patient_history.year', 'patient_history.month', 'earlier_attempts.year']);
  });
});
