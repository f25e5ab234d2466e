/** PROGRESS-CTO pericardiocentesis, 2022, for patients without earlier bypass surgery. */
import { from65, heavy, strategyWorth, woman, worth } from '../fingers.ts';
import { age65, calcified, female, strategy } from '../questions.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: 'progress_pericardiocentesis',
  predicts: 'pericardiocentesis',
  readIn: 'abstract',
  questions: [age65, female(1), calcified, strategy(1, 2)],
  totals: [
    [0, null, '0.18'],
    [1, null, '0.4-1.6'],
    [2, null, '0.4-1.6'],
    [3, null, null],
    [4, null, null],
    [5, null, '8.74'],
  ],
  numbers: ['7,672', '83', '4,569', '0.69'],
  sources: [
    '36565956', // Simsek 2022, OPEN-CTO
  ],
  ownWords: [],
  count: (facts) => [
    worth(1, from65(facts.patient.age_years)),
    worth(1, woman(facts.patient.sex)),
    worth(1, heavy(facts.lesion.calcification)),
    strategyWorth(facts, 1, 2),
  ],
};
