import type { Score } from '../engine/score.ts';
import { figuresFrom, simsek2022, simsekOpen2022 } from '../evidence/literature.ts';
import { age65, bluntOrNone, calcified, female, predictedRisk, strategy } from './shared-items.ts';

const observed = figuresFrom(simsekOpen2022, 'abstract', 'observed in 4,569 patients of OPEN-CTO');

/** PROGRESS-CTO MACE, 2022: the risk of a major complication in hospital. */
export const progressMace: Score = {
  id: 'progress_mace',
  name: 'PROGRESS-CTO MACE',
  predicts: 'in-hospital MACE',
  source: simsek2022,
  origin: 'Developed from 10,480 procedures of the PROGRESS-CTO registry.',
  confidence: 'abstract',
  items: [age65(1), female(2), calcified(1), bluntOrNone(1), ...strategy({ adr: 1, retrograde: 2 })],
  groups: [
    { from: 0, to: 0, label: null, figure: predictedRisk(0.4) },
    { from: 1, to: 1, label: null, figure: null },
    { from: 2, to: 3, label: null, figure: predictedRisk(1.1, { upTo: 2, points: '2 to 3' }) },
    { from: 4, to: 6, label: null, figure: null },
    { from: 7, to: 7, label: null, figure: predictedRisk(9.4) },
  ],
  observedElsewhere: [
    { from: 0, to: 1, label: null, figure: observed(0.7) },
    { from: 2, to: 2, label: null, figure: observed(1.5) },
    { from: 3, to: 3, label: null, figure: observed(2.2) },
    { from: 4, to: 4, label: null, figure: observed(3.8) },
    { from: 5, to: 5, label: null, figure: observed(4.9) },
    { from: 6, to: 7, label: null, figure: observed(5.8) },
  ],
  notCounted: ['Length and ejection fraction are not items.'],
  limits: [
    {
      text: 'MACE comprises death, myocardial infarction, urgent repeat target-vessel revascularisation, tamponade requiring pericardiocentesis or surgery, and stroke.',
      source: null,
    },
    {
      text: 'Observed in 215 of 10,480 procedures (2.05 %); c-statistic 0.72.',
      source: simsek2022,
      isPerformance: true,
    },
    {
      text: 'In 4,569 other patients: 0–1 points 0.7 %, 2 points 1.5 %, 3 points 2.2 %, 4 points 3.8 %, 5 points 4.9 %, 6–7 points 5.8 %; area under the curve 0.72.',
      source: simsekOpen2022,
    },
  ],
};
