import { type Carrier, computeLayout } from '../../src/segments/layout.ts';
import type { EmbeddedRegion } from '../../src/segments/segment.ts';

/** All embedded regions of a text, in order. */
export function regionsOf(text: string, carrier: Carrier): EmbeddedRegion[] {
  return computeLayout(text, carrier).notes.flat();
}

/** The documents of a YAML stream: the text of the regions of each. */
export function documentsOf(text: string): string[] {
  return computeLayout(text, 'yaml').notes.map((regions) => regions.map((region) => region.text).join(''));
}
