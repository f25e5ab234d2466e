import { nativeVessel, withinStent } from '../engine/applicability.ts';
import { atLeast, moreThan, oneOf } from '../engine/item-result.ts';
import type { Score } from '../engine/score.ts';
import { christopoulos2015, figuresFrom, morino2011 } from '../evidence/literature.ts';
import { failedBefore } from './shared-items.ts';

// The rounded figures were read in secondary sources that agree with each other and with the StatPearls
// review; the paper's own table was not readable.
const crossing = figuresFrom(morino2011, 'secondary', 'derivation cohort; read in secondary sources');

/** J-CTO, from the Multicenter CTO Registry in Japan: how difficult guidewire crossing will be. */
export const jCto: Score = {
  id: 'j_cto',
  name: 'J-CTO',
  predicts: 'guidewire crossing within 30 minutes',
  source: morino2011,
  origin:
    'Five independent factors, one point each, from the Chronic Total Occlusion Registry in Japan. One of the most commonly used scores.',
  confidence: 'secondary',
  applicability: nativeVessel,
  caution: withinStent,
  items: [
    {
      id: 'blunt_stump',
      label: 'Blunt stump',
      points: 1,
      test: oneOf('stump', { counts: ['blunt', 'invisible'], spares: ['tapered'] }),
      meaning:
        'The proximal cap has no taper pointing to the lumen. A stump that cannot be seen counts as blunt. An ambiguous cap is a different feature and does not count here.',
    },
    {
      id: 'length',
      label: 'Length 20 mm or more',
      points: 1,
      test: atLeast('length_mm', 20, 'mm'),
      meaning: 'Length of the occlusion.',
      boundary: {
        value: 20,
        note: 'Sources differ on exactly 20 mm (20 or more, or more than 20); CTO Notes counts it.',
      },
    },
    {
      id: 'calcification',
      label: 'Calcification',
      points: 1,
      test: oneOf('calcification', { counts: ['mild', 'moderate', 'severe', 'present'], spares: ['none'] }),
      meaning: 'Any calcification within the occluded segment, however slight.',
    },
    {
      id: 'bending',
      label: 'Bend of more than 45 degrees',
      points: 1,
      test: moreThan('bend_degrees', 45, 'degrees'),
      meaning: 'A bend within the occluded segment. Tortuosity proximal to it does not count.',
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
    { from: 0, to: 0, label: 'easy', figure: crossing(88) },
    { from: 1, to: 1, label: 'intermediate', figure: crossing(67) },
    { from: 2, to: 2, label: 'difficult', figure: crossing(42) },
    { from: 3, to: 5, label: 'very difficult', figure: crossing(10) },
  ],
  notCounted: [
    'Proximal cap ambiguity is not a J-CTO item; it belongs to PROGRESS-CTO.',
    'Calcification of any grade counts; calculators that require heavy or severe calcification are wrong.',
    'Tortuosity outside the occlusion does not count.',
  ],
  limits: [
    { text: 'Developed in native vessels: not applicable to grafts.', source: morino2011 },
    {
      text: 'In-stent occlusions of native vessels are scored; the derivation study did not analyse them separately.',
      source: null,
    },
    {
      text: 'It predicts how long wire crossing will take, not whether the procedure will succeed.',
      source: null,
    },
    {
      text: 'Developed in 494 native-vessel lesions: two thirds for derivation, one third for validation. The figures are those of the derivation cohort.',
      source: morino2011,
    },
    {
      text: 'In 657 other lesions each point doubled the odds of technical failure (odds ratio 2.04); area under the curve 0.705.',
      source: christopoulos2015,
    },
  ],
};
