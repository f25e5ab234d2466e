/** One language server in the race: its note, its driver and what it has come to. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Contender } from './contenders.ts';
import { type Driver, type Faulty, type Question, startDriver } from './driver.ts';
import { type BenchNote, benchNote, type LesionPlaces, withFault, withStandingProblems } from './notes.ts';
import { type Measure, Samples } from './samples.ts';
import { OverLimit } from './session.ts';
import { rotated } from './statistics.ts';

/** How long a step may take, in milliseconds. */
export const LIMIT = 120_000;

/** Between two steps, as between two keystrokes of a quick typist; what a server puts off it does then. */
const BREATH = 30;

/** A step of a runner; answers milliseconds. */
export type Step = () => Promise<number>;

export class Runner {
  readonly samples = new Samples();
  /** The note with its fault in the middle. */
  readonly faulty: Faulty;
  readonly #contender: Contender;
  readonly #note: BenchNote;
  #driver: Driver | null = null;
  #out = false;

  constructor(contender: Contender, lesions: number) {
    this.#contender = contender;
    const note = withStandingProblems(benchNote(contender.carrier, lesions));
    this.#note = note;
    const middle = Math.floor(lesions / 2);
    this.faulty = {
      text: withFault(note, middle),
      line: this.places(middle).flow.line,
      standing: note.problems,
    };
  }

  /** Where to edit and ask in a lesion, counted from 0. */
  places(lesion: number): LesionPlaces {
    const places = this.#note.lesions[lesion];
    if (!places) throw new Error(`There is no lesion ${lesion}.`);
    return places;
  }

  /** Starts the server, which is then in `driver`. */
  async start(): Promise<void> {
    this.#driver = await startDriver(this.#contender, LIMIT);
  }

  get driver(): Driver {
    if (!this.#driver) throw new Error(`${this.#contender.name} was not started.`);
    return this.#driver;
  }

  async stop(): Promise<void> {
    await this.#driver?.stop();
    this.#driver = null;
  }

  /** Whether the server answers to a question; one that is out is not asked. */
  offers(question: Question): boolean {
    return this.#driver === null || this.#driver.offers(question);
  }

  /** Keeps what the server has held at most, unless it is out. */
  async weigh(measure: Measure): Promise<void> {
    if (!this.#out) this.samples.add(measure, this.driver.peakMemory());
  }

  /** Takes a step and keeps its time. Who fails, or takes too long, takes no further step. */
  async step(measure: Measure | null, run: Step): Promise<void> {
    if (this.#out) return;
    await pause(BREATH);
    try {
      const time = await run();
      if (measure) this.samples.add(measure, time);
    } catch (error) {
      this.#out = true;
      const late = error instanceof OverLimit;
      if (measure) this.samples.miss(measure, late ? 'over the limit' : 'failed');
      if (!late) console.error(`  ${(error as Error).message}`);
    }
  }
}

/** Lets all take the same steps in turn, round by round. */
export async function rounds(
  count: number,
  runners: readonly Runner[],
  turn: (runner: Runner, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < count; round += 1) {
    for (const runner of rotated(runners, round)) await turn(runner, round);
  }
}
