/**
 * `npm run bench`: measures the language server beside yaml-language-server, the command line beside the least
 * that it could be, and the extension, and writes what it finds into docs/performance.md.
 *
 * `--quick` measures a part with few repetitions and only prints. `--many` measures tables and audits of many notes
 * instead, and writes that into the same page.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../scripts/host/paths.ts';
import { exitOnSignal } from '../../scripts/host/process.ts';
import { activationTime } from './activation.ts';
import { checkMany, checkOne } from './command-line.ts';
import { contenders } from './contenders.ts';
import { measureMany } from './many-notes.ts';
import { manyReport } from './many-report.ts';
import { parseTime } from './parse.ts';
import { buildProduct, type Product } from './product.ts';
import { report, withReport } from './report.ts';
import type { ManyResult, Results, SizeResult } from './results.ts';
import { measureServers, type Size } from './servers.ts';
import { showCount } from './table.ts';

interface Plan {
  readonly sizes: readonly Size[];
  readonly one: number;
  readonly many: readonly { readonly notes: number; readonly repetitions: number }[];
  readonly editorStarts: number;
}

const FULL: Plan = {
  sizes: [
    { lesions: 1, starts: 9, opens: 5, edits: 16 },
    { lesions: 10, starts: 5, opens: 5, edits: 16 },
    { lesions: 100, starts: 5, opens: 5, edits: 10 },
    { lesions: 1000, starts: 5, opens: 5, edits: 10 },
    { lesions: 10_000, starts: 1, opens: 1, edits: 3 },
  ],
  one: 21,
  many: [
    { notes: 1000, repetitions: 5 },
    { notes: 10_000, repetitions: 3 },
    { notes: 40_000, repetitions: 1 },
  ],
  editorStarts: 3,
};

const QUICK: Plan = {
  sizes: [
    { lesions: 1, starts: 3, opens: 3, edits: 6 },
    { lesions: 10, starts: 3, opens: 3, edits: 6 },
    { lesions: 1000, starts: 3, opens: 3, edits: 6 },
  ],
  one: 11,
  many: [{ notes: 1000, repetitions: 3 }],
  editorStarts: 0,
};

/** How often what is short is measured with `--many`. */
const ROUNDS = 5;

const PAGE = 'docs/performance.md';

/** What was written a moment ago goes on being written for some seconds, which slows down whatever starts meanwhile. */
const REST = 15_000;

async function measureSize(size: Size, product: Product): Promise<SizeResult> {
  say(`language servers, lesions: ${showCount(size.lesions)}`);
  const racing = contenders(product.folder);
  const samples = await measureServers(size, racing);
  return {
    lesions: size.lesions,
    servers: new Map(samples.map((sample, at) => [racing[at]?.name ?? '', sample])),
    parse: parseTime(size.lesions, size.opens),
  };
}

async function measure(plan: Plan): Promise<Results> {
  const [load = 0] = loadavg();
  if (load > availableParallelism() / 2)
    say('the machine is busy, so that times will be long and ratios wrong');
  say('building a copy');
  const product = await buildProduct();
  await pause(REST);
  const program = join(product.folder, 'dist/cto-note.cjs');
  const sizes: SizeResult[] = [];
  for (const size of plan.sizes) sizes.push(await measureSize(size, product));
  say('command line, one note');
  const one = checkOne(program, plan.one);
  const many: ManyResult[] = [];
  for (const { notes, repetitions } of plan.many) {
    say(`command line, notes: ${showCount(notes)}`);
    many.push({ notes, compared: await checkMany(program, notes, repetitions) });
  }
  if (plan.editorStarts > 0) {
    say('starts of the editor');
    await pause(REST);
  }
  const activation =
    plan.editorStarts > 0 ? await activationTime(product.vsix.path, plan.editorStarts) : null;
  return { load, sizes, product, one, many, activation };
}

function say(what: string): void {
  const seconds = (performance.now() / 1000).toFixed(0).padStart(4);
  console.log(`${seconds} s  ${what} …`);
}

process.chdir(root);
exitOnSignal();

function write(content: string, name: 'bench' | 'many'): void {
  writeFileSync(PAGE, withReport(readFileSync(PAGE, 'utf8'), content, name));
  console.log(`wrote ${PAGE}`);
}

if (process.argv.includes('--many')) {
  say('building a copy');
  const { folder } = await buildProduct();
  const content = manyReport(await measureMany(join(folder, 'dist/cto-note.cjs'), ROUNDS, say));
  console.log(`\n${content}`);
  write(content, 'many');
} else {
  const quick = process.argv.includes('--quick');
  const content = report(await measure(quick ? QUICK : FULL));
  console.log(`\n${content}`);
  if (!quick) write(content, 'bench');
}
