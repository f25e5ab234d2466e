/** CASTLE: one point each for bypass, age, stump, tortuosity, length and calcification. */
import { among, noTaper, number, severe, worth } from '../fingers.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: 'castle',
  predicts: 'technical failure',
  readIn: 'abstract',
  questions: [
    {
      key: 'patient.prior_cabg',
      counts: [{ item: 'cabg', points: 1, values: ['yes', true] }],
      spares: ['no', false],
      open: ['unknown'],
    },
    {
      key: 'patient.age_years',
      counts: [{ item: 'age', points: 1, values: [70, 70.1, 110] }],
      spares: [69, 69.9, 18],
      open: ['unknown'],
    },
    {
      key: 'stump',
      counts: [{ item: 'stump', points: 1, values: ['blunt', 'invisible'] }],
      spares: ['tapered'],
      open: ['unknown'],
    },
    {
      key: 'tortuosity',
      counts: [{ item: 'tortuosity', points: 1, values: ['severe', 'unseen'] }],
      spares: ['none', 'mild', 'moderate'],
      open: ['present', 'unknown'],
    },
    {
      key: 'length_mm',
      counts: [{ item: 'length', points: 1, values: [20, 20.1, 200] }],
      spares: [19.9, 0.1],
      open: ['unknown'],
    },
    {
      key: 'calcification',
      counts: [{ item: 'calcification', points: 1, values: ['severe'] }],
      spares: ['none', 'mild', 'moderate'],
      open: ['present', 'unknown'],
    },
  ],
  totals: [
    [0, null, '8'],
    [1, null, '8'],
    [2, null, null],
    [3, null, null],
    [4, null, '35'],
    [5, null, '35'],
    [6, null, '35'],
  ],
  numbers: ['14,882', '5,745', '0.66', '0.68', '0.676', '0.698'],
  sources: [
    '10.4244/EIJ-D-19-00352',
    '31270036', // Kalogeropoulos 2020
  ],
  ownWords: ['Only the rates of the lowest and highest groups'],
  count: ({ lesion, patient }) => [
    worth(1, among(patient.prior_cabg, 'yes true', 'no false')),
    worth(
      1,
      number(patient.age_years, (age) => !(age < 70)),
    ),
    worth(1, noTaper(lesion.stump)),
    worth(1, among(lesion.tortuosity, 'severe unseen', 'none mild moderate')),
    worth(
      1,
      number(lesion.length_mm, (length) => !(length < 20)),
    ),
    worth(1, severe(lesion.calcification)),
  ],
};
