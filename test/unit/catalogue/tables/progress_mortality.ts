/** PROGRESS-CTO mortality, 2022. Three points have no figure. */
import { from65, heavy, number, strategyWorth, worth } from '../fingers.ts';
import { age65, calcified, strategy } from '../questions.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: 'progress_mortality',
  predicts: 'in-hospital death',
  readIn: 'abstract',
  questions: [
    age65,
    {
      key: 'patient.lvef_percent',
      counts: [{ item: 'lvef', points: 1, values: [45, 44.9, 5] }],
      spares: [45.1, 46, 80],
      open: ['unknown'],
    },
    calcified,
    strategy(1, 1),
  ],
  totals: [
    [0, null, '0.05'],
    [1, null, '0.1-0.5'],
    [2, null, '0.1-0.5'],
    [3, null, null],
    [4, null, '2.42'],
  ],
  numbers: ['10,480', '47', '4,569', '0.73'],
  sources: [
    '36565956', // Simsek 2022, OPEN-CTO
  ],
  ownWords: [],
  count: (facts) => [
    worth(1, from65(facts.patient.age_years)),
    worth(
      1,
      number(facts.patient.lvef_percent, (lvef) => !(lvef > 45)),
    ),
    worth(1, heavy(facts.lesion.calcification)),
    strategyWorth(facts, 1, 1),
  ],
};
