/** What a note says of the procedure as a whole, and of the time after it. */

import type { LesionEntry } from '../note/lesions.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { createProblem } from '../problems/problem.ts';
import { effectiveCrossing } from '../score/engine/crossing.ts';
import { isFilled } from '../score/engine/facts.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { judgeSuccess } from '../score/evidence/definitions.ts';
import { type Burden, burdensOf } from '../score/evidence/limits.ts';
import { both, type Message, msg, textMessage } from '../text/message.ts';
import { isLaterDate } from '../text/partial-date.ts';
import type { Path } from '../yaml/path.ts';
import { type Check, contradictionProblems, isUncertain, lineOf, placeOf } from './check.ts';

/** Why a lesion was no technical success, and where that stands; null where it was one or it is not known. */
function failureOf({ path, data }: LesionEntry, limit: number): { at: Path; because: Message } | null {
  const { outcome, crossing } = data;
  // What was planned may well have been modification alone.
  if (saysYes(outcome?.modification)) return null;
  const at: Path = [...path, 'outcome'];
  const verdict = judgeSuccess(outcome, limit);
  if (verdict?.success === false) return { at, because: verdict.because };
  if (verdict?.operator === false)
    return { at: [...at, 'technical_success'], because: textMessage('`technical_success: no`') };
  if (verdict?.success || verdict?.operator || effectiveCrossing(crossing).successful !== 'none') return null;
  return { at: [...path, 'crossing'], because: msg`the occlusion was not crossed` };
}

/** A procedure that was ended for its success, though no lesion had any. */
export const stoppedForSuccess: Check = {
  about: msg`technical success`,
  run(subject) {
    const { note, settings } = subject;
    if (note.data.procedure?.stopped_for !== 'success' || !note.readable) return [];
    const attempted = note.lesions.filter(({ data }) => !saysNo(data.attempted));
    const [first, ...others] = attempted;
    const failure = first ? failureOf(first, settings.residualStenosisLimit) : null;
    if (!failure || !others.every((lesion) => failureOf(lesion, settings.residualStenosisLimit))) return [];
    return contradictionProblems(subject, [
      {
        code: 'success-differs',
        at: [['procedure', 'stopped_for'], failure.at],
        said: msg`\`stopped_for: success\` contradicts the outcome: ${failure.because}`,
      },
    ]);
  },
};

/** Follow-up that is dated before the procedure. */
export const followUp: Check = {
  about: msg`follow-up`,
  run(subject) {
    const { procedure, follow_up: visits = [] } = subject.note.data;
    const performed = procedure?.date;
    if (!performed) return [];
    return visits.flatMap(({ date }, i) => {
      if (!date || !isLaterDate(performed, date)) return [];
      const other = placeOf(subject, ['procedure', 'date']);
      const message = msg`Follow-up dated ${date} is before the procedure: check both dates (${performed}, line ${lineOf(subject, other)}).`;
      const related = [{ range: other, message: msg`The date of the procedure.` }];
      return [
        createProblem('follow-up-early', message, placeOf(subject, ['follow_up', i, 'date']), { related }),
      ];
    });
  },
};

/** What an audit of a finished procedure asks for. */
const MEASURED = ['contrast_ml', 'air_kerma_gy'] as const;

/** Contrast and air kerma that a finished procedure does not record. */
export const measurements: Check = {
  about: msg`contrast and air kerma`,
  run(subject) {
    const { note } = subject;
    if (!note.readable) return [];
    const missing = MEASURED.filter((key) => {
      if (note.data.procedure?.[key] !== undefined) return false;
      const path = ['procedure', key];
      return !note.locate(path, 'key') && !isUncertain(note, path);
    });
    if (missing.length === 0) return [];
    const isFinished =
      note.data.procedure?.stopped_for !== undefined ||
      note.lesions.some(({ data: { outcome } }) => isFilled(outcome));
    if (!isFinished) return [];
    const message = msg`A finished procedure without ${both(missing.map((key) => `\`${key}\``))}: add what was measured.`;
    return [createProblem('procedure-incomplete', message, note.locate(['procedure'], 'key') ?? note.anchor)];
  },
};

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
