/** How the tests inside the editor speak to the runner outside. */

/** Starts every line of the tests in the editor's log, which carries much else. */
export const MARK = '│';

/** Prints lines that the runner shows. */
export function print(lines: string): void {
  for (const line of lines.split('\n')) console.log(`${MARK}${line}`);
}
