import { atMost } from '../engine/item-result.ts';
import type { Score } from '../engine/score.ts';
import { simsek2022, simsekOpen2022 } from '../evidence/literature.ts';
import { age65, calcified, predictedRisk, strategy } from './shared-items.ts';

/** PROGRESS-CTO mortality, 2022: the risk of death in hospital. */
export const progressMortality: Score = {
  id: 'progress_mortality',
  name: 'PROGRESS-CTO mortality',
  predicts: 'in-hospital death',
  source: simsek2022,
  origin: 'Developed from 10,480 procedures of the PROGRESS-CTO registry.',
  confidence: 'abstract',
  items: [
    age65(1),
    {
      id: 'lvef',
      label: 'Ejection fraction of 45 % or less',
      points: 1,
      test: atMost('patient.lvef_percent', 45, '%'),
      meaning: 'Exactly 45 % counts.',
    },
    calcified(1),
    ...strategy({ adr: 1, retrograde: 1 }),
  ],
  groups: [
    { from: 0, to: 0, label: null, figure: predictedRisk(0.05) },
    { from: 1, to: 2, label: null, figure: predictedRisk(0.1, { upTo: 0.5, points: '1 to 2' }) },
    { from: 3, to: 3, label: null, figure: null },
    { from: 4, to: 4, label: null, figure: predictedRisk(2.42) },
  ],
  notCounted: ['Sex and stump are not items.'],
  limits: [
    {
      text: 'Observed in 47 of 10,480 procedures (0.45 %); c-statistic 0.71.',
      source: simsek2022,
      isPerformance: true,
    },
    {
      text: 'In 4,569 other patients the area under the curve was 0.73.',
      source: simsekOpen2022,
      isPerformance: true,
    },
  ],
};
