/** A date of which only the month or the year is known, wherever it is told: nobody is asked for a day, and none is made up. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createCounter } from '../../../src/registry/counter.ts';
import { importTable } from '../../../src/registry/import/import-table.ts';
import { pseudonymised } from '../../../src/registry/pseudonyms.ts';
import { recordTable } from '../../../src/registry/redcap/records.ts';
import { type ReadyTable, tableOf } from '../../../src/registry/tables.ts';
import { shownProblems } from '../../../src/service/diagnostics.ts';
import { sortNotes } from '../../../src/service/note-list.ts';
import { noteOverviews } from '../../../src/service/overview.ts';
import { bundlesIn, resourcesOf } from '../../support/bundles.ts';
import { CLEAN, changed, expectNone, expectOne } from '../../support/clean-note.ts';
import { document, marked, problems, service } from '../../support/notes.ts';

const hash = (text: string) => createHmac('sha256', 'key').update(text).digest();
const DATES = ['2026-03', '2026'];
/** The year, or any day: one that was made up could lie in another year. */
const DAY = /2026|"\d{4}-\d\d-\d\d/;

/** The clean note with these dates of consent, procedure, a test and a visit. */
const dated = (consent: string, procedure: string, visit = procedure) =>
  changed(
    ['date: 2026-03-02', `date: ${consent}`],
    ['date: 2026-03-04', `date: ${procedure}`],
    ['goals:', `tests:\n    - test: echo\n      date: ${consent}\n  goals:`],
    ['complications', `follow_up:\n  - date: ${visit}\ncomplications`],
  );

function rowsOf({ columns, rowsOf: rows }: ReadyTable, text: string) {
  const analysis = service().analysis(document(text));
  return rows({ name: 'a.cto.yaml', analysis, problems: shownProblems(analysis) }).map((row) =>
    Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])),
  );
}

