import type { ProblemCode } from '../problems/codes.ts';
import { createProblem } from '../problems/problem.ts';
import { type Burden, burdensOf } from '../score/evidence/limits.ts';
import { msg } from '../text/message.ts';
import { type Check, placeOf } from './check.ts';

/** How each burden is reported: its code, and the key that is marked. */
const REPORTS: Record<Burden['what'], { code: ProblemCode; key: string }> = {
  'air kerma': { code: 'air-kerma-high', key: 'air_kerma_gy' },
  contrast: { code: 'contrast-high', key: 'contrast_ml' },
};

/** Radiation that asks for follow-up, and contrast that is much for the kidneys of this patient. */
export const safety: Check = {
  about: msg`radiation and contrast`,
  run(subject) {
    const { note, settings } = subject;
    return burdensOf(note.data.procedure, note.patient, settings).flatMap(({ what, alert }) => {
      if (!alert) return [];
      const { code, key } = REPORTS[what];
      const { message, severity } = alert;
      return [createProblem(code, message, placeOf(subject, ['procedure', key]), { severity })];
    });
  },
};
