/** `cto-note import`: notes from a table, such as last year's procedures in a spreadsheet or in REDCap. */
import { join } from 'node:path';
import { type ImportedTable, importTable } from '../registry/import/import-table.ts';
import type { ImportIssue } from '../registry/import/row.ts';
import { counted } from '../text/message.ts';
import type { Arguments } from './arguments.ts';
import { complain, inLines, print, raiseExitCode } from './output.ts';
import { readTable, usableMapping } from './redcap-files.ts';
import { UsageError } from './usage-error.ts';
import { doWork } from './work.ts';
import { makeFolder, writeNew } from './write-file.ts';

/** The place of what could not be read, what stands there, and why. */
function told(path: string, { row, column, text, sentence }: ImportIssue): string {
  const place = column === '' ? `${path}, row ${row}` : `${path}, row ${row}, ${column}`;
  return `${place}${text === '' ? '' : `, ${JSON.stringify(text)}`}: ${sentence}`;
}

/** Makes notes of the table of a call. */
export const importNotes = (call: Arguments): Promise<void> => doWork(call, async () => importFile(call));

function importFile({ imported }: Arguments): void {
  if (!imported) return;
  const { from, to, mapping } = imported;
  // A table without instruments needs none of theirs, and a record without a name gets one.
  const mapped = mapping === null ? null : usableMapping(mapping, () => []);
  const table = importTable(readTable(from), mapped);
  if (!table) throw new UsageError(`${from}: this is not a CSV file that can be read.`);
  if (table.notes.length === 0)
    throw new UsageError(`${from}: there is no row below the names of the columns.`);
  if (!table.isRead)
    throw new UsageError(
      mapping === null
        ? `${from}: no column has a name of ours: say by --mapping what its columns mean.`
        : `${from}: it has no column that ${mapping} names.`,
    );
  makeFolder(to);
  const written = writeNotes(to, table);
  print(inLines(table.issues.map((issue) => told(from, issue))));
  if (table.unread.length > 0) print(inLines([`${from}: not read: ${table.unread.join(', ')}`]));
  const unread =
    table.issues.length === 0 ? 'all values read' : `${counted(table.issues.length, 'value')} not read`;
  print(inLines([`${to}: ${counted(written, 'note')}, ${unread}`]));
  if (table.issues.length > 0) raiseExitCode(1);
}

/** Writes the notes, and complains about those whose file is there already. */
function writeNotes(folder: string, { notes }: ImportedTable): number {
  let count = 0;
  for (const { name, text } of notes) {
    const path = join(folder, `${name}.cto.yaml`);
    if (writeNew(path, text)) count += 1;
    else complain(`${path}: it is there already, and was left as it is.`);
  }
  return count;
}
