/** What the packaged extension shows in the colours of each kind of theme: axe finds nothing serious in it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { chooseTheme, openFile, openNote, placeCursor, runCommand } from '../../scripts/host/workbench.ts';
import { seriousIn } from '../support/axe.ts';
import { FIRST_RUN, type Packaged, STEP, startPackaged } from './packaged.ts';

/** A theme of each kind, by the class that the editor gives to a page. */
const themes = {
  'vscode-light': 'Light Modern',
  'vscode-dark': 'Dark Modern',
  'vscode-high-contrast': 'Dark High Contrast',
  'vscode-high-contrast-light': 'Light High Contrast',
};

/** The views: what opens one, what its page shows, what of it is ours, and whether it runs scripts, such as axe. */
const views = [
  {
    note: '05-retrograde.cto.yaml',
    title: 'CTO Notes: Edit as Form',
    shows: 'main svg',
    ours: 'body',
    runsScripts: true,
  },
  {
    note: '05-retrograde.cto.yaml',
    title: 'CTO Notes: Open Report',
    shows: 'section.lesion svg',
    ours: 'body',
    runsScripts: false,
  },
  {
    note: '03-two-lesions.md',
    title: 'Markdown: Open Preview to the Side',
    shows: '.cto-card svg',
    ours: '.cto-card',
    runsScripts: true,
  },
  {
    note: '01-circumflex.cto.yaml',
    title: 'CTO Notes: Audit Folder',
    shows: 'section.score svg',
    ours: 'body',
    runsScripts: false,
  },
] as const;

/** The page of the view that was opened last, once it shows this. */
async function frameShowing(page: Page, what: string): Promise<Frame> {
  const shown = page.frameLocator('iframe.webview >> nth=-1').frameLocator('iframe#active-frame');
  await shown.locator(what).first().waitFor();
  const frame = await (await shown.locator('html').elementHandle())?.ownerFrame();
  assert.ok(frame);
  return frame;
}

/** Opens what is folded; and where a page has no colour of its own, what lies behind it is the editor. */
const PREPARE = `
  for (const one of document.querySelectorAll('details')) one.open = true;
  document.documentElement.style.background = 'var(--vscode-editor-background)';`;

describe('the colours of themes, in the package', function () {
  this.timeout(STEP);
  let packaged: Packaged | undefined;

  before(async function () {
    this.timeout(FIRST_RUN);
    packaged = await startPackaged(this);
  });

  after(() => packaged?.stop());

  for (const [kind, theme] of Object.entries(themes))
    it(`can be read in ${theme}`, async () => {
      assert.ok(packaged);
      const { server, folder, newPage } = packaged;
      const page = await newPage({ viewport: { width: 1440, height: 900 } });
      const empty = await newPage({ bypassCSP: true });
      await openNote(page, server, folder, join(folder, views[0].note));
      // First of all: a view may make its page anew for another theme.
      await chooseTheme(page, theme);
      const found: string[] = [];
      for (const { note, title, shows, ours, runsScripts } of views) {
        await openFile(page, note);
        await page.locator('.codelens-decoration a').first().waitFor({ state: 'attached' });
        await placeCursor(page, 42);
        await runCommand(page, title);
        const frame = await frameShowing(page, `body[data-vscode-theme-kind="${kind}"] ${shows}`);
        await frame.evaluate(PREPARE);
        // What runs nothing is copied into a page that does, with the theme that the editor has written into it.
        if (!runsScripts) await empty.setContent(await frame.evaluate('document.documentElement.outerHTML'));
        found.push(...(await seriousIn(runsScripts ? frame : empty, ours)));
      }
      for (const one of [page, empty]) await one.close();
      assert.deepEqual(found, []);
    });
});
