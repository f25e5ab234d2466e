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
export const USAGE = `cto-note: checks, scores and summarises procedure notes of chronic total occlusion (CTO) PCI.

  cto-note check FILE…             problems, one line each
  cto-note score FILE…             scores of every lesion, item by item
  cto-note summary FILE… [--write] the scored summaries; --write puts them into the files
  cto-note report FILE [-o PAGE]   one page to print and to keep, as HTML
  cto-note report --all FOLDER -o PAGES
                                   a page for each note of a folder, and an index
  cto-note export FILE… --to TABLE the notes as a table with a row for each lesion (.csv, .jsonl, .parquet, .xlsx)
  cto-note export FILE… --fhir --to BUNDLES
                                   the notes as bundles of FHIR R4
  cto-note export FILE… --redcap --to FOLDER/
                                   a REDCap data dictionary and its records
  cto-note import TABLE.csv --to FOLDER [--mapping MAP.csv]
                                   notes from a spreadsheet, a table of lesions or REDCap records
  cto-note audit FILE… [-o PAGE]   what was predicted against what happened: of notes, of .parquet tables of
                                   lesions, or of counts alone (cto-note audit --counts FILE)
  cto-note lsp --stdio             the language server, started by an editor
  cto-note mcp                     scores, problems and summaries for an assistant (Model Context Protocol)

FILE is a note (*.cto.yaml, *.cto.yml, *.md), a folder, or - for standard input. A folder is searched for notes:
a Markdown file without our fences is none, other .yaml files have to be named, hidden files are skipped, and a
folder without a note is an error.

  --format text|json               how to print (default: text); check also has sarif (SARIF 2.1.0) and github (the
                                   commands of a workflow)
  -o, --output FILE                where report and audit write their page (.html), in place of standard output; for
                                   report --all the folder of the pages
  --stdin-name NAME                the file name of standard input, which tells its kind and its folder (default:
                                   ${STDIN_NAME}); with .jsonl each line is JSON with the name and text of a note
  -h, --help                       this text
  -v, --version                    the version

Options of export; --to and --mapping are for import too, --counts is for audit:

  --to FILE                        where the table goes; a name that ends in / is a folder for all tables, and - is
                                   standard output; for import the folder of the notes
  --table NAME                     lesions (the default), procedures, attempts, scores, diagnostics, counts, or a list
                                   of entries, such as stents, complications or patient_history; --dictionary
                                   names them all
  --format csv|jsonl|parquet|xlsx  of the tables in a folder (default: csv)
  --partition year                 a folder for each year in that of a table: lesions/year=2026/part-0.parquet
  --dictionary FILE                where to write what the columns mean (.csv, .jsonl; with --fhir .json, the codes)
  --pseudonymise KEYFILE           replace ids and file names by keyed hashes, and move all days of a patient by up
                                   to half a year
  --free-text                      include the authors' own words, which may name people
  --fhir                           bundles in place of tables: --to takes FILE.ndjson (a line for each note),
                                   FILE.json (one note) or a folder
  --snomed                         add codes of SNOMED CT to the bundles, which needs a licence
  --redcap                         dictionary.csv and records.csv of a REDCap project, in the folder of --to
  --mapping MAP.csv                what fields and codes are called in a project or a table of your own
  --check-dictionary THEIRS.csv    check that mapping against the data dictionary of your project
  --new-mapping MAP.csv            write a mapping to fill in; with --check-dictionary, names that are the same are
                                   filled in
  --counts FILE                    the counts to audit (.csv, .jsonl, .parquet), as export --table counts makes them

The settings of a note are those of its folder, as in VS Code: the ctoNotes settings in the nearest
.vscode/settings.json, in the folder of the note or one above it. Options override them:

  --no-settings                    ignore .vscode/settings.json
  --scores ID,…                    the scores of your unit, in its order (default: ${defaultSettings.scores})
  --disputed-figures mark|hide     show disputed figures and mark them, or hide them (default: ${defaultSettings.disputedFigures})
  --residual-stenosis-limit N      technical success requires a residual stenosis below N % (default: ${defaultSettings.residualStenosisLimit})
  --summary-safety                 summaries report radiation and contrast; or
  --no-summary-safety              they do not (the default)
  --air-kerma-limit N              air kerma in Gy above which a note gets information (default: ${defaultSettings.airKermaLimit})
  --contrast-limit N               contrast-to-eGFR ratio from which a note gets information (default: ${defaultSettings.contrastLimit})
  --severity CODE=LEVEL            the severity of a problem: error, warning, information, hint or off; repeatable

Answers go to standard output. What is wrong with the call, a file or its settings goes to standard error, and so do
the errors of notes that score and summary come upon.

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
