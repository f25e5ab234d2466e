/** `npm run screenshots [NAME …]`: draws the pictures of the README from the packaged extension, into `media/`. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './host/browser.ts';
import { ensureServedVSCode } from './host/install.ts';
import { packExtension } from './host/pack.ts';
import { root, temporaryFolder } from './host/paths.ts';
import { exitOnSignal } from './host/process.ts';
import { installExtension, newToken, type Server, startServer } from './host/serve.ts';
import { hoverOver, openNote, placeCursor, runCommand } from './host/workbench.ts';

interface Shot {
  /** The name of the picture, without its ending. */
  name: string;
  /** The note, a file of `examples/`. */
  note: string;
  /** The line the cursor is put on, counted from 1, which also brings it into view. */
  line: number;
  /** What is done before the picture is taken, once the note is checked. */
  act(page: Page): Promise<unknown>;
}

const shots: Shot[] = [
  { name: 'findings-yaml', note: '02-findings.cto.yaml', line: 20, act: hover('modrate') },
  { name: 'findings-markdown', note: '03-two-lesions.md', line: 50, act: hover('OM1') },
  { name: 'hover-yaml', note: '01-circumflex.cto.yaml', line: 46, act: hover('blunt') },
  { name: 'hover-markdown', note: '03-two-lesions.md', line: 36, act: hover('severe') },
  { name: 'summary-yaml', note: '01-circumflex.cto.yaml', line: 55, act: insertSummary },
  { name: 'summary-markdown', note: '03-two-lesions.md', line: 40, act: insertSummary },
];

/** On top of the calm: what blinks or is random would make every picture new. */
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'editor.cursorBlinking': 'solid',
  'editor.wordWrap': 'on',
  'editor.stickyScroll.enabled': false,
  'editor.hover.delay': 100,
};

function hover(text: string): Shot['act'] {
  return (page) => hoverOver(page, text);
}

async function insertSummary(page: Page): Promise<void> {
  await runCommand(page, 'CTO Notes: Insert Scored Summary');
}

/** Takes one picture in a window of its own, of a copy of the note. */
async function take(shot: Shot, browser: Browser, server: Server): Promise<void> {
  const folder = join(temporaryFolder('shot'), 'examples');
  cpSync(join(root, 'examples'), folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
  await openNote(page, server, folder, join(folder, shot.note));
  await page.keyboard.press('Control+b');
  await placeCursor(page, shot.line);
  // The first check of a note follows the start of the extension, which nothing on the page tells.
  await page.waitForTimeout(3000);
  await shot.act(page);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(root, 'media', `${shot.name}.png`) });
  await page.close();
  console.log(`media/${shot.name}.png`);
}

process.chdir(root);
exitOnSignal();
const wanted = process.argv.slice(2);
const vscode = await ensureServedVSCode();
const extensionsDir = temporaryFolder('extensions');
await installExtension(vscode, await packExtension(temporaryFolder('package')), extensionsDir);
const server = await startServer(vscode, { extensionsDir, token: newToken(), settings });
const browser = await launchBrowser();
mkdirSync('media', { recursive: true });
for (const shot of shots) {
  if (wanted.length === 0 || wanted.includes(shot.name)) await take(shot, browser, server);
}
await browser.close();
await server.stop();
