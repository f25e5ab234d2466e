import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dictionary } from '../../../src/registry/dictionary.ts';
import { formats } from '../../../src/registry/format.ts';
import { tableNames, tableOf } from '../../../src/registry/tables.ts';
import { shownProblems } from '../../../src/service/diagnostics.ts';
import { corpus } from '../../support/corpus.ts';
import { document, service } from '../../support/notes.ts';
import { rowsOf, some, TABLED } from '../../support/table-rows.ts';

describe('the other tables', () => {
  it('have a row for each procedure, attempt, score and problem', () => {
    assert.deepEqual(some(rowsOf('procedures', TABLED)[0], 'lesions', 'errors'), { lesions: 2, errors: 1 });
    assert.deepEqual(
      rowsOf('attempts', TABLED).map((row) =>
        some(row, 'lesion_id', 'attempt', 'strategy', 'minutes', 'result'),
      ),
      [
        { lesion_id: 'A', attempt: 1, strategy: 'awe', minutes: 20, result: 'failed' },
        { lesion_id: 'A', attempt: 2, strategy: 'adr', minutes: null, result: 'crossed' },
      ],
    );
    const scores = rowsOf('scores', TABLED).filter(({ score }) => score === 'j_cto');
    assert.deepEqual(
      scores.map(({ min }) => min),
      [1, 0],
    );
    const [error] = rowsOf('diagnostics', TABLED).filter(({ severity }) => severity === 'error');
    assert.deepEqual(some(error, 'line', 'code'), { line: 31, code: 'unknown-value' });
  });

  it('can be told apart by name, and say what each column means', () => {
    const lines = dictionary('jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const name of tableNames) {
      const columns = lines.filter(({ table }) => table === name);
      assert.equal(new Set(columns.map((one) => one.name)).size, columns.length, name);
      for (const one of columns) {
        assert.match(one.name, /^[a-z][a-z0-9_]*$/);
        assert.ok(one.meaning.length > 5, one.name);
      }
    }
    const length = lines.find(({ table, name }) => table === 'lesions' && name === 'length_mm');
    assert.equal(length.unit, 'mm');
    const stump = lines.find(({ table, name }) => table === 'lesions' && name === 'stump');
    assert.equal(stump.values, 'tapered; blunt; invisible; unknown');
  });

  it('have a block of text without the line break that ends it', () => {
    const note = 'cto_note: 1\nlesions:\n  - id: A\n    detail: |\n      one\n\n      two\n';
    assert.equal(rowsOf('lesions', note, { withText: true })[0]?.detail, 'one\n\ntwo');
  });

  it('hold every kind of note that there is, each cell of the type of its column', () => {
    for (const { text, languageId, name } of corpus()) {
      const analysis = service().analysis(document(text, languageId));
      for (const table of tableNames) {
        const { columns, rowsOf: rows } = tableOf(table, true);
        for (const row of rows({ name, analysis, problems: shownProblems(analysis) }))
          for (const [i, { name: column, type, values }] of columns.entries()) {
            const cell = row[i];
            if (cell === null || cell === undefined) continue;
            const expected = {
              text: 'string',
              date: 'string',
              integer: 'number',
              number: 'number',
              boolean: 'boolean',
            }[type];
            assert.equal(typeof cell, expected, `${name}: ${column}`);
            if (type === 'integer') assert.ok(Number.isInteger(cell), `${name}: ${column}`);
            if (values)
              for (const word of String(cell).split('; '))
                assert.ok(word === '' || values.includes(word), `${name}: ${column} ${cell}`);
          }
      }
    }
  });
});

describe('a table as text', () => {
  const columns = tableOf('diagnostics', false).columns.slice(0, 2);

  it('has no formula that a spreadsheet would run, and leaves numbers alone', () => {
    const written = formats.csv.rows(columns, [
      ['=HYPERLINK("x")', 5],
      ['+1', 0.5],
      ['@x', null],
      ['-a', 1],
      ['a "b"; c\nd', 2],
    ]);
    assert.equal(written, `"'=HYPERLINK(""x"")",5\r\n'+1,0.5\r\n'@x,\r\n'-a,1\r\n"a ""b""; c\nd",2\r\n`);
  });

  it('has a line of JSON for each row', () => {
    assert.equal(
      formats.jsonl.rows(columns, [
        ['a', 1],
        ['b', null],
      ]),
      '{"file":"a","line":1}\n{"file":"b","line":null}\n',
    );
  });
});

describe('the tables of the examples', () => {
  it('say what their notes say', () => {
    const [a] = rowsOf('lesions', readFileSync('examples/05-retrograde.cto.yaml', 'utf8'));
    assert.deepEqual(
      some(a, 'j_cto_points', 'j_cto_percent', 'w_cto_points', 'stents', 'collaterals', 'procedural_success'),
      {
        j_cto_points: 5,
        j_cto_percent: 10,
        w_cto_points: 5.5,
        stents: 'des; des',
        collaterals: 'septal',
        procedural_success: true,
      },
    );
  });
});
