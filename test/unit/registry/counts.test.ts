/** Counts against rows and tables made by hand. */
import assert from 'node:assert/strict';
import type { Cell } from '../../../src/registry/column.ts';
import { createCounter } from '../../../src/registry/counter.ts';
import { countColumns } from '../../../src/registry/counts.ts';
import { keyColumns } from '../../../src/registry/key-columns.ts';
import { tableOf } from '../../../src/registry/tables.ts';
import { shownProblems } from '../../../src/service/diagnostics.ts';
import { document, service } from '../../support/notes.ts';

type Row = Readonly<Record<string, Cell | Date>>;

const names = countColumns.map(({ name }) => name);

/** The counts of a question, each as text of the columns that are wanted. */
function countsOf(rows: readonly Cell[][], question: string, ...wanted: string[]): string[] {
  return rows
    .filter(([first]) => first === question)
    .map((row) => wanted.map((name) => row[names.indexOf(name)] ?? '-').join(' '));
}

/** Counts rows, each with the columns that it names; all rows have the same. */
function count(...rows: readonly Row[]): Cell[][] {
  const counter = createCounter();
  const columns = Object.keys(rows[0] ?? {});
  counter.add(new Map(columns.map((name) => [name, rows.map((row) => row[name] ?? null)])), rows.length);
  return counter.rows();
}

/** Counts the lesions of a note. */
function countNote(text: string): Cell[][] {
  const analysis = service().analysis(document(text));
  const { columns, rowsOf } = tableOf('lesions', false);
  const counter = createCounter();
  counter.addRows(
    columns.map(({ name }) => name),
    rowsOf({ name: 'a.cto.yaml', analysis, problems: shownProblems(analysis) }),
  );
  return counter.rows();
}

describe('counts by score', () => {
  const base = { operator: 'Op-1', year: 2026, vessel: 'LAD', attempted: null };

  it('tell known outcomes from missing ones, and points from none', () => {
    const rows = count(
      { ...base, j_cto_points: 2, j_cto_observed: true },
      { ...base, j_cto_points: 2, j_cto_observed: false },
      { ...base, j_cto_points: 2, j_cto_observed: null },
      { ...base, j_cto_points: null, j_cto_observed: true },
      { ...base, j_cto_points: 0, j_cto_observed: true, operator: null, year: null, vessel: null },
      { ...base, j_cto_points: 2, j_cto_observed: true, vessel: 'RCA' },
      { ...base, j_cto_points: 2, j_cto_observed: true, attempted: 'no' },
      { ...base, j_cto_points: 2, j_cto_observed: true, attempted: 'unknown' },
    );
    assert.deepEqual(
      countsOf(
        rows,
        'score',
        'score',
        'points',
        'operator',
        'year',
        'vessel',
        'n',
        'observed',
        'missing',
      ).filter((row) => row.startsWith('j_cto')),
      [
        'j_cto - Op-1 2026 LAD 1 1 0',
        'j_cto 0 - - - 1 1 0',
        'j_cto 2 Op-1 2026 LAD 3 2 1',
        'j_cto 2 Op-1 2026 RCA 1 1 0',
      ],
    );
  });

  it('take a score that no column holds as not known', () => {
    assert.ok(
      countsOf(count(base), 'score', 'score', 'points', 'n', 'observed', 'missing').includes(
        'castle - 0 0 1',
      ),
    );
  });
});

