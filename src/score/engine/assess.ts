import { judgeSuccess, type Verdict } from '../evidence/definitions.ts';
import { type Burden, burdensOf } from '../evidence/limits.ts';
import { type InHospital, judgeInHospital } from '../evidence/mace.ts';
import { catalogue } from '../scores/catalogue.ts';
import type { Facts } from './facts.ts';
import { evaluate, type Score, type ScoreResult } from './score.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** What a summary tells of a procedure besides its scores. A summary that is written already is no part of it. */
export interface Course {
  readonly lesion: Omit<Facts['lesion'], 'summary'>;
  readonly complications: Facts['complications'];
  readonly followUp: Facts['followUp'];
  readonly patient?: Facts['patient'] | undefined;
  readonly indication?: Facts['indication'];
  readonly procedure?: Facts['procedure'] | undefined;
  readonly discharge?: Facts['discharge'];
}

/** The scores, outcome and burdens of a lesion, and the course of its procedure. */
export interface Assessment {
  /** What was done and what came of it, as recorded. */
  readonly course: Course;
  readonly scores: readonly ScoreResult[];
  /** The scores that could not be computed because of an internal error. */
  readonly failed: readonly Score[];
  /** Null if no outcome is recorded. */
  readonly verdict: Verdict | null;
  /** Null if neither complications nor their absence are recorded. */
  readonly inHospital: InHospital | null;
  /** Radiation and contrast of the procedure, as far as recorded. */
  readonly burdens: readonly Burden[];
}

/** The scores that the unit uses, in its order, and the others. Unknown ids are ignored. */
export function chosenAmong<T extends object>(
  all: readonly T[],
  scoreOf: (one: T) => Score,
  settings: Settings,
): { chosen: readonly T[]; others: readonly T[] } {
  const named = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => all.find((one) => scoreOf(one).id === id) ?? []);
  const wanted = named(settings.scores);
  // A unit that uses none would have summaries that say nothing.
  const chosen = wanted.length > 0 ? wanted : named(defaultSettings.scores);
  return { chosen, others: all.filter((one) => !chosen.includes(one)) };
}

/** The results of the scores that the unit uses, in its order, and of the others. */
export function chosenOf({ scores }: Assessment, settings: Settings) {
  return chosenAmong(scores, ({ score }) => score, settings);
}

function withoutSummary({ summary: _, ...others }: Facts['lesion']): Course['lesion'] {
  return others;
}

/**
 * Scores a lesion and judges its outcome. A score that fails takes no other with it.
 *
 * @param scores all scores that there are
 */
export function assess(facts: Facts, settings: Settings, scores: readonly Score[] = catalogue): Assessment {
  const failed: Score[] = [];
  const results = scores.flatMap((score) => {
    try {
      return [evaluate(score, facts)];
    } catch {
      failed.push(score);
      return [];
    }
  });
  const { complications, followUp, lesion, patient, indication, procedure, discharge } = facts;
  // A copy only where there is something to leave out.
  const done = lesion.summary === undefined ? lesion : withoutSummary(lesion);
  const verdict = judgeSuccess(lesion.outcome, settings.residualStenosisLimit);
  return {
    // Data alone: the facts hold on to the note that they were read in, which the next edit replaces.
    course: { lesion: done, complications, followUp, patient, indication, procedure, discharge },
    scores: results,
    failed,
    verdict,
    inHospital: judgeInHospital(complications, verdict, discharge, followUp),
    burdens: burdensOf(facts.procedure, facts.patient, settings),
  };
}
