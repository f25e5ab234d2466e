import { parseArgs } from 'node:util';
import { defaultSettings } from '../score/engine/settings.ts';
import type { SettingValues } from '../service/settings.ts';
import { AUDIT_OPTIONS, checkAuditOptions } from './audit-options.ts';
import { type ImportOptions, importOptions } from './import-options.ts';
import { isWithoutNotes } from './redcap-options.ts';
import { TABLE_OPTIONS, type TableOptions, tableOptions } from './table-options.ts';
import { UsageError } from './usage-error.ts';

const STDIN_NAME = 'stdin.cto.yaml';

/** What `--help` prints. */
export const USAGE = `cto-note: checks, scores and summarises procedure notes of chronic total occlusions.

  cto-note check FILE…             problems, one line each
  cto-note score FILE…             scores of every lesion, item by item
  cto-note summary FILE… [--write] the scored summaries; --write puts them into the files
  cto-note report FILE [-o PAGE]   one page to print and to keep, as HTML
  cto-note report --all FOLDER -o PAGES
                                   a page for each note of a folder, and an index of them
  cto-note export FILE… --to TABLE the notes as a table, a row for each lesion (.csv, .jsonl,
                                   .parquet, .xlsx)
  cto-note import TABLE.csv --to FOLDER [--mapping MAP.csv]
                                   notes from a table of lesions, REDCap records or a spreadsheet
  cto-note audit FILE… [-o PAGE]   what was predicted against what happened, of notes or a table of lesions
                                   (.parquet files, or folders of them), or of counts: cto-note audit
                                   --counts FILE
  cto-note lsp --stdio             the language server, started by an editor
  cto-note mcp                     scores, problems and summaries for an assistant, by the Model Context Protocol

FILE is a note (*.cto.yaml, *.cto.yml, *.md), a folder, or - for standard input, which --write cannot be
used with. Of the Markdown files in a folder only those with our fences are notes, and a .yaml file is read
only where it is named itself; what is hidden is passed over, and a folder without a note is an error.

  --format text|json               how to print (default: text); check prints sarif (2.1.0) and github, which are
                                   the commands of a workflow, as well
  -o, --output FILE                where report and audit write their page (.html) instead of standard output; with
                                   report --all the folder of the pages
  --to FILE                        where export writes its table; a name that ends in / is a folder for all, and
                                   - is standard output; for import the folder of the notes
  --table NAME                     lesions (the default), procedures, attempts, scores, diagnostics, counts, or a list
                                   of entries by its keys, such as stents, complications or patient_history
  --format csv|jsonl|parquet|xlsx  of the tables in a folder (default: csv)
  --partition year                 a folder for each year in that of a table: lesions/year=2026/part-0.parquet
  --dictionary FILE                where export says what its columns mean (.csv, .jsonl)
  --pseudonymise KEYFILE           have keyed hashes for ids and names of files in the tables, and move all days
                                   of a patient by up to half a year
  --free-text                      have the words of the authors in the tables, which may name people
  --fhir                           have export write bundles of FHIR R4 in place of a table: --to takes FILE.ndjson,
                                   a line for each note, FILE.json for one, or a folder; --dictionary FILE.json
                                   says what their codes mean
  --snomed                         have codes of SNOMED CT in the bundles, which needs a licence
  --redcap                         with --to FOLDER/: the data dictionary of a REDCap project and its records,
                                   dictionary.csv and records.csv
  --mapping MAP.csv                write the records in the names and codes of a project of your own; for import
                                   what the columns and codes of the table mean
  --check-dictionary THEIRS.csv    check a mapping against the data dictionary of that project
  --new-mapping MAP.csv            write a mapping to fill in; with --check-dictionary, names that are the same
                                   are filled in
  --stdin-name NAME                a file name that tells the kind and the folder of standard input
                                   (default: ${STDIN_NAME}); one that ends in .jsonl tells that each line
                                   is JSON with the name and the text of a note
  -h, --help                       this text
  -v, --version                    the version

The settings of a note are those of its folder, as in VS Code: the ctoNotes settings in the nearest
.vscode/settings.json, in its own folder or one above. An option wins over them:

  --no-settings                    leave .vscode/settings.json alone
  --scores ID,…                    the scores of the unit, in its order (default: ${defaultSettings.scores})
  --disputed-figures mark|hide     whether doubted figures are shown (default: ${defaultSettings.disputedFigures})
  --residual-stenosis-limit N      per cent that technical success stays below (default: ${defaultSettings.residualStenosisLimit})
  --summary-safety                 have summaries say what radiation and contrast came to, or not:
  --no-summary-safety              (the default)
  --air-kerma-limit N              Gy above which a note says so (default: ${defaultSettings.airKermaLimit})
  --contrast-limit N               contrast volume over eGFR from which a note says so (default: ${defaultSettings.contrastLimit})
  --severity CODE=LEVEL            how serious a problem is: error, warning, information, hint or off; may be repeated

Answers go to standard output. What is wrong with the call, a file or its settings goes to standard error, and
so do the errors of notes that score and summary come upon.

Exit codes: 0 nothing worse than a warning, 1 an error in a note, 2 wrong usage or an unreadable file.
`;

const commands = ['check', 'score', 'summary', 'report', 'export', 'import', 'audit', 'mcp'] as const;

/** How a command prints. */
const formatsOf = (command: Arguments['command']): readonly Arguments['format'][] =>
  command === 'check' ? ['text', 'json', 'sarif', 'github'] : ['text', 'json'];

