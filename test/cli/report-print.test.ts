/** The report as a browser prints it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.ts';
import { ensureCommands, setUpOrSkip } from '../../scripts/host/debian.ts';
import { seriousIn } from '../support/axe.ts';
import { emptyFolder, run } from './command.ts';

describe('a report on paper', function () {
  this.timeout(600_000);
  let browser: Browser;
  let page: Page;
  const folder = emptyFolder();
  const asked: string[] = [];

  before(async function () {
    browser = await setUpOrSkip(
      async () => {
        await ensureCommands({ pdftotext: 'poppler-utils' }, 'pdftotext');
        return launchBrowser();
      },
      () => this.skip(),
    );
    await run(['report', resolve('examples/05-retrograde.cto.yaml'), '-o', 'a.html'], { cwd: folder });
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'a.html')).href);
  });

  after(() => browser?.close());

  it('asks for nothing but itself', () => {
    assert.deepEqual(asked, [pathToFileURL(join(folder, 'a.html')).href]);
  });

  for (const format of ['A4', 'Letter'])
    it(`fits ${format}: pictures, scores, procedure and sources on few sheets, without the note's own text`, async () => {
      const pdf = join(folder, `${format}.pdf`);
      await page.pdf({ path: pdf, format });
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      const sheets = text.split('\f').length - 1;
      assert.ok(sheets >= 2 && sheets <= 4, `${sheets} sheets`);
      for (const part of [
        'CTO PCI 2026-09-15, P-0105',
        'J-CTO 5/5',
        '35 mm',
        'Guide catheters',
        'Sources',
        'Morino',
      ])
        assert.ok(text.replace(/\s+/g, ' ').includes(part), part);
      assert.doesNotMatch(text, /cto_note: 1/);
      // Whose sheet it is, and which of how many.
      const feet = [...text.matchAll(/^ *CTO PCI 2026-09-15, P-0105 +(\d+) ?\/ ?(\d+)$/gm)].map(
        ([, sheet, of]) => `${sheet} / ${of}`,
      );
      assert.deepEqual(
        feet,
        Array.from({ length: sheets }, (_, i) => `${i + 1} / ${sheets}`),
      );
    });

  it('keeps words of any length on the page', async () => {
    const long = 'a'.repeat(300);
    const note = `cto_note: 1\npatient:\n  id: P-1\n  detail: ${long}\nlesions:\n  - id: A\n    vessel: LAD\n    detail: ${long}\n`;
    writeFileSync(join(folder, 'long.cto.yaml'), note);
    await run(['report', 'long.cto.yaml', '-o', 'long.html'], { cwd: folder });
    const narrow = await browser.newPage({ viewport: { width: 700, height: 900 } });
    await narrow.goto(pathToFileURL(join(folder, 'long.html')).href);
    const widths = await narrow.evaluate<number[]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    assert.equal(widths[0], widths[1]);
    await narrow.close();
  });

  it('has nothing that axe calls serious or critical, nor has the index of many', async () => {
    await run(['report', '--all', resolve('examples'), '-o', 'pages'], { cwd: folder });
    const screen = await browser.newPage({ bypassCSP: true });
    for (const name of [
      'a.html',
      'pages/index.html',
      'pages/02-problems.html',
      'pages/03-two-lesions.html',
    ]) {
      await screen.goto(pathToFileURL(join(folder, name)).href);
      assert.deepEqual([name, ...(await seriousIn(screen))], [name]);
    }
    await screen.close();
  });
});
