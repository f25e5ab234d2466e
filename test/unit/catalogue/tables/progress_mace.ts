/** PROGRESS-CTO MACE, 2022. Only the ends and the band of 2 to 3 points have figures. */
import { from65, heavy, noTaper, strategyWorth, woman, worth } from '../fingers.ts';
import { age65, bluntOrNone, calcified, female, strategy } from '../questions.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: 'progress_mace',
  predicts: 'in-hospital MACE',
  readIn: 'abstract',
  questions: [age65, female(2), calcified, bluntOrNone, strategy(1, 2)],
  totals: [
    [0, null, '0.4'],
    [1, null, null],
    [2, null, '1.1-2'],
    [3, null, '1.1-2'],
    [4, null, null],
    [5, null, null],
    [6, null, null],
    [7, null, '9.4'],
  ],
  numbers: ['10,480', '215', '4,569', '0', '1', '2', '3', '4', '5', '6', '7'],
  sources: [
    '36565956', // Simsek 2022, OPEN-CTO
  ],
  ownWords: ['MACE comprises death'],
  count: (facts) => [
    worth(1, from65(facts.patient.age_years)),
    worth(2, woman(facts.patient.sex)),
    worth(1, heavy(facts.lesion.calcification)),
    worth(1, noTaper(facts.lesion.stump)),
    strategyWorth(facts, 1, 2),
  ],
};
