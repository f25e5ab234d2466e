/** `npm run screenshots [NAME …]`: draws the icon, and the pictures of the README from the packaged extension, into `media/`. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from './host/browser.ts';
import { ensureServedVSCode } from './host/install.ts';
import { packExtension } from './host/pack.ts';
import { root, temporaryFolder } from './host/paths.ts';
import { exitOnSignal } from './host/process.ts';
import { installExtension, newToken, type Server, startServer } from './host/serve.ts';
import { chooseTheme, hoverOver, openFixes, openNote, placeCursor, runCommand } from './host/workbench.ts';

interface Shot {
  /** The name of the picture, without its ending. */
  name: string;
  /** The note, a file of `examples/`. */
  note: string;
  /** The line to put the cursor on, from 1; it is scrolled into view. */
  line: number;
  /** What to do before the picture is taken, once the note is checked. */
  act(page: Page): Promise<unknown>;
  /** Shows something else to draw than the window, such as a page on paper. */
  instead?(page: Page, browser: Browser): Promise<Page>;
  /** The part of the window to draw, in pixels; all of it by default. */
  size?: { width: number; height: number };
}

const SMALL = { width: 960, height: 460 };
const FORM = { width: 1100, height: 760 };

const shots: Shot[] = [
  { name: 'problems-yaml', note: '02-problems.cto.yaml', line: 20, act: hover('modrate', 'moderate') },
  { name: 'problems-markdown', note: '03-two-lesions.md', line: 44, act: nextProblem },
  { name: 'hover-yaml', note: '01-circumflex.cto.yaml', line: 46, act: hover('id: A', 'Guidewire') },
  { name: 'hover-markdown', note: '03-two-lesions.md', line: 30, act: hover('id: RCA', 'Guidewire') },
  { name: 'summary-yaml', note: '01-circumflex.cto.yaml', line: 48, act: insertSummary },
  { name: 'summary-markdown', note: '03-two-lesions.md', line: 40, act: insertSummary },
  { name: 'completion', note: '04-new.cto.yaml', line: 9, act: complete, size: { width: 960, height: 560 } },
  { name: 'quick-fix', note: '02-problems.cto.yaml', line: 23, act: quickFix, size: SMALL },
  {
    name: 'lens',
    note: '03-two-lesions.md',
    line: 47,
    act: nextProblem,
    size: SMALL,
  },
  { name: 'outline', note: '03-two-lesions.md', line: 26, act: outline, size: { width: 1000, height: 560 } },
  {
    name: 'notes-list',
    note: '03-two-lesions.md',
    line: 26,
    act: notesList,
    size: { width: 1100, height: 560 },
  },
  { name: 'lesion-view', note: '05-retrograde.cto.yaml', line: 42, act: lesionView, size: FORM },
  {
    name: 'preview-card',
    note: '03-two-lesions.md',
    line: 26,
    act: preview,
    size: { width: 1280, height: 720 },
  },
  {
    name: 'report',
    note: '05-retrograde.cto.yaml',
    line: 37,
    act: openReport,
    instead: onPaper,
  },
  {
    name: 'walkthrough',
    note: '01-circumflex.cto.yaml',
    line: 35,
    act: walkthrough,
    size: { width: 1100, height: 700 },
  },
  // The last one: the server keeps the theme for all that follow.
  { name: 'lesion-view-dark', note: '05-retrograde.cto.yaml', line: 42, act: darkLesionView, size: FORM },
];

/** A note that someone is writing, beside the examples. */
const NEW = `cto_note: 1
patient:
  id: P-0009
  age_years: 67

lesions:
  - id: A
    vessel: LCx
    
`;

/** Further settings: anything that blinks or is random would change every picture. */
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'editor.cursorBlinking': 'solid',
  'editor.wordWrap': 'on',
  'editor.stickyScroll.enabled': false,
  'editor.hover.delay': 100,
};

function hover(text: string, says: string): Shot['act'] {
  return (page) => hoverOver(page, text, says);
}

async function insertSummary(page: Page): Promise<void> {
  await runCommand(page, 'CTO Notes: Insert Scored Summary');
  await page.locator('.notification-list-item-message', { hasText: 'inserted' }).waitFor();
}

async function nextProblem(page: Page): Promise<void> {
  await page.keyboard.press('F8');
  await page.locator('.marker-widget').waitFor();
}

/** Completion, with the documentation of the first entry. */
async function complete(page: Page): Promise<void> {
  await page.keyboard.press('End');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-details').waitFor();
}

