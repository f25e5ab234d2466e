/** B-CTO: age in two steps, female sex, the right coronary artery, stump, bend and length. */
import { among, number, woman, worth } from '../fingers.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: 'b_cto',
  predicts: 'final recanalisation',
  readIn: 'abstract',
  questions: [
    {
      key: 'patient.age_years',
      counts: [
        { item: 'age_60', points: 1, values: [60, 60.5, 74, 74.9] },
        { item: 'age_75', points: 2, values: [75, 75.1, 110] },
      ],
      spares: [59, 59.9, 18],
      open: ['unknown'],
    },
    {
      key: 'patient.sex',
      counts: [{ item: 'female', points: 2, values: ['female'] }],
      spares: ['male'],
      open: ['other', 'unknown'],
    },
    {
      key: 'vessel',
      counts: [{ item: 'rca', points: 2, values: ['RCA'] }],
      spares: ['LAD', 'LM', 'LCx', 'RI', 'D1', 'D2', 'OM1', 'OM2', 'OM3', 'LPDA', 'LPL', 'D', 'OM'],
      open: ['PDA', 'PLV', 'graft'],
    },
    {
      key: 'stump',
      counts: [{ item: 'stump', points: 2, values: ['blunt'] }],
      spares: ['tapered'],
      open: ['invisible', 'unknown'],
    },
    {
      key: 'bend_degrees',
      counts: [{ item: 'bending', points: 2, values: [45.1, 46, 180] }],
      spares: [45, 30, 0],
      open: ['unknown'],
    },
    {
      key: 'length_mm',
      counts: [{ item: 'length', points: 1, values: [20, 20.1, 200] }],
      spares: [19.9, 0.1],
      open: ['unknown'],
    },
  ],
  totals: [
    [0, 'easy', '95.3'],
    [1, 'easy', '95.3'],
    [2, 'intermediate', '86.5'],
    [3, 'intermediate', '86.5'],
    [4, 'difficult', '79.1'],
    [5, 'difficult', '79.1'],
    [6, 'very difficult', '65.2'],
    [7, 'very difficult', '65.2'],
    [8, 'very difficult', '65.2'],
    [9, 'very difficult', '65.2'],
    [10, 'very difficult', '65.2'],
    [11, 'very difficult', '65.2'],
  ],
  numbers: ['438', '1999', '2015', '64', '148', '134', '92'],
  sources: [],
  ownWords: ['It predicts whether the vessel is finally open'],
  count: ({ lesion, patient }) => [
    number(patient.age_years, (age) => age >= 75) === null
      ? [0, 2]
      : worth(Number(patient.age_years) >= 75 ? 2 : 1, Number(patient.age_years) >= 60),
    worth(2, woman(patient.sex)),
    worth(2, among(lesion.vessel, 'RCA', 'LM LAD LCx RI D1 D2 OM1 OM2 OM3 LPDA LPL D OM')),
    worth(2, among(lesion.stump, 'blunt', 'tapered')),
    worth(
      2,
      number(lesion.bend_degrees, (bend) => bend > 45),
    ),
    worth(
      1,
      number(lesion.length_mm, (length) => !(length < 20)),
    ),
  ],
};
