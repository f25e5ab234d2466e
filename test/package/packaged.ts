/** The package, installed from its file alone, in a served VS Code with a copy of the examples. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.ts';
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

/** A first run installs the editor, which takes so many milliseconds on a slow line. */
export const FIRST_RUN = 900_000;

export interface Packaged {
  readonly server: Server;
  readonly browser: Browser;
  /** The copy of the examples. */
  readonly folder: string;
  /** The package, and where it was installed. */
  readonly vsix: string;
  readonly extensions: string;
  stop(): Promise<void>;
}

export async function startPackaged(options: Partial<ServerOptions> = {}): Promise<Packaged> {
  const vscode = await ensureServedVSCode();
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
  return { server, browser, folder, vsix, extensions, stop };
}
