/** System packages: installed where that is possible without asking, named in one sentence where it is not. */
import { findOnPath, run } from './process.ts';

/** Something that the machine lacks and that could not be installed. The message says in a sentence what to install. */
export class MissingTool extends Error {}

/**
 * Installs Debian packages, with their progress on the terminal. Throws `MissingTool` where the machine is no Debian,
 * the user is not root, or the installation fails.
 */
export async function installPackages(packages: string[], what: string): Promise<void> {
  const advice = `please install it (on Debian: apt-get install ${packages.join(' ')}).`;
  if (!findOnPath('apt-get') || process.getuid?.() !== 0) {
    throw new MissingTool(`${what} is missing; ${advice}`);
  }
  console.log(`${what} is missing; installing it (${packages.join(', ')}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update', '-q'], { env, quiet: true });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
  } catch (error) {
    const reason = (error as Error).message.trimEnd().split('\n').at(-1);
    throw new MissingTool(`${what} is missing, and apt-get could not install it (${reason}); ${advice}`);
  }
}

/** Makes sure that each command is there, and installs the packages that bring those that are not. */
export async function ensureCommands(needed: Record<string, string>, what: string): Promise<void> {
  const missing = Object.entries(needed).filter(([command]) => !findOnPath(command));
  if (missing.length > 0)
    await installPackages(
      missing.map(([, name]) => name),
      what,
    );
}

/**
 * Sets a suite up, or skips it where the machine lacks something, and prints why.
 *
 * @param skip called when there is nothing to set up; it does not return
 */
export async function setUpOrSkip<T>(setUp: () => Promise<T>, skip: () => never): Promise<T> {
  try {
    return await setUp();
  } catch (error) {
    if (!(error instanceof MissingTool)) throw error;
    console.log(`    Skipped: ${error.message}`);
    return skip();
  }
}
