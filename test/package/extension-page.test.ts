/** What someone sees before the first note: the page of the installed extension, and its view in the activity bar. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openNote, workbenchAddress } from '../../scripts/host/workbench.ts';
import { readManifest } from '../support/manifest.ts';
import { FIRST_RUN, type Packaged, STEP, startPackaged } from './packaged.ts';

/** What is asked of a picture in a page. */
interface Picture {
  readonly alt: string;
  readonly src: string;
  readonly naturalWidth: number;
  decode(): Promise<void>;
}

let packaged: Packaged;

before(async function () {
  this.timeout(FIRST_RUN);
  packaged = await startPackaged(this);
});

after(() => packaged?.stop());

async function show(page: Page, view: string): Promise<void> {
  await page
    .locator('.activitybar .action-item', { hasText: view })
    .or(page.locator(`.activitybar [aria-label^="${view}"]`))
    .first()
    .click();
}

describe('the page of the extension', function () {
  this.timeout(STEP);
  let page: Page;

  before(async () => {
    page = await packaged.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(workbenchAddress(packaged.server, packaged.folder));
    await show(page, 'Extensions');
    await page.locator('.extension-list-item', { hasText: 'CTO Notes' }).first().click();
  });

  it('has the icon', async () => {
    const icon = page.locator('.extension-editor img.icon, .extension-editor .icon-container img').first();
    const width = await icon.evaluate(async (element) => {
      const image = element as unknown as Picture;
      await image.decode();
      return image.naturalWidth;
    });
    assert.equal(width, 256);
  });

  it('shows its README, with no picture that is broken', async () => {
    const text = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await text.locator('h2', { hasText: 'Install' }).waitFor();
    const pictures = await text.locator('img').evaluateAll((elements) =>
      Promise.all(
        (elements as unknown as Picture[]).map(async (image) => {
          await image.decode().catch(() => undefined);
          return { name: image.alt, from: image.src, drawn: image.naturalWidth > 0 };
        }),
      ),
    );
    // With a repository the pictures are there, and the network is not part of this test.
    const elsewhere = readManifest().repository ? 'https://github.com/' : 'none';
    assert.deepEqual(
      pictures.filter(({ drawn, from }) => !drawn && !from.startsWith(elsewhere)),
      [],
    );
  });
});

describe('the view in the activity bar', function () {
  this.timeout(STEP);

  it('leads to a first note, and lists those that were open', async () => {
    const page = await packaged.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(workbenchAddress(packaged.server, packaged.folder));
    await show(page, 'CTO Notes');
    const view = page.locator('.sidebar');
    const buttons = view.locator('.welcome-view .monaco-button');
    await buttons.first().waitFor();
    assert.deepEqual(await buttons.allInnerTexts(), [
      'New Note',
      'Open Sample Note',
      'Check All Notes in Folder',
    ]);
    const rows = view
      .locator('.pane:has(.pane-header:has-text("Recent Notes"))')
      .locator('.monaco-list-row .label-name');
    for (const [count, name] of ['01-circumflex.cto.yaml', '03-two-lesions.md'].entries()) {
      await openNote(page, packaged.server, packaged.folder, join(packaged.folder, name));
      // The explorer comes first again, with the same files.
      await page.locator('.sidebar .explorer-viewlet').waitFor();
      await show(page, 'CTO Notes');
      await view.locator('.explorer-viewlet').waitFor({ state: 'detached' });
      await rows.nth(count).waitFor();
    }
    assert.deepEqual(await rows.allInnerTexts(), ['03-two-lesions.md', '01-circumflex.cto.yaml']);
    await rows.nth(1).click();
    await page.locator('.tab.active', { hasText: '01-circumflex.cto.yaml' }).waitFor();
  });

  it('lists all notes of the folder, in the order that is chosen, as far as they pass the filter', async () => {
    const page = await packaged.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(workbenchAddress(packaged.server, packaged.folder));
    await show(page, 'CTO Notes');
    const pane = page.locator('.sidebar .pane:has(.pane-header:has-text("Notes in Folder"))');
    const rows = pane.locator('.monaco-list-row');
    await rows.filter({ hasText: '2026-' }).nth(5).waitFor();
    const action = async (name: string) => {
      await pane.hover();
      await pane.locator(`.action-label[aria-label^="${name}"]`).click();
    };
    await action('Sort Notes');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Score, hardest first' }).click();
    await action('Filter Notes');
    await page.locator('.quick-input-widget input').fill('lad j-cto');
    await page.keyboard.press('Enter');
    await pane.getByText(/^lad j-cto: \d+ of \d+$/).waitFor();
    // The editor draws the rows after the words above them.
    await rows
      .filter({ hasNotText: /LAD|2 lesions/ })
      .first()
      .waitFor({ state: 'detached' });
    assert.ok((await rows.count()) > 0);
    await rows.first().click();
    await page.locator('.tab.active', { hasText: /\.cto\.yaml|\.md/ }).waitFor();
  });
});
