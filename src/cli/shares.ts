import type { Answer } from './answer.ts';
import type { Crew } from './crew.ts';
import type { Source, Step } from './walk.ts';

/** Steps that follow each other, and the answers for the files among them. */
export interface Share {
  readonly steps: readonly Step[];
  readonly answers: Promise<readonly (Answer | null)[]>;
}

/**
 * Gives out the files share by share, and hands the shares back in their order. No more of them are out than the
 * crew can use, so that a long call needs no more memory than a short one.
 */
export async function* sharesOf(steps: AsyncIterable<Step>, crew: Crew): AsyncGenerator<Share> {
  const out: Share[] = [];
  let met: Step[] = [];
  let files: Source[] = [];
  const giveOut = () => {
    out.push({ steps: met, answers: crew.answer(files) });
    met = [];
    files = [];
  };
  for await (const step of steps) {
    met.push(step);
    if (step.kind === 'file') files.push(step.source);
    if (files.length < crew.share) continue;
    giveOut();
    const oldest = out.length < crew.shares ? undefined : out.shift();
    if (oldest) yield oldest;
  }
  giveOut();
  yield* out;
}
