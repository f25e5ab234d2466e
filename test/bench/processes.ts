/** Whole processes under the stopwatch and on the scales. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The most memory that a process has held so far, in bytes, or null where the system does not tell. */
export function peakMemory(pid: number): number | null {
  try {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  } catch {
    return null;
  }
}

/** A hundredth of a second, in which Linux counts the time of a processor; in milliseconds. */
const TICK = 10;

/** The time that a process has had a processor so far, in milliseconds, or null where the system does not tell. */
export function processorTime(pid: number): number | null {
  try {
    // The name of the program stands in brackets, and may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return null;
  }
}

/** Runs Node to its end and answers the milliseconds from before its start to after its end. */
export function timeOfNode(args: readonly string[]): number {
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  const time = performance.now() - start;
  if (error || status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}.`);
  return time;
}

/** How often the memory of a running process is read, in milliseconds. */
const EVERY = 20;

/** The process and what it has started, and what that has started. */
function family(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return [pid, ...children.flatMap((child) => family(Number(child)))];
  } catch {
    return [pid];
  }
}

/** What a run of a process came to: milliseconds, and of it and its children the peaks in bytes and the time on processors, if known. */
export interface Run {
  readonly time: number;
  readonly memory: number | null;
  readonly processor: number | null;
}

const sumOf = (figures: ReadonlyMap<number, number>): number | null =>
  figures.size === 0 ? null : [...figures.values()].reduce((all, figure) => all + figure, 0);

/**
 * Runs a program to its end; peaks are those of each process, added.
 *
 * @param codes with which it may end
 */
export async function weigh(
  command: string,
  args: readonly string[],
  codes: readonly number[],
): Promise<Run> {
  const peaks = new Map<number, number>();
  const times = new Map<number, number>();
  const start = performance.now();
  const child = spawn(command, args, { stdio: 'ignore' });
  const look = () => {
    for (const pid of child.pid === undefined ? [] : family(child.pid)) {
      const [peak, time] = [peakMemory(pid), processorTime(pid)];
      if (peak !== null) peaks.set(pid, peak);
      if (time !== null && Number.isFinite(time)) times.set(pid, time);
    }
  };
  const timer = setInterval(look, EVERY);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
  const time = performance.now() - start;
  clearInterval(timer);
  if (!codes.includes(code)) throw new Error(`${command} ${args.join(' ')} ended with ${code}.`);
  return { time, memory: sumOf(peaks), processor: sumOf(times) };
}

/** Runs Node to its end. */
export const weighNode = (args: readonly string[]): Promise<Run> => weigh(process.execPath, args, [0]);
