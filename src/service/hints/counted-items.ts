/** What counts towards a score, place by place: for the hint beside a value, and for how the value is drawn. */
import type { AssessedLesion } from '../../check/check.ts';
import type { Note } from '../../note/note.ts';
import { isInapplicable } from '../../present/wording.ts';
import { chosenOf } from '../../score/engine/assess.ts';
import { pathOfKey } from '../../score/engine/facts.ts';
import type { ScoredItem } from '../../score/engine/score.ts';
import type { Range } from '../../text/offsets.ts';
import type { Analysis } from '../analysis.ts';

/** An item of a score that counts, and where its reason is written. */
export interface CountedItem {
  readonly score: string;
  readonly item: ScoredItem;
  readonly key: Range;
  readonly value: Range;
}

/**
 * All that counts by the scores of the unit and is written.
 *
 * @param segment a range of the document that is asked about; of lesions elsewhere nothing is looked for
 */
export function countedItems({ settings, notes }: Analysis, segment?: Range): CountedItem[] {
  const isAsked = ({ start, end }: Range) => !segment || (start <= segment.end && segment.start <= end);
  const of = (note: Note, { entry, assessment }: AssessedLesion) =>
    chosenOf(assessment, settings)
      .chosen.filter((result) => !isInapplicable(result))
      .flatMap(({ score, items }) =>
        items.flatMap((item): CountedItem[] => {
          const key = item.item.test.key;
          if (key === null) return [];
          const path = pathOfKey(key, entry.path);
          if (item.state !== 'present' || (path[0] === 'lesions' && !isAsked(entry.range))) return [];
          const [place, value] = [note.locate(path, 'key'), note.locate(path, 'value')];
          return place && value && isAsked(value) ? [{ score: score.name, item, key: place, value }] : [];
        }),
      );
  return notes.flatMap(({ note, lesions }) => lesions.flatMap((lesion) => of(note, lesion)));
}
