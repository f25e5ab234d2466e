/** Where a worker of `worker-pool.ts` begins. */
import { workerData } from 'node:worker_threads';
import type { Arguments } from './arguments.ts';
import { load } from './load.ts';

// Who prints answers needs no tables.
const { command, tables } = workerData as Arguments;
if (command === 'audit') load('audit').countFiles();
else if (tables) load('export').makeRows();
else load('files').work();
