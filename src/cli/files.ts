/** What answers for files: a file of its own, since the language server does without. */
import { parentPort, workerData } from 'node:worker_threads';
import { createAnswerer } from './answerer.ts';
import type { Arguments } from './arguments.ts';
import type { InputFile } from './walk.ts';

export { run } from './run.ts';

/** What a worker of `workers.ts` does: it answers for the files of one message after the other. */
export function work(): void {
  const answer = createAnswerer(workerData as Arguments);
  parentPort?.on('message', async (files: readonly InputFile[]) => {
    parentPort?.postMessage(await Promise.all(files.map(answer)));
  });
}
