/** W-CTO: weights of 2, 1.5 and 1. */
import { among, grade2, number, worth } from '../fingers.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: 'w_cto',
  evidence: 'wcto',
  predicts: 'antegrade wire crossing',
  readIn: 'original',
  questions: [
    {
      key: 'stump',
      counts: [{ item: 'stump', points: 2, values: ['blunt'] }],
      spares: ['tapered'],
      open: ['invisible', 'unknown'],
    },
    {
      key: 'length_mm',
      counts: [{ item: 'length', points: 1.5, values: [20.1, 21, 200] }],
      spares: [20, 19.9, 0.1],
      open: ['unknown'],
    },
    {
      key: 'calcification',
      counts: [{ item: 'calcification', points: 1, values: ['mild', 'moderate', 'severe', 'present'] }],
      spares: ['none'],
      open: ['unknown'],
    },
    {
      key: 'tortuosity',
      counts: [{ item: 'tortuosity', points: 1, values: ['mild', 'moderate', 'severe', 'present'] }],
      spares: ['none'],
      open: ['unseen', 'unknown'],
    },
    {
      key: 'rentrop',
      counts: [{ item: 'rentrop', points: 1, values: [0, 1] }],
      spares: [2, 3],
      open: ['unknown'],
    },
  ],
  totals: [
    [0, 'low', '98'],
    [1, 'low', '98'],
    [1.5, 'low', '98'],
    [2, 'low', '98'],
    [2.5, 'intermediate', '74.2'],
    [3, 'intermediate', '74.2'],
    [3.5, 'intermediate', '74.2'],
    [4, 'intermediate', '74.2'],
    [4.5, 'high', '42.5'],
    [5, 'high', '42.5'],
    [5.5, 'high', '42.5'],
    [6.5, 'high', '42.5'],
  ],
  numbers: ['123', '100', '82.4', '48.4'],
  sources: [],
  ownWords: ['It predicts antegrade crossing only'],
  count: ({ lesion }) => [
    worth(2, among(lesion.stump, 'blunt', 'tapered')),
    worth(
      1.5,
      number(lesion.length_mm, (length) => !(length <= 20)),
    ),
    worth(1, among(lesion.calcification, 'mild moderate severe present', 'none')),
    worth(1, among(lesion.tortuosity, 'mild moderate severe present', 'none')),
    worth(1, grade2(lesion.rentrop)),
  ],
};
