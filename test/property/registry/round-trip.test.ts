/** A table that is exported, brought in and exported again is the same table, but for cells that were named. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inventedNote } from '../../../scripts/invented-note.ts';
import { createDraw, inventProcedure } from '../../../scripts/invented-procedures.ts';
import type { Cell } from '../../../src/registry/column.ts';
import { formats } from '../../../src/registry/format.ts';
import { type ImportedTable, importTable } from '../../../src/registry/import/import-table.ts';
import { keyColumns } from '../../../src/registry/key-columns.ts';
import { tableOf } from '../../../src/registry/tables.ts';
import { shownProblems } from '../../../src/service/diagnostics.ts';
import { corpus } from '../../support/corpus.ts';
import { FULL } from '../../support/full-note.ts';
import { document, service } from '../../support/notes.ts';
import { type NamedNote, recordsText } from '../../support/redcap.ts';

/** The table of lesions of notes, as text. */
function lesionsText(notes: readonly NamedNote[]): string {
  const { columns, rowsOf } = tableOf('lesions', true);
  const rows = notes.flatMap(({ name, text }) => {
    const analysis = service().analysis(document(text, name.endsWith('.md') ? 'markdown' : 'cto-note'));
    return rowsOf({ name, analysis, problems: shownProblems(analysis) });
  });
  return formats.csv.header(columns) + formats.csv.rows(columns, rows as Cell[][]);
}

const bring = (text: string): ImportedTable => {
  const made = importTable(text, null);
  assert.ok(made);
  return made;
};

const asNotes = ({ notes }: ImportedTable): NamedNote[] =>
  notes.map(({ name, text }) => ({ name: `${name}.cto.yaml`, text }));

const isClean = ({ text, name }: NamedNote): boolean =>
  service()
    .analysis(document(text, name.endsWith('.md') ? 'markdown' : 'cto-note'))
    .notes.every((note) => note.problems.every(({ severity }) => severity !== 'error'));

/** What Format Document would change. */
const formattingOf = (text: string) => service().format(document(text));

const invented = (seed: number, count: number): NamedNote[] => {
  const draw = createDraw(seed);
  return Array.from({ length: count }, (_, at) => {
    const { text, ending } = inventedNote(draw, inventProcedure(draw, at + 1));
    return { name: `n${at}.${ending}`, text };
  });
};

/** What is counted of the old text: a note brought in has its own problems. */
const withoutCounts = (text: string) =>
  text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split(','));

/** The table without some columns. */
function without(text: string, names: readonly string[]): string[][] {
  const [head = [], ...rows] = withoutCounts(text);
  const places = head.flatMap((name, at) => (names.includes(name) ? [] : [at]));
  return [head, ...rows].map((row) => places.map((at) => row[at] ?? ''));
}

const KEYS = ['lesion_id', 'unknown_numbers', ...keyColumns];

/** What is computed: of lists of entries a table has one word each, so that a score may know less. */
const COMPUTED = tableOf('lesions', true)
  .columns.filter(({ name, isFreeText }) => !isFreeText && !KEYS.includes(name))
  .map(({ name }) => name);

const COUNTS = ['note_errors', 'note_warnings', 'errors', 'warnings', 'file', 'note'];

const lesionsIn = ({ text, name }: NamedNote): number =>
  service()
    .analysis(document(text, name.endsWith('.md') ? 'markdown' : 'cto-note'))
    .notes.reduce((sum, { lesions }) => sum + lesions.length, 0);

/** The notes of the fixtures that have no error; each has a lesion, as a note needs one. */
const corpusNotes = () =>
  corpus()
    .map((note, at): NamedNote => ({ name: `${at}-${note.name}`, text: note.text }))
    .filter((note) => isClean(note) && lesionsIn(note) > 0);

describe('records for REDCap that are brought in', () => {
  const same = (notes: readonly NamedNote[]) => {
    const before = recordsText(notes);
    const made = bring(before);
    assert.deepEqual([made.issues, made.unread], [[], []]);
    assert.deepEqual(without(recordsText(asNotes(made)), COUNTS), without(before, COUNTS));
    for (const { text } of asNotes(made)) assert.deepEqual(formattingOf(text), [], text);
  };

  it('are the same records, of all examples and fixtures without an error', () => {
    const notes = corpusNotes().filter(({ text }) => !/^---$/m.test(text));
    assert.ok(notes.length > 40, String(notes.length));
    for (const one of notes) same([one]);
  });

  it('are the same records of a note that records every key', () =>
    same([{ name: 'full.cto.yaml', text: FULL }]));

  it('are the same records, of invented notes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => same(invented(seed, 4).filter(isClean))),
      { numRuns: 15 },
    );
  });
});

describe('tables of lesions that are brought in', () => {
  /** Equal in every lesion of whose note no cell was named. */
  const same = (notes: readonly NamedNote[]): number => {
    let equal = 0;
    for (const one of notes) {
      const before = lesionsText([one]);
      const made = bring(before);
      assert.deepEqual(made.unread, []);
      if (made.issues.length > 0) continue;
      equal += 1;
      assert.deepEqual(without(lesionsText(asNotes(made)), COMPUTED), without(before, COMPUTED), one.text);
    }
    return equal;
  };

  it('are the same tables, of all examples and fixtures without an error', () => {
    const notes = corpusNotes().filter(({ text }) => !/^---$/m.test(text));
    assert.ok(same(notes) > 0.8 * notes.length, `${same(notes)} of ${notes.length}`);
  });

  it('are the same tables, of invented notes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        same(invented(seed, 4).filter(isClean));
      }),
      { numRuns: 15 },
    );
  });
});