/** One call, read and found to make sense, but for the values of its settings. */
export interface Arguments {
  readonly command: (typeof commands)[number];
  readonly files: readonly string[];
  readonly format: 'text' | 'json' | 'sarif' | 'github';
  readonly write: boolean;
  /** Where `report` and `audit` write: a file, or with `all` a folder; null for standard output. */
  readonly output: string | null;
  readonly all: boolean;
  /** What `export` writes; null for another command. */
  readonly tables: TableOptions | null;
  /** What `import` reads and writes; null for another command. */
  readonly imported: ImportOptions | null;
  /** The counts that `audit` reads instead of notes; null where it reads notes. */
  readonly counts: string | null;
  readonly stdinName: string;
  /** Whether the settings of the folders of the notes are read. */
  readonly folderSettings: boolean;
  /** The settings that are given as options. */
  readonly settings: SettingValues;
}

/**
 * Reads the command line.
 *
 * @returns `help` or `version` if that was asked for
 * @throws UsageError with one sentence if the call is wrong
 */
export function readArguments(argv: readonly string[]): Arguments | 'help' | 'version' {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    // The advice that Node adds to its first sentence is about positional arguments and helps nobody here.
    const [sentence = ''] = String((error as Error).message).split('. ');
    throw new UsageError(`${sentence.replace(/\.$/, '')}. See cto-note --help.`);
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [word, ...files] = positionals;
  const command = commands.find((name) => name === word);
  if (!command) {
    throw new UsageError(
      `The command is check, score, summary, report, export, import, audit, lsp or mcp, not ${word ?? 'nothing'}. See cto-note --help.`,
    );
  }
  // What columns mean is the same for all notes, and counts are made of none.
  const needsNotes =
    values.counts === undefined &&
    (values.to !== undefined || (values.dictionary === undefined && !isWithoutNotes(values)));
  if (command === 'mcp') checkServed(files);
  else if (files.length === 0 && needsNotes)
    throw new UsageError(`cto-note ${command} needs a file, a folder or -.`);
  const inputs = files.filter((file) => file === '-').length;
  if (inputs > 1) throw new UsageError('Standard input can be read only once: give - once.');
  if (values.write && command !== 'summary') throw new UsageError('--write goes with summary.');
  if (values.write && inputs > 0) {
    throw new UsageError('--write needs files: summaries cannot be written to standard input.');
  }
  checkReportOptions(command, files, values);
  checkAuditOptions(command === 'audit', files, values);
  const imported = importOptions(command === 'import', files, values);
  const tables = imported ? null : tableOptions(command === 'export', values);
  const { format = 'text' } = tables ? {} : values;
  const known = formatsOf(command).find((one) => one === format);
  if (!known)
    throw new UsageError(
      `--format takes ${formatsOf(command)
        .join(', ')
        .replace(/, (?=\w+$)/, ' or ')}, not ${format}.`,
    );
  return {
    command,
    files,
    format: known,
    write: values.write ?? false,
    output: values.output ?? null,
    all: values.all ?? false,
    tables,
    imported,
    counts: values.counts ?? null,
    stdinName: values['stdin-name'] ?? STDIN_NAME,
    folderSettings: !values['no-settings'],
    settings: settingsIn(values),
  };
}

/** @throws UsageError if a server of tools is given files, or started by hand */
function checkServed(files: readonly string[]): void {
  if (files.length > 0)
    throw new UsageError('cto-note mcp takes no file: an assistant gives it the text of a note.');
  if (process.stdin.isTTY)
    throw new UsageError(
      'cto-note mcp is meant to be started by an assistant, which talks to it over standard input.',
    );
}

/** @throws UsageError if the options of `report` do not go together, or with another command */
function checkReportOptions(
  command: Arguments['command'],
  files: readonly string[],
  { all, output, format }: ReturnType<typeof parse>['values'],
): void {
  if (command !== 'report') {
    if (all) throw new UsageError('--all goes with report.');
    if (output !== undefined && command !== 'audit')
      throw new UsageError('--output goes with report and audit.');
    return;
  }
  if (format !== undefined) throw new UsageError('A report is HTML: --format does not go with it.');
  if (all && (output === undefined || files.length !== 1 || files[0] === '-'))
    throw new UsageError('report --all takes one folder, and -o with the folder of the pages.');
  if (!all && files.length > 1)
    throw new UsageError('report takes one file. For all notes of a folder: report --all FOLDER -o PAGES.');
  // The page never takes the place of a note.
  if (!all && output !== undefined && !/\.html?$/i.test(output))
    throw new UsageError(`A page ends in .html: ${output} does not.`);
}

/** A number, or what was written instead of one. */
function number(text: string | undefined): unknown {
  return text?.trim() && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** What is written behind the options that are settings; undefined where nothing is. */
function settingsIn(values: ReturnType<typeof parse>['values']): SettingValues {
  const severity = values.severity?.map((entry) => {
    const at = entry.lastIndexOf('=');
    return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
  });
  return {
    scores: values.scores?.split(',').map((id) => id.trim()),
    disputedFigures: values['disputed-figures'],
    residualStenosisLimit: number(values['residual-stenosis-limit']),
    summarySafety: values['no-summary-safety'] ? false : values['summary-safety'],
    airKermaLimit: number(values['air-kerma-limit']),
    contrastLimit: number(values['contrast-limit']),
    severity: severity && Object.fromEntries(severity),
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      write: { type: 'boolean' },
      output: { type: 'string', short: 'o' },
      all: { type: 'boolean' },
      ...TABLE_OPTIONS,
      ...AUDIT_OPTIONS,
      'stdin-name': { type: 'string' },
      'no-settings': { type: 'boolean' },
      scores: { type: 'string' },
      'disputed-figures': { type: 'string' },
      'residual-stenosis-limit': { type: 'string' },
      'summary-safety': { type: 'boolean' },
      'no-summary-safety': { type: 'boolean' },
      'air-kerma-limit': { type: 'string' },
      'contrast-limit': { type: 'string' },
      severity: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
}
