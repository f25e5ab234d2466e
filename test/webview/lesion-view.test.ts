/** The page of the lesion view in a browser: each change is one message, and nothing is redrawn under a hand. */
import assert from 'node:assert/strict';
import type { Browser, Locator } from 'playwright-core';
import { ensureChromium, launchBrowser } from '../../scripts/host/browser.ts';
import { setUpOrSkip } from '../../scripts/host/debian.ts';
import { seriousIn } from '../support/axe.ts';
import { type ShownView, showView } from './shown-view.ts';

const NOTE = `cto_note: 1
patient:
  id: P-0001
  age_years: 67

lesions:
  - id: A # the first
    vessel: LCx
    stump: tapered
    length_mm: 12
  - id: B
    vessel: RCA
    crossing:
      attempts:
        - strategy: awe
          wires: [Fielder]
        - strategy: adr
`;

describe('the page of the lesion view', function () {
  this.timeout(120_000);
  let browser: Browser;
  let view: ShownView;

  before(async function () {
    await setUpOrSkip(ensureChromium, () => this.skip());
    browser = await launchBrowser();
  });
  after(() => browser?.close());
  beforeEach(async () => {
    view = await showView(browser, NOTE);
  });
  afterEach(() => view.close());

  const field = (path: string): Locator => view.page.locator(`[data-path="${path}"]`);
  const choice = (path: string, label: string) =>
    field(path).getByRole('radio', { name: label, exact: true });
  const choose = (path: string, label: string) =>
    field(path)
      .locator('label', { has: view.page.getByText(label, { exact: true }) })
      .click();
  const sets = () => view.told().filter(({ type }) => type === 'set').length;
  const state = (path: string, is: string) =>
    view.page.locator(`[data-path="${path}"][data-state="${is}"]`).waitFor();
  const openAll = () =>
    view.page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");

  it('writes what is chosen, and nothing else, and moves the scores', async () => {
    await view.page.getByText('J-CTO 0–3/5').waitFor();
    await choose('stump', 'blunt');
    await view.page.getByText('J-CTO 1–4/5').waitFor();
    assert.equal(view.text(), NOTE.replace('tapered', 'blunt'));
    assert.equal(sets(), 1);
  });

  it('shows first what most notes need, and the rest once it is asked for, by the keyboard too', async () => {
    const grade = choice('rentrop', '2');
    assert.equal(await field('stump').isVisible(), true);
    assert.equal(await grade.isVisible(), false);
    const more = view.page.locator('[data-section="lesion.lesion.more"] > summary');
    assert.match(await more.innerText(), /^More\s*$/);
    await more.focus();
    await view.page.keyboard.press('Enter');
    await grade.waitFor({ state: 'attached' });
    // What is recorded now stays where the hand is.
    await grade.focus();
    await view.page.keyboard.press('Space');
    await state('rentrop', 'set');
    assert.match(await more.innerText(), /^More\s*1$/);
    assert.equal(await view.page.evaluate('document.activeElement.value'), '2');
    // Where each key is asked of every patient, nothing is folded twice, and nobody is asked for the format's version.
    assert.equal(await view.page.locator('[data-section="note.consent"] .more').isVisible(), false);
    assert.equal(await field('cto_note').count(), 0);
  });

  it('folds in an entry what few of them need, and keeps it open for the next', async () => {
    await view.moveCursor(11);
    await view.page.locator('[data-section="lesion.crossing"] > summary').click();
    const path = (at: number, key: string) => field(`crossing.attempts.${at}.${key}`);
    assert.equal(await path(0, 'wires').isVisible(), true);
    assert.equal(await path(0, 'site').isVisible(), false);
    await field('crossing.attempts').locator('.more > summary').first().click();
    await path(0, 'site').waitFor();
    await field('crossing.attempts').getByRole('button', { name: 'Add: Attempt' }).last().click();
    await path(2, 'site').waitFor();
  });

  it('takes a key away where a value is not recorded after all', async () => {
    await choose('stump', 'Not recorded');
    await state('stump', 'missing');
    assert.equal(view.text(), NOTE.replace('    stump: tapered\n', ''));
  });

  it('writes a number that is typed once it is done, and one by its own keys', async () => {
    await field('length_mm').getByRole('textbox').fill('25');
    assert.equal(sets(), 0);
    await view.page.keyboard.press('Enter');
    await field('length_mm').locator('.badge.present').waitFor();
    assert.equal(view.text(), NOTE.replace('12', '25'));
    await field('bend_degrees').getByRole('textbox').click();
    for (const key of ['over', '4', '5', 'Done'])
      await field('bend_degrees')
        .locator('.key', { hasText: new RegExp(`^${key}$`) })
        .click();
    await state('bend_degrees', 'set');
    assert.match(view.text(), /^ {4}bend_degrees: over 45$/m);
  });

  it('takes a month or a year where the day of a date is not known', async () => {
    await openAll();
    for (const [path, date] of [
      ['procedure.date', '2018-07'],
      ['consent.date', '2018'],
    ] as const) {
      assert.equal(await field(path).locator('input').getAttribute('type'), 'date');
      await field(path).getByRole('button', { name: 'Day not known' }).click();
      await view.page.keyboard.type(date);
      await view.page.keyboard.press('Enter');
      await state(path, 'set');
      assert.match(view.text(), new RegExp(`^ {2}date: ${date}$`, 'm'));
    }
  });

  it('follows the text, and leaves what is being typed', async () => {
    const length = field('length_mm').getByRole('textbox');
    await length.fill('3');
    await view.setText(view.text().replace('tapered', 'blunt').replace('length_mm: 12', 'length_mm: 14'));
    assert.equal(await choice('stump', 'blunt').isChecked(), true);
    assert.equal(await length.inputValue(), '3');
    assert.equal(await view.page.evaluate('document.activeElement.value'), '3');
  });

  it('makes a change anew where the text has moved on, unless that says something else by now', async () => {
    view.beforeNextChange((old) => old.replace('# the first', '# the very first'));
    await choose('stump', 'blunt');
    await view.page.getByText('J-CTO 1–4/5').waitFor();
    assert.equal(sets(), 2);
    assert.equal(view.text(), NOTE.replace('# the first', '# the very first').replace('tapered', 'blunt'));
    view.beforeNextChange((old) => old.replace('blunt', 'invisible'));
    await choose('stump', 'tapered');
    await view.page.locator('input[value="invisible"]:checked').waitFor();
    assert.match(view.text(), /stump: invisible/);
  });

  it('shows a problem as serious as it is, with words of the note as such', async () => {
    await view.setText(view.text().replace('length_mm: 12', 'length_mm: 20').replace('tapered', 'taperd'));
    const said = (path: string) => field(path).locator('.problems > *');
    await said('stump').waitFor();
    assert.equal(await said('stump').getAttribute('class'), 'error');
    assert.equal(await said('stump').locator('code').first().innerText(), 'taperd');
    assert.equal(await said('length_mm').getAttribute('class'), 'information');
    assert.match(await said('length_mm').innerText(), /^J-CTO: Sources differ on exactly 20 mm/);
  });

  it('shows the last state, disabled, where the text cannot be read', async () => {
    await view.setText(NOTE.replace('stump: tapered', 'stump: [tapered'));
    await view.page.getByRole('button', { name: 'Go to the problem' }).click();
    assert.equal(view.told().at(-1)?.type, 'showProblem');
    assert.equal(await choice('stump', 'blunt').isDisabled(), true);
    await view.setText(NOTE);
    assert.equal(await choice('stump', 'tapered').isChecked(), true);
    assert.equal(await choice('stump', 'blunt').isDisabled(), false);
  });

  it('adds an entry with its first value, and removes one', async () => {
    await view.moveCursor(11);
    await openAll();
    const attempts = field('crossing.attempts');
    await attempts
      .getByRole('button', { name: /^Remove .* 1$/ })
      .first()
      .click();
    await attempts.locator('.entry').nth(1).waitFor({ state: 'detached' });
    assert.match(view.text(), /attempts:\n {8}- strategy: adr\n$/);
    await attempts
      .getByRole('button', { name: /^Add: / })
      .last()
      .click();
    await choose('crossing.attempts.1.result', 'crossed');
    await state('crossing.attempts.1.result', 'set');
    assert.match(view.text(), /- strategy: adr\n {8}- result: crossed\n$/);
  });

  it('states that there were no complications, in place of an entry of that kind', async () => {
    await openAll();
    const none = field('complications').getByRole('checkbox', { name: 'No complication' });
    const add = field('complications').getByRole('button', { name: 'Add: Complication' });
    await none.focus();
    await view.page.keyboard.press('Space');
    await state('complications', 'set');
    assert.match(view.text(), /^complications: \[none\]$/m);
    assert.deepEqual(
      [await none.isChecked(), await field('complications').locator('.entry').count(), await add.isVisible()],
      [true, 0, false],
    );
    await view.page.keyboard.press('Space');
    await state('complications', 'missing');
    assert.equal(view.text().trimEnd(), NOTE.trimEnd());
    await add.click();
    assert.equal(await none.isVisible(), false);
  });

  it('gives each field of an entry the width of the form, in a narrow view and a wide one', async () => {
    await view.moveCursor(11);
    await openAll();
    for (const width of [290, 420, 900]) {
      await view.page.setViewportSize({ width, height: 900 });
      const boxes = await view.page.evaluate<{ path: string; left: number; right: number }[]>(`
        [...document.querySelectorAll('[data-path]')].map((row) => {
          const { left, right } = row.getBoundingClientRect();
          return { path: row.dataset.path, left, right };
        })`);
      assert.ok(boxes.some(({ path }) => path === 'crossing.attempts.0.wires'));
      const outside = boxes.filter(
        ({ left, right }) => left < 0 || right > width || right - left < width * 0.7,
      );
      assert.deepEqual(outside, [], `at ${width} pixels`);
    }
  });

  it('offers grades as buttons, and names one entry, an abbreviation and a date as a doctor does', async () => {
    await openAll();
    for (const label of ['0', '4', '3-4', 'unknown'])
      await choice('indication.angina_ccs', label).waitFor({ state: 'attached' });
    await field('follow_up').getByRole('button', { name: 'Add: Follow-up visit' }).waitFor();
    await field('stents').getByRole('button', { name: 'Add: Stent' }).click();
    await choice('stents.0.type', 'DES').waitFor({ state: 'attached' });
    await field('procedure.support')
      .getByRole('checkbox', { name: 'IABP', exact: true })
      .waitFor({ state: 'attached' });
    assert.doesNotMatch(await field('procedure.date').innerText(), /YYYY/);
    await view.moveCursor(11);
    await openAll();
    await field('crossing.attempts').getByText('Attempt 2', { exact: true }).waitFor();
    await field('crossing.attempts.1.technique').locator('select').selectOption({ label: 'STAR' });
    await state('crossing.attempts.1.technique', 'set');
    assert.match(view.text(), /technique: star/);
  });

  it('writes a list of texts, a line each', async () => {
    await view.moveCursor(11);
    await openAll();
    const wires = field('crossing.attempts.0.wires');
    await wires.getByRole('textbox', { name: / 2$/ }).fill('Gaia 2');
    await view.page.keyboard.press('Enter');
    await wires.getByRole('textbox', { name: / 3$/ }).waitFor();
    assert.match(view.text(), /wires: \[Fielder, Gaia 2\]/);
  });

  it('leads the arrow keys through choices and writes what the space bar chooses', async () => {
    await choice('stump', 'tapered').focus();
    await view.page.keyboard.press('ArrowRight');
    await view.page.keyboard.press('ArrowRight');
    assert.equal(sets(), 0);
    await view.page.keyboard.press('Space');
    await view.page.getByText('J-CTO 1–4/5').waitFor();
    assert.match(view.text(), /stump: invisible/);
    assert.equal(await view.page.evaluate('document.activeElement.value'), 'invisible');
  });

  it('undoes in the note, and what is being typed by itself', async () => {
    const undone = () =>
      view
        .told()
        .filter(({ type }) => type === 'undo' || type === 'redo')
        .map(({ type }) => type);
    await choose('stump', 'blunt');
    await state('stump', 'set');
    await view.page.keyboard.press('Control+z');
    await view.page.keyboard.press('Control+Shift+z');
    await view.page.keyboard.press('Control+y');
    assert.deepEqual(undone(), ['undo', 'redo', 'redo']);
    const length = field('length_mm').getByRole('textbox');
    await length.focus();
    await view.page.keyboard.press('End');
    await view.page.keyboard.type('5');
    await view.page.keyboard.press('Control+z');
    assert.equal(await length.inputValue(), '12');
    await length.fill('30');
    await view.page.keyboard.press('Enter');
    await field('length_mm').locator('.badge.present').waitFor();
    await view.page.keyboard.press('Control+z');
    assert.deepEqual(undone(), ['undo', 'redo', 'redo', 'undo']);
    assert.equal(await length.inputValue(), '30');
  });

  it('is reached by the Tab key, control by control', async () => {
    await openAll();
    const reached = await view.page.evaluate(`
      [...document.querySelectorAll('[data-path]')].filter((row) => !row.querySelector('[data-path]')).length`);
    const seen = new Set<string>();
    await view.page.locator('select').first().focus();
    for (let presses = 0; presses < 600; presses += 1) {
      await view.page.keyboard.press('Tab');
      const path = await view.page.evaluate<string | null>(
        "document.activeElement.closest('[data-path]')?.dataset.path ?? null",
      );
      if (path !== null) seen.add(path);
      if (seen.size === reached) break;
    }
    assert.equal(seen.size, reached);
  });

  it('has nothing that axe calls serious or critical', async () => {
    await openAll();
    assert.deepEqual(await seriousIn(view.page), []);
  });

  it('shows the text of a note as text', async () => {
    await view.setText(NOTE.replace('vessel: LCx', 'vessel: "<img src=x onerror=alert(1)>"'));
    assert.equal(await view.page.locator('img').count(), 0);
  });
});
