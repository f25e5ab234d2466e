/** The day that was meant by a date in another spelling: the one, or the two of them to choose from. */
import assert from 'node:assert/strict';
import { suggestDate } from '../../../src/schema/dates.ts';

/** What "Fix All" changes, what is offered, and what is left to the author. */
const cases: readonly [written: string, days: string, certainty?: string][] = [
  ['14.03.2026', '2026-03-14', 'safe'],
  ['4.3.2026', '2026-03-04', 'safe'],
  ['4. 3. 2026', '2026-03-04', 'safe'],
  ['2026-3-4', '2026-03-04', 'safe'],
  ['2026/03/04', '2026-03-04', 'safe'],
  ['2026.11.12', '2026-11-12', 'safe'],
  ['2026 3 4', '2026-03-04', 'safe'],
  ['20260304', '2026-03-04', 'safe'],
  ['“2026-03-04”', '2026-03-04', 'safe'],
  // There is no month 21.
  ['11/21/2026', '2026-11-21', 'safe'],
  ['21/11/2026', '2026-11-21', 'safe'],
  ['21-11-2026', '2026-11-21', 'safe'],
  ['5/5/2026', '2026-05-05', 'safe'],
  ['05/11/2026', '2026-11-05, 2026-05-11', 'possible'],
  ['3-4-2026', '2026-04-03, 2026-03-04', 'possible'],
  ['21 Nov 2026', '2026-11-21', 'safe'],
  ['21. November 2026', '2026-11-21', 'safe'],
  ['21-NOV-2026', '2026-11-21', 'safe'],
  ['21Nov2026', '2026-11-21', 'safe'],
  ['Nov 21, 2026', '2026-11-21', 'safe'],
  ['Nov. 21 2026', '2026-11-21', 'safe'],
  ['November 21st, 2026', '2026-11-21', 'safe'],
  ['2nd March 2026', '2026-03-02', 'safe'],
  ['2026 Nov 21', '2026-11-21', 'safe'],
  ['2026-Nov-21', '2026-11-21', 'safe'],
  ['1. Januar 2026', '2026-01-01', 'safe'],
  ['1. Jänner 2026', '2026-01-01', 'safe'],
  ['3. Februar 2026', '2026-02-03', 'safe'],
  ['5. März 2026', '2026-03-05', 'safe'],
  ['5. Mrz 2026', '2026-03-05', 'safe'],
  ['5. Maerz 2026', '2026-03-05', 'safe'],
  ['5 Mar 2026', '2026-03-05', 'safe'],
  ['5. Mai 2026', '2026-05-05', 'safe'],
  ['5 May 2026', '2026-05-05', 'safe'],
  ['5. Juni 2026', '2026-06-05', 'safe'],
  ['5 July 2026', '2026-07-05', 'safe'],
  ['5. Okt. 2026', '2026-10-05', 'safe'],
  ['5 Sept 2026', '2026-09-05', 'safe'],
  ['24. Dez. 2026', '2026-12-24', 'safe'],
  // The time of day would be lost.
  ['2026-11-21T09:30', '2026-11-21', 'likely'],
  ['2026-11-21T09:30:00.000Z', '2026-11-21', 'likely'],
  ['2026-11-21 09:30+01:00', '2026-11-21', 'likely'],
  ['14.3.2026, 10:00', '2026-03-14', 'likely'],
  ['14.3.2026 10:00 Uhr', '2026-03-14', 'likely'],
  ['11/21/2026 9:30 PM', '2026-11-21', 'likely'],
  ['05/11/2026 9:30', '2026-11-05, 2026-05-11', 'possible'],
  ...[
    ['2026112', '202634', '2026/112', '2026112/1', '2026-02-30', '30.2.2026', '2026-13-01', '0.3.2026'],
    ['on 14.3.2026', '114.3.2026', '14.3.20267', 'on 2026-3-4', '12026-3-4', '2026-3-400', 'x20260304'],
    [
      '202603041',
      '14.x3.2026',
      '14.3.x2026',
      'soon',
      '31 Nov 2026',
      '21 Nvo 2026',
      '21 No 2026',
      '2 Ma 2026',
    ],
    [
      '32/13/2026',
      '11/21/26',
      '21 Nov',
      'Nov 26',
      '13/2026',
      '2026-13',
      '11/21-2026',
      '2026-11-21T',
      '29 Feb 2026',
      '09:30',
    ],
    // A run of blanks is no part of a date, and a search from each of a long one would take its square.
    ['2026-11-21          09:30', '2026-11-21 09:30          Z'],
  ]
    .flat()
    .map((written): [string, string] => [written, '']),
];

describe('the month that was meant', () => {
  const spellings = [
    '2026-7',
    '2026/07',
    '07/2026',
    '7.2026',
    'July 2026',
    'Jul. 2026',
    'Juli 2026',
    '2026 July',
  ];
  for (const written of [...spellings, '2026-07-00', '2026-07-XX', '"2026-07"'])
    it(`by ${written} is 2026-07, and no day is made up`, () =>
      assert.deepEqual(suggestDate(written), { values: ['2026-07'], safety: 'safe' }));
});

describe('the day that was meant', () => {
  for (const [written, days, certainty] of cases) {
    it(`by ${written} is ${days === '' ? 'not told' : `${days} (${certainty})`}`, () => {
      const meaning = suggestDate(written);
      assert.equal(meaning?.values.join(', ') ?? '', days);
      assert.equal(meaning?.safety, certainty);
    });
  }
});
