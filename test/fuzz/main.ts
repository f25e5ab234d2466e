/**
 * `npm run fuzz -- [--runs N] [--seed S]`: asks everything of N almost right notes, in batches that are told by their
 * seed. It ends with 1 at the first text that is not answered, or that takes long, and prints it with its seed; it can
 * be stopped at any time and taken up again at the seed that was printed last.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type AlmostNote, almostNotes } from '../support/almost-notes.ts';
import { askAll, places } from '../support/ask-all.ts';

const BATCH = 500;
/** Processor time for one text that is no longer a matter of a busy machine, in milliseconds. */
const LONG = 10_000;
/** A further text finds more than a further place in one. */
const PLACES = 3;

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
const runs = Number(values.runs);
let seed = Number(values.seed);

let texts = 0;
let answers = 0;
let slowest = 0;

function ask({ text, languageId }: AlmostNote): void {
  const before = process.cpuUsage();
  answers += askAll(text, languageId, places(text, PLACES), 2);
  const { user, system } = process.cpuUsage(before);
  const time = (user + system) / 1000;
  slowest = Math.max(slowest, time);
  if (time > LONG) throw new Error(`it took ${time.toFixed(0)} ms`);
  texts += 1;
}

// The YAML library makes an error for each slip, and where it was made is of no interest.
Error.stackTraceLimit = 5;
console.log(`${runs} texts from seed ${seed} on`);
while (texts < runs) {
  // Asynchronous, so that memory which is held until the end of a job is given back behind each text.
  const result = await fc.check(
    fc.asyncProperty(almostNotes, async (note) => ask(note)),
    {
      seed,
      numRuns: Math.min(BATCH, runs - texts),
      endOnFailure: false,
    },
  );
  if (result.failed) {
    console.log(`seed ${seed}: ${JSON.stringify(result.counterexample)}`);
    console.log(result.errorInstance instanceof Error ? result.errorInstance.stack : result.errorInstance);
    process.exit(1);
  }
  console.log(`seed ${seed}: ${texts} texts, ${answers} answers, slowest ${slowest.toFixed(0)} ms`);
  seed += 1;
}
