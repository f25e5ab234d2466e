/** The cards of a note in the preview of the packaged extension in a folder that nobody has trusted. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { openNote, placeCursor, runCommand } from '../../scripts/host/workbench.ts';
import { FIRST_RUN, type Packaged, STEP, startPackaged } from './packaged.ts';

describe('the preview of a Markdown note, in the package', function () {
  this.timeout(STEP);
  let packaged: Packaged | undefined;
  let page: Page;
  let preview: FrameLocator;

  before(async function () {
    this.timeout(FIRST_RUN);
    const settings = { 'security.workspace.trust.startupPrompt': 'never' };
    packaged = await startPackaged(this, { workspaceTrust: true, settings });
    page = await packaged.newPage({ viewport: { width: 1280, height: 860 } });
    await openNote(page, packaged.server, packaged.folder, join(packaged.folder, '03-two-lesions.md'));
    await runCommand(page, 'Markdown: Open Preview to the Side');
    preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  });

  after(() => packaged?.stop());

  const card = (says: string) => preview.locator('.cto-card', { hasText: says });

  it('shows a card for each fence', async () => {
    await card('Patient').getByText('72').waitFor();
    await card('Lesion RCA').getByText('J-CTO 1/5 intermediate').waitFor();
    await card('Lesion OM1').getByRole('cell', { name: 'Tortuosity' }).first().waitFor();
  });

  it('draws each lesion in the colours of the theme', async () => {
    const picture = card('Lesion RCA').getByRole('img', { name: /^Lesion RCA: RCA, mid/ });
    await picture.waitFor();
    const colours = await picture.evaluate((svg) => {
      const { defaultView: view } = svg.ownerDocument;
      const wall = svg.querySelector('[stroke="var(--cto-wall)"]');
      const [text, walls] = [svg.closest('.cto-card'), wall].map((element) => view.getComputedStyle(element));
      return { words: view.getComputedStyle(svg).fill === text.color, walls: walls.stroke };
    });
    // Words as those of the card around them, walls as in the light theme.
    assert.deepEqual(colours, { words: true, walls: 'rgb(89, 97, 107)' });
  });

  it('goes along with the cursor, and with what is typed', async () => {
    await page.locator('.tab', { hasText: '03-two-lesions.md' }).first().click();
    // `calcification: severe` of the first lesion.
    await placeCursor(page, 33);
    await preview.locator('.cto-card.code-active-line', { hasText: 'Lesion RCA' }).waitFor();
    await page.keyboard.press('End');
    for (const _ of 'severe') await page.keyboard.press('Backspace');
    await page.keyboard.type('none');
    await card('Lesion RCA').getByText('J-CTO 0/5 easy').waitFor();
  });
});
