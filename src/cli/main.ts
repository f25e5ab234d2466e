/** The command line: the language service over files. What a call does not need is not loaded for it. */
import { version } from '../../package.json';
import { readArguments, USAGE, UsageError } from './arguments.ts';
import { load } from './load.ts';
import { isServerCall, startServer } from './lsp.ts';
import { complain, guardOutput, print, printToStderr, raiseExitCode, withErrorMessage } from './output.ts';

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
    else await load('files').run(call);
  } catch (error) {
    complain(error instanceof UsageError ? error.message : withErrorMessage(error));
  }
}

guardOutput();
void main(process.argv.slice(2));
