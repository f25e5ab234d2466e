/** Work that is cheap is done at once; behind work that was not, typing has this many times as long without it. */
const PATIENCE = 2;
const CHEAP_MS = 20;
const LONGEST_WAIT_MS = 1000;
/** Nobody types without a pause for longer, so that even while changes keep coming something is said. */
const LONGEST_BURST_MS = 250;

interface Asked {
  /** Counts the times that it was asked for. */
  count: number;
  /** When it was asked for the first time since it was last done. */
  since: number;
  timer: NodeJS.Timeout | null;
}

/** Work on documents that keep changing. */
export interface Schedule {
  /** The document has changed: the work is to be done on it as it will be when its changes have arrived. */
  ask(uri: string): void;
  forget(uri: string): void;
}

/**
 * Does work on each document once its changes are in: at once, without a wait that anyone could feel. What a newer
 * change has made stale is not done at all.
 */
export function schedule(work: (uri: string) => void): Schedule {
  const asked = new Map<string, Asked>();
  let lastCost = 0;

  const run = (uri: string) => {
    asked.delete(uri);
    const start = performance.now();
    work(uri);
    lastCost = performance.now() - start;
  };

  return {
    ask(uri) {
      const known = asked.get(uri) ?? { count: 0, since: performance.now(), timer: null };
      asked.set(uri, known);
      known.count += 1;
      const { count } = known;
      if (known.timer) clearTimeout(known.timer);
      known.timer = null;
      const isCurrent = () => asked.get(uri) === known && known.count === count;
      if (performance.now() - known.since > LONGEST_BURST_MS && lastCost <= CHEAP_MS) {
        run(uri);
      } else if (lastCost > CHEAP_MS) {
        known.timer = setTimeout(() => run(uri), Math.min(lastCost * PATIENCE, LONGEST_WAIT_MS));
      } else {
        // Messages are read one each turn: two turns later every change that has arrived is in.
        setImmediate(() => setImmediate(() => isCurrent() && run(uri)));
      }
    },
    forget(uri) {
      const known = asked.get(uri);
      if (known?.timer) clearTimeout(known.timer);
      asked.delete(uri);
    },
  };
}