describe('counts of outcomes and doses', () => {
  const rows = count(
    // A procedure with two lesions: what belongs to it is counted with the first that was attempted.
    {
      first_attempted: true,
      operator: 'A',
      year: 2026,
      procedure_date: '2026-03-14',
      technical_success: true,
      in_hospital_mace: false,
      procedural_success: true,
      procedure_contrast_ml: 200,
      procedure_air_kerma_gy: null,
    },
    {
      first_attempted: false,
      operator: 'A',
      year: 2026,
      procedure_date: '2026-03-14',
      technical_success: false,
      in_hospital_mace: false,
      procedural_success: false,
      procedure_contrast_ml: 200,
      procedure_air_kerma_gy: null,
    },
    // As an engine has days.
    {
      first_attempted: true,
      operator: 'A',
      year: 2026,
      procedure_date: new Date('2026-03-31'),
      technical_success: null,
      in_hospital_mace: true,
      procedural_success: false,
      procedure_contrast_ml: 150.5,
      procedure_air_kerma_gy: null,
    },
    {
      first_attempted: true,
      operator: null,
      year: null,
      procedure_date: null,
      technical_success: true,
      in_hospital_mace: null,
      procedural_success: null,
      procedure_contrast_ml: null,
      procedure_air_kerma_gy: 2.5,
    },
  );

  it('are of lesions or of procedures', () => {
    assert.deepEqual(
      countsOf(rows, 'outcome', 'key', 'operator', 'year', 'month', 'n', 'observed', 'missing'),
      [
        'in_hospital_mace - - - 0 0 1',
        'in_hospital_mace A 2026 3 2 1 0',
        'procedural_success - - - 0 0 1',
        'procedural_success A 2026 3 2 1 0',
        'technical_success - - - 1 1 0',
        'technical_success A 2026 3 2 1 1',
      ],
    );
  });

  it('have sums of what is known, and none where nothing is', () => {
    assert.deepEqual(
      countsOf(rows, 'dose', 'key', 'year', 'month', 'n', 'missing', 'total').filter((row) =>
        /contrast|kerma/.test(row),
      ),
      [
        'procedure_air_kerma_gy - - 1 0 2.5',
        'procedure_air_kerma_gy 2026 3 0 2 -',
        'procedure_contrast_ml - - 0 1 -',
        'procedure_contrast_ml 2026 3 2 0 350.5',
      ],
    );
  });
});

describe('counts of the doses of a note', () => {
  it('are of each dose that a note has, by its own number', () => {
    const text = `cto_note: 1
procedure:
  date: 2026-03-14
  contrast_ml: 210
  air_kerma_gy: 2.5
  dap_gy_cm2: 130
  fluoroscopy_min: 45
  duration_min: 120
lesions: [{id: A, vessel: LAD}]
`;
    const rows = countNote(text);
    assert.deepEqual(countsOf(rows, 'dose', 'key', 'year', 'month', 'n', 'missing', 'total'), [
      'procedure_air_kerma_gy 2026 3 1 0 2.5',
      'procedure_contrast_ml 2026 3 1 0 210',
      'procedure_dap_gy_cm2 2026 3 1 0 130',
      'procedure_duration_min 2026 3 1 0 120',
      'procedure_fluoroscopy_min 2026 3 1 0 45',
    ]);
  });
});

describe('counts of crossing times', () => {
  it('ask for that of each lesion that was crossed, and miss it only where it is not recorded', () => {
    const base = { attempted: null, first_attempted: true };
    const rows = count(
      { ...base, crossing_successful: 'awe', crossing_minutes_min: 20 },
      { ...base, crossing_successful: 'none', crossing_minutes_min: null },
      { ...base, crossing_successful: 'adr', crossing_minutes_min: 45 },
      { ...base, crossing_successful: 'retrograde', crossing_minutes_min: null },
      { ...base, crossing_successful: null, crossing_minutes_min: null },
    );
    assert.deepEqual(
      countsOf(rows, 'missing', 'key', 'n', 'missing').filter((row) =>
        row.startsWith('crossing_minutes_min '),
      ),
      ['crossing_minutes_min 3 1'],
    );
  });
});

