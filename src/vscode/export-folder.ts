/** "Export Folder…": the notes of the folder as tables, in the formats of `cto-note export`. */
import { gzipSync } from 'fflate';
import * as vscode from 'vscode';
import writeXlsxFile from 'write-excel-file/universal';
import type { Cell, Column } from '../registry/column.ts';
import { dictionary } from '../registry/dictionary.ts';
import { type TableFormat, type TableWriter, textWriter } from '../registry/format.ts';
import { parquetWriter } from '../registry/parquet.ts';
import { ROWS_IN_GROUP } from '../registry/parquet-columns.ts';
import { pseudonymised } from '../registry/pseudonyms.ts';
import { tableNames, tableOf } from '../registry/tables.ts';
import { type PackSheet, workbookWriter } from '../registry/workbook.ts';
import { askForExport, DICTIONARY, type ExportChoice } from './export-choices.ts';
import { createKeyedHash } from './keyed-hash.ts';
import { inCounts, readFolder } from './read-folder.ts';
import type { ExtensionService } from './service.ts';
import { fileNameOf, type NewFile, putFiles, tellOfFile } from './write-files.ts';

/** A workbook is held as a whole: so many rows take about 400 MB, and the editor is not to end by it. */
const MOST_IN_WORKBOOK = 10_000;

type Columns = readonly Column<never>[];

const pack: PackSheet = async (sheet, options) =>
  new Uint8Array(await (await writeXlsxFile(sheet, options).toBlob()).arrayBuffer());

function writerOf(
  format: TableFormat,
  columns: Columns,
  write: (part: string | Uint8Array) => void,
): TableWriter {
  if (format === 'parquet') return parquetWriter(columns, (bytes) => gzipSync(bytes, { mtime: 0 }), write);
  if (format === 'xlsx') return workbookWriter(columns, 'CTO Notes', pack, write);
  return textWriter(format, columns, write);
}

/** Why a table was not made, in a sentence for the user. */
class Refusal extends Error {}

/** A table that is made in memory: nothing is written before all notes are read. */
function tableInMemory(format: TableFormat, columns: Columns) {
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  // What a writer hands out it may use again.
  const writer = writerOf(format, columns, (part) =>
    parts.push(typeof part === 'string' ? part : new Uint8Array(part)),
  );
  let held: (readonly Cell[])[] = [];
  let count = 0;
  const writeHeld = () => {
    if (held.length > 0) writer.rows(held);
    held = [];
  };
  return {
    add(rows: readonly (readonly Cell[])[]): void {
      count += rows.length;
      if (format === 'xlsx' && count > MOST_IN_WORKBOOK)
        throw new Refusal(
          vscode.l10n.t(
            'An Excel file takes no more than {0} rows here: use CSV or Parquet.',
            MOST_IN_WORKBOOK,
          ),
        );
      held.push(...rows);
      if (held.length >= ROWS_IN_GROUP) writeHeld();
    },
    async finish(): Promise<Uint8Array> {
      writeHeld();
      await writer.end();
      return new Uint8Array(await new Blob(parts).arrayBuffer());
    },
  };
}

/** The tables of a choice, with their files and with what fills them. */
async function openTables({ format, to, isFolder, freeText, key }: ExportChoice) {
  const keyed = key && (await createKeyedHash(key));
  return (isFolder ? tableNames : (['lesions'] as const)).map((name) => {
    const plain = tableOf(name, freeText);
    const { columns, rowsOf } = keyed ? pseudonymised(plain, keyed.hash) : plain;
    const table = tableInMemory(format, columns);
    return {
      uri: isFolder ? vscode.Uri.joinPath(to, `${name}.${format}`) : to,
      finish: table.finish,
      async take(file: Parameters<typeof rowsOf>[0]): Promise<void> {
        table.add(keyed ? await keyed.made(() => rowsOf(file)) : rowsOf(file));
      },
    };
  });
}

async function exportTo(service: ExtensionService, choice: ExportChoice): Promise<void> {
  const tables = await openTables(choice);
  const title = vscode.l10n.t('Exporting the notes of the folder');
  const counts = await readFolder(service, title, async (file) => {
    for (const table of tables) await table.take(file);
  });
  if (!counts) return;
  // The file that was chosen may be the table of the last time.
  if (counts.notes === 0) throw new Refusal(vscode.l10n.t('No notes in this folder yet.'));
  const files: NewFile[] = [];
  for (const { uri, finish } of tables) files.push({ uri, bytes: await finish() });
  const { to, isFolder, format } = choice;
  if (isFolder) {
    const bytes = new TextEncoder().encode(dictionary('csv'));
    files.push({ uri: vscode.Uri.joinPath(to, DICTIONARY), bytes });
  }
  await putFiles(files);
  const said =
    counts.withErrors === 0
      ? vscode.l10n.t('Exported to {0}: {1}.', fileNameOf(to), inCounts(counts))
      : vscode.l10n.t(
          'Exported to {0}: {1}. Values with errors are left empty, and counted in their row.',
          fileNameOf(to),
          inCounts(counts),
        );
  void tellOfFile(said, to, !isFolder && (format === 'csv' || format === 'jsonl'));
}

/** Asks what to export and where to, and does it. Whatever goes wrong, no file has changed. */
export async function exportFolder(service: ExtensionService): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first.'));
    return;
  }
  const choice = await askForExport(folder.uri);
  if (!choice) return;
  try {
    await exportTo(service, choice);
  } catch (error) {
    const reason = error instanceof Refusal || error instanceof vscode.FileSystemError ? error.message : '';
    void vscode.window.showErrorMessage(
      [vscode.l10n.t('Nothing was exported.'), reason].filter((part) => part !== '').join(' '),
    );
  }
}
