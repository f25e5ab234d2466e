/** The packaged extension in an editor whose display language is German. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { hoverOver, openNote, placeCursor, runCommand } from '../../scripts/host/workbench.ts';
import { expectOffered, FIRST_RUN, type Packaged, STEP, startPackaged } from './packaged.ts';

describe('the package in German', function () {
  this.timeout(STEP);
  let packaged: Packaged | undefined;
  let page: Page;
  let open: () => Promise<void>;

  before(async function () {
    this.timeout(FIRST_RUN);
    const started = await startPackaged(this);
    packaged = started;
    const { server, folder } = started;
    open = async () => {
      page = await started.newPage({ viewport: { width: 1600, height: 900 } });
      // What the editor's own texts for a language would set: without them its own words stay English.
      await page.addInitScript('globalThis._VSCODE_NLS_LANGUAGE = "de"');
      await openNote(page, server, folder, join(folder, '02-problems.cto.yaml'));
    };
    await open();
  });

  after(() => packaged?.stop());

  it('names the language of a note', async () => {
    await page.locator('#status\\.editor\\.mode', { hasText: 'CTO-Interventionsbericht' }).waitFor();
  });

  it('says in German what is wrong', async () => {
    await page.locator('.squiggly-error').first().waitFor();
    // The scores above the lesion move the lines below them when they arrive.
    await page.locator('.codelens-decoration a').first().waitFor({ state: 'attached' });
    const hover = await hoverOver(page, 'modrate', 'Drahtpassage innerhalb von 30 Minuten');
    assert.match(hover, /^`modrate` ist kein gültiger Wert für `calcification`\. Ist `moderate` gemeint\?/);
  });

  it('has its scores above the lesion in German', async () => {
    await page.locator('.codelens-decoration', { hasText: 'J-CTO 2–4/5' }).first().waitFor();
    await page
      .locator('.codelens-decoration', { hasText: /Es fehlen: \d Angaben/ })
      .first()
      .waitFor();
  });

  it('offers its commands in German, and answers in German', async () => {
    await placeCursor(page, 20);
    const title = 'CTO Notes: Zusammenfassung mit Scores einfügen';
    await expectOffered(page, title, [title]);
    await runCommand(page, title);
    const message = page.locator('.notification-list-item-message').first();
    await message.waitFor();
    assert.match(
      await message.innerText(),
      /Keine Zusammenfassung: Läsion A hat einen Fehler in Zeile 23: .*modrate/,
    );
  });

  it('explains the scores in German', async () => {
    await placeCursor(page, 20);
    await runCommand(page, 'CTO Notes: Scores erklären');
    const preview = page.frameLocator('iframe.webview').frameLocator('iframe').first();
    await preview.locator('h1', { hasText: 'Scores der Läsion A' }).waitFor();
  });

  it('has a German page for a problem', async () => {
    // Anew, since the keyboard is in the page that was opened before.
    await page.close();
    await open();
    await page.locator('.squiggly-error').first().waitFor();
    await placeCursor(page, 23);
    await runCommand(page, 'CTO Notes: Seite zum Problem öffnen');
    const tab = page.locator('.tab', { hasText: 'unknown-value.md' });
    await tab.first().waitFor();
    const frames = page.frameLocator('iframe.webview.ready').frameLocator('iframe').first();
    await frames.locator('h1', { hasText: 'Unzulässiger Wert' }).waitFor();
  });
});
