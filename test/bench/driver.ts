/** One driver for all language servers: what an editor does to a note, each step timed. */
import type { Contender } from './contenders.ts';
import { FAULTY_FLOW, type Place, SOUND_FLOW } from './notes.ts';
import { type Published, startSession } from './session.ts';

/** What a server may offer besides problems. */
export type Question = 'hover' | 'completion';

/** A note with a fault, beside the problems that stay. */
export interface Faulty {
  readonly text: string;
  /** The line of the fault, from 0. */
  readonly line: number;
  /** How many problems stay. */
  readonly standing: number;
}

/** A server and a note at a time. Every step answers milliseconds, or rejects with `OverLimit`. */
export interface Driver {
  offers(question: Question): boolean;
  /** Closes the note before and opens another, until its fault is found. */
  open(note: Faulty): Promise<number>;
  /** Types the faulty value over the sound one, until the fault is found. */
  makeFault(place: Place): Promise<number>;
  /** Types the sound value over the faulty one, until nothing is found but what stays. */
  cureFault(place: Place): Promise<number>;
  /** Asks until the answer is there, which must hold something. */
  ask(question: Question, position: Place): Promise<number>;
  /** The most memory that the server has held, in bytes, or null where the system does not tell. */
  peakMemory(): number | null;
  /** Ends the server. Whoever started it calls this. */
  stop(): Promise<void>;
}

/** Starts a server; no step may take longer than the limit, in milliseconds. */
export async function startDriver(contender: Contender, limit: number): Promise<Driver> {
  const { name, languageId, ending } = contender;
  const session = await startSession(contender, limit);
  let opened = 0;
  let uri = '';
  let version = 0;
  let others = 0;

  /** A server may leave out the version; what is found tells as well whether it has seen the change. */
  const upToDate = (found: Published) => found.uri === uri && (found.version ?? version) === version;
  const isFault = (line: number) => (found: Published) =>
    upToDate(found) &&
    found.diagnostics.length === others + 1 &&
    found.diagnostics.some(({ range }) => range.start.line === line);
  const isSound = (found: Published) => upToDate(found) && found.diagnostics.length === others;

  const type = ({ line, character }: Place, text: string, accept: (found: Published) => boolean) => {
    version += 1;
    const range = { start: { line, character }, end: { line, character: character + 1 } };
    const change = { textDocument: { uri, version }, contentChanges: [{ range, text }] };
    return session.published('textDocument/didChange', change, accept);
  };
  return {
    offers: (question) => Boolean(session.capabilities[`${question}Provider`]),
    open({ text, line, standing }) {
      others = standing;
      if (opened > 0) session.notify('textDocument/didClose', { textDocument: { uri } });
      opened += 1;
      uri = `file:///notes/${opened}${ending}`;
      version = 1;
      const textDocument = { uri, languageId, version, text };
      return session.published('textDocument/didOpen', { textDocument }, isFault(line));
    },
    makeFault: (place) => type(place, FAULTY_FLOW, isFault(place.line)),
    cureFault: (place) => type(place, SOUND_FLOW, isSound),
    async ask(question, position) {
      const params = { textDocument: { uri }, position };
      const { answer, time } = await session.request(`textDocument/${question}`, params);
      if (isEmpty(answer)) throw new Error(`${name} has nothing to answer to ${question}.`);
      return time;
    },
    peakMemory: session.peakMemory,
    stop: session.stop,
  };
}

function isEmpty(answer: unknown): boolean {
  if (answer === null || answer === undefined) return true;
  const { items } = answer as { items?: unknown[] };
  return (Array.isArray(answer) ? answer : items)?.length === 0;
}
