/** What answers for files: a file of its own, since the language server does without. */
import { createAnswerer } from './answerer.ts';
import { answerMessages } from './worker-pool.ts';

export { run } from './run.ts';

/** What a worker does for a call that prints. */
export const work = (): void => answerMessages(createAnswerer);
