/** The package, installed from its file alone, in a served VS Code with a copy of the examples. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { ensureChromium, launchBrowser } from '../../scripts/host/browser.ts';
import { setUpOrSkip } from '../../scripts/host/debian.ts';
import { ensureServedVSCode } from '../../scripts/host/install.ts';
import { packExtension } from '../../scripts/host/pack.ts';
import { root, temporaryFolder } from '../../scripts/host/paths.ts';
import {
  installExtension,
  newToken,
  type Server,
  type ServerOptions,
  startServer,
} from '../../scripts/host/serve.ts';
import { offeredCommands } from '../../scripts/host/workbench.ts';

/** How long one test, and one wait within it, may take on a slow and busy machine. */
export const STEP = 300_000;
export const WAIT = 120_000;

/** A first run installs the editor, which takes so many milliseconds on a slow line. */
export const FIRST_RUN = 900_000;

/**
 * Waits until the palette offers these commands for a title, in any order. It asks again, since nothing on the page
 * tells when the editor has learnt from the extension what applies.
 */
export async function expectOffered(page: Page, title: string, expected: string[]): Promise<void> {
  const end = Date.now() + WAIT;
  for (;;) {
    const offered = await offeredCommands(page, title);
    if (String(offered.sort()) === String([...expected].sort())) return;
    if (Date.now() > end) assert.deepEqual(offered, expected);
  }
}

export interface Packaged {
  readonly server: Server;
  /** Opens an empty window of the browser. */
  newPage(options: BrowserContextOptions): Promise<Page>;
  /** The copy of the examples. */
  readonly folder: string;
  /** The package, and where it was installed. */
  readonly vsix: string;
  readonly extensions: string;
  stop(): Promise<void>;
}

/**
 * Packs and installs the extension and starts the editor; where the machine lacks something for it, skips the suite.
 *
 * @param context that of the suite's `before`
 */
export function startPackaged(
  context: Mocha.Context,
  options: Partial<ServerOptions> = {},
): Promise<Packaged> {
  return setUpOrSkip(
    () => start(options),
    () => context.skip(),
  );
}

async function start(options: Partial<ServerOptions>): Promise<Packaged> {
  const vscode = await ensureServedVSCode();
  await ensureChromium();
  const extensions = temporaryFolder('extensions');
  const vsix = await packExtension(temporaryFolder('package'));
  await installExtension(vscode, vsix, extensions);
  const folder = temporaryFolder('notes');
  cpSync(join(root, 'examples'), folder, { recursive: true });
  const server = await startServer(vscode, { extensionsDir: extensions, token: newToken(), ...options });
  const browser = await launchBrowser();
  const stop = async () => {
    await browser.close();
    await server.stop();
  };
  const newPage = async (how: BrowserContextOptions) => {
    const page = await browser.newPage(how);
    page.setDefaultTimeout(WAIT);
    return page;
  };
  return { server, newPage, folder, vsix, extensions, stop };
}
