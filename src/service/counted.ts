/** What counts towards a score, place by place: for the hint beside a value, and for how the value is drawn. */
import type { AssessedLesion } from '../check/check.ts';
import type { Note } from '../note/note.ts';
import { isInapplicable } from '../present/wording.ts';
import { chosenOf } from '../score/assess.ts';
import { pathOfKey } from '../score/facts.ts';
import type { ScoredItem } from '../score/score.ts';
import type { Range } from '../text/range.ts';
import type { Analysis } from './analysis.ts';

/** An item of a score that counts, and where its reason is written. */
export interface Counted {
  readonly score: string;
  readonly item: ScoredItem;
  readonly key: Range;
  readonly value: Range;
}

/** All that counts by the scores of the unit and is written. */
export function countedIn({ settings, notes }: Analysis): Counted[] {
  const of = (note: Note, { entry, assessment }: AssessedLesion) =>
    chosenOf(assessment, settings)
      .chosen.filter((result) => !isInapplicable(result))
      .flatMap(({ score, items }) =>
        items.flatMap((item): Counted[] => {
          const path = pathOfKey(item.item.test.key, entry.path);
          const [key, value] = [note.locate(path, 'key'), note.locate(path, 'value')];
          return item.state === 'present' && key && value ? [{ score: score.name, item, key, value }] : [];
        }),
      );
  return notes.flatMap(({ note, lesions }) => lesions.flatMap((lesion) => of(note, lesion)));
}
