/** What REDCap asks of a data dictionary and of records, read from their text as REDCap would. */
import { parse } from 'csv-parse/sync';
import { formats } from '../../src/registry/format.ts';
import type { KeyedHash } from '../../src/registry/pseudonyms.ts';
import { type MappingIssue, readMapping } from '../../src/registry/redcap/mapping.ts';
import { recordTable } from '../../src/registry/redcap/records.ts';
import { readDictionary, type TheirField } from '../../src/registry/redcap/their-dictionary.ts';
import { shownProblems } from '../../src/service/diagnostics.ts';
import { document, service } from './notes.ts';

const HEADER = [
  'Variable / Field Name',
  'Form Name',
  'Section Header',
  'Field Type',
  'Field Label',
  'Choices, Calculations, OR Slider Labels',
  'Field Note',
  'Text Validation Type OR Show Slider Number',
  'Text Validation Min',
  'Text Validation Max',
  'Identifier?',
  'Branching Logic (Show field only if...)',
  'Required Field?',
  'Custom Alignment',
  'Question Number (surveys only)',
  'Matrix Group Name',
  'Matrix Ranking?',
  'Field Annotation',
];

const TYPES = ['text', 'notes', 'radio', 'dropdown', 'checkbox', 'yesno', 'truefalse', 'calc', 'descriptive'];
const VALIDATIONS: Readonly<Record<string, RegExp>> = {
  '': /^[\s\S]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  date_ymd: /^\d{4}-\d{2}-\d{2}$/,
};

type Cells = Readonly<Record<string, string>>;

const rowsIn = (text: string): Cells[] => parse(text, { columns: true, relax_column_count: true }) as Cells[];

const codesIn = (choices: string) =>
  choices
    .split(' | ')
    .map((one) => [one.slice(0, one.indexOf(', ')), one.slice(one.indexOf(', ') + 2)] as const);

/** The rules that a row of a dictionary breaks. */
function fieldProblems(row: Cells): string[] {
  const problems: string[] = [];
  const rule = (holds: boolean, said: string) => {
    if (!holds) problems.push(`${row[HEADER[0] ?? '']}: ${said}`);
  };
  const [name, form, , type, label, choices, , validation, min, max, identifier] = HEADER.map(
    (key) => row[key] ?? '',
  ) as [string, string, string, string, string, string, string, string, string, string, string];
  rule(/^[a-z](?:_?[a-z0-9])*$/.test(name) && name.length <= 26, 'name');
  rule(/^[a-z](?:_?[a-z0-9])*$/.test(form) && form.length <= 50, 'form');
  rule(TYPES.includes(type), 'type');
  rule(label.trim() !== '', 'label');
  const isChosen = ['radio', 'dropdown', 'checkbox'].includes(type);
  rule(isChosen === (choices !== ''), 'choices');
  if (isChosen) {
    const codes = codesIn(choices);
    rule(new Set(codes.map(([code]) => code)).size === codes.length, 'codes twice');
    for (const [code, said] of codes)
      rule(/^[A-Za-z0-9_]+$/.test(code) && said.trim() !== '', `choice ${code}`);
    // The column of a box has its code in small letters.
    if (type === 'checkbox') for (const [code] of codes) rule(code === code.toLowerCase(), `box ${code}`);
  }
  rule(validation in VALIDATIONS && (validation === '' || type === 'text'), 'validation');
  for (const end of [min, max]) rule(end === '' || /^(?:integer|number)$/.test(validation), 'bounds');
  rule(min === '' || max === '' || Number(min) < Number(max), 'order of bounds');
  rule(['', 'y'].includes(identifier), 'identifier');
  rule(!Object.values(row).some((cell) => cell.includes('<')), 'a tag');
  rule(!(row['Field Annotation'] ?? '').includes('@'), 'action tag');
  for (const key of HEADER.slice(11, 17)) rule((row[key] ?? '') === '', key);
  return problems;
}

