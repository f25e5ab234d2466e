/** JR-CTO: one point each for calcification, tortuosity, a poor collateral, and a channel that is not septal. */
import { among, heavy, worth } from '../fingers.ts';
import { calcified } from '../questions.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: 'jr_cto',
  predicts: 'failure of guidewire crossing in primary retrograde CTO PCI',
  readIn: 'abstract',
  questions: [
    calcified,
    {
      key: 'tortuosity',
      counts: [{ item: 'tortuosity', points: 1, values: ['moderate', 'severe'] }],
      spares: ['none', 'mild'],
      open: ['unseen', 'unknown'],
    },
    {
      key: 'werner_cc',
      counts: [{ item: 'werner_cc', points: 1, values: [0, 1] }],
      spares: [2],
      open: ['unknown'],
    },
  ],
  unanswerable: [{ item: 'channel', points: 1 }],
  totals: [0, 1, 2, 3, 4].map((points) => [points, null, null] as const),
  numbers: ['2,374', '2016', '2022', '0.72', '0.71'],
  sources: [
    '10.25270/jic/24.00208', // JR-CTO in PROGRESS-CTO
  ],
  ownWords: ['It applies only where the first strategy is retrograde'],
  count: ({ lesion }) => [
    worth(1, heavy(lesion.calcification)),
    worth(1, among(lesion.tortuosity, 'moderate severe', 'none mild')),
    worth(1, among(lesion.werner_cc, '0 1', '2')),
    [0, 1],
  ],
};
