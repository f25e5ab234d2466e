import fc from 'fast-check';
import { markdownNotes } from './markdown-notes.ts';
import type { Generated } from './texts.ts';
import { holds } from './trial.ts';
import { yamlNotes } from './yaml-notes.ts';

const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });

/** RUNS asks for another number of runs, without a limit in time. */
function check(notes: fc.Arbitrary<Generated>, numRuns: number): void {
  const { RUNS } = process.env;
  fc.assert(
    fc.property(notes, orders, holds),
    RUNS ? { numRuns: Number(RUNS) } : { numRuns, interruptAfterTimeLimit: 9_000 },
  );
}

describe('inserting summaries into any note', () => {
  it('in YAML changes nothing else', () => {
    check(yamlNotes, 1000);
  });
  it('in Markdown changes nothing else', () => {
    check(markdownNotes, 1500);
  });
});
