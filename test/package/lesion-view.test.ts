/** A lesion written in the lesion view of the packaged extension by somebody who never saw YAML, with the mouse alone. */
import assert from 'node:assert/strict';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { temporaryFolder } from '../../scripts/host/paths.ts';
import { chooseEntry, workbenchAddress } from '../../scripts/host/workbench.ts';
import { FIRST_RUN, type Packaged, STEP, startPackaged } from './packaged.ts';

/** What the note is to say of its lesion, which is what the text says. */
const LESION = `  - id: A
    vessel: LCx
    occlusion_months: 8
    length_mm: 25
    stump: blunt
    cap_ambiguity: yes
    calcification: mild
    bend_degrees: over 45
    tortuosity: moderate
    prior_attempt: failed
    interventional_collaterals: no
`;

/** Where the extension runs, by the settings that bring it there: the server's own way to say it. */
const hosts = {
  'the extension host of Node': {},
  'a web worker': { 'remote.extensionKind': { 'cto-notes.cto-notes': ['web'] } },
};

for (const [host, settings] of Object.entries(hosts))
  describe(`the lesion view, in the package, in ${host}`, function () {
    this.timeout(STEP);
    let packaged: Packaged | undefined;
    let page: Page;
    let view: FrameLocator;
    let clicks = 0;
    const loaded: string[] = [];

    before(async function () {
      this.timeout(FIRST_RUN);
      packaged = await startPackaged(this, { settings });
      page = await packaged.newPage({ viewport: { width: 1440, height: 900 } });
      page.on('request', (request) => loaded.push(request.url()));
      const folder = temporaryFolder('lesion-view');
      await page.goto(workbenchAddress(packaged.server, folder));
      view = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    });

    after(() => packaged?.stop());

    const field = (path: string): Locator => view.locator(`[data-path="${path}"]`);
    const click = async (what: Locator) => {
      clicks += 1;
      await what.click();
    };
    const recorded = (path: string) => view.locator(`[data-path="${path}"][data-state="set"]`).waitFor();
    const choose = async (path: string, label: string) => {
      await click(field(path).locator('label', { has: view.getByText(label, { exact: true }) }));
      await recorded(path);
    };
    const enter = async (path: string, ...keys: string[]) => {
      await click(field(path).getByRole('textbox'));
      for (const key of [...keys, 'Done'])
        await click(field(path).locator('.key', { hasText: new RegExp(`^${key}$`) }));
      await recorded(path);
    };

    it('opens beside a new note, and leaves the focus in the text', async () => {
      await page.locator('.activitybar a[aria-label="CTO Notes"]').click();
      await page.locator('.pane-body a', { hasText: 'New Note' }).first().click();
      await chooseEntry(page, 'YAML');
      await page.locator('.quick-input-widget input:visible').first().press('Enter');
      await field('vessel').waitFor();
      assert.equal(await page.evaluate("document.activeElement.closest('.monaco-editor') !== null"), true);
    });

    it('runs where it is said to run', () => {
      // What a worker runs, the browser loads.
      const isLoaded = loaded.some((url) => url.includes('dist%2Fextension.web.cjs'));
      assert.equal(isLoaded, host === 'a web worker');
    });

    it('writes a whole lesion with the mouse, in fewer clicks than a third of the text’s keystrokes', async () => {
      // A list to choose from is two clicks: to open it, and on the entry.
      clicks += 2;
      await field('vessel').getByRole('combobox').selectOption('LCx');
      await recorded('vessel');
      await click(view.locator('[data-section="lesion.lesion.more"] > summary'));
      await enter('occlusion_months', '8');
      await enter('length_mm', '2', '5');
      await choose('stump', 'blunt');
      await choose('cap_ambiguity', 'yes');
      await choose('calcification', 'mild');
      await enter('bend_degrees', 'over', '4', '5');
      await choose('tortuosity', 'moderate');
      await choose('prior_attempt', 'failed');
      await choose('interventional_collaterals', 'no');
      await view.getByText('J-CTO 5/5').waitFor();
      assert.ok(clicks * 3 < LESION.length, `${clicks} clicks for ${LESION.length} characters`);
    });

    it('has written the lesion that was meant', async () => {
      const lines = LESION.trimEnd().split('\n');
      for (const line of lines)
        await page
          .locator('.view-line', { hasText: line.trim().replaceAll(' ', '\u00a0') })
          .first()
          .waitFor();
    });
  });
