/** System packages: installed if possible without asking, otherwise named in one sentence. */
import { findOnPath, run } from './process.ts';

/** A tool is missing and could not be installed. The message says what to install. */
export class MissingTool extends Error {}

/**
 * Install Debian packages, with progress on the terminal. Throws `MissingTool` if this is not Debian, the user is not
 * root, or the installation fails.
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

/** Install the packages of the commands that are missing. */
export async function ensureCommands(needed: Record<string, string>, what: string): Promise<void> {
  const missing = Object.entries(needed).filter(([command]) => !findOnPath(command));
  if (missing.length > 0)
    await installPackages(
      missing.map(([, name]) => name),
      what,
    );
}

/**
 * Set a suite up, or skip it if a tool is missing, and print why.
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
