/**
 * Runs the tests that live in a real editor. The desktop VS Code is downloaded and used where it can be shown;
 * elsewhere a served one stands in. `CTO_NOTES_EDITOR=desktop` or `served` decides it by hand, or the absolute path of
 * an installed VS Code (`…/code` as a program, not the script of that name on PATH).
 */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { buildAll } from '../../scripts/build.ts';
import { ensureChromium } from '../../scripts/host/browser.ts';
import { inWords, leaveCounts, readCounts } from '../../scripts/host/counts.ts';
import { setUpOrSkip } from '../../scripts/host/debian.ts';
import { ensureServedVSCode } from '../../scripts/host/install.ts';
import { root, temporaryFolder } from '../../scripts/host/paths.ts';
import { exitOnSignal } from '../../scripts/host/process.ts';
import { calmSettings } from '../../scripts/host/serve.ts';
import { bundleSuite, type Host } from './bundle.ts';

/** Whether the served editor stands in: on a machine without a display, or when asked for. */
function served(): boolean {
  const wish = process.env.CTO_NOTES_EDITOR;
  if (wish === 'desktop' || wish === 'served') return wish === 'served';
  if (wish && isAbsolute(wish) && existsSync(wish)) return false;
  if (wish) {
    throw new Error(`CTO_NOTES_EDITOR is “${wish}”; it may be “desktop”, “served” or the path of an editor.`);
  }
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/** The program that runs the tests. */
function editor(): Promise<string> {
  if (served()) return Promise.resolve(join(root, 'test/editor/stand-in.ts'));
  const wish = process.env.CTO_NOTES_EDITOR;
  if (wish && wish !== 'desktop') return Promise.resolve(wish);
  return downloadAndUnzipVSCode({ extensionDevelopmentPath: root });
}

/** A value of the editor's command line. On Windows it passes through a shell, and the runner quotes the program alone. */
const argument = (path: string): string => (process.platform === 'win32' ? `"${path}"` : path);

/** A fresh place for one run: a copy of the workspace, and an editor that knows nothing of earlier runs. */
function freshPlace(): { workspace: string; userData: string; extensions: string; counts: string } {
  const folder = temporaryFolder('editor');
  const place = {
    workspace: join(folder, 'workspace'),
    // Short: the editor makes a socket in it, whose path may have 103 bytes on macOS, 80 of which are already gone.
    userData: join(folder, 'data'),
    extensions: join(folder, 'extensions'),
    // Where the tests, which know only their workspace, leave what they counted.
    counts: join(folder, 'results.json'),
  };
  cpSync(join(root, 'test/editor/workspace'), place.workspace, { recursive: true });
  cpSync(join(root, 'examples'), join(place.workspace, 'examples'), { recursive: true });
  mkdirSync(join(place.userData, 'User'), { recursive: true });
  writeFileSync(join(place.userData, 'User/settings.json'), JSON.stringify(calmSettings));
  return place;
}

/** Installs what a served editor needs, before anything waits for it. */
async function prepareServed(): Promise<void> {
  await ensureServedVSCode();
  await ensureChromium();
}

/** Ends the process of a suite that cannot be run here. */
function leaveSkipped(): never {
  leaveCounts({ passed: 0, failed: 0, skipped: 1 });
  process.exit(0);
}

/** Builds the extension, runs its tests in the host and ends the process with their result. */
export async function runIn(host: Host): Promise<never> {
  process.chdir(root);
  exitOnSignal();
  if (served()) await setUpOrSkip(prepareServed, leaveSkipped);
  await buildAll();
  const extensionTestsPath = await bundleSuite(host);
  const { workspace, userData, extensions, counts } = freshPlace();
  const launchArgs = [
    argument(workspace),
    `--user-data-dir=${argument(userData)}`,
    `--extensions-dir=${argument(extensions)}`,
  ];
  if (host === 'web') launchArgs.push('--extensionDevelopmentKind=web');
  let green = true;
  try {
    await runTests({
      vscodeExecutablePath: await editor(),
      extensionDevelopmentPath: argument(root),
      extensionTestsPath: argument(extensionTestsPath),
      launchArgs,
      // In a terminal or task of an extension, the editor would otherwise start as plain Node.
      extensionTestsEnv: { ELECTRON_RUN_AS_NODE: undefined },
    });
  } catch (error) {
    green = false;
    console.error((error as Error).message);
  }

  const results = readCounts(counts);
  if (results) {
    leaveCounts(results);
    console.log(`${host}: ${inWords(results)}`);
  } else {
    console.error(`${host}: the tests left no counts, so they did not run to their end.`);
  }
  process.exit(green && results?.failed === 0 && results.passed > 0 ? 0 : 1);
}
