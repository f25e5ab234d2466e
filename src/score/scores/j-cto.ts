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
    'Developed from the Chronic Total Occlusion Registry in Japan, and one of the most commonly used scores: five independent factors, one point each.',
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
        'The proximal cap has no taper that points to the lumen. A stump that cannot be seen counts as blunt. An ambiguous cap is another finding and does not count here.',
    },
    {
      id: 'length',
      label: 'Length 20 mm or more',
      points: 1,
      test: atLeast('length_mm', 20, 'mm'),
      meaning: 'Length of the occlusion.',
      boundary: {
        value: 20,
        note: 'Sources differ on exactly 20 mm (20 or more, or more than 20); this project counts it.',
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
      meaning: 'A bend within the occluded segment. Tortuosity on the way to it does not count.',
    },
    {
      id: 'retry',
      label: 'Earlier failed attempt',
      points: 1,
      test: failedBefore,
      meaning: 'An attempt to open this very lesion failed before.',
    },
  ],
  groups: [
    { from: 0, to: 0, label: 'easy', figure: crossing(88) },
    { from: 1, to: 1, label: 'intermediate', figure: crossing(67) },
    { from: 2, to: 2, label: 'difficult', figure: crossing(42) },
    { from: 3, to: 5, label: 'very difficult', figure: crossing(10) },
  ],
  notCounted: [
    'Ambiguity of the proximal cap is not an item of J-CTO: it belongs to PROGRESS-CTO.',
    'Calcification counts whatever its grade; calculators that ask for heavy or severe calcification are wrong.',
    'Tortuosity outside the occlusion does not count.',
  ],
  limits: [
    { text: 'Developed in native vessels: not applicable to grafts.', source: morino2011 },
    {
      text: 'An in-stent occlusion is one of a native vessel and is scored; the derivation study did not analyse these separately.',
      source: null,
    },
    {
      text: 'It predicts how long the wire will take, not whether the procedure will succeed.',
      source: null,
    },
    {
      text: 'Developed from 494 native-vessel lesions, two thirds for derivation and one third for validation; the figures are those of the derivation cohort.',
      source: morino2011,
    },
    {
      text: 'In 657 other lesions each point doubled the odds of technical failure (2.04), with an area under the curve of 0.705.',
      source: christopoulos2015,
    },
  ],
};
