/** `cto-note check` as a whole process, against the least that such a process can be. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, temporaryFolder } from '../../scripts/host/paths.ts';
import { benchNote } from './notes.ts';
import { type Run, timeOfNode, weighNode } from './processes.ts';
import { median } from './statistics.ts';

/** Two programs measured in turn: ours, and the bare one. Medians, in milliseconds and bytes. */
export interface Compared {
  readonly ours: Run;
  readonly bare: Run;
}

/** Checks one note, against a Node that does nothing. */
export function checkOne(program: string, repetitions: number): Compared {
  const note = join(temporaryFolder('note'), 'note.cto.yaml');
  writeFileSync(note, benchNote('yaml', 1).text);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < repetitions; round += 1) {
    ours.push(timeOfNode([program, 'check', note]));
    bare.push(timeOfNode(['-e', '0']));
  }
  const timed = (times: readonly number[]): Run => ({ time: median(times), memory: null, processor: null });
  return { ours: timed(ours), bare: timed(bare) };
}

/** Checks so many notes of one lesion in a folder, against a loop over all cores that parses and validates. */
export async function checkMany(program: string, notes: number, repetitions: number): Promise<Compared> {
  const folder = join(temporaryFolder('notes'), 'notes');
  mkdirSync(folder);
  for (let number = 1; number <= notes; number += 1) {
    writeFileSync(join(folder, `${number}.cto.yaml`), benchNote('yaml', 1, number).text);
  }
  const loop = await bareLoop();
  const ours: Run[] = [];
  const bare: Run[] = [];
  for (let round = 0; round < repetitions; round += 1) {
    ours.push(await weighNode([program, 'check', folder]));
    bare.push(await weighNode([loop, folder]));
  }
  return { ours: middle(ours), bare: middle(bare) };
}

/** Bundled as the product is, so that neither loads its modules one by one. */
async function bareLoop(): Promise<string> {
  const outfile = join(temporaryFolder('loop'), 'bare-loop.cjs');
  await build({
    entryPoints: [join(root, 'test/bench/bare-loop.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
  });
  return outfile;
}

/** The medians of several runs. */
export function middle(runs: readonly Run[]): Run {
  const known = (figures: readonly (number | null)[]) => {
    const all = figures.flatMap((figure) => figure ?? []);
    return all.length === 0 ? null : median(all);
  };
  return {
    time: median(runs.map(({ time }) => time)),
    memory: known(runs.map(({ memory }) => memory)),
    processor: known(runs.map(({ processor }) => processor)),
  };
}
