/** Notes from a table: what is valid becomes a note in the order of the format, and what is not is named. */
import { writeLines } from '../../edit/value/write.ts';
import type { Crossing } from '../../generated/note.ts';
import { removeInvalid, validate } from '../../schema/validate.ts';
import { effectiveCrossing } from '../../score/engine/crossing.ts';
import { createUniqueNames, hyphenated } from '../../service/file-names.ts';
import { toEnglish } from '../../text/message.ts';
import { isMap, type Path, pathKey, startsWith } from '../../yaml/path.ts';
import { readCsv } from '../read-csv.ts';
import { computedNames } from '../redcap/instruments.ts';
import type { FieldMapping } from '../redcap/mapping.ts';
import { tableOf } from '../tables.ts';
import { type ImportedEntry, type ImportedRecord, readRecordRows } from './records.ts';
import type { CellOrigin, ImportIssue } from './row.ts';

/** What comes of a table. */
export interface ImportedTable {
  /** In the order of the table. */
  readonly notes: readonly { readonly name: string; readonly text: string; readonly row: number }[];
  readonly issues: readonly ImportIssue[];
  /** The columns, and the instruments, of which nothing is read. */
  readonly unread: readonly string[];
  /** Whether any column is read. */
  readonly isRead: boolean;
}

type Data = Record<string, unknown>;

/** Puts a value at its place; lists and maps on the way are made. */
function put(data: Data, path: Path, value: unknown): void {
  let place: Record<string | number, unknown> = data;
  for (const [at, step] of path.slice(0, -1).entries()) {
    place[step] ??= typeof path[at + 1] === 'number' ? [] : {};
    place = place[step] as Record<string | number, unknown>;
  }
  place[path.at(-1) ?? ''] = value;
}

/** Where each entry stands in the note; one that belongs to none is left out. */
function placesOf(
  { entries }: ImportedRecord,
  refuse: (issue: ImportIssue) => void,
): Map<ImportedEntry, Path> {
  const places = new Map<ImportedEntry, Path>();
  const count = new Map<string, number>();
  const ordered = entries.toSorted((a, b) => a.instance - b.instance);
  const place = (entry: ImportedEntry): void => {
    const { instrument, owner, row } = entry;
    const holder =
      instrument.owner &&
      ordered.find((one) => one.instrument === instrument.owner && one.instance === owner);
    const outer = holder ? places.get(holder) : [];
    if ((instrument.owner && !holder) || !outer || !instrument.list) {
      const column = `${instrument.name}_${instrument.owner?.name}`;
      const sentence = `This ${instrument.name} belongs to no ${instrument.owner?.name} of the note, and was left out.`;
      refuse({ row, column, text: owner === null ? '' : String(owner), sentence });
      return;
    }
    const list = [...outer, ...instrument.list];
    const next = count.get(pathKey(list)) ?? 0;
    count.set(pathKey(list), next + 1);
    places.set(entry, [...list, next]);
  };
  for (const entry of ordered) if (!entry.instrument.owner) place(entry);
  for (const entry of ordered) if (entry.instrument.owner) place(entry);
  return places;
}

/** A lesion whose strategies follow from its attempts does not say them again. */
function withoutRepeats(crossing: unknown): void {
  if (!isMap(crossing)) return;
  const { strategies, successful, ...rest } = crossing as Partial<Crossing>;
  const follows = effectiveCrossing(rest);
  if (JSON.stringify(follows.strategies) === JSON.stringify(strategies)) delete crossing.strategies;
  if (follows.successful === successful) delete crossing.successful;
}

/** The data of a note, and the cell that each value comes from. */
function dataOf(record: ImportedRecord, namesLesions: boolean, refuse: (issue: ImportIssue) => void) {
  const data: Data = { cto_note: 1 };
  const origins: (readonly [Path, CellOrigin])[] = [];
  const set = (path: Path, value: unknown, origin: CellOrigin) => {
    put(data, path, value);
    origins.push([path, origin]);
  };
  for (const { path, value, origin } of record.values) set(path, value, origin);
  for (const [{ instrument, values, row }, place] of placesOf(record, refuse)) {
    put(data, place, {});
    origins.push([place, { row, column: instrument.name, text: '' }]);
    for (const { path, value, origin } of values) set([...place, ...path], value, origin);
  }
  const lesions = Array.isArray(data.lesions) ? data.lesions : [];
  for (const [at, lesion] of lesions.entries()) {
    withoutRepeats(lesion.crossing);
    // A name is no fact; where the table has none, each has a letter.
    if (!namesLesions) lesion.id = lesions.length > 26 ? `L${at + 1}` : String.fromCharCode(65 + at);
  }
  return { data, origins };
}

