/**
 * The first hour of someone who never saw YAML, in the packaged extension, key by key, in both hosts of extensions.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root, temporaryFolder } from '../../scripts/host/paths.ts';
import {
  chooseEntry,
  chooseFix,
  clipboardText,
  errorCount,
  messageSaying,
  openFile,
  openNote,
  paste,
  placeCursor,
  runCommand,
  save,
  statusItem,
  typeLines,
} from '../../scripts/host/workbench.ts';
import { extensionId } from '../editor/suite/results.ts';
import { applied } from '../support/applied.ts';
import { document, service } from '../support/notes.ts';
import { FIRST_RUN, type Packaged, STEP, startPackaged } from './packaged.ts';

/** The note that README asks its reader to write. */
const [, README_NOTE = ''] =
  /```yaml\n(cto_note: 1\n[\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];

/** Milliseconds between two keys of someone who types fast. */
const PACE = 30;

/** Another lesion, as it stands in a report that was written with Word. */
const WORD_LIST = `• Vessel: RCA
• Stump: blunt
• Lesion length: 25 mm
• Calcification: heavy
• Seen by: the whole team
`;

/** What is to become of the list, once it was said that "heavy" is severe; the word stays as it was written. */
const SECOND_LESION = `  - id: B
    vessel: RCA
    length_mm: 25
    stump: blunt
    calcification: severe
    detail: "calcification: heavy"
    # Seen by: the whole team
`;

/** A note that somebody has begun. */
const DRAFT = [
  ...['cto_note: 1', 'lesions:', '  - id: A', '    vessel: LAD', '    length_mm: ', '    calcification: '],
  ...['    bend_degrees: ', '    tortuosity: ', ''],
];
const FILLED = `cto_note: 1
lesions:
  - id: A
    vessel: LAD
    length_mm: 25
    calcification: severe
    bend_degrees: 30
    tortuosity:
