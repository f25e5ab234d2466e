/** ORA: ostial location, Rentrop grade, age. No rates were found. */
import { among, grade2, number, worth } from '../fingers.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: 'ora',
  predicts: 'technical success',
  readIn: 'secondary',
  questions: [
    {
      key: 'segment',
      counts: [{ item: 'ostial', points: 1, values: ['ostial'] }],
      spares: ['proximal', 'mid', 'distal'],
      open: ['unknown'],
    },
    {
      key: 'rentrop',
      counts: [{ item: 'rentrop', points: 2, values: [0, 1] }],
      spares: [2, 3],
      open: ['unknown'],
    },
    {
      key: 'patient.age_years',
      counts: [{ item: 'age', points: 1, values: [75, 75.1, 110] }],
      spares: [74, 74.9, 18],
      open: ['unknown'],
    },
  ],
  totals: [0, 1, 2, 3, 4].map((points) => [points, null, null] as const),
  numbers: ['1,073'],
  sources: [],
  ownWords: [],
  count: ({ lesion, patient }) => [
    worth(1, among(lesion.segment, 'ostial', 'proximal mid distal')),
    worth(2, grade2(lesion.rentrop)),
    worth(
      1,
      number(patient.age_years, (age) => !(age < 75)),
    ),
  ],
};
