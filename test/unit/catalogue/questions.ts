/** Questions that several scores of PROGRESS-CTO ask alike. */
import type { Question } from './table.ts';

/** 65 itself counts, in the scores from 2022 on. */
export const age65: Question = {
  key: 'patient.age_years',
  counts: [{ item: 'age', points: 1, values: [65, 65.1, 110] }],
  spares: [64, 64.9, 18],
  open: ['unknown'],
};

export const female = (points: number): Question => ({
  key: 'patient.sex',
  counts: [{ item: 'female', points, values: ['female'] }],
  spares: ['male'],
  open: ['other', 'unknown'],
});

export const calcified: Question = {
  key: 'calcification',
  counts: [{ item: 'calcification', points: 1, values: ['moderate', 'severe'] }],
  spares: ['none', 'mild'],
  open: ['present', 'unknown'],
};

export const bluntOrNone: Question = {
  key: 'stump',
  counts: [{ item: 'stump', points: 1, values: ['blunt', 'invisible'] }],
  spares: ['tapered'],
  open: ['unknown'],
};

/** Where both were used, retrograde alone counts. An empty list may just not have been filled in. */
export const strategy = (adr: number, retrograde: number): Question => ({
  key: 'crossing.strategies',
  counts: [
    { item: 'adr', points: adr, values: [['adr'], ['awe', 'adr']] },
    {
      item: 'retrograde',
      points: retrograde,
      values: [
        ['retrograde_wire'],
        ['retrograde_dissection'],
        ['adr', 'retrograde_wire'],
        ['retrograde_dissection', 'adr'],
        ['awe', 'adr', 'retrograde_wire', 'retrograde_dissection'],
      ],
    },
  ],
  spares: [['awe']],
  open: [[]],
});
