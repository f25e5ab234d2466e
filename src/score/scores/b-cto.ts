import { msg } from '../../text/message.ts';
import { nativeVessel } from '../engine/applicability.ts';
import type { FactOf } from '../engine/facts.ts';
import {
  atLeast,
  atLeastBelow,
  createTest,
  type ItemResult,
  type ItemTest,
  moreThan,
  oneOf,
} from '../engine/item-result.ts';
import type { Score } from '../engine/score.ts';
import { figuresFrom, type Source } from '../evidence/literature.ts';
import { female } from './shared-items.ts';

const busan: Source = {
  short: 'Busan CTO score',
  citation:
    'Supplementary material for: Predicting Successful Recanalization in Patients with Native Coronary Chronic Total Occlusion: The Busan CTO Score. figshare 4626157.',
};

const recanalised = figuresFrom(busan, 'abstract', 'read in the abstract');

const NOT_RIGHT: readonly FactOf<'vessel'>[] = [
  'LM',
  'LAD',
  'LCx',
  'RI',
  'D1',
  'D2',
  'OM1',
  'OM2',
  'OM3',
  'LPDA',
  'LPL',
  'D',
  'OM',
];

/** The right coronary artery; of its branches the source does not say whether they count. */
const rightCoronary: ItemTest = createTest('vessel', msg`${'RCA'}`, (vessel): ItemResult => {
  const reason = msg`${'vessel'} ${vessel}`;
  if (vessel === 'RCA') return { state: 'present', reason };
  if (NOT_RIGHT.includes(vessel)) return { state: 'absent', reason };
  return { state: 'unknown', reason: msg`${reason}: whether it counts as the RCA is not said` };
});

/** B-CTO, from Busan: final recanalisation, by any technique. */
export const bCto: Score = {
  id: 'b_cto',
  name: 'B-CTO',
  predicts: 'final recanalisation',
  source: busan,
  origin: 'The Busan CTO score, developed in 438 patients of one Korean centre, 1999–2015.',
  confidence: 'abstract',
  applicability: nativeVessel,
  items: [
    {
      id: 'age_60',
      label: 'Age of 60 to 74',
      points: 1,
      test: atLeastBelow('patient.age_years', 60, 75, 'years'),
      meaning: 'Age on the day of the procedure.',
      exclusive: true,
    },
    {
      id: 'age_75',
      label: 'Age of 75 or more',
      points: 2,
      test: atLeast('patient.age_years', 75, 'years'),
      meaning: 'Age on the day of the procedure.',
      exclusive: true,
    },
    female(2),
    {
      id: 'rca',
      label: 'Right coronary artery',
      points: 2,
      test: rightCoronary,
      meaning:
        'The abstract does not say whether branches of the right coronary artery count, so they leave the item open.',
    },
    {
      id: 'stump',
      label: 'Blunt stump',
      points: 2,
      test: oneOf('stump', { counts: ['blunt'], spares: ['tapered'] }),
      meaning: 'The source does not mention a stump that cannot be seen, so it leaves the item open.',
    },
    {
      id: 'bending',
      label: 'Bend of more than 45 degrees',
      points: 2,
      test: moreThan('bend_degrees', 45, 'degrees'),
      meaning: 'A bend within the occluded segment. Tortuosity proximal to it does not count.',
    },
    {
      id: 'length',
      label: 'Length of 20 mm or more',
      points: 1,
      test: atLeast('length_mm', 20, 'mm'),
      meaning: 'Length of the occlusion.',
    },
  ],
  groups: [
    { from: 0, to: 1, label: 'easy', figure: recanalised(95.3) },
    { from: 2, to: 3, label: 'intermediate', figure: recanalised(86.5) },
    { from: 4, to: 5, label: 'difficult', figure: recanalised(79.1) },
    { from: 6, to: 11, label: 'very difficult', figure: recanalised(65.2) },
  ],
  notCounted: ['Calcification and prior attempts are not items.'],
  limits: [
    { text: 'Not applicable to grafts.', source: busan },
    {
      text: 'It predicts whether the vessel is finally open, by any technique, not how long wire crossing takes: never compare it with J-CTO.',
      source: null,
    },
    {
      text: 'Recanalisation succeeded in 81.1 %; the four groups had 64, 148, 134 and 92 patients.',
      source: busan,
      isPerformance: true,
    },
  ],
};
