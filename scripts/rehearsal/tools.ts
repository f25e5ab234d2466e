/** What a rehearsed release needs beside Node: git, a shell for its steps, and npm's registry for its clients. */
import { ensureCommands, MissingTool } from '../host/debian.ts';
import { run } from '../host/process.ts';

/** Finds or installs what the steps run on. Throws `MissingTool`, in a sentence, if that cannot be. */
export async function ensureReleaseTools(): Promise<void> {
  if (process.platform === 'win32')
    throw new MissingTool('The steps of a workflow are run by bash as on Linux; rehearse them there.');
  await ensureCommands({ git: 'git', bash: 'bash' }, 'git');
  const view = ['view', 'node@24', 'version', '--fetch-retries=0', '--prefer-online'];
  await run('npm', view, { quiet: true }).catch(() => {
    throw new MissingTool('npm cannot reach its registry, from which a release takes its clients.');
  });
}
