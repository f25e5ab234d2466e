/** The packaged extension, installed from its file alone, works in the editor. */
import assert from 'node:assert/strict';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Server } from '../../scripts/host/serve.ts';
import {
  hoverOver,
  languageMode,
  openFile,
  openNote,
  placeCursor,
  runCommand,
} from '../../scripts/host/workbench.ts';
import { expectOffered, FIRST_RUN, type Packaged, STEP, startPackaged } from './packaged.ts';

/** What the package may hold; `.vsixmanifest` is the installer's own. */
const SHIPPED =
  /^(package(\.nls(\.de)?)?\.json|l10n\/bundle\.l10n\.de\.json|readme\.md|changelog\.md|license\.txt|third-party-notices\.txt|\.vsixmanifest|(dist|schemas|syntaxes|media)\/.+)$/i;

const NOTE = '02-problems.cto.yaml';

describe('the package', function () {
  this.timeout(STEP);
  let packaged: Packaged | undefined;
  let page: Page;
  let server: Server;
  let folder: string;
  let extensions: string;
  let vsix: string;

  before(async function () {
    this.timeout(FIRST_RUN);
    packaged = await startPackaged(this);
    ({ server, folder, extensions, vsix } = packaged);
    page = await packaged.newPage({ viewport: { width: 1280, height: 800 } });
    await openNote(page, server, folder, join(folder, NOTE));
  });

  after(() => packaged?.stop());

  it('ships what it needs and nothing else', () => {
    const [installed] = readdirSync(extensions).filter((name) => name.startsWith('cto-notes.cto-notes-'));
    assert.ok(installed, 'the extension is installed');
    const top = join(extensions, installed);
    const files = readdirSync(top, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
    const shipped = files.filter((file) => statSync(join(top, file)).isFile());
    assert.deepEqual(
      shipped.filter((file) => !SHIPPED.test(file)),
      [],
    );
    for (const file of [
      'dist/extension.cjs',
      'dist/extension.web.cjs',
      'dist/lesion-view.js',
      'media/lesion-view.css',
      'dist/service.cjs',
      'dist/pictures.cjs',
      'dist/views.cjs',
      'dist/registry.cjs',
      'dist/yaml.cjs',
      'media/walkthrough/sample.cto.yaml',
      'schemas/cto-note.schema.json',
      'package.json',
      'package.nls.json',
      'package.nls.de.json',
      'l10n/bundle.l10n.de.json',
    ]) {
      assert.ok(shipped.includes(file), file);
    }
  });

  it('is less than a megabyte, pictures and all', () => {
    assert.ok(statSync(vsix).size < 1_000_000, `${statSync(vsix).size} bytes`);
  });

  it('knows the language of a note', async () => {
    const mode = page.locator('#status\\.editor\\.mode', { hasText: 'CTO procedure note' });
    await mode.waitFor();
    assert.equal(await languageMode(page), 'CTO procedure note');
  });

  it('marks what is wrong, and says what when asked', async () => {
    await page.locator('.squiggly-error').first().waitFor();
    // The scores above the lesion move the lines below them when they arrive.
    await page.locator('.codelens-decoration a').first().waitFor({ state: 'attached' });
    await hoverOver(page, 'modrate', 'moderate');
  });

  const TITLE = 'CTO Notes: Insert Scored Summary';

  it('offers its commands where they apply', async () => {
    await placeCursor(page, 20);
    await expectOffered(page, TITLE, [TITLE, `${TITLE} for All Lesions`]);
    await placeCursor(page, 5);
    await expectOffered(page, TITLE, [TITLE, `${TITLE} for All Lesions`]);
  });

  it('names the first error instead of a summary, and leads to it', async () => {
    await placeCursor(page, 20);
    await runCommand(page, TITLE);
    const message = page.locator('.notification-list-item-message').first();
    await message.waitFor();
    assert.match(await message.innerText(), /No summary: Lesion A has an error in line 23: .*modrate/);
    await page.getByRole('button', { name: 'Show Error' }).click();
    await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 23,' }).waitFor();
  });

  it('inserts a summary', async () => {
    await openNote(page, server, folder, join(folder, '03-two-lesions.md'));
    await placeCursor(page, 50);
    await page.locator('.squiggly-info').first().waitFor();
    await placeCursor(page, 26);
    await runCommand(page, TITLE);
    await page.locator('.view-line', { hasText: 'cto-summary RCA' }).first().waitFor();
    const said = page.locator('.notification-list-item-message', {
      hasText: 'Summary of lesion RCA inserted',
    });
    await said.waitFor();
    assert.match(await said.innerText(), /^Summary of lesion RCA inserted, line 4\d\.$/);
  });

  it('asks which lesion is meant where the cursor is in none, and shows where the summary went', async () => {
    await placeCursor(page, 1);
    await page.keyboard.press('Control+Alt+s');
    const lesions = page.locator('.quick-input-list .monaco-list-row');
    await lesions.filter({ hasText: 'OM1' }).click();
    await page.locator('.view-line', { hasText: 'cto-summary OM1' }).first().waitFor();
    await page.locator('.notification-list-item-message', { hasText: 'lesion OM1 inserted' }).waitFor();
  });

  it('names the hardest lesion in the status bar, with both scores, and a click leads to it', async () => {
    const item = page.locator('[id$="ctoNotes.hardestLesion"]');
    await item.filter({ hasText: /OM1: J-CTO .+ · PROGRESS-CTO/ }).waitFor();
    await placeCursor(page, 1);
    await item.click();
    await page.locator('.view-line', { hasText: 'id: OM1' }).first().waitFor();
    await page.locator('#status\\.editor\\.selection').filter({ hasNotText: 'Ln 1,' }).waitFor();
  });

  it('offers only to begin a note, and to check the folder, in Markdown that is none', async () => {
    writeFileSync(join(folder, 'plain.md'), '# Plain\n\nNo fence of ours.\n');
    await openNote(page, server, folder, join(folder, 'plain.md'));
    await page.locator('#status\\.editor\\.mode', { hasText: 'Markdown' }).waitFor();
    // By way of a note, whose commands come and go: then the extension has had its say.
    await openFile(page, NOTE);
    await expectOffered(page, TITLE, [TITLE, `${TITLE} for All Lesions`]);
    await openFile(page, 'plain.md');
    await expectOffered(page, 'CTO Notes:', [
      'CTO Notes: Audit Folder',
      'CTO Notes: Check All Notes in Folder',
      'CTO Notes: Export Folder…',
      'CTO Notes: Filter Notes…',
      // The editor's own commands for the views of the extension.
      'CTO Notes: Focus on Notes in Folder View',
      'CTO Notes: Focus on Recent Notes View',
      'CTO Notes: New Note',
      'CTO Notes: New Note: Whole Procedure',
      'CTO Notes: Open Sample Note',
      'CTO Notes: Read Notes Again',
      'CTO Notes: Sort Notes…',
    ]);
  });
});
