import { problemAt } from '../note/problem.ts';
import { type Check, placeOf } from './check.ts';

/** A dose of radiation that asks for information of the patient and follow-up. */
export const radiation: Check = {
  about: 'radiation',
  run(subject) {
    const dose = subject.note.data.procedure?.air_kerma_gy;
    const limit = subject.settings.airKermaLimit;
    if (dose === undefined || dose <= limit) return [];
    const message = `Air kerma of ${dose} Gy is above ${limit} Gy: document it, inform the patient and arrange follow-up of the skin.`;
    return [problemAt('air-kerma-high', message, placeOf(subject, ['procedure', 'air_kerma_gy']))];
  },
};

/** A volume of contrast that is large for the kidneys of this patient. */
export const contrast: Check = {
  about: 'contrast',
  run(subject) {
    const volume = subject.note.data.procedure?.contrast_ml;
    const egfr = subject.note.patient.egfr_ml_min;
    const limit = subject.settings.contrastLimit;
    if (volume === undefined || egfr === undefined || volume < limit * egfr || volume === 0) return [];
    const ratio = egfr > 0 ? ` (${(volume / egfr).toFixed(2)} times the eGFR)` : '';
    const message = `${volume} mL of contrast${ratio} reaches ${limit} times the eGFR of ${egfr} mL/min, from which kidney injury was more frequent.`;
    return [problemAt('contrast-high', message, placeOf(subject, ['procedure', 'contrast_ml']))];
  },
};
