import type { Answer } from './answer.ts';
import type { Arguments } from './arguments.ts';
import type { Source } from './walk.ts';

/** Those who work out the answers. */
export interface Crew {
  /** How many files are given out together. */
  readonly share: number;
  /** How many shares are out at a time. Of no more files than these anything is held in memory. */
  readonly shares: number;
  /** The answers for files, in their order; null for a file that is no note. It never fails. */
  answer(files: readonly Source[]): Promise<readonly (Answer | null)[]>;
  /** Lets them go. */
  dismiss(): Promise<void>;
}

/** Nobody but this thread. */
export async function alone(call: Arguments): Promise<Crew> {
  const { answererOf } = await import('./answerer.ts');
  const answer = answererOf(call);
  return {
    share: 1,
    shares: 1,
    answer: (files) => Promise.all(files.map(answer)),
    dismiss: async () => undefined,
  };
}
