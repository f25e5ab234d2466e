/** Rows of the tables of notes, by the names of their columns. */
import type { Cell } from '../../src/registry/column.ts';
import { type TableName, tableOf } from '../../src/registry/tables.ts';
import type { Settings } from '../../src/score/engine/settings.ts';
import { shownProblems } from '../../src/service/diagnostics.ts';
import { document, service } from './notes.ts';

/** The rows of a table, each by the names of its columns. */
export function rowsOf(
  table: TableName,
  text: string,
  { language = 'cto-note', withText = false, settings = {} as Partial<Settings> } = {},
): Record<string, Cell | undefined>[] {
  const { columns, rowsOf: rows } = tableOf(table, withText);
  const analysis = service(settings).analysis(document(text, language));
  return rows({ name: 'a.cto.yaml', analysis, problems: shownProblems(analysis) }).map((row) =>
    Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])),
  );
}

/** Some columns of a row. */
export const some = (row: Record<string, unknown> | undefined, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, row?.[name]]));

/** A note with values of every kind, and an error in its second lesion. */
export const TABLED = `cto_note: 1
patient:
  id: P-7
  age_years: 67
  prior_cabg: true
  diabetes: unknown
indication: {angina_ccs: 3-4, nyha: 2, presentation: acs}
procedure:
  date: 2026-03-14
  operators: [Op-1, Op-2]
  guides: [EBU 3.5]
complications: [perforation, {kind: tamponade, treatment: [pericardiocentesis]}]
lesions:
  - id: A
    vessel: LAD
    length_mm: 15-25
    stump: blunt
    calcification: none
    bend_degrees: under 45
    prior_attempt: none
    rentrop: unknown
    crossing:
      minutes: about 40
      attempts:
        - {strategy: awe, wires: [Gaia Second], result: failed, minutes: 20}
        - {strategy: adr, result: crossed}
    outcome:
      timi_flow: 3
      residual_stenosis_percent: 10
  - id: B
    vessel: LDA
`;
