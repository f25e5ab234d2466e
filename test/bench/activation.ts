/** How long the packaged extension takes to wake up in VS Code, as the editor itself tells. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { ensureServedVSCode } from '../../scripts/host/install.ts';
import { temporaryFolder } from '../../scripts/host/paths.ts';
import { installExtension, newToken, type Server, startServer } from '../../scripts/host/serve.ts';
import { openFile, openNote, runCommand } from '../../scripts/host/workbench.ts';
import { benchNote } from './notes.ts';
import { median } from './statistics.ts';

const PLAIN = 'plain.json';
const NOTE = 'note.cto.yaml';

/** How long the editor is left to come to rest before a note is opened, in milliseconds: no event tells of that. */
const REST = 4000;

/**
 * The median of so many extension hosts, in milliseconds: loading the code and calling `activate`. The first run
 * on a machine installs the editor.
 */
export async function activationTime(vsix: string, starts: number): Promise<number> {
  const folder = temporaryFolder('activation');
  writeFileSync(join(folder, PLAIN), '{ "wakes": "nothing" }\n');
  writeFileSync(join(folder, NOTE), benchNote('yaml', 1).text);
  const vscode = await ensureServedVSCode();
  const extensionsDir = temporaryFolder('extensions');
  await installExtension(vscode, vsix, extensionsDir);
  const server = await startServer(vscode, { extensionsDir, token: newToken() });
  const browser = await launchBrowser();
  try {
    const times: number[] = [];
    while (times.length < starts) times.push(await oneStart(browser, server, folder));
    return median(times);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Each page has an extension host of its own. */
async function oneStart(browser: Browser, server: Server, folder: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 4000 } });
  await openNote(page, server, folder, join(folder, PLAIN));
  await page.waitForTimeout(REST);
  await openFile(page, NOTE);
  // It is awake once it says something of the note.
  await page.locator('.codelens-decoration a').first().waitFor();
  const time = await shownTime(page);
  await page.close();
  return time;
}

/** What “Show Running Extensions” says of the extension. */
async function shownTime(page: Page): Promise<number> {
  await runCommand(page, 'Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'CTO Notes' }).first();
  const shown = await row.locator('.activation-time').innerText({ timeout: 10_000 });
  const milliseconds = /(\d+)\s*ms/.exec(shown)?.[1];
  if (milliseconds === undefined)
    throw new Error(`The editor says “${shown}” of the start of the extension.`);
  return Number(milliseconds);
}
