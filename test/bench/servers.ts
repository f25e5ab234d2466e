/** Measures language servers side by side: each step of one is followed by the same step of the others. */
import type { Contender } from './contenders.ts';
import type { Question } from './driver.ts';
import { Runner, rounds } from './runner.ts';
import type { Samples } from './samples.ts';
import { seeded } from './statistics.ts';

/** How often each step is repeated with notes of so many lesions. */
export interface Size {
  readonly lesions: number;
  readonly starts: number;
  readonly opens: number;
  /** Pairs of changes, and questions of each kind. */
  readonly edits: number;
}

const QUESTIONS: readonly Question[] = ['hover', 'completion'];

/** Answers the samples in the order of the contenders. */
export async function measureServers(size: Size, contenders: readonly Contender[]): Promise<Samples[]> {
  const runners = contenders.map((contender) => new Runner(contender, size.lesions));
  await rounds(size.starts, runners, coldStart);
  try {
    await measureWarm(size, runners);
  } finally {
    for (const runner of runners) await runner.stop();
  }
  return runners.map(({ samples }) => samples);
}

/** From before the process is spawned until the fault of the first note is found. */
async function coldStart(runner: Runner): Promise<void> {
  await runner.step('cold start', async () => {
    const start = performance.now();
    await runner.start();
    await runner.driver.open(runner.faulty);
    return performance.now() - start;
  });
  await runner.weigh('memory after start');
  await runner.stop();
}

/** What follows the start, all with one process. */
async function measureWarm({ lesions, opens, edits }: Size, runners: readonly Runner[]): Promise<void> {
  await rounds(1, runners, (runner) =>
    runner.step(null, async () => {
      await runner.start();
      return runner.driver.open(runner.faulty);
    }),
  );
  await rounds(opens, runners, (runner) => runner.step('open', () => runner.driver.open(runner.faulty)));
  await rounds(1, runners, (runner) => {
    const { flow } = runner.places(Math.floor(lesions / 2));
    return runner.step(null, () => runner.driver.cureFault(flow));
  });
  const anyLesion = seeded();
  const chosen = Array.from({ length: edits }, () => anyLesion(lesions));
  await rounds(edits, runners, async (runner, round) => {
    const { flow } = runner.places(chosen[round] ?? 0);
    await runner.step('problem appears', () => runner.driver.makeFault(flow));
    await runner.step('problem disappears', () => runner.driver.cureFault(flow));
  });
  for (const question of QUESTIONS) {
    await rounds(edits, runners, (runner, round) => ask(runner, question, chosen[round] ?? 0));
  }
  await rounds(1, runners, (runner) => runner.weigh('peak memory'));
}

async function ask(runner: Runner, question: Question, lesion: number): Promise<void> {
  if (!runner.offers(question)) {
    runner.samples.miss(question, 'not offered');
    return;
  }
  const position = runner.places(lesion)[question];
  await runner.step(question, () => runner.driver.ask(question, position));
}
