/** Work that is cheap is done at once; behind work that was not, typing has this many times as long without it. */
const PATIENCE = 2;
const CHEAP_MS = 20;
const LONGEST_WAIT_MS = 1000;
/** Even while changes keep coming without a pause, something is said as often as this. */
const LONGEST_BURST_MS = 250;

interface Asked {
  /** Counts the times that it was asked for. */
  count: number;
  /** When it was asked for the first time since it was last done. */
  readonly since: number;
  timer: NodeJS.Timeout | null;
}

/**
 * Does work on each document once its changes are in: at once, without a wait that anyone could feel. What a newer
 * change has made stale is not done at all.
 */
export function schedule(work: (uri: string) => void) {
  const asked = new Map<string, Asked>();
  /** What the last change of each document cost in ms. Opening one costs more, and says nothing of its changes. */
  const costs = new Map<string, number>();

  const run = (uri: string) => {
    asked.delete(uri);
    const start = performance.now();
    work(uri);
    costs.set(uri, costs.has(uri) ? performance.now() - start : 0);
  };

  return {
    /** The document has changed: the work is to be done on it as it will be when its changes have arrived. */
    ask(uri: string): void {
      const known = asked.get(uri) ?? { count: 0, since: performance.now(), timer: null };
      asked.set(uri, known);
      known.count += 1;
      const { count } = known;
      if (known.timer) clearTimeout(known.timer);
      known.timer = null;
      const cost = costs.get(uri) ?? 0;
      if (cost > CHEAP_MS) {
        known.timer = setTimeout(() => run(uri), Math.min(cost * PATIENCE, LONGEST_WAIT_MS));
      } else if (performance.now() - known.since > LONGEST_BURST_MS) {
        run(uri);
      } else {
        const isCurrent = () => asked.get(uri) === known && known.count === count;
        // Messages are read one each turn: two turns later every change that has arrived is in.
        setImmediate(() => setImmediate(() => isCurrent() && run(uri)));
      }
    },
    forget(uri: string): void {
      const timer = asked.get(uri)?.timer;
      if (timer) clearTimeout(timer);
      asked.delete(uri);
      costs.delete(uri);
    },
  };
}
