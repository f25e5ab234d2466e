/** What is asked before the notes of a folder become tables. */
import * as vscode from 'vscode';
import type { TableFormat } from '../registry/format.ts';
import { keyIn, LEAST_KEY } from '../registry/pseudonyms.ts';
import { tableNames } from '../registry/tables.ts';
import { exists } from './documents.ts';

/** The formats, and what a dialog calls them. */
const FORMATS: Readonly<Record<TableFormat, string>> = {
  csv: 'CSV',
  xlsx: 'Excel',
  jsonl: 'JSON Lines',
  parquet: 'Parquet',
};

/** The name of the file beside all tables that says what their columns mean. */
export const DICTIONARY = 'dictionary.csv';

/** What the user has chosen. */
export interface ExportChoice {
  readonly format: TableFormat;
  /** The file of the one table, or the folder of all of them. */
  readonly to: vscode.Uri;
  readonly isFolder: boolean;
  readonly freeText: boolean;
  /** The key of pseudonyms; null where ids and days are as the notes have them. */
  readonly key: Uint8Array<ArrayBuffer> | null;
}

interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** @returns undefined if the user puts it away */
async function choose<T>(
  placeHolder: string,
  items: readonly (readonly [label: string, detail: string, value: T])[],
): Promise<T | undefined> {
  const choices = items.map(([label, detail, value]): Choice<T> => ({ label, detail, value }));
  const title = vscode.l10n.t('Export Folder');
  return (await vscode.window.showQuickPick(choices, { title, placeHolder }))?.value;
}

const chooseFormat = (): Promise<TableFormat | undefined> =>
  choose(vscode.l10n.t('Which format?'), [
    [FORMATS.csv, vscode.l10n.t('for any spreadsheet and statistics program'), 'csv'],
    [FORMATS.xlsx, vscode.l10n.t('a workbook, in which text stays text'), 'xlsx'],
    [FORMATS.jsonl, vscode.l10n.t('a line for each row, for programs'), 'jsonl'],
    [FORMATS.parquet, vscode.l10n.t('typed columns, for engines such as DuckDB or Spark'), 'parquet'],
  ]);

const chooseTables = (): Promise<'one' | 'all' | undefined> =>
  choose(vscode.l10n.t('Which tables?'), [
    [
      vscode.l10n.t('One table'),
      vscode.l10n.t('a row for each lesion, with all of its procedure, its scores and its problems'),
      'one',
    ],
    [
      vscode.l10n.t('All tables, in a folder'),
      vscode.l10n.t('procedures, lesions, scores, problems, each list, and what the columns mean'),
      'all',
    ],
  ]);

type People = 'asWritten' | 'freeText' | 'pseudonyms';

const choosePeople = (): Promise<People | undefined> =>
  choose<People>(vscode.l10n.t('Which personal details?'), [
    [
      vscode.l10n.t('Without free text'),
      vscode.l10n.t('pseudonyms, dates and operators as the notes have them'),
      'asWritten',
    ],
    [
      vscode.l10n.t('Pseudonymised with a key'),
      vscode.l10n.t('keyed hashes for ids and file names, shifted days, no free text'),
      'pseudonyms',
    ],
    [
      vscode.l10n.t('With free text'),
      vscode.l10n.t("the authors' own words, which may name people"),
      'freeText',
    ],
  ]);

/** @returns undefined if the user names no key that can be used */
async function chooseKey(): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const openLabel = vscode.l10n.t('Use as Key');
  const title = vscode.l10n.t('Key file: yours alone, with at least {0} random bytes', LEAST_KEY);
  const [file] = (await vscode.window.showOpenDialog({ title, openLabel, canSelectMany: false })) ?? [];
  if (!file) return undefined;
  const key = new Uint8Array(keyIn(await vscode.workspace.fs.readFile(file)));
  if (key.length >= LEAST_KEY) return key;
  void vscode.window.showErrorMessage(
    vscode.l10n.t('A key has at least {0} random bytes, and this one has {1}.', LEAST_KEY, key.length),
  );
  return undefined;
}

async function chooseFolder(folder: vscode.Uri, format: TableFormat): Promise<vscode.Uri | undefined> {
  const [to] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      canSelectMany: false,
      defaultUri: folder,
      openLabel: vscode.l10n.t('Export to This Folder'),
    })) ?? [];
  if (!to) return undefined;
  const names = [...tableNames.map((name) => `${name}.${format}`), DICTIONARY];
  const there: string[] = [];
  for (const name of names) if (await exists(vscode.Uri.joinPath(to, name))) there.push(name);
  if (there.length === 0) return to;
  const replace = vscode.l10n.t('Replace');
  const said = vscode.l10n.t('The folder has files of these names: {0}.', there.join(', '));
  return (await vscode.window.showWarningMessage(said, { modal: true }, replace)) === replace
    ? to
    : undefined;
}

/**
 * Asks what is exported, and where it goes.
 *
 * @param folder where it is proposed to go
 * @returns undefined if the user puts a question away
 */
export async function askForExport(folder: vscode.Uri): Promise<ExportChoice | undefined> {
  const format = await chooseFormat();
  const tables = format && (await chooseTables());
  const people = tables && (await choosePeople());
  if (!people) return undefined;
  const key = people === 'pseudonyms' ? await chooseKey() : null;
  if (key === undefined) return undefined;
  const isFolder = tables === 'all';
  const to = await (isFolder
    ? chooseFolder(folder, format)
    : vscode.window.showSaveDialog({
        defaultUri: vscode.Uri.joinPath(folder, `lesions.${format}`),
        filters: { [FORMATS[format]]: [format] },
      }));
  return to && { format, to, isFolder, freeText: people === 'freeText', key };
}
