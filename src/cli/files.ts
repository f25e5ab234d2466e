/** What answers for files: a file of its own, since the language server does without. */
export { run } from './run.ts';
export { work } from './worker.ts';
