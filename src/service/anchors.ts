import { anchorsOf } from '../note/anchors.ts';
import { contains, type Range } from '../text/range.ts';
import type { Analysis } from './analysis.ts';

/** An anchor of YAML, and all places that use it. */
export interface NamedAnchor {
  readonly name: string;
  /** Where it is given first. */
  readonly places: readonly Range[];
  /** The place that was asked for. */
  readonly asked: Range;
  /** The names of all anchors beside it. */
  readonly all: readonly string[];
}

/** The anchor that is given or used at an offset; null where none is. The sign before a name belongs to it. */
export function anchorAt({ notes }: Analysis, offset: number): NamedAnchor | null {
  for (const part of notes.flatMap(({ note }) => note.parts)) {
    if (!contains(part.block.outer, offset)) continue;
    const anchors = anchorsOf(part.block.text);
    for (const { name, given, used } of anchors) {
      const places = [given, ...used].map((span) => part.place(span));
      const asked = places.find(({ start, end }) => contains({ start: start - 1, end }, offset));
      if (asked) return { name, places, asked, all: anchors.map((anchor) => anchor.name) };
    }
  }
  return null;
}