/** What the schema says against data. */
const issuesIn = (data: Data) => {
  const lesions = Array.isArray(data.lesions) ? data.lesions : [];
  return [
    ...validate('root', { ...data, ...(lesions.length > 0 ? { lesions: [{}] } : {}) }, []),
    ...lesions.flatMap((lesion, at) => validate('lesion', lesion, ['lesions', at])),
  ];
};

/** The data without what is not valid, which is named; what is missing is named and stays missing. */
function validData(
  data: Data,
  originOf: (path: Path) => CellOrigin,
  refuse: (issue: ImportIssue) => void,
): Data {
  let left = data;
  // What was hidden behind another mistake is found in the next round.
  for (let rounds = 0; rounds < 10; rounds += 1) {
    const issues = issuesIn(left);
    const wrong = issues.filter(({ code }) => code !== 'missing-key');
    for (const { path, message } of wrong.length > 0 ? wrong : issues)
      refuse({ ...originOf(path), sentence: toEnglish(message) });
    if (wrong.length === 0) return left;
    left = removeInvalid(left, wrong, []) as Data;
  }
  return left;
}

/** Data without sections of which nothing is left. An entry of a list stays: that it was there is known. */
function withoutEmpty(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutEmpty);
  if (!isMap(data)) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, withoutEmpty(value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => !isMap(value) || Object.keys(value).length > 0));
}

/** A complication of which nothing but its kind is known is one word. */
function shorten(data: Data): Data {
  const { complications } = data;
  if (!Array.isArray(complications)) return data;
  const short = complications.map((one) =>
    isMap(one) && Object.keys(one).join() === 'kind' ? one.kind : one,
  );
  return { ...data, complications: short };
}

/** As much of the name of a record becomes the name of its note: its end, where the number of a note stands. */
const LONGEST = 100;

/** The name of a note without what it ends with, before the number of a note that follows others of its file. */
const stemOfRecord = (name: string): string =>
  hyphenated(name.replace(/\.(?:cto\.ya?ml|ya?ml|md|markdown)(?=$|-\d+$)/i, ''), 'unicode').slice(-LONGEST);

const ownComputed = new Set([...tableOf('lesions', true).columns.map(({ name }) => name), ...computedNames]);

/**
 * Makes notes of a table.
 *
 * @param text CSV: a table of lesions, the records of REDCap, or a spreadsheet with a row for each procedure or lesion
 * @param mapping what its columns and codes are called; null where it was exported in our names
 * @returns null for what is no CSV
 */
export function importTable(text: string, mapping: FieldMapping | null): ImportedTable | null {
  const rows = readCsv(text);
  if (!rows || rows.length === 0) return null;
  const { records, issues, unread, isRead, namesLesions } = readRecordRows(rows, mapping);
  const refuse = (issue: ImportIssue) => issues.push(issue);
  const unique = createUniqueNames();
  const notes = records.map((record) => {
    const { data, origins } = dataOf(record, namesLesions, refuse);
    const originOf = (path: Path): CellOrigin => {
      const above = origins
        .filter(([place]) => startsWith(path, place))
        .sort(([a], [b]) => b.length - a.length);
      return above[0]?.[1] ?? { row: record.row, column: '', text: '' };
    };
    const left = withoutEmpty(shorten(validData(data, originOf, refuse)));
    return {
      name: unique(stemOfRecord(record.name)),
      text: `${writeLines(left, []).join('\n')}\n`,
      row: record.row,
    };
  });
  return {
    notes,
    issues: issues.toSorted((a, b) => a.row - b.row),
    isRead,
    // What is computed anew was never read.
    unread: unread.filter((name) => mapping !== null || !ownComputed.has(name)),
  };
}
