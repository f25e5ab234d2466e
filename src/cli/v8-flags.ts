/** How V8 optimises and collects garbage, for all threads of the process. */
import { setFlagsFromString } from 'node:v8';

const FLAGS = [
  // So many bytes of bytecode may be inlined into a function. Of a run of some seconds a third goes into optimising in
  // each thread: with less to inline that is half, and long runs are no slower.
  { name: '--max-inlined-bytecode-size-cumulative', forMany: 100, byDefault: 920 },
  // By so many per cent a heap may grow until its garbage is collected again, by default (0) as V8 sees fit, which may
  // be several times as much: the little that each note leaves behind would add up for tens of thousands of notes.
  { name: '--heap-growing-percent', forMany: 100, byDefault: 0 },
];

/** For thousands of notes, one after the other in each thread. */
export function useFlagsForMany(): void {
  for (const { name, forMany } of FLAGS) setFlagsFromString(`${name}=${forMany}`);
}

/** As V8 is by itself: for large tables, whose columns are read by one thread and leave little behind. */
export function useDefaultFlags(): void {
  for (const { name, byDefault } of FLAGS) setFlagsFromString(`${name}=${byDefault}`);
}
