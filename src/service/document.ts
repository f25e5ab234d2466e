import type { Carrier } from '../text/layout.ts';

/** A document as an editor or a file gives it. */
export interface NoteDocument {
  readonly uri: string;
  /** Changes with every change of the text. */
  readonly version: number;
  readonly languageId: string;
  getText(): string;
}

/** How a document carries its notes. */
export function carrierOf({ languageId }: NoteDocument): Carrier {
  return languageId === 'markdown' ? 'markdown' : 'yaml';
}
