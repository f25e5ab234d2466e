/** The packaged extension in a folder that nobody has trusted, and what it shows outside of the text. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openNote, runCommand } from '../../scripts/host/workbench.ts';
import { FIRST_RUN, type Packaged, STEP, startPackaged } from './packaged.ts';

describe('the package in a folder that is not trusted', function () {
  this.timeout(STEP);
  let packaged: Packaged | undefined;
  let page: Page;

  before(async function () {
    this.timeout(FIRST_RUN);
    // Nobody answers the question whether to trust the folder, so it is not trusted.
    const settings = { 'security.workspace.trust.startupPrompt': 'never' };
    packaged = await startPackaged(this, { workspaceTrust: true, settings });
    const { server, folder } = packaged;
    page = await packaged.newPage({ viewport: { width: 1280, height: 900 } });
    await openNote(page, server, folder, join(folder, '02-problems.cto.yaml'));
  });

  after(() => packaged?.stop());

  it('checks a note all the same', async () => {
    await page.locator('#status\\.workspaceTrust', { hasText: 'Restricted Mode' }).waitFor();
    await page.locator('.squiggly-error').first().waitFor();
  });

  it('names the hardest lesion in the status bar', async () => {
    const item = page.locator('[id$="ctoNotes.hardestLesion"]');
    await item.filter({ hasText: /^A \w+: J-CTO 2–4\/5 · PROGRESS-CTO/ }).waitFor();
  });

  // In the narrower one the editor itself would not put anything beside the walkthrough.
  for (const width of [1600, 1280]) {
    it(`has a walkthrough that ticks off what was done, and stays beside it, ${width} pixels wide`, async () => {
      assert.ok(packaged);
      const { server, folder } = packaged;
      const page = await packaged.newPage({ viewport: { width, height: 900 } });
      await openNote(page, server, folder, join(folder, '02-problems.cto.yaml'));
      await page.locator('.squiggly-error').first().waitFor();
      await Promise.all([clickWhenDrawn(page, 'Open Sample Note'), openWalkthrough(page)]);
      await page.locator('.view-line', { hasText: 'A sample to try things on' }).waitFor();
      const steps = page.locator('.getting-started-step');
      await steps.locator('.codicon-getting-started-step-checked').waitFor();
      assert.deepEqual(await steps.locator('h3').allInnerTexts(), [
        'Open a sample note',
        'See what needs a second look',
        'Hover over a lesion',
        'Insert the scored summary',
        'Choose the settings of your unit',
      ]);
      await page.close();
    });
  }
});

async function openWalkthrough(page: Page): Promise<void> {
  await runCommand(page, 'Welcome: Open Walkthrough...');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'first CTO note' }).click();
}

/**
 * Clicks a button of the walkthrough the moment it is drawn: a quarter of a second later the editor moves the focus
 * to the step, in the midst of what the button does.
 */
async function clickWhenDrawn(page: Page, label: string): Promise<void> {
  await page.evaluate(`new Promise((clicked) => {
    const observer = new MutationObserver(() => {
      const buttons = [...document.querySelectorAll('.getting-started-step.expanded .monaco-button')];
      const button = buttons.find(({ textContent }) => textContent === ${JSON.stringify(label)});
      if (!button) return;
      observer.disconnect();
      button.click();
      clicked();
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  })`);
}
