/**
 * What the command prints, and the exit code that sums it up. Nothing here throws: a reader that goes away
 * (`| head -1`) ends the output, not the work.
 */
import { showHidden } from '../text/hidden.ts';

/** 0 nothing worse than a warning, 1 an error in a note, 2 wrong usage or an unreadable file. */
export type ExitCode = 0 | 1 | 2;

/** Makes the exit code at least `code`. */
export function raiseExitCode(code: ExitCode): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

/** Lines as they are printed, each ended, with nothing in them that a terminal would obey; nothing for no lines. */
export function inLines(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.map(showHidden).join('\n')}\n`;
}

/** Prints a text as it is. */
export function print(text: string): void {
  if (text !== '') process.stdout.write(text);
}

/** Prints a text that is no part of the answer. */
export function printToStderr(text: string): void {
  if (text !== '') process.stderr.write(text);
}

/** Waits until the reader has taken what was printed, so that it does not pile up. Nobody waits for one who is gone. */
export async function waitForDrain(): Promise<void> {
  if (!process.stdout.writableNeedDrain) return;
  // Written or failed, it calls back, which cannot be said of the events of a stream.
  await new Promise<void>((done) => process.stdout.write('', () => done()));
}

/** Says in one sentence what kept the command from its work. */
export function complain(sentence: string): void {
  printToStderr(inLines([`cto-note: ${sentence}`]));
  raiseExitCode(2);
}

/** One sentence for an error of the program, given what happened. */
export function errorMessage(what: string): string {
  return `the error is in cto-note, not in the note: ${what}.`;
}

/**
 * One sentence for an error of the program, given its error, of which only the kind and the place in the program
 * are told: what an error says of itself could carry words of a note into a log.
 */
export function withErrorMessage(error: unknown): string {
  if (!(error instanceof Error)) return errorMessage('no reason is known');
  const { name, message, stack = '' } = error;
  const place = /^ +at .*?([\w.-]+:\d+:\d+)\)?$/m.exec(stack.slice(stack.indexOf(message) + message.length));
  return errorMessage(`${name}${place ? ` in ${place[1]}` : ''}`);
}

/** Sets what happens where nobody else can catch it. Called once, before the first output. */
export function guardOutput(): void {
  let broken = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // What is printed after the first failure fails as well, for no reason of its own.
    if (!broken && error.code !== 'EPIPE')
      complain(`the output cannot be written (${error.code ?? error.message}).`);
    broken = true;
  });
  // Where the complaint itself cannot be printed, only the exit code is left.
  process.stderr.on('error', () => raiseExitCode(2));
  process.on('uncaughtException', (error) => complain(withErrorMessage(error)));
}
