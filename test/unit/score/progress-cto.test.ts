/** PROGRESS-CTO against a table written by hand from Christopoulos 2016 and the row that the review prints. */
import assert from 'node:assert/strict';
import { inNumbers, type Recorded, scoreCalled, scored, stateOf } from './lesions.ts';

type Flag = 0 | 1;
type Row = [ambiguous: Flag, tortuous: Flag, circumflex: Flag, none: Flag, points: number, figure: string];

/** All 16 lesions: four findings (the last: no interventional collaterals), the points and the printed figure. */
const TABLE: Row[] = [
  [0, 0, 0, 0, 0, '91'],
  [0, 0, 0, 1, 1, '74'],
  [0, 0, 1, 0, 1, '74'],
  [0, 0, 1, 1, 2, '57'],
  [0, 1, 0, 0, 1, '74'],
  [0, 1, 0, 1, 2, '57'],
  [0, 1, 1, 0, 2, '57'],
  [0, 1, 1, 1, 3, '<4.3'],
  [1, 0, 0, 0, 1, '74'],
  [1, 0, 0, 1, 2, '57'],
  [1, 0, 1, 0, 2, '57'],
  [1, 0, 1, 1, 3, '<4.3'],
  [1, 1, 0, 0, 2, '57'],
  [1, 1, 0, 1, 3, '<4.3'],
  [1, 1, 1, 0, 3, '<4.3'],
  [1, 1, 1, 1, 4, '<4.3'],
];

function lesionOf([ambiguous, tortuous, circumflex, none]: Row): Recorded {
  return {
    cap_ambiguity: ambiguous ? 'yes' : 'no',
    tortuosity: tortuous ? 'moderate' : 'mild',
    vessel: circumflex ? 'LCx' : 'LAD',
    interventional_collaterals: none ? 'no' : 'yes',
  };
}

describe('PROGRESS-CTO of a fully recorded lesion', () => {
  for (const row of TABLE) {
    const [ambiguous, tortuous, circumflex, none, points, figure] = row;
    const findings = [
      ambiguous ? 'ambiguous cap' : 'clear cap',
      tortuous ? 'tortuous' : 'not tortuous',
      circumflex ? 'circumflex' : 'not circumflex',
      none ? 'no collaterals' : 'collaterals',
    ].join(', ');
    it(`is ${points}, ${figure} % (disputed): ${findings}`, () => {
      const result = scored('progress_cto', lesionOf(row));
      const { percents, ...rest } = inNumbers(result);
      assert.deepEqual(rest, { points, range: [points, points], groups: [null, null], missing: [] });
      for (const { figure: shown } of [result.low, result.high]) {
        assert.ok(shown);
        assert.equal(`${shown.comparator ?? ''}${shown.percent}`, figure);
        assert.ok(shown.dispute, 'disputed');
        assert.ok(shown.dispute.sentence.length > 0 && shown.dispute.reasons.length >= 2);
      }
      assert.equal(percents[0], percents[1]);
    });
  }

  it('is a table of 16 different lesions', () => {
    assert.equal(new Set(TABLE.map((row) => JSON.stringify(lesionOf(row)))).size, 16);
  });

  it('gives each finding its own item, and one point', () => {
    const items = ['cap_ambiguity', 'tortuosity', 'circumflex', 'no_interventional_collaterals'];
    for (const row of TABLE) {
      const counted = scored('progress_cto', lesionOf(row)).items.map(({ item, state, points }) => [
        item.id,
        state,
        points,
      ]);
      const expected = items.map((id, i) => [id, row[i] === 1 ? 'present' : 'absent', row[i]]);
      assert.deepEqual(counted.sort(), expected.sort(), JSON.stringify(row));
    }
  });

  it('predicts technical success', () =>
    assert.equal(scoreCalled('progress_cto').predicts, 'technical success'));
});

/** A lesion of 0 points: what is changed decides. */
const ZERO: Recorded = lesionOf([0, 0, 0, 0, 0, '91']);

