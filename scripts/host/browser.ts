/** The browser that shows the served VS Code to tests and pictures. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { installPackages } from './debian.ts';
import { findOnPath } from './process.ts';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // There is no other machine for it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The path of an installed Chromium or one of its kin, or null. `CHROME_PATH` goes before all. */
export function findChromium(): string | null {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  for (const command of COMMANDS) {
    const found = findOnPath(command);
    if (found) return found;
  }
  return APPLICATIONS.find((path) => existsSync(path)) ?? null;
}

/** The path of a Chromium; installs Debian's where that is possible, else says in one sentence what to install. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  await installPackages(['chromium'], 'Chromium, or the path of a browser of its kind in CHROME_PATH,');
  const installed = findChromium();
  if (!installed) throw new Error('Chromium was installed but is not on PATH: please set CHROME_PATH to it.');
  return installed;
}

/** Starts a browser without a window. The sandbox is off: it only ever visits the server of this machine. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: FLAGS });
}
