/** The browser that shows the served VS Code, for tests and screenshots. */
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
  // The server is on this machine only.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The path of an installed Chromium-based browser, or null. `CHROME_PATH` comes first. */
export function findChromium(): string | null {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  for (const command of COMMANDS) {
    const found = findOnPath(command);
    if (found) return found;
  }
  return APPLICATIONS.find((path) => existsSync(path)) ?? null;
}

/** The path of a Chromium: installs Debian's if possible, otherwise throws with what to install. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  await installPackages(['chromium'], 'Chromium, or the path of a browser of its kind in CHROME_PATH,');
  const installed = findChromium();
  if (!installed) throw new Error('Chromium was installed but is not on PATH: please set CHROME_PATH to it.');
  return installed;
}

/** Start a headless browser. The sandbox is off: it only visits the server on this machine. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: FLAGS });
}
