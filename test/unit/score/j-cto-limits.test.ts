/** Where J-CTO begins to count, and what it never counts. */
import assert from 'node:assert/strict';
import { becauseOf, inNumbers, type Recorded, scored, stateOf } from './lesions.ts';

const EASY = {
  stump: 'tapered',
  calcification: 'none',
  bend_degrees: 0,
  length_mm: 10,
  prior_attempt: 'none',
} as const satisfies Recorded;

/** Asserts one item of J-CTO and the points of an otherwise easy lesion. */
function expectItem(item: string, change: Recorded, state: 'present' | 'absent', because: string): void {
  const result = scored('j_cto', { ...EASY, ...change });
  assert.equal(stateOf(result, item), state, JSON.stringify(change));
  assert.equal(result.points, state === 'present' ? 1 : 0, JSON.stringify(change));
  assert.equal(becauseOf(result, item), because);
}

describe('J-CTO: length of the occlusion', () => {
  const cases: [mm: number, 'present' | 'absent', because: string][] = [
    [0.1, 'absent', 'length_mm 0.1: below 20 mm'],
    [19, 'absent', 'length_mm 19: below 20 mm'],
    [19.9, 'absent', 'length_mm 19.9: below 20 mm'],
    [19.999, 'absent', 'length_mm 19.999: below 20 mm'],
    [20, 'present', 'length_mm 20: 20 mm or more'],
    [20.1, 'present', 'length_mm 20.1: 20 mm or more'],
    [200, 'present', 'length_mm 200: 20 mm or more'],
  ];
  for (const [mm, state, because] of cases) {
    it(`${mm} mm ${state === 'present' ? 'counts' : 'does not count'}`, () =>
      expectItem('length', { length_mm: mm }, state, because));
  }

  it('names exactly 20 mm, and no other item, as the value at which sources differ', () => {
    const { items } = scored('j_cto', EASY);
    const boundaries = items.flatMap(({ item }) => (item.boundary ? [[item.id, item.boundary.value]] : []));
    assert.deepEqual(boundaries, [['length', 20]]);
  });
});

describe('J-CTO: bend within the occlusion', () => {
  const cases: [degrees: number, 'present' | 'absent', because: string][] = [
    [0, 'absent', 'bend_degrees 0: not more than 45 degrees'],
    [44.9, 'absent', 'bend_degrees 44.9: not more than 45 degrees'],
    [45, 'absent', 'bend_degrees 45: not more than 45 degrees'],
    [45.5, 'present', 'bend_degrees 45.5: more than 45 degrees'],
    [46, 'present', 'bend_degrees 46: more than 45 degrees'],
    [180, 'present', 'bend_degrees 180: more than 45 degrees'],
  ];
  for (const [degrees, state, because] of cases) {
    it(`${degrees} degrees ${state === 'present' ? 'counts' : 'does not count'}`, () =>
      expectItem('bending', { bend_degrees: degrees }, state, because));
  }
});

describe('J-CTO: stump, calcification and earlier attempt', () => {
  it('an invisible stump counts as blunt', () => {
    expectItem('blunt_stump', { stump: 'invisible' }, 'present', 'stump invisible');
    expectItem('blunt_stump', { stump: 'blunt' }, 'present', 'stump blunt');
    expectItem('blunt_stump', { stump: 'tapered' }, 'absent', 'stump tapered');
  });

  it('calcification counts whatever its grade', () => {
    for (const grade of ['mild', 'moderate', 'severe'] as const) {
      expectItem('calcification', { calcification: grade }, 'present', `calcification ${grade}`);
    }
    expectItem('calcification', { calcification: 'none' }, 'absent', 'calcification none');
  });

  it('only an attempt that failed counts', () => {
    expectItem('retry', { prior_attempt: 'failed' }, 'present', 'prior_attempt failed');
    expectItem('retry', { prior_attempt: 'none' }, 'absent', 'prior_attempt none');
  });
});

describe('J-CTO: what it never counts', () => {
  const others: Recorded[] = [
    ...(['yes', 'no', true, false, 'unknown'] as const).flatMap((answer): Recorded[] => [
      { cap_ambiguity: answer },
      { interventional_collaterals: answer },
      { in_stent: answer },
      { bypassed: answer },
      { side_branch_at_cap: answer },
      { distal_bifurcation: answer },
      { multiple_occlusions: answer },
    ]),
    ...(['none', 'mild', 'moderate', 'severe', 'unseen', 'unknown'] as const).map((tortuosity) => ({
      tortuosity,
    })),
    ...(
      [
        'LM',
        'LAD',
        'LCx',
        'RCA',
        'RI',
        'D1',
        'D2',
        'OM1',
        'OM2',
        'OM3',
        'PDA',
        'PLV',
        'LPDA',
        'LPL',
        'D',
        'OM',
      ] as const
    ).map((vessel) => ({ vessel })),
    { segment: 'ostial' },
    { rentrop: 0 },
    { werner_cc: 0 },
    { distal_vessel: 'poor' },
    { occlusion_months: 120 },
    { occlusion_months: 1 },
    { timi_before: 3 },
    { scores: { j_cto: 5 } },
    { crossing: { strategies: ['retrograde_wire'], successful: 'none' } },
  ];
  const hard: Recorded = {
    stump: 'invisible',
    calcification: 'mild',
    bend_degrees: 46,
    length_mm: 20,
    prior_attempt: 'failed',
  };
  const open: Recorded = { stump: 'blunt', length_mm: 'unknown' };

  for (const [name, lesion] of Object.entries({ 'an easy': EASY, 'a hard': hard, 'an open': open })) {
    it(`leaves ${name} lesion alone whatever the cap, tortuosity, vessel, stent and the rest`, () => {
      const before = inNumbers(scored('j_cto', lesion));
      for (const other of others) {
        assert.deepEqual(inNumbers(scored('j_cto', { ...lesion, ...other })), before, JSON.stringify(other));
      }
    });
  }

  it('an ambiguous cap is not a blunt stump, and a blunt stump no ambiguous cap', () => {
    const ambiguous = scored('j_cto', { ...EASY, cap_ambiguity: 'yes' });
    assert.equal(stateOf(ambiguous, 'blunt_stump'), 'absent');
    const blunt = scored('progress_cto', { ...EASY, stump: 'blunt', cap_ambiguity: 'no' });
    assert.equal(stateOf(blunt, 'cap_ambiguity'), 'absent');
  });
});
