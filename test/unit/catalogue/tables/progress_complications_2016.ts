/** PROGRESS-CTO complications, 2016: 65 itself does not count, and dissection is no item. */
import { number, strategyWorth, worth } from '../fingers.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: 'progress_complications_2016',
  predicts: 'a complication in hospital',
  readIn: 'original',
  questions: [
    {
      key: 'patient.age_years',
      counts: [{ item: 'age', points: 3, values: [65.1, 66, 110] }],
      spares: [65, 64.9, 18],
      open: ['unknown'],
    },
    {
      key: 'length_mm',
      counts: [{ item: 'length', points: 2, values: [23, 23.1, 200] }],
      spares: [22.9, 20, 0.1],
      open: ['unknown'],
    },
    {
      key: 'crossing.strategies',
      counts: [
        {
          item: 'retrograde',
          points: 1,
          values: [['retrograde_wire'], ['retrograde_dissection'], ['adr', 'retrograde_wire']],
        },
      ],
      spares: [['awe'], ['adr'], ['awe', 'adr']],
      open: [[]],
    },
  ],
  totals: [0, 1, 2, 3, 4, 5, 6].map((points) => [points, null, null] as const),
  numbers: ['1,569', '44'],
  sources: [],
  ownWords: [],
  count: (facts) => [
    worth(
      3,
      number(facts.patient.age_years, (age) => age > 65),
    ),
    worth(
      2,
      number(facts.lesion.length_mm, (length) => !(length < 23)),
    ),
    strategyWorth(facts, 0, 1),
  ],
};
