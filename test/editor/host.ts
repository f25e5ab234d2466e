/**
 * Runs the tests that live in a real editor. The desktop VS Code is downloaded and used where it can be shown;
 * elsewhere a served one stands in. `CTO_NOTES_EDITOR=desktop` or `served` decides it by hand.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
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
  if (wish) throw new Error(`CTO_NOTES_EDITOR is “${wish}”; it may be “desktop” or “served”.`);
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/** A fresh place for one run: a copy of the workspace, and an editor that knows nothing of earlier runs. */
function freshPlace(): { workspace: string; userData: string; extensions: string; counts: string } {
  const folder = temporaryFolder('editor');
  const place = {
    workspace: join(folder, 'workspace'),
    userData: join(folder, 'user-data'),
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
  const launchArgs = [workspace, `--user-data-dir=${userData}`, `--extensions-dir=${extensions}`];
  if (host === 'web') launchArgs.push('--extensionDevelopmentKind=web');
  let green = true;
  try {
    await runTests({
      extensionDevelopmentPath: root,
      extensionTestsPath,
      launchArgs,
      ...(served() ? { vscodeExecutablePath: join(root, 'test/editor/stand-in.ts') } : {}),
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
