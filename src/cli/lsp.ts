import { parseArgs } from 'node:util';
import { UsageError } from './arguments.ts';
import { load } from './load.ts';

const OPTIONS = {
  stdio: { type: 'boolean' },
  // Some clients add their own process id, which the server reads for itself.
  clientProcessId: { type: 'string' },
} as const;

/** Whether a call asks for the language server; one that asks for help is given that. */
export function isServerCall([command, ...args]: readonly string[]): boolean {
  return command === 'lsp' && !args.includes('--help') && !args.includes('-h');
}

/**
 * `cto-note lsp`: hands over to the language server.
 *
 * @param args what follows `lsp`
 * @throws UsageError with one sentence if the call is wrong
 */
export function startServer(args: readonly string[]): void {
  try {
    parseArgs({ args: [...args], options: OPTIONS });
  } catch {
    const wrong = args.find((arg) => !/^(--stdio|--clientProcessId(=.*)?)$/.test(arg)) ?? args.join(' ');
    throw new UsageError(`cto-note lsp uses standard input and output: it takes --stdio, not ${wrong}.`);
  }
  if (process.stdin.isTTY)
    throw new UsageError(
      'cto-note lsp is meant to be started by an editor, which talks to it over standard input.',
    );
  // The command goes on without a reader; a server that nobody hears has nothing left to do.
  process.stdout.on('error', () => process.exit(1));
  load('lsp');
}