describe('counts of a note whose first lesion was left alone', () => {
  /** The counts of the procedures of a note with two lesions, the second of which succeeded. */
  function countsOfNote(first: string, second = '{timi_flow: 3, residual_stenosis_percent: 0}') {
    const text = `cto_note: 1
procedure: {date: 2026-03-14, operators: [A], contrast_ml: 210}
complications: [none]
lesions:
  - {id: A, vessel: LAD, attempted: ${first}}
  - {id: B, vessel: RCA, outcome: ${second}}
`;
    const rows = countNote(text);
    const outcomes = countsOf(rows, 'outcome', 'key', 'n', 'observed', 'missing');
    const doses = countsOf(rows, 'dose', 'key', 'n', 'missing', 'total');
    return [...outcomes, ...doses.filter((row) => row.startsWith('procedure_contrast'))];
  }

  it('are of the procedure all the same, with its first attempted lesion', () => {
    assert.deepEqual(countsOfNote('no'), [
      'in_hospital_mace 1 0 0',
      'procedural_success 1 1 0',
      'technical_success 1 1 0',
      'procedure_contrast_ml 1 0 210',
    ]);
  });

  it('take a lesion for attempted that is not said to have been left alone', () => {
    for (const first of ['yes', 'unknown'])
      assert.deepEqual(countsOfNote(first).at(-1), 'procedure_contrast_ml 1 0 210');
    assert.deepEqual(countsOfNote('unknown').slice(1, 3), [
      'procedural_success 0 0 1',
      'technical_success 1 1 1',
    ]);
  });
});

describe('counts of gaps', () => {
  it('are of the keys that there are, for lesions that were tried; unknown is no gap', () => {
    const rows = count(
      { attempted: 'yes', stump: 'unknown', length_mm: null, length_mm_min: 15 },
      { attempted: 'no', stump: null, length_mm: null, length_mm_min: null },
      { attempted: null, stump: null, length_mm: null, length_mm_min: null },
    );
    assert.deepEqual(countsOf(rows, 'missing', 'key', 'n', 'missing'), [
      'attempted 2 1',
      'length_mm 2 2',
      'length_mm_min 2 1',
      'stump 2 1',
    ]);
  });

  it('are none where the note calls a number unknown, by whichever of its columns', () => {
    const empty = { length_mm: null, length_mm_min: null, procedure_fluoroscopy_min: null, rentrop: null };
    const rows = count(
      { ...empty, unknown_numbers: 'length_mm; rentrop' },
      { ...empty, unknown_numbers: 'rentrop' },
      { ...empty, unknown_numbers: null },
    );
    assert.deepEqual(countsOf(rows, 'missing', 'key', 'n', 'missing'), [
      'length_mm 3 2',
      'length_mm_min 3 2',
      'procedure_fluoroscopy_min 0 0',
      'rentrop 3 1',
    ]);
  });
});

describe('the table of counts', () => {
  it('is sorted by all its columns, nothing first, and the same however the rows are handed over', () => {
    const text = `cto_note: 1
procedure: {date: 2026-03-14, operators: [B, A]}
lesions:
  - {id: A, vessel: LAD, outcome: {timi_flow: 3, residual_stenosis_percent: 0}}
  - {id: B, vessel: RCA, attempted: no}
  - {id: C, vessel: RCA, outcome: {timi_flow: 1}}
`;
    const { columns, rowsOf } = tableOf('lesions', false);
    const analysis = service().analysis(document(text));
    const rows = rowsOf({ name: 'a', analysis, problems: shownProblems(analysis) });
    const [whole, single] = [createCounter(), createCounter()];
    const columnNames = columns.map(({ name }) => name);
    whole.addRows(columnNames, rows);
    for (const row of [...rows].reverse()) single.addRows(columnNames, [row]);
    assert.deepEqual(whole.rows(), single.rows());
    assert.deepEqual(
      countsOf(whole.rows(), 'score', 'score', 'operator', 'vessel', 'n', 'observed').filter((row) =>
        /^(?:castle|ora) /.test(row),
      ),
      ['castle B LAD 1 0', 'castle B RCA 1 1', 'ora B LAD 1 1', 'ora B RCA 1 0'],
    );
    assert.equal(countsOf(whole.rows(), 'missing', 'key').length, keyColumns.length);
    assert.deepEqual(
      [...new Set(whole.rows().map(([question]) => question))],
      ['dose', 'event', 'missing', 'outcome', 'score'],
    );
  });
});
