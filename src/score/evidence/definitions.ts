/**
 * Definitions of the field: what a chronic total occlusion is, and when its treatment succeeded.
 */
import type { Bound, Lesion, Outcome } from '../../generated/note.ts';
import { intervalOf, intervalText, isBelow } from '../../text/interval.ts';
import { type Message, msg } from '../../text/message.ts';
import { saysYes } from '../engine/item-result.ts';
import { type Source, statPearls } from './literature.ts';

/**
 * Occluded for three months or more, without any flow (TIMI 0). Several reviews agree; EuroCTO's document of 2012 says
 * more than three months.
 */
export const chronicTotalOcclusion = { months: 3, timiFlow: 0 } as const;

/** What keeps a lesion from being a chronic total occlusion; both null where nothing recorded speaks against it. */
interface DefinitionMiss {
  /** The recorded age of the occlusion in months, too short; null if it is long enough or not known. */
  readonly months: number | Bound | null;
  /** The recorded TIMI flow, more than none; null if there is none or it is not recorded. */
  readonly timiFlow: number | null;
}

/** Holds a lesion against the definition. What is not recorded speaks neither for nor against. */
export function missedDefinition(lesion: Partial<Lesion>): DefinitionMiss {
  const { occlusion_months: months, timi_before: timiFlow } = lesion;
  const age = intervalOf(months);
  const isShort = age && isBelow(age, chronicTotalOcclusion.months);
  return {
    months: isShort && months !== undefined && months !== 'unknown' ? months : null,
    timiFlow: timiFlow !== undefined && timiFlow > chronicTotalOcclusion.timiFlow ? timiFlow : null,
  };
}

/** A successful outcome: TIMI 3 flow, and less residual stenosis than the limit. */
export const technicalSuccess = {
  timiFlow: 3,
  /** Per cent; the review's limit. A unit may set a stricter one, such as 30. */
  residualStenosisLimit: 50,
  source: statPearls,
} as const satisfies { timiFlow: number; residualStenosisLimit: number; source: Source };

export interface Verdict {
  /** Null while flow and residual stenosis together do not decide. */
  readonly success: boolean | null;
  /** What the operator wrote down, where flow and residual stenosis do not decide: nothing has checked it. */
  readonly operator: boolean | null;
  /** Why, in plain text, with the note's own values. */
  readonly because: Message;
  /** What is recorded of flow and residual stenosis beside the reason; null where that tells both. */
  readonly besides: Message | null;
  /** The limit used, in per cent. */
  readonly limit: number;
}

/**
 * Judges technical success by flow and residual stenosis.
 *
 * One of the two can decide that it failed; only both together that it succeeded. Where they do not decide, what the
 * operator wrote down stands as the operator's own verdict.
 *
 * @param limit per cent of residual stenosis that success must stay below
 * @returns null if no outcome is recorded
 */
export function judgeSuccess(outcome: Partial<Outcome> | undefined, limit: number): Verdict | null {
  if (!outcome) return null;
  const { timi_flow: flow, residual_stenosis_percent: stenosis, technical_success: said } = outcome;
  const written = said === undefined ? null : saysYes(said);
  const where = intervalOf(stenosis);
  const percent = where && intervalText(where);
  const isLow = where && isBelow(where, limit);
  const decided = { operator: null, limit };
  const open = { success: null, operator: written, limit };
  const flowText = flow === undefined ? null : msg`TIMI ${flow} flow`;
  const stenosisText = percent && msg`${percent} % residual stenosis`;
  if (flow !== undefined && flow < technicalSuccess.timiFlow) {
    const because = msg`TIMI ${flow} flow, not ${technicalSuccess.timiFlow}`;
    return { ...decided, success: false, because, besides: stenosisText };
  }
  if (percent && isLow === false) {
    const because = msg`${percent} % residual stenosis, not below ${limit} %`;
    return { ...decided, success: false, because, besides: flowText };
  }
  if (flow === undefined && stenosis === undefined) {
    return { ...open, because: msg`TIMI flow and residual stenosis are not recorded`, besides: null };
  }
  if (flow === undefined) return { ...open, because: msg`TIMI flow is not recorded`, besides: stenosisText };
  if (stenosis === undefined)
    return { ...open, because: msg`residual stenosis is not recorded`, besides: flowText };
  if (!percent || isLow === null) {
    const because = msg`residual stenosis ${String(stenosis)}: this leaves it open`;
    return { ...open, because, besides: flowText };
  }
  const because = msg`TIMI ${flow} flow, ${percent} % residual stenosis`;
  return { ...decided, success: true, because, besides: null };
}
