/** Work that is cheap is done at once; behind work that was not, typing has this many times as long without it. */
const PATIENCE = 2;
const CHEAP_MS = 20;
const LONGEST_WAIT_MS = 1000;
/** Even while changes keep coming without a pause, something is said as often as this. */
const LONGEST_BURST_MS = 250;

/**
 * Does work on each document once its changes are in: at once, without a wait that anyone could feel. What a newer
 * change has made stale is not done at all.
 */
export function schedule(work: (uri: string) => void) {
  /** What is asked for: since when it was not done, and what calls off that it is about to be done. */
  const asked = new Map<string, { readonly since: number; readonly cancel: () => void }>();
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
      const last = asked.get(uri);
      last?.cancel();
      const since = last?.since ?? performance.now();
      const cost = costs.get(uri) ?? 0;
      if (cost > CHEAP_MS) {
        const timer = setTimeout(() => run(uri), Math.min(cost * PATIENCE, LONGEST_WAIT_MS));
        asked.set(uri, { since, cancel: () => clearTimeout(timer) });
      } else if (performance.now() - since > LONGEST_BURST_MS) {
        run(uri);
      } else {
        let isStale = false;
        // Messages are read one each turn: two turns later every change that has arrived is in.
        setImmediate(() => setImmediate(() => isStale || run(uri)));
        asked.set(uri, {
          since,
          cancel: () => {
            isStale = true;
          },
        });
      }
    },
    forget(uri: string): void {
      asked.get(uri)?.cancel();
      asked.delete(uri);
      costs.delete(uri);
    },
  };
}
