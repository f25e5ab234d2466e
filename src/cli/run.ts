/** Answers for the files of a call, in their order, whoever works out the answers. */
import { availableParallelism } from 'node:os';
import { type Answer, type Answerer, createAnswerer } from './answerer.ts';
import type { Arguments } from './arguments.ts';
import { waitForDrain } from './output.ts';
import { printer } from './printer.ts';
import { UsageError } from './usage-error.ts';
import { type Step, stepsOf } from './walk.ts';
import { doWork } from './work.ts';
import { batchesOf, createWorkerPool, runInProcess } from './worker-pool.ts';

/** From how many files on workers pay: so many are answered by one thread before the others are ready. */
const MANY = 200;

/** The first steps, up to many files. */
async function firstOf(steps: AsyncGenerator<Step>): Promise<{ first: Step[]; many: boolean }> {
  const first: Step[] = [];
  for (let files = 0; files < MANY; ) {
    const { done, value } = await steps.next();
    if (done) return { first, many: false };
    first.push(value);
    if (value.kind === 'file') files += 1;
  }
  return { first, many: true };
}

async function* joined(first: readonly Step[], rest: AsyncGenerator<Step>): AsyncGenerator<Step> {
  yield* first;
  yield* rest;
}

/** Who answers for the files of a call, and what becomes of the answers. */
export interface Work {
  createAnswerer(call: Arguments): Answerer;
  /** Whether workers may do it, file by file in any order. */
  readonly inWorkers: boolean;
  /** Takes each answer, in the order of the files, before it is printed. */
  take?(answer: Answer): void;
}

/** Answers for every file of a call. One that cannot be answered is complained about, and the others go on. */
export const run = (call: Arguments): Promise<void> =>
  // Who writes does it file by file: two of them may be names of the same.
  doWork(call, () => answerFiles(call, { createAnswerer, inWorkers: !call.write }));

/** Answers for every file of a call, and shows how far it is where there are many. */
export async function answerFiles(call: Arguments, { createAnswerer: create, inWorkers, take }: Work) {
  const steps = stepsOf(call.files, call.stdinName);
  const { first, many } = await firstOf(steps);
  const shared = many && inWorkers && availableParallelism() > 1;
  const pool = shared ? createWorkerPool(call) : runInProcess(create(call));
  const progress = many ? (await import('./progress.ts')).createProgress(call) : null;
  // However the call ends, the bar goes.
  if (progress) process.once('exit', progress.stop);
  if (many) process.once('SIGINT', () => process.exit(130));
  const out = printer(call.format);
  let read = false;
  try {
    for await (const batch of batchesOf(joined(first, steps), pool)) {
      const answers = await batch.answers;
      for (const answer of answers) if (answer && take) take(answer);
      read ||= answers.some((answer) => answer?.rows);
      progress?.hide();
      out.print(batch.steps, answers);
      await waitForDrain();
      progress?.show(answers.length);
    }
    progress?.stop();
    out.end(!take);
    if (take && !read && process.exitCode === 2)
      throw new UsageError('no note was read, so nothing was written.');
  } finally {
    progress?.stop();
    await pool.dismiss();
  }
}
