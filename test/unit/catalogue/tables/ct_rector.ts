/** CT-RECTOR: one point each for six findings. An age that could not be told counts. */
import { among, failedEarlier, number, severe, worth } from '../fingers.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: 'ct_rector',
  predicts: 'guidewire crossing within 30 minutes',
  readIn: 'secondary',
  questions: [
    {
      key: 'multiple_occlusions',
      counts: [{ item: 'multiple_occlusions', points: 1, values: ['yes', true] }],
      spares: ['no', false],
      open: ['unknown'],
    },
    {
      key: 'stump',
      counts: [{ item: 'stump', points: 1, values: ['blunt'] }],
      spares: ['tapered'],
      open: ['invisible', 'unknown'],
    },
    {
      key: 'calcification',
      counts: [{ item: 'calcification', points: 1, values: ['severe'] }],
      spares: ['none', 'mild', 'moderate'],
      open: ['present', 'unknown'],
    },
    {
      key: 'bend_degrees',
      counts: [{ item: 'bending', points: 1, values: [45.1, 46, 180] }],
      spares: [0],
      open: [0.1, 30, 45, 'unknown'],
    },
    {
      key: 'occlusion_months',
      counts: [{ item: 'duration', points: 1, values: [12, 12.1, 600, 'unknown'] }],
      spares: [11.9, 3, 0],
      open: [],
    },
    {
      key: 'prior_attempt',
      counts: [{ item: 'retry', points: 1, values: ['failed'] }],
      spares: ['none'],
      open: ['unknown'],
    },
  ],
  totals: [
    [0, 'easy', '95'],
    [1, 'intermediate', '88'],
    [2, 'difficult', '57'],
    [3, 'very difficult', '22'],
    [4, 'very difficult', '22'],
    [5, 'very difficult', '22'],
    [6, 'very difficult', '22'],
  ],
  numbers: ['240', '0.83', '0.71'],
  sources: [],
  ownWords: ['Developed from CT:'],
  count: ({ lesion }) => [
    worth(1, among(lesion.multiple_occlusions, 'yes true', 'no false')),
    worth(1, among(lesion.stump, 'blunt', 'tapered')),
    worth(1, severe(lesion.calcification)),
    worth(1, lesion.bend_degrees === 0 ? false : number(lesion.bend_degrees, (bend) => bend > 45) || null),
    worth(
      1,
      lesion.occlusion_months === 'unknown' || number(lesion.occlusion_months, (months) => !(months < 12)),
    ),
    worth(1, failedEarlier(lesion)),
  ],
};
