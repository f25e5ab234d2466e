/**
 * The first hour of someone who never saw YAML, in the packaged extension, key by key, in both hosts of extensions.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/host/paths.ts';
import { openNote } from '../../scripts/host/workbench.ts';
import { extensionId } from '../editor/suite/results.ts';
import { FIRST_RUN, type Packaged, STEP, startPackaged } from './packaged.ts';

/** The note that README asks its reader to write. */
const [, README_NOTE = ''] =
  /```yaml\n(cto_note: 1\n[\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];

/** Milliseconds between two keys of someone who types fast. */
const PACE = 30;

const HOSTS = { 'the host of Node': ['workspace'], 'the worker of the browser': ['web'] };

for (const [host, kind] of Object.entries(HOSTS)) {
  describe(`the first hour, in ${host}`, function () {
    this.timeout(STEP);
    let packaged: Packaged | undefined;
    let page: Page;
    let note: string;

    before(async function () {
      this.timeout(FIRST_RUN);
      const settings = { 'remote.extensionKind': { [extensionId]: kind } };
      packaged = await startPackaged(this, { settings });
      const { server, folder } = packaged;
      note = join(folder, 'first.cto.yaml');
      writeFileSync(note, '');
      page = await packaged.newPage({ viewport: { width: 1280, height: 860 } });
      await openNote(page, server, folder, note);
    });

    after(() => packaged?.stop());

    const status = (item: string) => page.locator(`#status\\.editor\\.${item}`);

    /** The column of the cursor, from 1. */
    const column = async () => Number(/Col (\d+)/.exec(await status('selection').innerText())?.[1]);

    const indented = () => status('indentation').filter({ hasText: 'Spaces: 2' }).waitFor();

    it('opens an empty note that indents by two, also where the window brings it back', async () => {
      await indented();
      await page.reload();
      await status('mode').filter({ hasText: 'CTO procedure note' }).waitFor();
      await indented();
    });

    it('keeps every line of a note that is typed at speed', async () => {
      await page.locator('.monaco-editor .view-lines').first().click();
      const lines = README_NOTE.trimEnd().split('\n');
      for (const [number, line] of lines.entries()) {
        if (number > 0) await page.keyboard.press('Enter', { delay: PACE });
        const text = line.trimStart();
        if (text === '') continue;
        await status('selection')
          .filter({ hasText: `Ln ${number + 1},` })
          .waitFor();
        // The editor indents by itself; what it cannot know is where a level ends.
        const wanted = line.length - text.length + 1;
        for (let at = await column(); at !== wanted; ) {
          await page.keyboard.press(at > wanted ? 'Shift+Tab' : 'Tab', { delay: PACE });
          at += at > wanted ? -2 : 2;
          await status('selection')
            .filter({ hasText: `Col ${at}` })
            .waitFor();
        }
        await page.keyboard.type(text, { delay: PACE });
      }
      await page.keyboard.press('Control+s');
      await page.locator('.tab.active:not(.dirty)').waitFor();
      assert.equal(readFileSync(note, 'utf8').trimEnd(), README_NOTE.trimEnd());
    });
  });
}
