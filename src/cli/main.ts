/** The command line: the language service over files. What a call does not need is not loaded for it. */
import { readArguments, USAGE, UsageError } from './arguments.ts';
import { load } from './load.ts';
import { isServerCall, startServer } from './lsp.ts';
import { complain, faultOf, guardOutput, print } from './output.ts';

async function main(argv: readonly string[]): Promise<void> {
  try {
    if (isServerCall(argv)) return startServer(argv.slice(1));
    const call = readArguments(argv);
    if (call) await load('files').run(call);
    else print(USAGE);
  } catch (error) {
    complain(error instanceof UsageError ? error.message : faultOf(error));
  }
}

guardOutput();
void main(process.argv.slice(2));
