/** How each file of the command does what a call asks: it has errors of its own, which the others do not know. */
import { readSettings } from '../service/settings.ts';
import type { Arguments } from './arguments.ts';
import { complain, withErrorMessage } from './output.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError if the settings that are given as options do not hold */
function checkSettings(call: Arguments): void {
  const [wrong] = readSettings(call.settings).rejected;
  if (!wrong) return;
  const option = wrong.key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new UsageError(`--${option} does not take ${wrong.value}. It takes ${wrong.takes}.`);
}

/** Does the work of a call. What keeps it from going on is complained about. */
export async function doWork(call: Arguments, work: () => Promise<void>): Promise<void> {
  try {
    checkSettings(call);
    await work();
  } catch (error) {
    complain(error instanceof UsageError ? error.message : withErrorMessage(error));
  }
}
