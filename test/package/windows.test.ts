/** Two windows of the editor, and the command, at the same note: nothing is lost, and nobody is shown what is past. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/host/paths.ts';
import { openNote, placeCursor, runCommand } from '../../scripts/host/workbench.ts';
import { FIRST_RUN, type Packaged, STEP, startPackaged, WAIT } from './packaged.ts';

const NOTE = '01-circumflex.cto.yaml';

describe('a note in two windows', function () {
  this.timeout(STEP);
  let packaged: Packaged | undefined;
  let path: string;
  let [first, second]: [Page, Page] = [] as never;

  const onDisk = () => readFileSync(path, 'utf8');
  const drawn = (page: Page, text: string) => page.locator('.view-line', { hasText: text }).first().waitFor();
  const save = async (page: Page) => {
    await page.keyboard.press('Control+s');
  };
  /** Replaces what stands on a line behind its indentation. */
  const rewrite = async (page: Page, line: number, text: string) => {
    await placeCursor(page, line);
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.type(text);
    await page.keyboard.press('Escape');
  };
  const lineOf = (key: string) =>
    onDisk()
      .split('\n')
      .findIndex((line) => line.includes(key)) + 1;
  /** Waits for what a window saves. It is looked for, since what is on disk counts, and not what the window says. */
  const untilOnDisk = async (text: string) => {
    for (const end = Date.now() + WAIT; !onDisk().includes(text) && Date.now() < end; ) await pause(100);
    assert.ok(onDisk().includes(text), onDisk());
  };

  before(async function () {
    this.timeout(FIRST_RUN);
    packaged = await startPackaged(this);
    const { server, folder } = packaged;
    path = join(folder, NOTE);
    const viewport = { width: 1280, height: 1300 };
    [first, second] = [await packaged.newPage({ viewport }), await packaged.newPage({ viewport })];
    for (const page of [first, second]) {
      await openNote(page, server, folder, path);
      await page.locator('.codelens-decoration', { hasText: 'J-CTO' }).first().waitFor();
    }
  });

  after(() => packaged?.stop());

  it('follows in one window what the other saves', async () => {
    await placeCursor(first, lineOf('vessel:'));
    await runCommand(first, 'CTO Notes: Insert Scored Summary');
    await drawn(first, 'summary: |');
    await save(first);
    await untilOnDisk('summary: |');
    await drawn(second, 'summary: |');
    assert.equal(await second.locator('.squiggly-warning').count(), 0, 'the summary matches the note');
  });

  it('shows a window that the summary no longer matches what the other has changed', async () => {
    await rewrite(first, lineOf('length_mm:'), 'length_mm: 12');
    await save(first);
    await untilOnDisk('length_mm: 12');
    await drawn(second, 'length_mm: 12');
    await second.locator('.squiggly-warning').first().waitFor();
  });

  it('follows in both windows what the command writes', async () => {
    execFileSync(process.execPath, [join(root, 'dist/cto-note.cjs'), 'summary', '--write', path]);
    assert.match(onDisk(), /J-CTO 2\/5/);
    for (const page of [first, second]) {
      await drawn(page, 'J-CTO 2/5');
      await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    }
  });

  it('does not write over what the other window has saved, and keeps what was typed', async () => {
    await rewrite(second, lineOf('bend_degrees:'), 'bend_degrees: 60');
    await drawn(second, 'bend_degrees: 60');
    await rewrite(first, lineOf('tortuosity:'), 'tortuosity: severe');
    await save(first);
    await untilOnDisk('tortuosity: severe');
    const saved = onDisk();

    await placeCursor(second, lineOf('vessel:'));
    await runCommand(second, 'CTO Notes: Insert Scored Summary for All Lesions');
    await save(second);
    const conflict = second.locator('.notification-list-item-message', { hasText: 'newer' });
    await conflict.first().waitFor();
    assert.equal(onDisk(), saved);
    await drawn(second, 'bend_degrees: 60');
    await drawn(second, 'tortuosity: moderate');
  });
});
