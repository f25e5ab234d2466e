/**
 * Scores as data, in the shape that `note-format` promises to programs.
 */
import { measuredPaths } from '../schema/schema.ts';
import type { Assessment } from '../score/engine/assess.ts';
import type { Facts } from '../score/engine/facts.ts';
import { type Group, keysOf, type ScoreResult } from '../score/engine/score.ts';
import type { Settings } from '../score/engine/settings.ts';
import type { Figure } from '../score/evidence/literature.ts';
import { type Interval, intervalOf, numberOf } from '../text/interval.ts';
import { toEnglish } from '../text/message.ts';
import { valueAt } from '../yaml/path.ts';
import { isShown, provenance } from './wording.ts';

function outcomeOf(what: string, figure: Figure | null, settings: Settings) {
  if (!figure || !isShown(figure, settings)) return null;
  const { percent, comparator, upTo, dispute } = figure;
  return {
    what,
    ...(upTo === undefined ? { percent } : { percent: null, percent_from: percent, percent_to: upTo }),
    ...(comparator ? { comparator } : {}),
    disputed: dispute !== null,
    ...(dispute ? { dispute: dispute.sentence } : {}),
    source: toEnglish(provenance(figure)),
  };
}

/** Both ends of what was seen of a number that was not measured; null for an end that is not known. */
function boundJson(where: Interval | null): { bound?: object } {
  if (!where || (numberOf(where) !== null && !where.about)) return {};
  const { low, high, lowOpen, highOpen, about } = where;
  return {
    bound: {
      low,
      high: Number.isFinite(high) ? high : null,
      ...(lowOpen ? { above_low: true } : {}),
      ...(highOpen ? { below_high: true } : {}),
      ...(about ? { about } : {}),
    },
  };
}

/**
 * Both ends of every number of a lesion, its patient and its procedure that was not measured, by the key of the note,
 * whether or not a score asks for it. Null for an end that is not known; empty if all numbers were measured.
 */
export function boundsJson({ lesion, patient, procedure = {} }: Facts) {
  const data = { patient, procedure, lesions: [lesion] };
  const bounds = measuredPaths.flatMap((path) => {
    const { bound } = boundJson(intervalOf(valueAt(data, path)));
    return bound ? [[(path[0] === 'lesions' ? path.slice(2) : path).join('.'), bound]] : [];
  });
  return bounds.length === 0 ? {} : { bounds: Object.fromEntries(bounds) };
}

function scoreJson(result: ScoreResult, settings: Settings) {
  const { score, points, min, max, low, high, items, missing, applicability } = result;
  if (applicability?.applies === false) {
    const none = { points: null, min: null, max: null, complete: false, group: null, outcome: null };
    return { applicable: false, because: toEnglish(applicability.because), ...none, items: [], missing: [] };
  }
  const complete = points !== null;
  const of = (group: Group) => outcomeOf(score.predicts, group.figure, settings);
  return {
    ...(applicability
      ? { applicable: applicability.applies, because: toEnglish(applicability.because) }
      : {}),
    points,
    min,
    max,
    complete,
    group: low === high ? low.label : null,
    outcome: complete ? of(low) : null,
    ...(complete ? {} : { outcomes: [of(low), of(high)] }),
    items: items.map(({ item, state, points: counted, because, where }) => ({
      id: item.id,
      label: item.label,
      points: counted,
      max: item.points,
      state,
      because: toEnglish(because),
      ...boundJson(where),
    })),
    missing: keysOf(missing),
  };
}

/**
 * The scores of a lesion by id, and its technical success: null where flow and residual stenosis do not decide. The
 * operator's own verdict then stands beside it, if there is one. Where complications are recorded: whether there was a
 * major adverse cardiac event in hospital, and procedural success; null where that cannot be told.
 */
export function assessmentJson({ inHospital, scores, verdict }: Assessment, settings: Settings) {
  return {
    scores: Object.fromEntries(scores.map((result) => [result.score.id, scoreJson(result, settings)])),
    technical_success: verdict?.success ?? null,
    ...(verdict && verdict.operator !== null ? { technical_success_operator: verdict.operator } : {}),
    ...(verdict ? { residual_stenosis_limit_percent: verdict.limit } : {}),
    ...(inHospital
      ? { in_hospital_mace: inHospital.mace, procedural_success: inHospital.proceduralSuccess }
      : {}),
  };
}
