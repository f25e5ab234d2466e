/** What axe says of a page: whether everybody can read and use it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

/** The part of axe that is used here. */
interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe calls serious or critical, a rule each with two of its places; none where all is well.
 *
 * @param within a selector of what is ours in the page
 */
export async function seriousIn(page: Page | Frame, within = 'body'): Promise<string[]> {
  await page.evaluate(source);
  const run = `axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'] })`;
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>(run);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 160))}`);
}