describe('a date without its day', () => {
  for (const date of DATES) {
    it(`is no problem as ${date}, in either carrier`, () => {
      expectNone(dated(date, date));
      const fence = `\`\`\`cto-note\nprocedure:\n  date: ${date}\nconsent:\n  obtained: yes\n  date: ${date}\n  discussed: [benefits, risks]\n\`\`\`\n`;
      assert.deepEqual(problems(fence, 'markdown'), []);
    });

    it(`is told as ${date} in the text of a record`, () => {
      const { text: source, caret } = marked(dated(date, date).replace('stump', '<|>stump'));
      const { text } = service().plainText(document(source), caret);
      assert.ok(text.startsWith(`CTO PCI, ${date}, patient P-1: lesion A`), text);
      assert.match(text, new RegExp(`Follow-up: ${date}`));
    });

    it(`is a partial date of FHIR as ${date}`, () => {
      const [made] = bundlesIn(dated(date, date));
      assert.ok(made);
      const [procedure] = resourcesOf(made.bundle, 'Procedure');
      const [consent] = resourcesOf(made.bundle, 'Consent');
      assert.deepEqual([procedure?.performedDateTime, consent?.dateTime], [date, date]);
      const days = resourcesOf(made.bundle, 'Observation').map((one) => one.effectiveDateTime);
      assert.deepEqual([...new Set(days)].sort(), [date, undefined]);
    });

    it(`comes back from a table and from records as ${date}`, () => {
      for (const table of [
        tableOf('lesions', true),
        recordTable({ withText: true, roots: [], hash: null }),
      ]) {
        const text = dated(date, date);
        const rows = rowsOf(table, text);
        const lines = [table.columns.map(({ name }) => name), ...rows.map((row) => Object.values(row))];
        const csv = lines.map((cells) => cells.map((cell) => `"${String(cell ?? '')}"`).join(',')).join('\n');
        const [note] = importTable(csv, null)?.notes ?? [];
        const written = [...(note?.text ?? '').matchAll(/date: (.*)/g)].map(([, one]) => one);
        assert.ok(written.length >= 3, note?.text);
        assert.deepEqual([...new Set(written)], [date]);
      }
    });
  }

  it('is asked for with all three forms where it is none, and never by a day to be made up', () => {
    assert.match(
      expectOne('bad-date', changed(['date: 2026-03-04', 'date: <|soon|>'])),
      /Allowed: a date as YYYY-MM-DD, or YYYY-MM or YYYY where no more is known\.$/,
    );
    assert.match(
      expectOne('bad-date', changed(['date: 2026-03-04', 'date: <|March 2026|>'])),
      /Did you mean `2026-03`\?/,
    );
  });

  for (const [consent, procedure, visit] of [
    ['2026-03', '2026-03-04', '2026-03'],
    ['2026-03-30', '2026-03', '2026-03-01'],
    ['2026', '2026-03-04', '2026'],
    ['2026-12', '2026', '2026-01'],
    ['2025-12-31', '2026', '2027'],
  ] as const)
    it(`is not compared beyond what it tells: ${consent}, ${procedure}, ${visit}`, () =>
      expectNone(dated(consent, procedure, visit)));

  it('is compared as far as it tells', () => {
    const late = (from: string, to: string) =>
      expectOne('consent-late', changed(['2026-03-02', `<|${from}|>`], ['2026-03-04', to]));
    assert.match(late('2026-04', '2026-03-31'), /Consent dated 2026-04 is later/);
    late('2027', '2026-12');
    const visit = (date: string, to: string) =>
      expectOne(
        'follow-up-early',
        changed(
          ['2026-03-04', to],
          ['2026-03-02', '2025'],
          ['complications', `follow_up:\n  - date: <|${date}|>\ncomplications`],
        ),
      );
    visit('2026-02', '2026-03-01');
    visit('2025', '2026-01');
  });

  it('is a column of text in tables, beside a day that is empty, with its year and month', () => {
    const cells = (text: string) => {
      const [row] = rowsOf(tableOf('lesions', false), text);
      return ['procedure_date', 'procedure_date_partial', 'year', 'month', 'follow_up'].map(
        (name) => row?.[name],
      );
    };
    assert.deepEqual(cells(dated('2026-03', '2026-03', '2026-04')), [null, '2026-03', 2026, 3, '2026-04']);
    assert.deepEqual(cells(dated('2026', '2026')), [null, '2026', 2026, null, '2026']);
    assert.deepEqual(cells(dated('2026-03-02', '2026-03-04')), ['2026-03-04', null, 2026, 3, '2026-03-04']);
    const { columns } = tableOf('lesions', false);
    const typeOf = (wanted: string) => columns.find(({ name }) => name === wanted)?.type;
    assert.deepEqual([typeOf('procedure_date'), typeOf('procedure_date_partial')], ['date', 'text']);
  });

  it('is no gap of an audit, which has its year, and its month if that is known', () => {
    const counter = createCounter();
    const { columns } = tableOf('lesions', false);
    const names = columns.map(({ name }) => name);
    for (const date of ['2026-03-04', '2026-03', '2026'])
      counter.addRows(
        names,
        rowsOf(tableOf('lesions', false), dated('2026-03-02', date)).map((row) =>
          names.map((name) => row[name] ?? null),
        ),
      );
    const rows = counter.rows();
    const of = (question: string, key: string) =>
      rows
        .filter((row) => row[0] === question && row[2] === key)
        .map((row) => [row[5], row[6], row[8], row[10]]);
    assert.deepEqual(of('missing', 'procedure_date'), [[null, null, 3, 0]]);
    assert.deepEqual(of('outcome', 'technical_success'), [
      [2026, null, 1, 0],
      [2026, 3, 2, 0],
    ]);
    assert.deepEqual(of('missing', 'procedure_date_partial'), []);
  });

  it('stands in a field of its own in REDCap, whose dates are days', () => {
    const [row] = rowsOf(recordTable({ withText: false, roots: [], hash: null }), dated('2026-03', '2026'));
    assert.deepEqual(
      ['consent_date', 'consent_date_partial', 'procedure_date', 'procedure_date_partial'].map(
        (name) => row?.[name],
      ),
      [null, '2026-03', null, '2026'],
    );
  });

  it('is left out with its year where days are moved, since neither can be', () => {
    for (const date of DATES) {
      const text = dated(date, date);
      const tables = [
        pseudonymised(tableOf('lesions', false), hash),
        pseudonymised(tableOf('procedures', false), hash),
        recordTable({ withText: false, roots: [], hash }),
      ];
      for (const table of tables) assert.doesNotMatch(JSON.stringify(rowsOf(table, text)), DAY);
      assert.doesNotMatch(JSON.stringify(bundlesIn(text, { pseudonymise: true })), DAY);
      const [row] = rowsOf(tables[0] as ReadyTable, text);
      assert.deepEqual([row?.year, row?.month, row?.procedure_date], [null, null, null]);
    }
    const [moved] = rowsOf(pseudonymised(tableOf('lesions', false), hash), CLEAN);
    const day = String(moved?.procedure_date);
    assert.deepEqual([moved?.year, moved?.month], [Number(day.slice(0, 4)), Number(day.slice(5, 7))]);
  });

  it('stands behind the days of its month in a list, the latest first', () => {
    const dates = ['2026', '2026-03', '2026-03-04', '2026-02-28', '2026-04', ''];
    const all = dates.flatMap((date) => {
      const text = date === '' ? changed(['  date: 2026-03-04\n', '']) : dated('2025', date);
      return noteOverviews(service().analysis(document(text)));
    });
    assert.deepEqual(
      sortNotes(all, 'date').map(({ date }) => date),
      ['2026-04', '2026-03-04', '2026-03', '2026-02-28', '2026', ''],
    );
  });
});
