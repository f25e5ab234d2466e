/** The report of a note in the packaged extension: drawn beside the note, following its text, and running nothing. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { openNote, placeCursor, runCommand } from '../../scripts/host/workbench.ts';
import { FIRST_RUN, type Packaged, STEP, startPackaged } from './packaged.ts';

describe('the report of a note, in the package', function () {
  this.timeout(STEP);
  let packaged: Packaged | undefined;
  let page: Page;
  let report: FrameLocator;

  before(async function () {
    this.timeout(FIRST_RUN);
    packaged = await startPackaged(this);
    page = await packaged.newPage({ viewport: { width: 1280, height: 860 } });
    await openNote(page, packaged.server, packaged.folder, join(packaged.folder, '05-retrograde.cto.yaml'));
    await page.locator('.codelens-decoration a').first().waitFor({ state: 'attached' });
    await runCommand(page, 'CTO Notes: Open Report');
    report = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  });

  after(() => packaged?.stop());

  it('shows the lesion, the coronary tree and the scores, dark on white', async () => {
    const pictures = report.locator('section.lesion').getByRole('img');
    await pictures.nth(2).waitFor();
    assert.equal(await pictures.count(), 3);
    await report
      .getByRole('img', { name: /^Lesion A: RCA, proximal/ })
      .first()
      .waitFor();
    const paper = await report.locator('body').evaluate((body) => {
      const { backgroundColor, color } = body.ownerDocument.defaultView.getComputedStyle(body);
      return [backgroundColor, color];
    });
    assert.deepEqual(paper, ['rgb(255, 255, 255)', 'rgb(27, 31, 36)']);
  });

  it('follows the text of the note', async () => {
    await report.getByRole('heading', { name: 'J-CTO 5/5 very difficult' }).waitFor();
    // `stump: blunt` of the lesion.
    await page.locator('.tab', { hasText: '05-retrograde.cto.yaml' }).first().click();
    await placeCursor(page, 42);
    await page.keyboard.press('End');
    for (const _ of 'blunt') await page.keyboard.press('Backspace');
    await page.keyboard.type('tapered');
    await page.locator('.view-line', { hasText: /stump:\s*tapered$/ }).waitFor();
    await report.getByRole('heading', { name: 'J-CTO 4/5 very difficult' }).waitFor();
  });
});
