/** System packages: installed where that is possible without asking, named in one sentence where it is not. */
import { findOnPath, run } from './process.ts';

/**
 * Installs a Debian package, with its progress on the terminal. Where the machine is no Debian or the user is
 * not root, throws an error that says what to install.
 */
export async function installPackages(packages: string[], what: string): Promise<void> {
  if (!findOnPath('apt-get') || process.getuid?.() !== 0) {
    throw new Error(
      `${what} is missing: please install it (on Debian: apt-get install ${packages.join(' ')}).`,
    );
  }
  console.log(`${what} is missing; installing it (${packages.join(', ')}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, quiet: true });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
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