/** The rules of REDCap that a dictionary breaks. */
export function dictionaryProblems(text: string): string[] {
  const rows = rowsIn(text);
  const [head] = parse(text, { to: 1 }) as string[][];
  const names = rows.map((row) => row[HEADER[0] ?? ''] ?? '');
  const forms = rows.map((row) => row['Form Name'] ?? '');
  const problems = rows.flatMap(fieldProblems);
  if (JSON.stringify(head) !== JSON.stringify(HEADER)) problems.push('the header');
  if (names[0] !== 'record_id' || rows[0]?.['Field Type'] !== 'text') problems.push('the first field');
  problems.push(...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} twice`));
  const runs = forms.filter((form, at) => form !== forms[at - 1]);
  if (new Set(runs).size !== runs.length) problems.push('a form in two places');
  problems.push(
    ...names.filter((name) => forms.some((form) => name === form || name === `${form}_complete`)),
  );
  return problems;
}

/** What is not legal in records under a dictionary. */
export function recordProblems(text: string, dictionary: string): string[] {
  const fields = rowsIn(dictionary);
  const byName = new Map(fields.map((row) => [row['Variable / Field Name'] ?? '', row]));
  const [head = []] = parse(text, { to: 1 }) as string[][];
  const problems: string[] = [];
  if (head.slice(0, 3).join() !== 'record_id,redcap_repeat_instrument,redcap_repeat_instance')
    problems.push('the first columns');
  const rows = rowsIn(text);
  const repeating = new Set(rows.map((row) => row.redcap_repeat_instrument).filter((name) => name !== ''));
  const next = new Map<string, number>();
  for (const row of rows) {
    const {
      record_id: record = '',
      redcap_repeat_instrument: instrument = '',
      redcap_repeat_instance: instance,
    } = row;
    const wrong = (said: string) => problems.push(`${record} ${instrument} ${instance}: ${said}`);
    if (!/^[\p{L}\p{N}._][\p{L}\p{N}._-]{0,99}$/u.test(record)) wrong('record');
    const place = `${record} ${instrument}`;
    if (instrument !== '' && !next.has(`${record} `)) wrong('before its record');
    next.set(place, (next.get(place) ?? 0) + 1);
    if ((instance === '' ? '1' : instance) !== String(next.get(place))) wrong('instance');
    if ((instance === '') !== (instrument === '')) wrong('instrument without instance');
    for (const [column, cell] of Object.entries(row)) {
      if (cell === '' || column.startsWith('redcap_repeat') || column === 'record_id') continue;
      const [name = '', box] = column.split('___');
      const field = byName.get(name);
      const form = field?.['Form Name'] ?? '';
      if (!field) wrong(`${column} is in no dictionary`);
      else if (instrument === '' ? repeating.has(form) : form !== instrument)
        wrong(`${column} is of ${form}`);
      else if (!isLegal(field, cell, box)) wrong(`${column} is ${cell}`);
    }
  }
  return problems;
}

/** Whether a field takes a value; of a checkbox, whether its box does. */
function isLegal(field: Cells, cell: string, box: string | undefined): boolean {
  const type = field['Field Type'];
  const codes = codesIn(field['Choices, Calculations, OR Slider Labels'] ?? '').map(([code]) => code);
  if (type === 'checkbox') return box !== undefined && codes.includes(box) && /^[01]$/.test(cell);
  if (box !== undefined) return false;
  if (type === 'radio') return codes.includes(cell);
  const [validation, min, max] = ['Type OR Show Slider Number', 'Min', 'Max'].map(
    (key) => field[`Text Validation ${key}`] ?? '',
  ) as [string, string, string];
  if (!VALIDATIONS[validation]?.test(cell)) return false;
  return (min === '' || Number(cell) >= Number(min)) && (max === '' || Number(cell) <= Number(max));
}

/** A note with the name of its file. */
export interface NamedNote {
  readonly name: string;
  readonly text: string;
  readonly languageId?: string;
}

/** The records of notes, as text. */
export function recordsText(
  notes: readonly NamedNote[],
  { withText = true, hash = null as KeyedHash | null } = {},
): string {
  const { columns, rowsOf } = recordTable({ withText, roots: [], hash });
  const rows = notes.flatMap(
    ({ name, text, languageId = name.endsWith('.md') ? 'markdown' : 'cto-note' }) => {
      const analysis = service().analysis(document(text, languageId));
      return rowsOf({ name, analysis, problems: shownProblems(analysis) });
    },
  );
  return formats.csv.header(columns) + formats.csv.rows(columns, rows);
}

/** The records of notes, each row by the names of its columns, without empty cells. */
export const recordRows = (...args: Parameters<typeof recordsText>): Record<string, string>[] =>
  rowsIn(recordsText(...args)).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
  );

const MAPPING_HEAD = 'ours,code,theirs,their_code';

/** A mapping of these rows, the first of which is row 2 of the file. */
export const mappingOf = (...rows: readonly string[]) =>
  readMapping(`${[MAPPING_HEAD, ...rows].join('\n')}\n`);

/** What is said of a mapping, each with its row. */
export const saidOf = (issues: readonly MappingIssue[]) =>
  issues.map(({ row, sentence }) => `${row}: ${sentence}`);

const DICTIONARY_HEAD =
  'Variable / Field Name,Form Name,Section Header,Field Type,Field Label,"Choices, Calculations, OR Slider Labels",Field Note,Text Validation Type OR Show Slider Number';

/** A dictionary of fields: name, form, type, choices, validation. */
export const theirDictionary = (
  ...fields: readonly (readonly [string, string, string, string?, string?])[]
): TheirField[] =>
  readDictionary(
    [
      DICTIONARY_HEAD,
      ...fields.map(
        ([name, form, type, choices = '', validation = '']) =>
          `${name},${form},,${type},Label,"${choices}",,${validation}`,
      ),
    ].join('\n'),
  ) ?? [];
