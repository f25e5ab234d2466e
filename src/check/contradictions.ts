/** Two statements of a lesion before its crossing that cannot both be true. */

import { saidByCount } from '../score/engine/facts.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { intervalOf, isMoreThan } from '../text/interval.ts';
import { msg } from '../text/message.ts';
import { contradictionProblems, type LesionCheck } from './check.ts';

/** Whether there is more than one; null where that cannot be told. */
function isMany(count: unknown): boolean | null {
  const number = intervalOf(count);
  return number && isMoreThan(number, 1);
}

export const lesionContradictions: LesionCheck = {
  about: msg`contradictions within a lesion`,
  run(subject, { entry: { path, data } }) {
    const { interventional_collaterals: collaterals, rentrop, stump, cap_ambiguity } = data;
    const { prior_attempt: word, prior_attempts: count, earlier_attempts: earlier = [] } = data;
    const counted = saidByCount(count);
    const { multiple_occlusions: multiple, occlusion_count: occlusions } = data;
    const isSeveral = isMany(occlusions);
    const failed = earlier.findIndex(({ result }) => result === 'failed');
    const found: Parameters<typeof contradictionProblems>[1] = [
      saysYes(collaterals) &&
        rentrop === 0 && {
          code: 'collaterals-contradict',
          at: [['interventional_collaterals'], ['rentrop']],
          said: msg`\`interventional_collaterals: yes\` contradicts \`rentrop: 0\`: without collateral filling there is no collateral to cross`,
        },
      stump === 'tapered' &&
        saysYes(cap_ambiguity) && {
          code: 'stump-contradicts',
          at: [['stump'], ['cap_ambiguity']],
          said: msg`\`stump: tapered\` contradicts \`cap_ambiguity: yes\`: a tapered stump shows where the cap is`,
        },
      word &&
        word !== 'unknown' &&
        counted &&
        word !== counted && {
          code: 'prior-attempt-contradicts',
          at: [['prior_attempt'], ['prior_attempts']],
          said: msg`\`prior_attempt: ${word}\` contradicts \`prior_attempts: ${String(count)}\`: both are about the same attempts`,
        },
      ((saysNo(multiple) && isSeveral) || (saysYes(multiple) && isSeveral === false)) && {
        code: 'occlusions-contradict',
        at: [['multiple_occlusions'], ['occlusion_count']],
        said: msg`\`multiple_occlusions: ${saysYes(multiple) ? 'yes' : 'no'}\` contradicts \`occlusion_count: ${String(occlusions)}\`: both are about the same occlusions`,
      },
      word === 'none' &&
        failed >= 0 && {
          code: 'prior-attempt-contradicts',
          at: [['prior_attempt'], ['earlier_attempts', failed, 'result']],
          said: msg`\`prior_attempt: none\` contradicts \`earlier_attempts\`: one of them failed`,
        },
    ];
    return contradictionProblems(subject, found, path);
  },
};
