/** For whom a score was made, where it was not for everyone. */
import { type Message, msg } from '../../text/message.ts';
import { effectiveCrossing, isRetrograde } from './crossing.ts';
import type { Facts } from './facts.ts';
import { saysNo, saysYes } from './item-result.ts';

/** Whether a score may be used for a lesion at all. */
export interface Applicability {
  /** Null while it cannot be told. */
  readonly applies: boolean | null;
  readonly because: Message;
}

/** For native vessels; a native vessel needs no remark. */
export function nativeVessel({ lesion: { vessel } }: Facts): Applicability | null {
  return vessel === 'graft'
    ? { applies: false, because: msg`made for native vessels, not for grafts` }
    : null;
}

/** For patients without prior CABG. */
export function withoutBypass({ patient: { prior_cabg: cabg } }: Facts): Applicability {
  if (saysYes(cabg))
    return { applies: false, because: msg`made for patients without earlier bypass surgery` };
  if (saysNo(cabg)) return { applies: true, because: msg`no earlier bypass surgery` };
  return {
    applies: null,
    because: msg`applies only without earlier bypass surgery, and ${'prior_cabg'} is not known`,
  };
}

/** For procedures that begin retrograde; before the procedure that is a plan. */
export function retrogradeFirst({ lesion: { crossing } }: Facts): Applicability {
  const [first] = effectiveCrossing(crossing).strategies ?? [];
  if (first === undefined)
    return { applies: null, because: msg`applies only where the first strategy is retrograde` };
  return isRetrograde(first)
    ? { applies: true, because: msg`the first strategy is ${first}` }
    : {
        applies: false,
        because: msg`made for procedures that begin retrograde, and the first strategy is ${first}`,
      };
}

/** The caution for an in-stent lesion, which the score does not distinguish; null for any other lesion. */
export function withinStent({ lesion }: Facts): Message | null {
  return saysYes(lesion.in_stent)
    ? msg`Caution, in-stent occlusion: the derivation study did not analyse these separately.`
    : null;
}
