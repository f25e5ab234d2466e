import type { Score } from '../engine/score.ts';
import type { Source } from '../evidence/literature.ts';
import { age65, bluntOrNone, calcified, strategy } from './shared-items.ts';

const kostantinis2023: Source = {
  short: 'Kostantinis 2023',
  citation: 'Kostantinis S, et al. EuroIntervention 2023;18:1022-30.',
  doi: '10.4244/EIJ-D-22-00593',
};

const simsek2023: Source = {
  short: 'Simsek 2023',
  citation: 'Simsek B, et al. External validation in 4,566 patients. Catheter Cardiovasc Interv 2023.',
  doi: '10.1002/ccd.30551',
  pmid: '36617391',
};

/** PROGRESS-CTO perforation: a perforation that has to be treated. Its points are known, its risks were not found. */
export const progressPerforation: Score = {
  id: 'progress_perforation',
  name: 'PROGRESS-CTO perforation',
  predicts: 'clinical perforation requiring treatment',
  source: kostantinis2023,
  origin: 'Developed from 9,618 procedures of the PROGRESS-CTO registry.',
  confidence: 'original',
  items: [age65(1), calcified(1), bluntOrNone(1), ...strategy({ adr: 1, retrograde: 2 })],
  groups: [{ from: 0, to: 5, label: null, figure: null }],
  notCounted: ['Sex and length are not items.'],
  limits: [
    {
      text: 'That antegrade dissection and retrograde strategies exclude each other is assumed from the 2022 scores.',
      source: null,
    },
    {
      text: 'Observed in 367 of 9,618 procedures (3.8 %); area under the curve 0.741.',
      source: kostantinis2023,
      isPerformance: true,
    },
    {
      text: 'In 4,566 other patients perforation occurred in 4.2 %; area under the curve 0.76.',
      source: simsek2023,
      isPerformance: true,
    },
  ],
};