/** The quick fixes of the problem on the line of the cursor. */
async function quickFix(page: Page): Promise<void> {
  await page.locator('.squiggly-error').first().waitFor();
  for (let i = 0; i < '    calcification: m'.length; i++) await page.keyboard.press('ArrowRight');
  await openFixes(page, 'Change');
}

async function outline(page: Page): Promise<void> {
  await runCommand(page, 'Explorer: Focus on Outline View');
  await page.locator('.outline-element').first().waitFor();
  // The list of files makes room for it.
  await page.locator('.pane-header', { hasText: 'examples' }).first().click();
}

async function lesionView(page: Page): Promise<void> {
  await runCommand(page, 'CTO Notes: Edit as Form');
  await shownIn(page).locator('svg').first().waitFor();
}

async function darkLesionView(page: Page): Promise<void> {
  await chooseTheme(page, 'Dark Modern');
  await page.locator('.monaco-workbench.vs-dark').waitFor();
  await lesionView(page);
}

/** The list of the notes, wide enough for what it says of each. */
async function notesList(page: Page): Promise<void> {
  await runCommand(page, 'CTO Notes: Focus on Notes in Folder View');
  const recent = page.locator('.pane-header', { hasText: 'Recent Notes' });
  await recent.click();
  await page.locator('.pane .monaco-list-row', { hasText: 'J-CTO' }).nth(4).waitFor();
  const { x, y, width } = (await page.locator('.part.sidebar').boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.move(x + width, y + 200);
  await page.mouse.down();
  await page.mouse.move(x + 560, y + 200, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(x + 900, y + 200);
}

/** The page that a view of the editor shows: the last one, since one that is hidden keeps its frame. */
const shownIn = (page: Page) =>
  page.frameLocator('iframe.webview >> nth=-1').frameLocator('iframe#active-frame');

async function preview(page: Page): Promise<void> {
  await runCommand(page, 'Markdown: Open Preview to the Side');
  await shownIn(page).locator('.cto-card.code-active-line svg').waitFor();
}

async function openReport(page: Page): Promise<void> {
  await runCommand(page, 'CTO Notes: Open Report');
  await shownIn(page).locator('section.lesion svg').first().waitFor();
}

/** The first sheet of the page that is shown, as A4 with its margins. */
async function onPaper(page: Page, browser: Browser): Promise<Page> {
  const html = await shownIn(page)
    .locator('html')
    .evaluate((root) => root.outerHTML);
  const paper = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await paper.emulateMedia({ media: 'print' });
  await paper.setContent(html);
  await paper.addStyleTag({ content: 'body{padding:57px!important}' });
  return paper;
}

async function walkthrough(page: Page): Promise<void> {
  await runCommand(page, 'Welcome: Open Walkthrough...');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'first CTO note' }).click();
  await page.getByText('Hover over a lesion').first().click();
  // The footer belongs to the editor that stands in for VS Code.
  const footer = page.getByText('collects usage data');
  if (await footer.count()) await footer.first().evaluate((line) => line.remove());
}

/** A palette is enough for the few colours, in a third of the bytes. */
function packed(picture: Buffer): Promise<Buffer> {
  return sharp(picture)
    .png({ palette: true, colours: 32, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

/** The window, once two pictures of it are the same: the page does not say when an animation has ended. */
async function stillPicture(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  for (;;) {
    const next = await page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
}

/** Takes one picture in a window of its own, of a copy of the note. */
async function take(shot: Shot, browser: Browser, server: Server): Promise<void> {
  const folder = join(temporaryFolder('shot'), 'examples');
  cpSync(join(root, 'examples'), folder, { recursive: true });
  writeFileSync(join(folder, '04-new.cto.yaml'), NEW);
  const viewport = shot.size ?? { width: 1280, height: 800 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1 });
  await openNote(page, server, folder, join(folder, shot.note));
  await page.keyboard.press('Control+b');
  await placeCursor(page, shot.line);
  // The extension is ready when scores and the status bar are there.
  const lens = page.locator('.codelens-decoration a').first();
  const status = page.locator('[id$="ctoNotes.hardestLesion"]');
  for (const sign of [lens, status]) await sign.waitFor({ state: 'attached', timeout: 120_000 });
  await shot.act(page);
  const shown = (await shot.instead?.(page, browser)) ?? page;
  writeFileSync(join(root, 'media', `${shot.name}.png`), await packed(await stillPicture(shown)));
  for (const one of new Set([shown, page])) await one.close();
  console.log(`media/${shot.name}.png`);
}

process.chdir(root);
exitOnSignal();
const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes('icon')) {
  const icon = sharp('media/icon.svg').resize(256, 256).png({ compressionLevel: 9 });
  await icon.toFile('media/icon.png');
  if (wanted.length === 1) process.exit();
}
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
