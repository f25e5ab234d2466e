import { below, moreThan, oneOf } from '../engine/item-result.ts';
import type { Score } from '../engine/score.ts';
import { figuresFrom, type Source } from '../evidence/literature.ts';

const khanna2018: Source = {
  short: 'Khanna 2018',
  citation: 'Khanna R, Pandey CM, Bedi S, Ashfaq F, Goel PK. AsiaIntervention 2018;4:18-25. PMC9706745.',
  doi: '10.4244/AIJ-D-17-00025',
};

const crossing = figuresFrom(khanna2018, 'original', 'derivation cohort of 285');

/** W-CTO, the weighted angiographic score: whether a wire will cross from the antegrade side. */
export const wCto: Score = {
  id: 'w_cto',
  name: 'W-CTO',
  predicts: 'antegrade wire crossing',
  source: khanna2018,
  origin: 'Five angiographic factors, weighted by how well each predicts.',
  confidence: 'original',
  items: [
    {
      id: 'stump',
      label: 'Blunt stump',
      points: 2,
      test: oneOf('stump', { counts: ['blunt'], spares: ['tapered'] }),
      meaning: 'The source does not mention a stump that cannot be seen, so it leaves the item open.',
    },
    {
      id: 'length',
      label: 'Length of more than 20 mm',
      points: 1.5,
      test: moreThan('length_mm', 20, 'mm'),
      meaning: 'Exactly 20 mm does not count here, unlike in J-CTO and CASTLE.',
    },
    {
      id: 'calcification',
      label: 'Calcification',
      points: 1,
      test: oneOf('calcification', { counts: ['mild', 'moderate', 'severe', 'present'], spares: ['none'] }),
      meaning: 'Any calcification.',
    },
    {
      id: 'tortuosity',
      label: 'Tortuosity',
      points: 1,
      test: oneOf('tortuosity', { counts: ['mild', 'moderate', 'severe', 'present'], spares: ['none'] }),
      meaning: 'Any tortuosity.',
    },
    {
      id: 'rentrop',
      label: 'Rentrop grade below 2',
      points: 1,
      test: below('rentrop', 2),
      meaning: 'Collaterals fill side branches at most.',
    },
  ],
  groups: [
    { from: 0, to: 2, label: 'low', figure: crossing(98) },
    { from: 2.5, to: 4, label: 'intermediate', figure: crossing(74.2) },
    { from: 4.5, to: 6.5, label: 'high', figure: crossing(42.5) },
  ],
  notCounted: ['Prior attempts and the target vessel are not items.'],
  limits: [
    {
      text: 'In its validation cohort of 123 the rates were 100, 82.4 and 48.4 % for low, intermediate and high difficulty.',
      source: khanna2018,
    },
    { text: 'It predicts antegrade crossing only, not success by any strategy.', source: null },
  ],
};
