/** Where a worker of `workers.ts` begins. */
import { load } from './load.ts';

load('files').work();
