import { problemAt } from '../note/problem.ts';
import type { ProblemCode } from '../note/problem-codes.ts';
import { type Burden, burdensOf } from '../score/limits.ts';
import { type Check, placeOf } from './check.ts';

/** How each burden is reported: its code, the key that is marked, and what follows from it. */
const REPORTS: Record<Burden['what'], { code: ProblemCode; key: string; advice: string }> = {
  'air kerma': {
    code: 'air-kerma-high',
    key: 'air_kerma_gy',
    advice: 'document it, inform the patient and arrange follow-up of the skin',
  },
  contrast: {
    code: 'contrast-high',
    key: 'contrast_ml',
    advice: 'kidney injury was more frequent from there on',
  },
};

/** Radiation that asks for follow-up, and contrast that is much for the kidneys of this patient. */
export const safety: Check = {
  about: 'radiation and contrast',
  run(subject) {
    const { note, settings } = subject;
    return burdensOf(note.data.procedure, note.patient, settings)
      .filter(({ exceeded }) => exceeded)
      .map(({ what, text }) => {
        const { code, key, advice } = REPORTS[what];
        const message = `${text.charAt(0).toUpperCase()}${text.slice(1)}: ${advice}.`;
        return problemAt(code, message, placeOf(subject, ['procedure', key]));
      });
  },
};
