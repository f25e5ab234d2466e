/** `npm run audit-page`: audits 10,000 invented notes; pictures of the page go into `media/`, the text of the terminal into `docs/audit.md`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { generateNotes } from './generate-notes.ts';
import { launchBrowser } from './host/browser.ts';
import { root, temporaryFolder } from './host/paths.ts';

export const AUDITED_NOTES = 10_000;
const SEED = 1;

/** Writes the notes into a folder of the given one, for `cto-note audit notes`. */
export function writeAuditedNotes(folder: string): void {
  for (const _ of generateNotes(AUDITED_NOTES, join(folder, 'notes'), SEED));
}

const BLOCK = /(<!-- audit -->\n\n```\n)[\s\S]*?(```\n\n<!-- \/audit -->)/;

/** What `docs/audit.md` says that the command prints. */
export const printedAudit = (page: string): string =>
  BLOCK.exec(page)?.[0].replace(/^<!-- audit -->\n\n```\n|```\n\n<!-- \/audit -->$/g, '') ?? '';

/** The parts of the page that are pictured: what they begin and end with. */
const PARTS: readonly (readonly [name: string, first: string, last: string])[] = [
  ['audit', 'h1', 'section:has(h2:text-is("Years")) table'],
  ['audit-score', 'section.score:has(h3:text("B-CTO")) h3', 'section.score:has(h3:text("B-CTO")) table'],
  ['audit-operators', 'section.operators h2', 'section.operators table'],
];

/** Draws what lies between two elements, as small as a picture of few colours is. */
async function picture(page: Page, first: string, last: string, file: string): Promise<void> {
  const [from, to] = [
    await page.locator(first).boundingBox(),
    await page.locator(last).first().boundingBox(),
  ];
  if (!from || !to) throw new Error(`The page has no ${first} or ${last}.`);
  const margin = 12;
  const clip = { x: 0, y: from.y - margin, width: WIDTH, height: to.y + to.height - from.y + 2 * margin };
  const taken = await page.screenshot({ fullPage: true, clip });
  await sharp(taken).png({ palette: true, colours: 32, compressionLevel: 9 }).toFile(file);
}

const WIDTH = 900;

async function main(): Promise<void> {
  const folder = temporaryFolder('audit');
  writeAuditedNotes(folder);
  const audit = (...more: string[]) => {
    try {
      return execFileSync(process.execPath, [join(root, 'dist/cto-note.cjs'), 'audit', 'notes', ...more], {
        cwd: folder,
        encoding: 'utf8',
      });
    } catch (error) {
      // Some of the notes have a slip, and then the command ends with 1.
      return (error as { stdout: string }).stdout;
    }
  };
  audit('-o', 'audit.html');
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 1000 } });
  await page.goto(pathToFileURL(join(folder, 'audit.html')).href);
  for (const [name, first, last] of PARTS)
    await picture(page, first, last, join(root, 'media', `${name}.png`));
  await browser.close();
  const docs = join(root, 'docs/audit.md');
  writeFileSync(
    docs,
    readFileSync(docs, 'utf8').replace(BLOCK, (_, before, after) => before + audit() + after),
  );
}

if (process.argv[1]?.endsWith('audit-page.ts')) await main();
