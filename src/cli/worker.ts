import { parentPort, workerData } from 'node:worker_threads';
import { answererOf } from './answerer.ts';
import type { Arguments } from './arguments.ts';
import type { Source } from './walk.ts';

/** What a worker of `workers.ts` does: it answers for the files of one message after the other. */
export function work(): void {
  const answer = answererOf(workerData as Arguments);
  parentPort?.on('message', async (files: readonly Source[]) => {
    parentPort?.postMessage(await Promise.all(files.map(answer)));
  });
}
