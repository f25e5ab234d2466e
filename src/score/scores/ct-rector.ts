import { atLeastOrUnknown, oneOf, surelyMoreThan, yes } from '../engine/item-result.ts';
import type { Score } from '../engine/score.ts';
import { figuresFrom, type Source } from '../evidence/literature.ts';
import { failedBefore } from './shared-items.ts';

const opolski2015: Source = {
  short: 'Opolski 2015',
  citation: 'Opolski MP, et al. JACC Cardiovasc Interv 2015;8:257-67.',
  doi: '10.1016/j.jcin.2014.07.031',
};

const crossing = figuresFrom(opolski2015, 'secondary', 'read in secondary sources');

/** CT-RECTOR, made from coronary CT. */
export const ctRector: Score = {
  id: 'ct_rector',
  name: 'CT-RECTOR',
  predicts: 'guidewire crossing within 30 minutes',
  source: opolski2015,
  origin: 'Developed from CT of 240 lesions; read in secondary sources.',
  confidence: 'secondary',
  items: [
    {
      id: 'multiple_occlusions',
      label: 'Multiple occlusions',
      points: 1,
      test: yes('multiple_occlusions'),
      meaning: 'More than one occlusion in the vessel.',
    },
    {
      id: 'stump',
      label: 'Blunt stump',
      points: 1,
      test: oneOf('stump', { counts: ['blunt'], spares: ['tapered'] }),
      meaning: 'The source does not mention a stump that cannot be seen, so it leaves the item open.',
    },
    {
      id: 'calcification',
      label: 'Severe calcification',
      points: 1,
      test: oneOf('calcification', { counts: ['severe'], spares: ['none', 'mild', 'moderate'] }),
      meaning: 'As defined on CT: half of the cross-section of the vessel or more.',
    },
    {
      id: 'bending',
      label: 'Bending',
      points: 1,
      test: surelyMoreThan('bend_degrees', 45, 'degrees'),
      meaning:
        'The source gives no angle. More than 45 degrees, as in J-CTO, counts; a smaller bend leaves the item open.',
    },
    {
      id: 'duration',
      label: 'Duration of 12 months or more, or unknown',
      points: 1,
      test: atLeastOrUnknown('occlusion_months', 12, 'months'),
      meaning:
        'An occlusion of undetermined age counts here. If the age was not recorded, the item stays open.',
    },
    {
      id: 'retry',
      label: 'Earlier failed attempt',
      points: 1,
      test: failedBefore,
      meaning: 'An earlier attempt at this same lesion failed.',
    },
  ],
  groups: [
    { from: 0, to: 0, label: 'easy', figure: crossing(95) },
    { from: 1, to: 1, label: 'intermediate', figure: crossing(88) },
    { from: 2, to: 2, label: 'difficult', figure: crossing(57) },
    { from: 3, to: 6, label: 'very difficult', figure: crossing(22) },
  ],
  notCounted: ['Length is not an item.'],
  limits: [
    {
      text: 'Developed from CT: with angiography it is an approximation.',
      source: null,
    },
    {
      text: 'Area under the curve 0.83, compared with 0.71 for J-CTO.',
      source: opolski2015,
      isPerformance: true,
    },
  ],
};
