/** J-CTO: one point each for a blunt stump, calcification, a bend, length and an earlier attempt. */
import { among, failedEarlier, noTaper, number, worth } from '../fingers.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: 'j_cto',
  evidence: 'jcto',
  predicts: 'guidewire crossing within 30 minutes',
  readIn: 'secondary',
  questions: [
    {
      key: 'stump',
      counts: [{ item: 'blunt_stump', points: 1, values: ['blunt', 'invisible'] }],
      spares: ['tapered'],
      open: ['unknown'],
    },
    {
      key: 'calcification',
      counts: [{ item: 'calcification', points: 1, values: ['mild', 'moderate', 'severe', 'present'] }],
      spares: ['none'],
      open: ['unknown'],
    },
    {
      key: 'bend_degrees',
      counts: [{ item: 'bending', points: 1, values: [45.1, 46, 180] }],
      spares: [45, 30, 0],
      open: ['unknown'],
    },
    {
      key: 'length_mm',
      counts: [{ item: 'length', points: 1, values: [20, 20.1, 200] }],
      spares: [19.9, 0.1],
      open: ['unknown'],
    },
    {
      key: 'prior_attempt',
      counts: [{ item: 'retry', points: 1, values: ['failed'] }],
      spares: ['none'],
      open: ['unknown'],
    },
  ],
  totals: [
    [0, 'easy', '88'],
    [1, 'intermediate', '67'],
    [2, 'difficult', '42'],
    [3, 'very difficult', '10'],
    [4, 'very difficult', '10'],
    [5, 'very difficult', '10'],
  ],
  numbers: ['494', '657', '2.04', '0.705'],
  sources: [],
  ownWords: ['In-stent occlusions', 'It predicts how long wire crossing will take'],
  count: ({ lesion }) => [
    worth(1, noTaper(lesion.stump)),
    worth(1, among(lesion.calcification, 'mild moderate severe present', 'none')),
    worth(1, failedEarlier(lesion)),
    worth(
      1,
      number(lesion.length_mm, (length) => !(length < 20)),
    ),
    worth(
      1,
      number(lesion.bend_degrees, (bend) => !(bend <= 45)),
    ),
  ],
};
