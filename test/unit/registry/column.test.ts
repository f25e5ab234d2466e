/** Rows that are read from columns whose sources are found one within the other. */
import assert from 'node:assert/strict';
import { type Column, column, readFrom, rowReader } from '../../../src/registry/column.ts';

interface Patient {
  readonly age: number;
  readonly kidney?: { readonly egfr: number; readonly dialysis: boolean } | null;
}

const kidney: readonly Column<NonNullable<Patient['kidney']>>[] = [
  column('egfr', 'number', '', ({ egfr }) => egfr),
  column('dialysis', 'boolean', '', ({ dialysis }) => dialysis),
];

/** Columns of which those of the kidney are apart, and how often the kidney was looked for. */
function patientColumns() {
  const looks = { count: 0 };
  const [egfr, dialysis] = readFrom(kidney, (patient: Patient) => {
    looks.count += 1;
    return patient.kidney;
  });
  const age = column<Patient>('age', 'integer', '', (patient) => patient.age);
  const inner = [egfr, age, dialysis] as Column<Patient>[];
  return { columns: readFrom(inner, (note: { patient?: Patient }) => note.patient), looks };
}

describe('a row', () => {
  it('has a cell for each column, in the order of the columns', () => {
    const read = rowReader(patientColumns().columns);
    const patient = { age: 70, kidney: { egfr: 44, dialysis: false } };
    assert.deepEqual(read({ patient }), [44, 70, false]);
  });

  it('is empty where the source of its columns is not there', () => {
    const read = rowReader(patientColumns().columns);
    assert.deepEqual(read({ patient: { age: 70 } }), [null, 70, null]);
    assert.deepEqual(read({ patient: { age: 70, kidney: null } }), [null, 70, null]);
    assert.deepEqual(read({}), [null, null, null]);
  });

  it('is the same as its columns, each read for itself', () => {
    const { columns } = patientColumns();
    for (const note of [
      { patient: { age: 0, kidney: { egfr: 0, dialysis: true } } },
      { patient: { age: 1 } },
      {},
    ])
      assert.deepEqual(
        rowReader(columns)(note),
        columns.map((one) => one.read(note)),
      );
  });

  it('looks once for what several columns are read from, also where others stand between them', () => {
    const { columns, looks } = patientColumns();
    rowReader(columns)({ patient: { age: 70, kidney: { egfr: 44, dialysis: false } } });
    assert.equal(looks.count, 1);
  });
});
