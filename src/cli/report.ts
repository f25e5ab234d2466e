/** What a command has to say of one file. */
export interface Report {
  /** Whether the file has an error, which makes the exit code 1. */
  readonly failed: boolean;
  /** The lines to print. */
  readonly text: readonly string[];
  /** The member of the JSON array that stands for the file. */
  readonly json: unknown;
}
