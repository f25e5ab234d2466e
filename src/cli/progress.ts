import { clearLine, cursorTo } from 'node:readline';
import { MultiBar } from 'cli-progress';
import type { Arguments } from './arguments.ts';
import { stepsOf } from './walk.ts';

/** A bar below the answers of a call. Only a person at a terminal has use for one: null where standard error is none. */
export function createProgress(call: Arguments) {
  const { stderr, env } = process;
  if (!stderr.isTTY || env.CI || env.TERM === 'dumb') return null;
  // Not its bar for one: that returns to where the cursor stood at first, whatever was printed since.
  const bars = new MultiBar({
    stream: stderr,
    format: '{bar} {value} of {total} files, {eta_formatted} left',
    barCompleteChar: '\u2588',
    barIncompleteChar: '\u2591',
    barsize: 30,
    clearOnComplete: true,
    forceRedraw: true,
    linewrap: true,
  });
  const bar = bars.create(0, 0);
  let total = 0;
  let stopped = false;
  const count = async () => {
    for await (const { kind } of stepsOf(
      call.files.filter((name) => name !== '-'),
      call.stdinName,
    )) {
      if (stopped) return;
      if (kind === 'file') bar.setTotal(++total);
    }
  };
  void count();
  return {
    /** Makes room for what is to be printed. */
    hide(): void {
      cursorTo(stderr, 0);
      clearLine(stderr, 0);
    },
    /** Shows itself again, after so many more files. */
    show(files: number): void {
      bar.increment(files);
      bars.update();
    },
    /** Goes for good. */
    stop(): void {
      if (stopped) return;
      stopped = true;
      bars.stop();
    },
  };
}
