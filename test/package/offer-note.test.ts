/** A note that is not named as one, and the check of a folder, as someone meets them in the packaged extension. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openFile, openNote, runCommand } from '../../scripts/host/workbench.ts';
import { FIRST_RUN, type Packaged, STEP, startPackaged } from './packaged.ts';

/** Whether the browser has stored what the extension is to remember: a page that is left sooner takes it along. */
const REMEMBERED = `(async () => {
  for (const { name } of await indexedDB.databases()) {
    const asked = indexedDB.open(name);
    const base = await new Promise((done) => (asked.onsuccess = () => done(asked.result)));
    try {
      for (const store of base.objectStoreNames) {
        const all = base.transaction(store).objectStore(store).getAll();
        const found = await new Promise((done) => (all.onsuccess = () => done(all.result)));
        if (found.some((value) => String(value).includes('ctoNotes.answers'))) return true;
      }
    } finally {
      base.close();
    }
  }
  return false;
})()`;

const NOTE = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n';

describe('a note that is not named as one', function () {
  this.timeout(STEP);
  let packaged: Packaged | undefined;
  let page: Page;

  before(async function () {
    this.timeout(FIRST_RUN);
    packaged = await startPackaged(this);
    page = await packaged.newPage({ viewport: { width: 1280, height: 860 } });
    for (const name of ['first.yaml', 'second.yaml']) writeFileSync(join(packaged.folder, name), NOTE);
  });

  after(() => packaged?.stop());

  const messages = () => page.locator('.notifications-toasts .notification-list-item');
  const said = (text: RegExp) => messages().filter({ hasText: text });
  const openAlone = (name: string) => {
    assert.ok(packaged);
    const { server, folder } = packaged;
    return openNote(page, server, folder, join(folder, name));
  };

  it('is never asked about again after a no, in no later session', async () => {
    await openAlone('first.yaml');
    await said(/first\.yaml looks like a CTO note/)
      .getByRole('button', { name: 'No', exact: true })
      .click();
    await said(/first\.yaml/).waitFor({ state: 'detached' });
    while (!(await page.evaluate(REMEMBERED)));
    await openAlone('first.yaml');
    // By the time that another one is asked about, this one would have been as well.
    await openFile(page, 'second.yaml');
    await said(/second\.yaml looks like a CTO note/).waitFor();
    assert.deepEqual(await said(/first\.yaml/).allInnerTexts(), []);
    await page.locator('#status\\.editor\\.mode', { hasText: 'YAML' }).waitFor();
  });

  it('is named by the check of the folder, which shows the problems each time', async () => {
    assert.ok(packaged);
    const notes: string[] = [];
    // The second time the list has the focus, and a toggle would close it.
    for (const name of ['third.yaml', 'fourth.yaml']) {
      writeFileSync(join(packaged.folder, name), NOTE);
      notes.unshift(name);
      await runCommand(page, 'CTO Notes: Check All Notes in Folder');
      await said(new RegExp(`7 notes, \\d with errors\\. Not checked.*: .*\\b${notes.join('.*')}`)).waitFor();
      await page.locator('.markers-panel').waitFor({ state: 'visible' });
    }
  });

  it('is opened from there', async () => {
    await said(/Not checked/)
      .getByRole('button', { name: 'Open first.yaml' })
      .last()
      .click();
    await page.locator('.tab.active', { hasText: 'first.yaml' }).waitFor();
  });
});
