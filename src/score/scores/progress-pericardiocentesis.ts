import { withoutBypass } from '../engine/applicability.ts';
import type { Score } from '../engine/score.ts';
import { simsek2022, simsekOpen2022 } from '../evidence/literature.ts';
import { age65, calcified, female, predictedRisk, strategy } from './shared-items.ts';

/** PROGRESS-CTO pericardiocentesis, 2022: the risk of a tamponade that has to be drained. */
export const progressPericardiocentesis: Score = {
  id: 'progress_pericardiocentesis',
  name: 'PROGRESS-CTO pericardiocentesis',
  predicts: 'pericardiocentesis',
  source: simsek2022,
  origin: 'Developed in the 7,672 patients of the PROGRESS-CTO registry without prior CABG.',
  confidence: 'abstract',
  applicability: withoutBypass,
  items: [age65(1), female(1), calcified(1), ...strategy({ adr: 1, retrograde: 2 })],
  groups: [
    { from: 0, to: 0, label: null, figure: predictedRisk(0.18) },
    { from: 1, to: 2, label: null, figure: predictedRisk(0.4, { upTo: 1.6, points: '1 to 2' }) },
    { from: 3, to: 4, label: null, figure: null },
    { from: 5, to: 5, label: null, figure: predictedRisk(8.74) },
  ],
  notCounted: ['The stump is not an item.'],
  limits: [
    { text: 'Not applicable after CABG.', source: simsek2022 },
    {
      text: 'Observed in 83 procedures (1.08 %); c-statistic 0.78.',
      source: simsek2022,
      isPerformance: true,
    },
    {
      text: 'In 4,569 other patients the area under the curve was 0.69.',
      source: simsekOpen2022,
      isPerformance: true,
    },
  ],
};
