/** The command line: the language service over files. What a call does not need is not loaded for it. */
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { readArguments, USAGE } from './arguments.ts';
import { load } from './load.ts';
import { complain, guardOutput, print, printToStderr, raiseExitCode, withErrorMessage } from './output.ts';
import { UsageError } from './usage-error.ts';

const OPTIONS = {
  stdio: { type: 'boolean' },
  // Some clients add their own process id, which the server reads for itself.
  clientProcessId: { type: 'string' },
} as const;

/** Whether a call asks for the language server; one that asks for help is given that. */
function isServerCall([command, ...args]: readonly string[]): boolean {
  return command === 'lsp' && !args.includes('--help') && !args.includes('-h');
}

/**
 * `cto-note lsp`: hands over to the language server.
 *
 * @param args what follows `lsp`
 * @throws UsageError with one sentence if the call is wrong
 */
function startServer(args: readonly string[]): void {
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

async function main(argv: readonly string[]): Promise<void> {
  try {
    if (isServerCall(argv)) return startServer(argv.slice(1));
    if (argv.length === 0) {
      // Help that nobody asked for is no answer: what stands behind a pipe gets nothing.
      printToStderr(USAGE);
      return raiseExitCode(2);
    }
    const call = readArguments(argv);
    if (call === 'help') print(USAGE);
    else if (call === 'version') print(`cto-note ${version}\n`);
    else if (call.command === 'report') await load('report').writeReports(call);
    else if (call.command === 'export') await load('export').writeTables(call);
    else if (call.command === 'import') await (await load('export').importFiles()).importNotes(call);
    else if (call.command === 'audit') await load('audit').writeAudit(call);
    else if (call.command === 'mcp') await load('mcp').serveAssistants(call);
    else await load('files').run(call);
  } catch (error) {
    complain(error instanceof UsageError ? error.message : withErrorMessage(error));
  }
}

guardOutput();
void main(process.argv.slice(2));
