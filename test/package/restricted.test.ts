/** The packaged extension in a folder that nobody has trusted, and what it shows outside of the text. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openNote, runCommand } from '../../scripts/host/workbench.ts';
import { FIRST_RUN, type Packaged, startPackaged } from './packaged.ts';

describe('the package in a folder that is not trusted', function () {
  this.timeout(120_000);
  let packaged: Packaged | undefined;
  let page: Page;

  before(async function () {
    this.timeout(FIRST_RUN);
    // Nobody answers the question whether to trust the folder, so it is not trusted.
    const settings = { 'security.workspace.trust.startupPrompt': 'never' };
    packaged = await startPackaged({ workspaceTrust: true, settings });
    const { server, browser, folder } = packaged;
    // Room for the walkthrough and a note side by side.
    page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    await openNote(page, server, folder, join(folder, '02-findings.cto.yaml'));
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

  it('has a walkthrough that ticks off what was done', async function () {
    // A busy editor may miss the tick of a command that was run before it had drawn the steps.
    this.retries(2);
    await runCommand(page, 'Welcome: Open Walkthrough...');
    await page.locator('.quick-input-widget input').first().fill('CTO note');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'first CTO note' }).first().click();
    const steps = page.locator('.getting-started-step h3');
    await steps.first().waitFor();
    assert.deepEqual(await steps.allInnerTexts(), [
      'Open a sample note',
      'See what is worth a second look',
      'Rest the mouse on a lesion',
      'Insert the scored summary',
      'Set what your unit uses',
    ]);
    await page.locator('.getting-started-step .codicon-getting-started-step-unchecked').first().waitFor();
    await page.getByRole('button', { name: 'Open Sample Note' }).click();
    await page.locator('.view-line', { hasText: 'A sample to try things on' }).first().waitFor();
    await page.locator('.getting-started-step .codicon-getting-started-step-checked').first().waitFor();
  });
});
