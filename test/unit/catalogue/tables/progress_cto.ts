/** PROGRESS-CTO: one point each for an ambiguous cap, tortuosity, the circumflex, and no way through collaterals. */
import { among, worth } from '../fingers.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: 'progress_cto',
  predicts: 'technical success',
  readIn: 'abstract',
  figuresReadIn: 'secondary',
  questions: [
    {
      key: 'cap_ambiguity',
      counts: [{ item: 'cap_ambiguity', points: 1, values: ['yes', true] }],
      spares: ['no', false],
      open: ['unknown'],
    },
    {
      key: 'tortuosity',
      counts: [{ item: 'tortuosity', points: 1, values: ['moderate', 'severe'] }],
      spares: ['none', 'mild'],
      open: ['present', 'unseen', 'unknown'],
    },
    {
      key: 'vessel',
      counts: [{ item: 'circumflex', points: 1, values: ['LCx', 'OM1', 'OM2', 'OM3', 'LPDA', 'LPL', 'OM'] }],
      spares: ['RCA', 'LM', 'LAD', 'RI', 'D1', 'D2', 'PDA', 'PLV', 'graft'],
      open: [],
    },
    {
      key: 'interventional_collaterals',
      counts: [{ item: 'no_interventional_collaterals', points: 1, values: ['no', false] }],
      spares: ['yes', true],
      open: ['unknown'],
    },
  ],
  disputed: true,
  totals: [
    [0, null, '91'],
    [1, null, '74'],
    [2, null, '57'],
    [3, null, '<4.3'],
    [4, null, '<4.3'],
  ],
  numbers: ['0.778', '0.720'],
  sources: [
    '10.25270/jic/24.00056', // the PROGRESS-CTO registry, 2017–2023
  ],
  ownWords: ['Whether a collateral is interventional'],
  count: ({ lesion }) => [
    worth(1, among(lesion.cap_ambiguity, 'yes true', 'no false')),
    worth(1, among(lesion.tortuosity, 'moderate severe', 'none mild')),
    worth(1, among(lesion.interventional_collaterals, 'no false', 'yes true')),
    worth(1, among(lesion.vessel, 'LCx OM1 OM2 OM3 LPDA LPL OM', 'LM LAD RCA RI D1 D2 PDA PLV graft D')),
  ],
};
