/** The command line: the language service over files. What a call does not need is not loaded for it. */
import { isMainThread } from 'node:worker_threads';
import { readArguments, USAGE, UsageError } from './arguments.ts';
import { isServerCall, startServer } from './lsp.ts';
import { complain, faultOf, guardOutput, print } from './output.ts';

async function main(argv: readonly string[]): Promise<void> {
  try {
    if (isServerCall(argv)) return await startServer(argv.slice(1));
    const call = readArguments(argv);
    if (call) await (await import('./run.ts')).run(call);
    else print(USAGE);
  } catch (error) {
    complain(error instanceof UsageError ? error.message : faultOf(error));
  }
}

if (isMainThread) {
  guardOutput();
  void main(process.argv.slice(2));
} else void import('./worker.ts');
