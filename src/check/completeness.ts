import { problemAt } from '../note/problem.ts';
import { pointsText } from '../present/wording.ts';
import { chosenOf } from '../score/assess.ts';
import { pathOfKey } from '../score/facts.ts';
import { keysOf } from '../score/score.ts';
import { within } from '../text/range.ts';
import { joined, phrase, say } from '../words/sentence.ts';
import { type LesionCheck, pinned, placeOf } from './check.ts';

/** Names what the scores of a lesion still need, once for the lesion. */
export const completeness: LesionCheck = {
  about: say`incomplete scores`,
  run({ settings }, { entry, assessment }) {
    if (!entry.readable) return [];
    const parts = chosenOf(assessment, settings).chosen.flatMap((result) => {
      if (result.applicability?.applies === false) return [];
      const keys = keysOf(result.missing)
        // A value with an error has its own finding.
        .filter((key) => !entry.faultyKeys.has(key))
        .map((key) => `\`${key}\``);
      if (keys.length === 0) return [];
      return say`${result.score.name} (now ${pointsText(result)}) needs ${keys.join(', ')}`;
    });
    if (parts.length === 0) return [];
    const message = say`Lesion ${entry.name} is not fully scored: ${joined(parts, '; ')}.`;
    return [problemAt('score-incomplete', message, entry.anchor)];
  },
};

/** A value at which the sources of a score differ. */
export const boundaries: LesionCheck = {
  about: say`values at a boundary`,
  run(subject, { entry, assessment }) {
    return assessment.scores.flatMap(({ score, items }) =>
      items.flatMap(({ item: { test }, boundary }) => {
        if (boundary === null || test.key === null) return [];
        const place = placeOf(subject, pathOfKey(test.key, entry.path));
        const problem = problemAt('length-boundary', say`${score.name}: ${phrase(boundary)}`, place);
        return [within(place, entry.range) ? problem : pinned(problem)];
      }),
    );
  },
};
