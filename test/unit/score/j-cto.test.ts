/** J-CTO against a table written by hand from Morino 2011 and the review, not from the declaration. */
import assert from 'node:assert/strict';
import { inNumbers, type Recorded, scoreCalled, scored } from './lesions.ts';

type Flag = 0 | 1;
type Row = [blunt: Flag, calcified: Flag, bent: Flag, long: Flag, retry: Flag, number, string, number];

/** All 32 lesions: five findings, then the points, the difficulty, and the per cent crossed in 30 minutes. */
const TABLE: Row[] = [
  [0, 0, 0, 0, 0, 0, 'easy', 88],
  [0, 0, 0, 0, 1, 1, 'intermediate', 67],
  [0, 0, 0, 1, 0, 1, 'intermediate', 67],
  [0, 0, 0, 1, 1, 2, 'difficult', 42],
  [0, 0, 1, 0, 0, 1, 'intermediate', 67],
  [0, 0, 1, 0, 1, 2, 'difficult', 42],
  [0, 0, 1, 1, 0, 2, 'difficult', 42],
  [0, 0, 1, 1, 1, 3, 'very difficult', 10],
  [0, 1, 0, 0, 0, 1, 'intermediate', 67],
  [0, 1, 0, 0, 1, 2, 'difficult', 42],
  [0, 1, 0, 1, 0, 2, 'difficult', 42],
  [0, 1, 0, 1, 1, 3, 'very difficult', 10],
  [0, 1, 1, 0, 0, 2, 'difficult', 42],
  [0, 1, 1, 0, 1, 3, 'very difficult', 10],
  [0, 1, 1, 1, 0, 3, 'very difficult', 10],
  [0, 1, 1, 1, 1, 4, 'very difficult', 10],
  [1, 0, 0, 0, 0, 1, 'intermediate', 67],
  [1, 0, 0, 0, 1, 2, 'difficult', 42],
  [1, 0, 0, 1, 0, 2, 'difficult', 42],
  [1, 0, 0, 1, 1, 3, 'very difficult', 10],
  [1, 0, 1, 0, 0, 2, 'difficult', 42],
  [1, 0, 1, 0, 1, 3, 'very difficult', 10],
  [1, 0, 1, 1, 0, 3, 'very difficult', 10],
  [1, 0, 1, 1, 1, 4, 'very difficult', 10],
  [1, 1, 0, 0, 0, 2, 'difficult', 42],
  [1, 1, 0, 0, 1, 3, 'very difficult', 10],
  [1, 1, 0, 1, 0, 3, 'very difficult', 10],
  [1, 1, 0, 1, 1, 4, 'very difficult', 10],
  [1, 1, 1, 0, 0, 3, 'very difficult', 10],
  [1, 1, 1, 0, 1, 4, 'very difficult', 10],
  [1, 1, 1, 1, 0, 4, 'very difficult', 10],
  [1, 1, 1, 1, 1, 5, 'very difficult', 10],
];

function lesionOf([blunt, calcified, bent, long, retry]: Row): Recorded {
  return {
    stump: blunt ? 'blunt' : 'tapered',
    calcification: calcified ? 'moderate' : 'none',
    bend_degrees: bent ? 90 : 10,
    length_mm: long ? 35 : 8,
    prior_attempt: retry ? 'failed' : 'none',
  };
}

describe('J-CTO of a fully recorded lesion', () => {
  for (const row of TABLE) {
    const [blunt, calcified, bent, long, retry, points, group, percent] = row;
    const findings = [
      blunt ? 'blunt' : 'tapered',
      calcified ? 'calcified' : 'not calcified',
      bent ? 'bent' : 'straight',
      long ? 'long' : 'short',
      retry ? 'tried before' : 'first attempt',
    ].join(', ');
    it(`is ${points}, ${group}: ${findings}`, () => {
      assert.deepEqual(inNumbers(scored('j_cto', lesionOf(row))), {
        points,
        range: [points, points],
        groups: [group, group],
        percents: [percent, percent],
        missing: [],
      });
    });
  }

  it('is a table of 32 different lesions', () => {
    assert.equal(new Set(TABLE.map((row) => JSON.stringify(lesionOf(row)))).size, 32);
  });

  it('gives each finding its own item, and one point', () => {
    const items = ['blunt_stump', 'calcification', 'bending', 'length', 'retry'];
    for (const row of TABLE) {
      const counted = scored('j_cto', lesionOf(row)).items.map(({ item, state, points }) => [
        item.id,
        state,
        points,
      ]);
      const expected = items.map((id, i) => [id, row[i] === 1 ? 'present' : 'absent', row[i]]);
      assert.deepEqual(counted.sort(), expected.sort(), JSON.stringify(row));
    }
  });

  it('predicts crossing by the wire within 30 minutes, never success', () => {
    const { predicts } = scoreCalled('j_cto');
    assert.match(predicts, /guidewire crossing within 30 minutes/i);
    assert.doesNotMatch(predicts, /success/i);
  });
});
