/** Values of the note, written by hand, that answer every question of every score one way and the other. */
import type { Facts } from '../../../src/score/facts.ts';

export const ANSWERS: { readonly [key: string]: readonly unknown[] } = {
  vessel: ['LCx', 'RCA'],
  segment: ['ostial', 'mid'],
  occlusion_months: [6, 24],
  length_mm: [10, 40],
  stump: ['tapered', 'blunt'],
  cap_ambiguity: ['yes', 'no'],
  calcification: ['none', 'severe'],
  bend_degrees: [0, 90],
  tortuosity: ['none', 'severe'],
  prior_attempt: ['none', 'failed'],
  interventional_collaterals: ['yes', 'no'],
  rentrop: [0, 3],
  werner_cc: [0, 2],
  multiple_occlusions: ['yes', 'no'],
  'patient.age_years': [40, 80],
  'patient.sex': ['female', 'male'],
  'patient.prior_cabg': ['yes', 'no'],
  'patient.lvef_percent': [30, 60],
  'crossing.strategies': [['awe'], ['adr'], ['retrograde_wire']],
};

/** The facts with another value of one key. */
export function answered({ lesion, patient }: Facts, key: string, value: unknown): Facts {
  if (key === 'crossing.strategies')
    return { lesion: { ...lesion, crossing: { ...lesion.crossing, strategies: value } }, patient } as Facts;
  if (key.startsWith('patient.'))
    return { lesion, patient: { ...patient, [key.slice('patient.'.length)]: value } } as Facts;
  return { lesion: { ...lesion, [key]: value }, patient } as Facts;
}

/** The facts with these keys answered in every way. */
export function completed(facts: Facts, keys: readonly string[]): Facts[] {
  return keys.reduce<Facts[]>(
    (all, key) => {
      const values = ANSWERS[key];
      if (!values) throw new Error(`no answers to ${key}`);
      return all.flatMap((one) => values.map((value) => answered(one, key, value)));
    },
    [facts],
  );
}
