/** Lesions for the tests of scores, and their scores by name. */
import assert from 'node:assert/strict';
import type { Lesion } from '../../../src/generated/note.ts';
import { type Assessment, assess } from '../../../src/score/engine/assess.ts';
import { evaluate, type Score, type ScoreResult } from '../../../src/score/engine/score.ts';
import type { Settings } from '../../../src/score/engine/settings.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { toEnglish } from '../../../src/text/message.ts';

/** What stands in a note of a lesion; some or all of it may be left out. */
export type Recorded = Partial<Lesion>;

/** Settings written down here and not taken from the program. */
export const MARK: Settings = {
  scores: ['j_cto', 'progress_cto'],
  residualStenosisLimit: 50,
  disputedFigures: 'mark',
  summarySafety: false,
  airKermaLimit: 5,
  contrastLimit: 2,
  severity: {},
};
export const HIDE: Settings = { ...MARK, disputedFigures: 'hide' };

/** A score of the catalogue. */
export function scoreCalled(id: string): Score {
  const found = catalogue.find((score) => score.id === id);
  assert.ok(found, `the catalogue has no ${id}`);
  return found;
}

/** A lesion, scored. */
export function scored(id: string, lesion: Recorded): ScoreResult {
  return evaluate(scoreCalled(id), { lesion, patient: {} });
}

/** A lesion with all of its scores and its outcome. */
export function assessed(lesion: Recorded, settings: Settings = MARK): Assessment {
  return assess({ lesion, patient: {} }, settings);
}

/** The state of one item of a result. */
export function stateOf({ items }: ScoreResult, id: string): string {
  const found = items.find(({ item }) => item.id === id);
  assert.ok(found, `no item ${id}`);
  return found.state;
}

/** Why one item of a result counts, does not count or is not known. */
export function becauseOf({ items }: ScoreResult, id: string): string {
  const found = items.find(({ item }) => item.id === id);
  assert.ok(found, `no item ${id}`);
  return toEnglish(found.because);
}

/** A lesion without some of its keys. */
export function without(lesion: Recorded, ...keys: (keyof Lesion)[]): Recorded {
  return Object.fromEntries(
    Object.entries(lesion).filter(([key]) => !keys.some((left) => left === key)),
  ) as Recorded;
}

/** What a result says in numbers: points, range, and the group and per cent at both ends. */
export function inNumbers({ points, min, max, low, high, missing }: ScoreResult) {
  return {
    points,
    range: [min, max],
    groups: [low.label, high.label],
    percents: [low.figure?.percent, high.figure?.percent],
    missing: missing.map(({ item }) => item.test.key),
  };
}
