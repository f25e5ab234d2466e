import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Answer, complaint } from './answer.ts';
import type { Arguments } from './arguments.ts';
import type { Crew } from './crew.ts';
import { fault } from './output.ts';
import type { Source } from './walk.ts';

type Answers = readonly (Answer | null)[];

/** A note is soon done with, so the memory for what is new need not grow. */
const LIMITS = { maxYoungGenerationSizeMb: 2 };

/** Files that wait for a worker or are with one. */
interface Task {
  readonly files: readonly Source[];
  /** Takes the answers; null if the worker came to an end over them. */
  done(answers: Answers | null): void;
}

/** A worker for each core of the machine, and a new one for each that crashes. */
export function workers(call: Arguments): Crew {
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
    worker.on('message', (answers: Answers) => finish(worker, answers));
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
  const answer = async (files: readonly Source[]): Promise<Answers> => {
    const answers = await new Promise<Answers | null>((done) => {
      waiting.push({ files, done });
      giveOut();
    });
    if (answers) return answers;
    // One of them ended the worker: asked for one by one, the others are answered.
    if (files.length > 1) return (await Promise.all(files.map((file) => answer([file])))).flat();
    return files.map(({ name }) => complaint(`${name}: ${fault('the worker that read it came to an end')}`));
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
