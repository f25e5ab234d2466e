import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Answer, type Answerer, complaint } from './answerer.ts';
import type { Arguments } from './arguments.ts';
import { errorMessage } from './output.ts';
import type { InputFile, Step } from './walk.ts';

type Answers = readonly (Answer | null)[];

/** Answers on their way from a worker: as one text, rows are handed over in half the time and take less room. */
type PackedAnswers = readonly ((Omit<Answer, 'rows'> & { readonly rows?: string }) | null)[];

const packed = (answer: Answer | null): PackedAnswers[number] =>
  answer?.rows ? { ...answer, rows: JSON.stringify(answer.rows) } : (answer as PackedAnswers[number]);

const unpacked = (answer: PackedAnswers[number]): Answer | null =>
  answer?.rows ? { ...answer, rows: JSON.parse(answer.rows) } : (answer as Answer | null);

/** A note is soon done with, so the memory for what is new need not grow; with half of this, a check takes a fifth longer. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** Files that wait for a worker or are with one. */
interface Task {
  readonly files: readonly InputFile[];
  /** Takes the answers; null if the worker came to an end over them. */
  done(answers: Answers | null): void;
}

/** A worker for each core of the machine, and a new one for each that crashes. */
export function createWorkerPool(call: Arguments): WorkerPool {
  const count = availableParallelism();
  const waiting: Task[] = [];
  const tasks = new Map<Worker, Task | null>();
  let dismissed = false;
  const finish = (worker: Worker, answers: Answers | null) => {
    const task = tasks.get(worker);
    if (answers) tasks.set(worker, null);
    else tasks.delete(worker);
    task?.done(answers);
    giveOut();
  };
  const hired = (): Worker => {
    const worker = new Worker(join(__dirname, 'worker.cjs'), { workerData: call, resourceLimits: LIMITS });
    worker.on('message', (answers: PackedAnswers) => finish(worker, answers.map(unpacked)));
    // Whatever ends a worker, this comes last; what an error says of itself helps nobody with a note.
    worker.on('exit', () => finish(worker, null));
    worker.on('error', () => undefined);
    return worker;
  };
  const free = (): Worker | undefined => {
    for (const [worker, task] of tasks) if (!task) return worker;
    return tasks.size < count ? hired() : undefined;
  };
  const giveOut = () => {
    for (const task of [...waiting]) {
      const worker = dismissed ? undefined : free();
      if (!worker) return;
      waiting.shift();
      tasks.set(worker, task);
      worker.postMessage(task.files);
    }
  };
  const answer = async (files: readonly InputFile[]): Promise<Answers> => {
    const answers = await new Promise<Answers | null>((done) => {
      waiting.push({ files, done });
      giveOut();
    });
    if (answers) return answers;
    // One of them ended the worker: asked for one by one, the others are answered.
    if (files.length > 1) return (await Promise.all(files.map((file) => answer([file])))).flat();
    return files.map(({ name }) =>
      complaint(`${name}: ${errorMessage('the worker that read it ended unexpectedly')}`),
    );
  };
  return {
    // Enough to make the messages cheap, few enough to keep all workers busy to the end.
    share: 32,
    shares: 4 * count,
    answer,
    async dismiss() {
      dismissed = true;
      await Promise.all([...tasks.keys()].map((worker) => worker.terminate()));
    },
  };
}

/**
 * Gives out the files share by share, and hands the shares back in their order: steps that follow each other, and the
 * answers for the files among them. No more of them are out than the pool can use, so that a long call needs no more
 * memory than a short one.
 */
export async function* batchesOf(steps: AsyncIterable<Step>, pool: WorkerPool) {
  const out: { readonly steps: readonly Step[]; readonly answers: Promise<Answers> }[] = [];
  let met: Step[] = [];
  let files: InputFile[] = [];
  const giveOut = () => {
    out.push({ steps: met, answers: pool.answer(files) });
    met = [];
    files = [];
  };
  for await (const step of steps) {
    met.push(step);
    if (step.kind === 'file') files.push(step.source);
    if (files.length < pool.share) continue;
    giveOut();
    const oldest = out.length < pool.shares ? undefined : out.shift();
    if (oldest) yield oldest;
  }
  giveOut();
  yield* out;
}

/** Those who work out the answers. */
interface WorkerPool {
  /** How many files are given out together. */
  readonly share: number;
  /** How many shares are out at a time. Of no more files than these anything is held in memory. */
  readonly shares: number;
  /** The answers for files, in their order; null for a file that is no note. It never fails. */
  answer(files: readonly InputFile[]): Promise<Answers>;
  /** Lets them go. */
  dismiss(): Promise<void>;
}

/** Nobody but this thread. */
export function runInProcess(answer: Answerer): WorkerPool {
  return {
    share: 1,
    shares: 1,
    answer: (files) => Promise.all(files.map(answer)),
    dismiss: async () => undefined,
  };
}

/** What a worker does: it answers for the files of one message after the other. */
export function answerMessages(create: (call: Arguments) => Answerer | Promise<Answerer>): void {
  const made = create(workerData as Arguments);
  parentPort?.on('message', async (files: readonly InputFile[]) => {
    const answer = await made;
    const answers: PackedAnswers[number][] = [];
    // One after the other: what is read of a file is let go before the next, and not kept for all of them.
    for (const file of files) answers.push(packed(await answer(file)));
    parentPort?.postMessage(answers);
  });
}
