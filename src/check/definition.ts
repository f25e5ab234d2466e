import { problemAt } from '../note/problem.ts';
import { chronicTotalOcclusion, missedDefinition } from '../score/definitions.ts';
import { say } from '../words/sentence.ts';
import { type LesionCheck, placeOf } from './check.ts';

/** What is called a chronic total occlusion should be one. */
export const definition: LesionCheck = {
  about: say`the definition of a CTO`,
  run(subject, { entry }) {
    const { months, timiFlow } = missedDefinition(entry.data);
    const problems = [];
    const { months: least, timiFlow: flow } = chronicTotalOcclusion;
    if (months !== null) {
      const message = say`Occluded for ${months} months, so not a CTO: a CTO is occluded for ${least} months or more with TIMI ${flow} flow.`;
      problems.push(problemAt('not-a-cto', message, placeOf(subject, [...entry.path, 'occlusion_months'])));
    }
    if (timiFlow !== null) {
      const message = say`TIMI ${timiFlow} flow before the procedure, so not a CTO: a CTO is occluded for ${least} months or more with TIMI ${flow} flow.`;
      problems.push(problemAt('not-a-cto', message, placeOf(subject, [...entry.path, 'timi_before'])));
    }
    return problems;
  },
};
