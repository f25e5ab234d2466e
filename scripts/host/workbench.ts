/** What a person does in the served VS Code, for tests and screenshots: open, hover, run a command, place the cursor. */
import type { Locator, Page } from 'playwright-core';
import type { Server } from './serve.ts';

/** The address that opens a folder, and in it a file if one is named. */
export function workbenchAddress(
  server: Pick<Server, 'port' | 'token'>,
  folder: string,
  payload: [string, string][] = [],
): string {
  const query = new URLSearchParams();
  if (server.token !== null) query.set('tkn', server.token);
  query.set('folder', folder);
  query.set('payload', JSON.stringify([...payload, ['skipWelcome', 'true']]));
  return `http://127.0.0.1:${server.port}/?${query}`;
}

/** The payload entry that opens a file, given its absolute path. */
export function fileToOpen(server: Pick<Server, 'port'>, path: string): [string, string] {
  return ['openFile', `vscode-remote://127.0.0.1:${server.port}${path}`];
}

/**
 * Opens a note of a folder and waits until its first line is drawn and the status bar names its language: a window that
 * still gives its editor the focus would close the command palette.
 */
export async function openNote(page: Page, server: Server, folder: string, path: string): Promise<void> {
  await page.goto(workbenchAddress(server, folder, [fileToOpen(server, path)]));
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 120_000 });
  await statusItem(page, 'mode').waitFor({ timeout: 120_000 });
}

/** Opens a file of the folder that is open, by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.quick-input-widget input:visible').first().fill(name);
  await chooseRow(listRows(page).filter({ hasText: name }).first());
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** The language of the open file, as the status bar names it. */
export function languageMode(page: Page): Promise<string> {
  return page.locator('#status\\.editor\\.mode').innerText();
}

/** Puts the cursor at the start of a line, counted from 1. */
export async function placeCursor(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+g');
  const input = page.locator('.quick-input-widget input:visible').first();
  // Filled and not typed: a key that comes before the box has the focus would be written into the note.
  await input.fill(`:${line}`);
  // It has read the whole number once it says where it would go.
  await page.locator('.quick-input-widget', { hasText: new RegExp(`\\b${line}\\b`) }).waitFor();
  await input.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/** The rows of a quick pick or of the command palette. */
const listRows = (page: Page): Locator => page.locator('.quick-input-list .monaco-list-row');

/** Choose a row and wait until its list is gone, so that the next keys do not go to the list. */
async function chooseRow(row: Locator): Promise<void> {
  await row.click();
  await row.waitFor({ state: 'hidden' });
}

/** Search the palette for a title and wait for the result. */
async function askPalette(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  // In one step, so that the result is that of the whole title, not of its first letters.
  await page.locator('.quick-input-widget input:visible').first().fill(`>${title}`);
  const nothing = listRows(page).filter({ hasText: /No matching|similar commands/ });
  await listRows(page).locator('.highlight').or(nothing).first().waitFor();
}

/** Choose an entry by its label from a quick pick. */
export async function chooseEntry(page: Page, label: string): Promise<void> {
  await chooseRow(
    listRows(page)
      .filter({ has: page.getByText(label, { exact: true }) })
      .first(),
  );
}

/** Runs a command by its title from the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await askPalette(page, title);
  await chooseEntry(page, title);
}

/** Chooses a colour theme by the beginning of its name. */
export async function chooseTheme(page: Page, name: string): Promise<void> {
  await runCommand(page, 'Preferences: Color Theme');
  await page.locator('.quick-input-widget input:visible').first().fill(name);
  await chooseRow(listRows(page).filter({ hasText: name }).first());
}

/** The commands in the palette for a title. */
export async function offeredCommands(page: Page, title: string): Promise<string[]> {
  await askPalette(page, title);
  const rows = await listRows(page).locator('.label-name').allInnerTexts();
  await page.keyboard.press('Escape');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  return rows.map((row) => row.replaceAll('\u00a0', ' ')).filter((row) => row.includes(title));
}

/** How long to wait for the editor before asking again, and in total. */
const ANSWER = { once: 10_000, inAll: 120_000 };

/** Hover over a text until the hover has content, and return all of it. */
export async function hoverOver(page: Page, text: string, says: string | RegExp): Promise<string> {
  const hover = page.locator('.monaco-hover:visible', { hasText: says }).first();
  const end = Date.now() + ANSWER.inAll;
  for (;;) {
    // Move away first: a mouse that does not move opens no hover.
    await page.mouse.move(5, 5);
    const { x, y } = await placeOf(page, text);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y, { steps: 4 });
    try {
      await hover.waitFor({ timeout: ANSWER.once });
      return await hover.innerText();
    } catch (error) {
      // A lens that appears above moves the line away from the mouse.
      if (Date.now() > end) throw error;
    }
  }
}

