/** Child processes: run one to its end, or end one together with all it started. */
import type { ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
// Windows starts a `.cmd`, as `npm` and `code` are there, by its shell alone, which wants every argument quoted.
import spawn from 'cross-spawn';

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Keep the output off the terminal; if the command fails, the error contains it. */
  quiet?: boolean;
}

/** Runs a command to its end and resolves to its exit code. Throws only when it cannot be started. */
export async function exitCodeOf(command: string, args: string[], options: RunOptions = {}): Promise<number> {
  return (await finish(command, args, options)).code;
}

/** Run a command to its end; any exit code but 0 throws an error with what a quiet command printed. */
export async function run(command: string, args: string[], options: RunOptions = {}): Promise<void> {
  const { code, printed } = await finish(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}.\n${printed}`.trimEnd());
}

function finish(command: string, args: string[], options: RunOptions) {
  const { quiet, ...where } = options;
  return new Promise<{ code: number; printed: string }>((resolve, reject) => {
    const output = quiet ? 'pipe' : 'inherit';
    const child = spawn(command, args, { ...where, stdio: ['ignore', output, output] });
    let printed = '';
    const keep = (data: Buffer) => {
      printed += data.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    // End it with this process, even on a signal.
    const end = () => child.kill();
    process.once('exit', end);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      resolve({ code: code ?? 1, printed });
    });
  });
}

/** The path of a command that PATH offers, or null. */
export function findOnPath(command: string): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => endings.map((ending) => join(folder, command + ending)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Lets a signal end the process by `process.exit`, so that what was to be cleaned up at exit is. Without this a
 * signal ends the process at once, and servers and temporary folders stay behind.
 */
export function exitOnSignal(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGHUP', () => process.exit(129));
}

/**
 * End a child that was spawned `detached`, with everything it started, and resolve once the child is gone. Extension
 * hosts are grandchildren, which a signal to the child alone would leave behind.
 */
export async function endGroup(child: ChildProcess, patience = 3000): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
  await gone;
  clearTimeout(timer);
  // A grandchild may outlive the child it belonged to.
  signalGroup(child, 'SIGKILL');
}

/** Sends a signal to a detached child and all its descendants; a group that is gone already is fine. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // Gone already.
  }
}
