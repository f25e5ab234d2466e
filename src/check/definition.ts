import { problemAt } from '../note/problem.ts';
import { chronicTotalOcclusion, missedDefinition } from '../score/definitions.ts';
import { type LesionCheck, placeOf } from './check.ts';

/** What is called a chronic total occlusion should be one. */
export const definition: LesionCheck = {
  about: 'the definition of a CTO',
  run(subject, { entry }) {
    const { months, timiFlow } = missedDefinition(entry.data);
    const problems = [];
    const is = `a chronic total occlusion is one of ${chronicTotalOcclusion.months} months or more with TIMI ${chronicTotalOcclusion.timiFlow} flow`;
    if (months !== null) {
      const message = `Occluded for ${months} months: ${is}.`;
      problems.push(problemAt('not-a-cto', message, placeOf(subject, [...entry.path, 'occlusion_months'])));
    }
    if (timiFlow !== null) {
      const message = `TIMI ${timiFlow} flow before the procedure: ${is}.`;
      problems.push(problemAt('not-a-cto', message, placeOf(subject, [...entry.path, 'timi_before'])));
    }
    return problems;
  },
};
