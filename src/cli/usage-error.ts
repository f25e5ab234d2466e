/** Something about the call or a file that keeps the command from doing its work. Ends it with exit code 2. */
export class UsageError extends Error {}