/** The middle of the first place where a text is drawn in the editor, assuming a monospaced font. */
async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const lines = page.locator('.monaco-editor .view-line > span');
  for (const line of await lines.all()) {
    // The editor draws blanks as no-break spaces.
    const drawn = ((await line.textContent()) ?? '').replaceAll('\u00a0', ' ');
    const start = drawn.indexOf(text);
    const box = start < 0 ? null : await line.boundingBox();
    if (!box) continue;
    const share = (start + text.length / 2) / drawn.length;
    return { x: box.x + box.width * share, y: box.y + box.height / 2 };
  }
  throw new Error(`The editor does not show “${text}”.`);
}

/** One of the editor's own status bar items: `mode`, `selection`, `indentation`. */
export const statusItem = (page: Page, name: string): Locator => page.locator(`#status\\.editor\\.${name}`);

/** The status bar's count of problems, once it has so many errors. */
export const errorCount = (page: Page, count: number): Locator =>
  page.locator('#status\\.problems', { hasText: new RegExp(`^\\s*${count}\\s+\\d`) });

/** A message in the corner, by what it says. */
export const messageSaying = (page: Page, says: string | RegExp): Locator =>
  page.locator('.notifications-toasts .notification-list-item', { hasText: says });

/** The column of the cursor, from 1. */
async function cursorColumn(page: Page): Promise<number> {
  return Number(/Col (\d+)/.exec(await statusItem(page, 'selection').innerText())?.[1]);
}

/**
 * Type lines into the note in front, from its first line on, as a person would: the editor indents by itself, but does
 * not know where a level ends.
 *
 * @param pace milliseconds between two keys
 */
export async function typeLines(page: Page, lines: readonly string[], pace: number): Promise<void> {
  const cursor = statusItem(page, 'selection');
  for (const [number, line] of lines.entries()) {
    if (number > 0) await page.keyboard.press('Enter', { delay: pace });
    const text = line.trimStart();
    if (text === '') continue;
    await cursor.filter({ hasText: `Ln ${number + 1},` }).waitFor();
    const wanted = line.length - text.length + 1;
    for (let at = await cursorColumn(page); at !== wanted; ) {
      await page.keyboard.press(at > wanted ? 'Shift+Tab' : 'Tab', { delay: pace });
      at += at > wanted ? -2 : 2;
      await cursor.filter({ hasText: `Col ${at}` }).waitFor();
    }
    await page.keyboard.type(text, { delay: pace });
  }
}

/** Pastes a text at the cursor. The page needs the right to read and write the clipboard, as for `clipboardText`. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.keyboard.press('Control+v');
}

/** What the clipboard holds. */
export function clipboardText(page: Page): Promise<string> {
  return page.evaluate<string>('navigator.clipboard.readText()');
}

/** Saves the note in front, and waits until its file is written. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await page.locator('.tab.active:not(.dirty)').waitFor();
}

/**
 * Open the quick fixes at the cursor and return the one with that title. Press the key again if they do not open: the
 * editor asks for fixes a moment after the cursor has moved, drops the request of a key pressed before, and does not
 * show that it has asked.
 */
export async function openFixes(page: Page, title: string): Promise<Locator> {
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
  const end = Date.now() + ANSWER.inAll;
  for (;;) {
    await page.keyboard.press('Control+.');
    try {
      await fix.waitFor({ timeout: ANSWER.once });
      return fix;
    } catch (error) {
      if (Date.now() > end) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Apply a quick fix at the cursor. */
export async function chooseFix(page: Page, title: string): Promise<void> {
  await chooseRow(await openFixes(page, title));
}
