/** Two statements of a lesion before its crossing that cannot both be true. */

import { saidByCount } from '../score/engine/facts.ts';
import { saysYes } from '../score/engine/item-result.ts';
import { msg } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';
import { contradiction, type LesionCheck } from './check.ts';

export const lesionContradictions: LesionCheck = {
  about: msg`contradictions within a lesion`,
  run(subject, { entry: { path, data } }) {
    const at = (key: string): Path => [...path, key];
    const { interventional_collaterals: collaterals, rentrop, stump, cap_ambiguity } = data;
    const { prior_attempt: word, prior_attempts: count } = data;
    const problems = [];
    if (saysYes(collaterals) && rentrop === 0) {
      problems.push(
        contradiction(
          subject,
          'collaterals-contradict',
          [at('interventional_collaterals'), at('rentrop')],
          (lines) =>
            msg`\`interventional_collaterals: yes\` contradicts \`rentrop: 0\`: without collateral filling there is no collateral to cross (${lines}).`,
        ),
      );
    }
    if (stump === 'tapered' && saysYes(cap_ambiguity)) {
      problems.push(
        contradiction(
          subject,
          'stump-contradicts',
          [at('stump'), at('cap_ambiguity')],
          (lines) =>
            msg`\`stump: tapered\` contradicts \`cap_ambiguity: yes\`: a tapered stump shows where the cap is (${lines}).`,
        ),
      );
    }
    const counted = saidByCount(count);
    if (word && word !== 'unknown' && counted && word !== counted) {
      problems.push(
        contradiction(
          subject,
          'prior-attempt-contradicts',
          [at('prior_attempt'), at('prior_attempts')],
          (lines) =>
            msg`\`prior_attempt: ${word}\` contradicts \`prior_attempts: ${String(count)}\`: they speak of the same attempts (${lines}).`,
        ),
      );
    }
    return problems;
  },
};
