/** What the tests inside the editor and the runner outside have in common. */

/** The extension under test, by the name its manifest gives it. */
export const extensionId = 'cto-notes.cto-notes';

/** Starts every line of the tests in the editor's log, which carries much else. */
export const MARK = '│';

/** Prints lines that the runner shows. */
export function print(lines: string): void {
  for (const line of lines.split('\n')) console.log(`${MARK}${line}`);
}
