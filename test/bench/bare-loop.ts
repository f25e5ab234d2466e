/**
 * A program that does the least that checking notes can mean: it parses every note of a folder and holds it
 * against the schema, on all cores. `cto-note check` is measured against it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { parse } from 'yaml';
import { validateNote } from '../../src/generated/validator.js';

interface Share {
  readonly folder: string;
  readonly first: number;
  readonly every: number;
}

function loop({ folder, first, every }: Share): void {
  const names = readdirSync(folder).sort();
  for (let at = first; at < names.length; at += every) {
    const note: unknown = parse(readFileSync(join(folder, names[at] ?? ''), 'utf8'));
    if (!validateNote(note)) process.exitCode = 1;
  }
}

if (isMainThread) {
  const folder = process.argv[2] ?? '.';
  const every = availableParallelism();
  const share = (first: number): Share => ({ folder, first, every });
  for (let first = 1; first < every; first += 1) new Worker(__filename, { workerData: share(first) });
  loop(share(0));
} else {
  loop(workerData as Share);
}
