import { parseArgs } from 'node:util';
import { defaultSettings, type Settings } from '../score/settings.ts';

const STDIN_NAME = 'stdin.cto.yaml';

/** What `--help` prints. */
export const USAGE = `cto-note: checks, scores and summarises procedure notes of chronic total occlusions.

  cto-note check FILE…             findings, one line each
  cto-note score FILE…             scores of every lesion, item by item
  cto-note summary FILE… [--write] the scored summaries; --write puts them into the files
  cto-note lsp --stdio             the language server, started by an editor

FILE is a note (*.cto.yaml, *.cto.yml, *.md), a folder, or - for standard input, which --write cannot be
used with. Of the Markdown files in a folder only those with our fences are notes, and a .yaml file is read
only where it is named itself; what is hidden is passed over, and a folder without a note is an error.

  --format text|json               how to print (default: text)
  --stdin-name NAME                a file name that tells the kind of standard input (default: ${STDIN_NAME})
  --residual-stenosis-limit N      per cent that technical success stays below (default: ${defaultSettings.residualStenosisLimit})
  --disputed-figures mark|hide     whether doubted figures are shown (default: mark)

Answers go to standard output. What is wrong with the call or a file goes to standard error, and so do the
errors of notes that score and summary come upon.

Exit codes: 0 nothing worse than a warning, 1 an error in a note, 2 wrong usage or an unreadable file.
`;

const commands = ['check', 'score', 'summary'] as const;

/** One call, read and found to make sense. */
export interface Arguments {
  readonly command: (typeof commands)[number];
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  readonly write: boolean;
  readonly stdinName: string;
  readonly settings: Settings;
}

/** Something about the call or a file that keeps the command from doing its work. Ends it with exit code 2. */
export class UsageError extends Error {}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
  fallback: T,
): T {
  if (value === undefined) return fallback;
  const found = allowed.find((word) => word === value);
  if (!found) throw new UsageError(`--${option} takes ${allowed.join(' or ')}, not ${value}.`);
  return found;
}

/**
 * Reads the command line.
 *
 * @returns null if help was asked for
 * @throws UsageError with one sentence if the call is wrong
 */
export function readArguments(argv: readonly string[]): Arguments | null {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    // The advice that Node adds to its first sentence is about positional arguments and helps nobody here.
    const [sentence = ''] = String((error as Error).message).split('. ');
    throw new UsageError(`${sentence.replace(/\.$/, '')}. See cto-note --help.`);
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  const [word, ...files] = positionals;
  const command = commands.find((name) => name === word);
  if (!command) {
    throw new UsageError(
      `The command is check, score or summary, not ${word ?? 'nothing'}. See cto-note --help.`,
    );
  }
  if (files.length === 0) throw new UsageError(`cto-note ${command} needs a file, a folder or -.`);
  const inputs = files.filter((file) => file === '-').length;
  if (inputs > 1) throw new UsageError('Standard input can be read only once: give - once.');
  if (values.write && command !== 'summary') throw new UsageError('--write goes with summary.');
  if (values.write && inputs > 0) {
    throw new UsageError('--write needs files: summaries cannot be put into standard input.');
  }
  const limit = Number(values['residual-stenosis-limit'] ?? defaultSettings.residualStenosisLimit);
  if (!(limit > 0 && limit <= 100))
    throw new UsageError('--residual-stenosis-limit takes a number above 0 and up to 100.');
  return {
    command,
    files,
    format: oneOf('format', values.format, ['text', 'json'] as const, 'text'),
    write: values.write ?? false,
    stdinName: values['stdin-name'] ?? STDIN_NAME,
    settings: {
      ...defaultSettings,
      residualStenosisLimit: limit,
      disputedFigures: oneOf(
        'disputed-figures',
        values['disputed-figures'],
        ['mark', 'hide'] as const,
        'mark',
      ),
    },
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      write: { type: 'boolean' },
      'stdin-name': { type: 'string' },
      'residual-stenosis-limit': { type: 'string' },
      'disputed-figures': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