`;

const FIRST_LINE = 'J-CTO 3/5 very difficult · PROGRESS-CTO 4/4';

/** The lines of both, from 1. */
const VESSEL = 17;
const LIST = README_NOTE.split('\n').length;

/** Fills a folder with 299 notes, 12 of them with an error, and two files that are none. */
function fill(folder: string): void {
  mkdirSync(join(folder, 'registry'));
  for (let number = 1; number < 300; number += 1) {
    const id = `R-${String(number).padStart(4, '0')}`;
    const note = README_NOTE.replace('P-0001', id).replace('LCx', number % 24 === 0 ? 'LDA' : 'LCx');
    writeFileSync(join(folder, 'registry', `${id}.cto.yaml`), note);
  }
  writeFileSync(join(folder, 'compose.yaml'), 'services: {}\n');
  writeFileSync(join(folder, 'build.yaml'), 'on: push\n');
}

/** The note that was meant, and the text for the record, as the service makes them outside of any editor. */
function meant(): { note: string; record: string } {
  const place = { line: VESSEL - 1, character: 0 };
  const before = README_NOTE + SECOND_LESION;
  const note = applied(before, service().summaries(document(before), place).edits);
  return { note, record: service().plainText(document(note), place).text };
}

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
      const folder = temporaryFolder('first-hour');
      fill(folder);
      note = join(folder, 'first.cto.yaml');
      writeFileSync(note, '');
      page = await packaged.newPage({
        viewport: { width: 1280, height: 860 },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await openNote(page, packaged.server, folder, note);
    });

    after(() => packaged?.stop());

    const indented = () => statusItem(page, 'indentation').filter({ hasText: 'Spaces: 2' }).waitFor();
    const lens = (says: string) => page.locator('.codelens-decoration', { hasText: says }).first();
    const written = () => readFileSync(note, 'utf8');

    it('opens an empty note that indents by two, also where the window brings it back', async () => {
      await indented();
      await page.reload();
      await statusItem(page, 'mode').filter({ hasText: 'CTO procedure note' }).waitFor();
      await indented();
    });

    it('keeps every line of a note that is typed at speed', async () => {
      await page.locator('.monaco-editor .view-lines').first().click();
      await typeLines(page, README_NOTE.trimEnd().split('\n'), PACE);
      await save(page);
      assert.equal(written().trimEnd(), README_NOTE.trimEnd());
      await lens(FIRST_LINE).waitFor();
    });

    it('turns a pasted list into a lesion, and leaves the one above as it was', async () => {
      await page.keyboard.press('Enter');
      await paste(page, WORD_LIST);
      await errorCount(page, 5).waitFor();
      await placeCursor(page, LIST + 1);
      await chooseFix(page, 'Turn these lines into a lesion');
      // "Heavy" is no grade of ours, and nobody but the reader makes it one.
      await errorCount(page, 1).waitFor();
      await lens('J-CTO 2–5/5 · PROGRESS-CTO 0–3/4').waitFor();
      await placeCursor(page, LIST + 4);
      await chooseFix(page, 'Change `heavy` to `severe`');
      await errorCount(page, 0).waitFor();
      await lens('J-CTO 3–5/5 very difficult · PROGRESS-CTO 0–3/4').waitFor();
      await save(page);
      assert.equal(written(), README_NOTE + SECOND_LESION);
    });

    it('shows the problems of a folder of 300 notes, and says what it came to', async () => {
      await runCommand(page, 'CTO Notes: Check All Notes in Folder');
      await messageSaying(page, /^300 notes, 12 with errors, 2 \.yaml files are not notes$/).waitFor();
      const problem = page.locator('.markers-panel .monaco-list-row', { hasText: '`LDA` is not a valid' });
      await problem.first().waitFor();
    });

    it('asks which lesion to summarise, shows the summary that it inserts, and says where it is', async () => {
      await page.locator('.tab.active').click();
      // From the first line the place of the summary is out of sight.
      await placeCursor(page, 1);
      await runCommand(page, 'CTO Notes: Insert Scored Summary');
      await chooseEntry(page, 'A');
      await messageSaying(page, `Summary of lesion A inserted, line ${LIST}.`).waitFor();
      await page.locator('.view-line', { hasText: FIRST_LINE }).waitFor();
    });

    it('copies the summary for the record', async () => {
      await placeCursor(page, VESSEL);
      await runCommand(page, 'CTO Notes: Copy Summary as Plain Text');
      await messageSaying(page, 'Summary of lesion A copied.').waitFor();
      const copied = await clipboardText(page);
      assert.equal(copied, meant().record);
      assert.ok(copied.startsWith(`CTO PCI, patient P-0001: lesion A, LCx\n${FIRST_LINE}\n`));
    });

    it('goes on by Tab with a note that is opened again, behind each value that is typed', async () => {
      const draft = join(note, '..', 'draft.cto.yaml');
      writeFileSync(draft, DRAFT.join('\n'));
      await openFile(page, 'draft.cto.yaml');
      await placeCursor(page, DRAFT.indexOf('    length_mm: ') + 1);
      await page.keyboard.press('End');
      const at = (line: number) =>
        statusItem(page, 'selection')
          .filter({ hasText: `Ln ${line},` })
          .waitFor();
      for (const [step, value] of ['25', 'severe', '30'].entries()) {
        await page.keyboard.type(value, { delay: PACE });
        await page.locator('.view-line', { hasText: value }).last().waitFor();
        await page.keyboard.press('Escape');
        await page.keyboard.press('Tab');
        await at(DRAFT.indexOf('    length_mm: ') + 2 + step);
      }
      await save(page);
      assert.equal(readFileSync(draft, 'utf8').replace(/ +$/gm, ''), FILLED);
      await openFile(page, 'first.cto.yaml');
    });

    it('ends with the note that was meant', async () => {
      await save(page);
      assert.equal(written(), meant().note);
      assert.ok(written().includes(`    summary: |\n      ${FIRST_LINE}\n`));
    });
  });
}
