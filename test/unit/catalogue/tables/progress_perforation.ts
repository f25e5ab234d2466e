/** PROGRESS-CTO perforation. Its points are known, its risks were not found. */
import { from65, heavy, noTaper, strategyWorth, worth } from '../fingers.ts';
import { age65, bluntOrNone, calcified, strategy } from '../questions.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: 'progress_perforation',
  predicts: 'clinical perforation requiring treatment',
  readIn: 'original',
  questions: [age65, calcified, bluntOrNone, strategy(1, 2)],
  totals: [0, 1, 2, 3, 4, 5].map((points) => [points, null, null] as const),
  numbers: ['9,618', '367', '4,566', '2022'],
  sources: [
    '10.1002/ccd.30551',
    '36617391', // Simsek 2023, perforation
  ],
  ownWords: ['That antegrade dissection and retrograde strategies exclude each other is assumed'],
  count: (facts) => [
    worth(1, from65(facts.patient.age_years)),
    worth(1, heavy(facts.lesion.calcification)),
    worth(1, noTaper(facts.lesion.stump)),
    strategyWorth(facts, 1, 2),
  ],
};