function expectItem(item: string, change: Recorded, state: string): void {
  const result = scored('progress_cto', { ...ZERO, ...change });
  assert.equal(stateOf(result, item), state, JSON.stringify(change));
  assert.deepEqual(
    [result.min, result.max],
    { absent: [0, 0], present: [1, 1], unknown: [0, 1] }[state],
    JSON.stringify(change),
  );
}

describe('PROGRESS-CTO: the vessel', () => {
  it('the circumflex and its branches count', () => {
    for (const vessel of ['LCx', 'OM1', 'OM2', 'OM3', 'LPDA', 'LPL', 'OM'] as const) {
      expectItem('circumflex', { vessel }, 'present');
    }
  });

  for (const vessel of ['LM', 'LAD', 'RCA', 'RI', 'D1', 'D2', 'PDA', 'PLV', 'graft'] as const) {
    it(`${vessel} is not the circumflex`, () => expectItem('circumflex', { vessel }, 'absent'));
  }
});

describe('PROGRESS-CTO: tortuosity on the way to the lesion', () => {
  const states = {
    none: 'absent',
    mild: 'absent',
    moderate: 'present',
    severe: 'present',
    unseen: 'unknown',
    unknown: 'unknown',
  } as const;
  for (const [tortuosity, state] of Object.entries(states)) {
    it(`${tortuosity} is ${state}`, () =>
      expectItem('tortuosity', { tortuosity: tortuosity as keyof typeof states }, state));
  }
});

describe('PROGRESS-CTO: both spellings of yes and no', () => {
  it('of an ambiguous cap: yes counts', () => {
    for (const answer of ['yes', true] as const)
      expectItem('cap_ambiguity', { cap_ambiguity: answer }, 'present');
    for (const answer of ['no', false] as const)
      expectItem('cap_ambiguity', { cap_ambiguity: answer }, 'absent');
  });

  it('of interventional collaterals: no counts', () => {
    const item = 'no_interventional_collaterals';
    for (const answer of ['no', false] as const) {
      expectItem(item, { interventional_collaterals: answer }, 'present');
    }
    for (const answer of ['yes', true] as const) {
      expectItem(item, { interventional_collaterals: answer }, 'absent');
    }
  });
});

describe('PROGRESS-CTO: what it never counts', () => {
  const others: Recorded[] = [
    ...([0.1, 19.9, 20, 200, 'unknown'] as const).map((length_mm) => ({ length_mm })),
    ...(['none', 'mild', 'moderate', 'severe', 'unknown'] as const).map((calcification) => ({
      calcification,
    })),
    ...([0, 45, 46, 180, 'unknown'] as const).map((bend_degrees) => ({ bend_degrees })),
    ...(['tapered', 'blunt', 'invisible', 'unknown'] as const).map((stump) => ({ stump })),
    ...(['none', 'failed', 'unknown'] as const).map((prior_attempt) => ({ prior_attempt })),
    ...([0, 1, 2, 3, 'unknown'] as const).map((rentrop) => ({ rentrop })),
    { in_stent: 'yes' },
    { bypassed: 'yes' },
    { distal_vessel: 'poor' },
    { scores: { progress_cto: 4 } },
  ];
  for (const row of TABLE) {
    it(`length, calcification, bend, stump and the rest leave ${row.slice(0, 4).join('')} at ${row[4]}`, () => {
      const lesion = lesionOf(row);
      const before = inNumbers(scored('progress_cto', lesion));
      for (const other of others) {
        assert.deepEqual(
          inNumbers(scored('progress_cto', { ...lesion, ...other })),
          before,
          JSON.stringify(other),
        );
      }
    });
  }

  it('the right coronary artery is worth what the anterior descending is', () => {
    assert.deepEqual(
      inNumbers(scored('progress_cto', { ...ZERO, vessel: 'RCA' })),
      inNumbers(scored('progress_cto', { ...ZERO, vessel: 'LAD' })),
    );
  });
});
