import { createProblem } from '../problems/problem.ts';
import { chronicTotalOcclusion, missedDefinition } from '../score/evidence/definitions.ts';
import { intervalOf, intervalText } from '../text/interval.ts';
import { msg } from '../text/message.ts';
import { type LesionCheck, placeOf } from './check.ts';

/** What is called a chronic total occlusion should be one. */
export const definition: LesionCheck = {
  about: msg`the definition of a CTO`,
  run(subject, { entry }) {
    const { months, timiFlow } = missedDefinition(entry.data);
    const problems = [];
    const { months: least, timiFlow: flow } = chronicTotalOcclusion;
    const age = intervalOf(months);
    if (age) {
      const message = msg`Occluded for ${intervalText(age)} months, so not a CTO: a CTO is occluded for ${least} months or more with TIMI ${flow} flow.`;
      problems.push(
        createProblem('not-a-cto', message, placeOf(subject, [...entry.path, 'occlusion_months'])),
      );
    }
    if (timiFlow !== null) {
      const message = msg`TIMI ${timiFlow} flow before the procedure, so not a CTO: a CTO is occluded for ${least} months or more with TIMI ${flow} flow.`;
      problems.push(createProblem('not-a-cto', message, placeOf(subject, [...entry.path, 'timi_before'])));
    }
    return problems;
  },
};
