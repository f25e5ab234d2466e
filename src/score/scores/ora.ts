import { atLeast, below, oneOf } from '../engine/item-result.ts';
import type { Score } from '../engine/score.ts';
import type { Source } from '../evidence/literature.ts';

const galassi2016: Source = {
  short: 'Galassi 2016',
  citation: 'Galassi AR, et al. JACC Cardiovasc Interv 2016;9:911-22.',
};

/** ORA: ostial location, Rentrop grade, age. Its points are known from a secondary source, its rates were not found. */
export const ora: Score = {
  id: 'ora',
  name: 'ORA',
  predicts: 'technical success',
  source: galassi2016,
  origin: 'Developed from 1,073 procedures of one operator; read in secondary sources.',
  confidence: 'secondary',
  items: [
    {
      id: 'ostial',
      label: 'Ostial location',
      points: 1,
      test: oneOf('segment', { counts: ['ostial'], spares: ['proximal', 'mid', 'distal'] }),
      meaning: 'The occlusion begins at the ostium of the vessel.',
    },
    {
      id: 'rentrop',
      label: 'Rentrop grade below 2',
      points: 2,
      test: below('rentrop', 2),
      meaning: 'Collaterals fill side branches at most.',
    },
    {
      id: 'age',
      label: 'Age of 75 or more',
      points: 1,
      test: atLeast('patient.age_years', 75, 'years'),
      meaning: 'Age on the day of the procedure.',
    },
  ],
  groups: [{ from: 0, to: 4, label: null, figure: null }],
  notCounted: ['Stump, length and calcification are not items.'],
  limits: [{ text: 'Developed from the procedures of a single operator.', source: galassi2016 }],
};
