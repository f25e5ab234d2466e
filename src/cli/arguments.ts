import { parseArgs } from 'node:util';
import { defaultSettings, type Settings } from '../score/settings.ts';

export const USAGE = `cto-note: checks, scores and summarises procedure notes of chronic total occlusions.

  cto-note check FILE…             findings, one line each
  cto-note score FILE…             scores of every lesion, item by item
  cto-note summary FILE… [--write] the scored summaries; --write puts them into the files

FILE is a note (*.cto.yaml, *.cto.yml, *.md), a folder, or - for standard input.

  --format text|json               how to print (default: text)
  --stdin-name NAME                a file name that tells the kind of standard input
  --residual-stenosis-limit N      per cent that technical success stays below (default: ${defaultSettings.residualStenosisLimit})
  --disputed-figures mark|hide     whether doubted figures are shown (default: mark)

Exit codes: 0 nothing worse than a warning, 1 an error in a note, 2 wrong usage or an unreadable file.
`;

const commands = ['check', 'score', 'summary'] as const;

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
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help || argv.length === 0) return null;
  const [word, ...files] = positionals;
  const command = commands.find((name) => name === word);
  if (!command) throw new UsageError(`The command is check, score or summary, not ${word ?? 'nothing'}.`);
  if (files.length === 0) throw new UsageError(`cto-note ${command} needs a file, a folder or -.`);
  if (values.write && command !== 'summary') throw new UsageError('--write goes with summary.');
  const limit = Number(values['residual-stenosis-limit'] ?? defaultSettings.residualStenosisLimit);
  if (!(limit > 0 && limit <= 100))
    throw new UsageError('--residual-stenosis-limit takes a number from 1 to 100.');
  return {
    command,
    files,
    format: oneOf('format', values.format, ['text', 'json'] as const, 'text'),
    write: values.write ?? false,
    stdinName: values['stdin-name'] ?? 'stdin.cto.yaml',
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
