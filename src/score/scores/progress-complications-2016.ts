import { atLeast, moreThan } from '../engine/item-result.ts';
import type { Score } from '../engine/score.ts';
import { retrograde } from '../engine/strategies.ts';
import type { Source } from '../evidence/literature.ts';

const danek2016: Source = {
  short: 'Danek 2016',
  citation: 'Danek BA, et al. J Am Heart Assoc 2016;5:e004272. PMC5121521.',
  doi: '10.1161/JAHA.116.004272',
  pmid: '27729332',
};

/** PROGRESS-CTO complications, 2016. Its points are known, its risks were not found. */
export const progressComplications2016: Score = {
  id: 'progress_complications_2016',
  name: 'PROGRESS-CTO complications 2016',
  predicts: 'a complication in hospital',
  source: danek2016,
  origin: 'Developed from 1,569 procedures of the PROGRESS-CTO registry.',
  confidence: 'original',
  items: [
    {
      id: 'age',
      label: 'Age above 65',
      points: 3,
      test: moreThan('patient.age_years', 65, 'years'),
      meaning: 'Exactly 65 does not count here, unlike in the 2022 scores.',
    },
    {
      id: 'length',
      label: 'Length of 23 mm or more',
      points: 2,
      test: atLeast('length_mm', 23, 'mm'),
      meaning: 'Length of the occlusion.',
    },
    {
      id: 'retrograde',
      label: 'Retrograde strategy',
      points: 1,
      test: retrograde,
      meaning: 'By wire or by dissection. Before the procedure this is only a plan, so the score is a range.',
    },
  ],
  groups: [{ from: 0, to: 6, label: null, figure: null }],
  notCounted: ['Antegrade dissection is not an item.'],
  limits: [{ text: 'Complications were observed in 44 of 1,569 procedures (2.8 %).', source: danek2016 }],
};
