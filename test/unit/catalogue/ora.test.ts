/** ORA: ostial location, Rentrop grade, age. No rates were found. */
import { type Sheet, sheetTests } from './sheet.ts';

const SHEET: Sheet = {
  id: 'ora',
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
};

describe('ORA', () => {
  sheetTests(SHEET);
});
