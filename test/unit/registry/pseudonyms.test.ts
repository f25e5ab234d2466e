import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { keyIn, pseudonymised } from '../../../src/registry/pseudonyms.ts';
import { type TableName, tableNames, tableOf } from '../../../src/registry/tables.ts';
import { shownProblems } from '../../../src/service/diagnostics.ts';
import { document, service } from '../../support/notes.ts';

const hashWith = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest();

/** The rows of a table, by the names of its columns. */
function rowsOf(table: TableName, text: string, { key = 'k1', name = 'Meier.cto.yaml' } = {}) {
  const { columns, rowsOf: rows } = pseudonymised(tableOf(table, false), hashWith(key));
  const analysis = service().analysis(document(text));
  return rows({ name, analysis, problems: shownProblems(analysis) }).map((row) =>
    Object.fromEntries(columns.map((column, at) => [column.name, row[at]])),
  );
}

const note = (id: string, date: string, rest = '') =>
  `cto_note: 1
patient: {${id === '' ? '' : `id: ${id}, `}age_years: 67}
consent: {obtained: yes, date: 2026-01-10}
procedure: {date: ${date}, operators: [Op-1, Op-2], hospital: H-9, start_time: 09:30}
follow_up: [{date: 2026-02-14}, {date: 2026-07-01}]
lesions: [{id: Meier, vessel: LAD, medina: "1,1,1", crossing: {attempts: [{strategy: awe, year: 2019}]}}]
${rest}`;

const days = (from: unknown, to: unknown) => (Date.parse(String(to)) - Date.parse(String(from))) / 86_400_000;

describe('the key in a file', () => {
  it('is the same whichever line end an editor has put after it', () => {
    const keyOf = (text: string) => Buffer.from(keyIn(Buffer.from(text))).toString();
    for (const end of ['', '\n', '\r\n']) assert.equal(keyOf(`k1${end}`), 'k1');
    assert.equal(keyOf('k1\r'), 'k1\r');
    assert.equal(keyOf('k1\n\n'), 'k1\n');
  });
});

describe('pseudonymised tables', () => {
  it('hold no id and no true day, in any table', () => {
    const text = note('P-7', '2026-01-15', 'x: 1\n');
    for (const table of tableNames) {
      const said = JSON.stringify(rowsOf(table, text));
      for (const word of ['Meier', 'P-7', 'Op-1', 'Op-2', '2026-01-15', '2026-01-10', '2026-02-14', '2019'])
        assert.ok(!said.includes(word), `${table}: ${word} in ${said}`);
    }
  });

  it('have the same hash for the same id, and another with another key and for another kind of id', () => {
    const [row] = rowsOf('lesions', note('Op-1', '2026-01-15'));
    const [again] = rowsOf('lesions', note('Op-1', '2026-03-15'), { name: 'b.cto.yaml' });
    const [other] = rowsOf('lesions', note('Op-1', '2026-01-15'), { key: 'k2' });
    assert.match(String(row?.patient_id), /^p-[0-9a-z]{20}$/);
    assert.equal(row?.patient_id, again?.patient_id);
    assert.notEqual(row?.patient_id, other?.patient_id);
    assert.notEqual(row?.file, again?.file);
    assert.match(String(row?.operator), /^o-/);
    assert.match(String(row?.procedure_hospital), /^h-[0-9a-z]{20}$/);
    assert.equal(row?.procedure_start_time, null);
    assert.equal(String(row?.procedure_operators).split('; ')[0], row?.operator);
    assert.notEqual(String(row?.operator).slice(2), String(row?.patient_id).slice(2));
  });

  it('keep the days between the days of a patient, within half a year of the true ones, and the year follows', () => {
    const offsets = new Set<number>();
    for (let patient = 0; patient < 60; patient += 1) {
      const [row] = rowsOf('lesions', note(`P-${patient}`, '2026-01-15'));
      const offset = days('2026-01-15', row?.procedure_date);
      offsets.add(offset);
      assert.ok(Math.abs(offset) <= 182, String(offset));
      assert.equal(days(row?.consent_date, row?.procedure_date), 5);
      const visits = String(row?.follow_up).split('; ');
      assert.deepEqual(
        visits.map((visit) => days(row?.procedure_date, visit)),
        [30, 167],
      );
      assert.equal(row?.year, Number(String(row?.procedure_date).slice(0, 4)));
    }
    assert.ok(offsets.size > 40 && Math.min(...offsets) < -90 && Math.max(...offsets) > 90);
  });

  it('move the days of a note without a patient too', () => {
    const dates = Array.from(
      { length: 5 },
      (_, at) => rowsOf('lesions', note('', '2026-01-15'), { name: `${at}.md` })[0]?.procedure_date,
    );
    assert.ok(new Set(dates).size > 2, dates.join());
  });

  it('leave out no column but years and times of day that no day moves', () => {
    const text = note('P-7', '2026-01-15').replace(
      'medina',
      'length_mm: 25, stump: blunt, calcification: none, bend_degrees: 30, prior_attempt: none, known_since: 2021, medina',
    );
    const analysis = service().analysis(document(text));
    const file = { name: 'a.cto.yaml', analysis, problems: shownProblems(analysis) };
    const left = tableNames.flatMap((table) => {
      const plain = tableOf(table, false);
      const kept = pseudonymised(plain, hashWith('k1')).rowsOf(file);
      return plain
        .rowsOf(file)
        .flatMap((row, at) =>
          plain.columns.filter((_, place) => row[place] !== null && (kept[at]?.[place] ?? null) === null),
        )
        .map(({ name }) => `${table}.${name}`);
    });
    assert.deepEqual(left, [
      ...['lesions.procedure_start_time', 'lesions.known_since'],
      ...['procedures.procedure_start_time', 'attempts.year'],
    ]);
    assert.equal(rowsOf('lesions', text)[0]?.j_cto_group, 'difficult');
  });

  it('keep what was found and done', () => {
    const [row] = rowsOf('lesions', note('P-7', '2026-01-15'));
    assert.deepEqual([row?.vessel, row?.medina, row?.patient_age_years, row?.note], ['LAD', '1,1,1', 67, 0]);
    assert.equal(rowsOf('attempts', note('P-7', '2026-01-15'))[0]?.year, null);
  });
});
