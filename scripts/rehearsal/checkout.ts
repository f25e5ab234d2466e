/** A repository of its own with the project as it stands here, to release from without touching this one. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, temporaryFolder } from '../host/paths.ts';

const LEFT = ['.git', '.vscode-test', 'coverage', 'dist', 'node_modules', 'out'];

/** Runs git in a folder and answers what it printed. */
export const gitIn = (folder: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** Commits everything in a folder, under an invented name. */
export function commitAll(folder: string, message: string): void {
  gitIn(folder, 'add', '--all');
  gitIn(folder, 'commit', '--quiet', '--message', message);
}

/**
 * Copies the project into a new repository with one commit, on `main`; its packages are those of this checkout.
 *
 * @param address of the repository that the manifest then names; null leaves the manifest as it is
 */
export function copyOfProject(address: string | null): string {
  const folder = temporaryFolder('copy');
  for (const name of readdirSync(root)) {
    if (!LEFT.includes(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  if (address !== null) {
    const file = join(folder, 'package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.repository = { type: 'git', url: `git+${address}.git` };
    manifest.bugs = { url: `${address}/issues` };
    manifest.homepage = `${address}#readme`;
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
  gitIn(folder, 'init', '--quiet', '--initial-branch', 'main');
  gitIn(folder, 'config', 'user.name', 'Rehearsal');
  gitIn(folder, 'config', 'user.email', 'rehearsal@localhost');
  // Neither the hooks nor the keys of whoever rehearses.
  gitIn(folder, 'config', 'core.hooksPath', '/dev/null');
  for (const key of ['commit.gpgSign', 'tag.gpgSign']) gitIn(folder, 'config', key, 'false');
  commitAll(folder, 'The project as it stands');
  return folder;
}
