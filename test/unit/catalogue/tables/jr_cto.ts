/** JR-CTO: one point each for calcification, tortuosity, a poor collateral, and a channel that is not septal. */

import type { Facts } from '../../../../src/score/engine/facts.ts';
import { among, heavy, worth } from '../fingers.ts';
import { calcified } from '../questions.ts';
import type { Table } from '../table.ts';

type Lesion = Facts['lesion'];

/** What all answers say alike; null where they differ. */
const alike = (answers: readonly (boolean | null)[]) =>
  answers.length > 0 && answers.every((one) => one === answers[0]) ? (answers[0] ?? null) : null;

const attemptOf = ({ crossing }: Lesion) =>
  (crossing?.attempts ?? []).filter(({ strategy = '' }) => /^retrograde/.test(strategy))[0];

/** The collaterals that go with the first retrograde attempt, as far as that and they say. */
function fitting(lesion: Lesion) {
  const { channel = 'unknown', donor = 'unknown' } = attemptOf(lesion) ?? {};
  const mayGive = (other = 'unknown') => donor === 'unknown' || other === 'unknown' || other === donor;
  const byDonor = (lesion.collaterals ?? []).filter((one) => mayGive(one.donor));
  const mayBeIt = (other = 'unknown') => other === 'unknown' || other === channel;
  return channel === 'unknown' ? byDonor : byDonor.filter((one) => mayBeIt(one.channel));
}

const notSeptal = (channel: unknown) => among(channel, 'epicardial graft bridging', 'septal');
const poor = (grade: unknown) => among(grade, '0 1', '2');

function channelOf(lesion: Lesion): boolean | null {
  const used = attemptOf(lesion)?.channel;
  return used ? notSeptal(used) : alike(fitting(lesion).map(({ channel }) => notSeptal(channel)));
}

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
      open: ['present', 'unseen', 'unknown'],
    },
    {
      key: 'werner_cc',
      counts: [{ item: 'werner_cc', points: 1, values: [0, 1] }],
      spares: [2],
      open: ['unknown'],
    },
    {
      key: 'collaterals',
      counts: [
        {
          item: 'channel',
          points: 1,
          values: [[{ channel: 'epicardial' }], [{ channel: 'graft' }], [{ channel: 'bridging' }]],
        },
      ],
      spares: [[{ channel: 'septal' }]],
      open: [[], [{ donor: 'LAD' }], [{ channel: 'ipsilateral' }], [{ channel: 'unknown' }]],
    },
  ],
  totals: [0, 1, 2, 3, 4].map((points) => [points, null, null] as const),
  numbers: ['2,374', '2016', '2022', '0.72', '0.71'],
  sources: [
    '10.25270/jic/24.00208', // JR-CTO in PROGRESS-CTO
  ],
  ownWords: ['It applies only if the first strategy is retrograde'],
  count: ({ lesion }) => [
    worth(1, heavy(lesion.calcification)),
    worth(1, among(lesion.tortuosity, 'moderate severe', 'none mild')),
    worth(1, poor(lesion.werner_cc) ?? alike(fitting(lesion).map(({ werner_cc }) => poor(werner_cc)))),
    worth(1, channelOf(lesion)),
  ],
};
