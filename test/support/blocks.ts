import type { Block } from '../../src/text/blocks.ts';
import { type Carrier, layoutOf } from '../../src/text/layout.ts';

/** All blocks of a text, in order. */
export function blocksOf(text: string, carrier: Carrier): Block[] {
  return layoutOf(text, carrier).notes.flat();
}

/** The documents of a YAML stream: the text of all blocks of each. */
export function documentsOf(text: string): string[] {
  return layoutOf(text, 'yaml').notes.map((blocks) => blocks.map((block) => block.text).join(''));
}
