/** JR-CTO: what attempts and collaterals say of the channel and of its size. Written by hand from the evidence. */
import assert from 'node:assert/strict';
import type { Lesion } from '../../../src/generated/note.ts';
import { evaluate } from '../../../src/score/engine/score.ts';
import { toEnglish } from '../../../src/text/message.ts';
import { scoreCalled } from '../score/lesions.ts';

type Collaterals = NonNullable<Lesion['collaterals']>;
type Attempts = NonNullable<NonNullable<Lesion['crossing']>['attempts']>;
type State = 'present' | 'absent' | 'unknown';

/** State and reason of an item. */
function item(id: string, lesion: Partial<Lesion>): [State, string] {
  const found = evaluate(scoreCalled('jr_cto'), { lesion, patient: {} }).items.find(
    (one) => one.item.id === id,
  );
  assert.ok(found, id);
  return [found.state, toEnglish(found.because)];
}

const lesionOf = (collaterals?: Collaterals, attempts?: Attempts, werner_cc?: Lesion['werner_cc']) => ({
  ...(collaterals && { collaterals }),
  ...(attempts && { crossing: { attempts } }),
  ...(werner_cc !== undefined && { werner_cc }),
});

describe('the channel of JR-CTO', () => {
  const table: [string, Collaterals | undefined, Attempts | undefined, State, string][] = [
    ['nothing recorded', undefined, undefined, 'unknown', 'channel is not recorded'],
    ['no collateral written', [], undefined, 'unknown', 'channel is not recorded'],
    ['a collateral without a channel', [{ donor: 'LAD' }], undefined, 'unknown', 'channel is not recorded'],
    ['septal', [{ channel: 'septal' }], undefined, 'absent', 'channel septal'],
    ['epicardial', [{ channel: 'epicardial' }], undefined, 'present', 'channel epicardial'],
    ['graft', [{ channel: 'graft' }], undefined, 'present', 'channel graft'],
    ['bridging', [{ channel: 'bridging' }], undefined, 'present', 'channel bridging'],
    // From the same artery: it may run through the septum or not.
    [
      'ipsilateral',
      [{ channel: 'ipsilateral' }],
      undefined,
      'unknown',
      'channel ipsilateral: this leaves it open',
    ],
    ['unknown', [{ channel: 'unknown' }], undefined, 'unknown', 'channel unknown: this leaves it open'],
    [
      'two that decide alike',
      [{ channel: 'epicardial' }, { channel: 'graft' }],
      undefined,
      'present',
      'channel epicardial, graft',
    ],
    [
      'two that decide differently',
      [{ channel: 'septal' }, { channel: 'epicardial' }],
      undefined,
      'unknown',
      'channel septal, epicardial: this leaves it open',
    ],
    [
      'one with a channel and one without',
      [{ channel: 'septal' }, { donor: 'RCA' }],
      undefined,
      'unknown',
      'channel septal, unknown: this leaves it open',
    ],
    [
      'the attempt before the collaterals',
      [{ channel: 'septal' }],
      [{ strategy: 'retrograde', channel: 'epicardial' }],
      'present',
      'channel epicardial (attempts)',
    ],
    [
      'the first retrograde attempt',
      undefined,
      [
        { strategy: 'awe' },
        { strategy: 'retrograde_wire', channel: 'septal' },
        { strategy: 'retrograde', channel: 'epicardial' },
      ],
      'absent',
      'channel septal (attempts)',
    ],
    [
      'a retrograde attempt that does not say',
      [{ channel: 'septal' }],
      [{ strategy: 'retrograde' }],
      'absent',
      'channel septal',
    ],
    [
      'an attempt that could not tell, which no collateral can',
      [{ channel: 'epicardial' }],
      [{ strategy: 'retrograde', channel: 'unknown' }],
      'unknown',
      'channel unknown (attempts): this leaves it open',
    ],
    [
      'the collateral of the donor that the attempt came from',
      [
        { channel: 'septal', donor: 'LAD' },
        { channel: 'epicardial', donor: 'LCx' },
      ],
      [{ strategy: 'retrograde', donor: 'LCx' }],
      'present',
      'channel epicardial',
    ],
    [
      'an antegrade attempt uses none',
      [{ channel: 'septal' }],
      [{ strategy: 'awe', channel: 'epicardial' }],
      'absent',
      'channel septal',
    ],
  ];
  for (const [title, collaterals, attempts, state, because] of table)
    it(`${title}: ${state}`, () => {
      assert.deepEqual(item('channel', lesionOf(collaterals, attempts)), [state, because]);
    });
});

describe('the Werner class of JR-CTO', () => {
  const epicardial: Attempts = [{ strategy: 'retrograde', channel: 'epicardial' }];
  const both: Collaterals = [
    { channel: 'septal', werner_cc: 2 },
    { channel: 'epicardial', werner_cc: 1 },
  ];
  const table: [string, Partial<Lesion>, State, string][] = [
    ['nothing recorded', {}, 'unknown', 'werner_cc is not recorded'],
    [
      'of the only collateral, 1',
      lesionOf([{ werner_cc: 1 }]),
      'present',
      'werner_cc 1 (collaterals): below 2',
    ],
    [
      'of the only collateral, 2',
      lesionOf([{ werner_cc: 2 }]),
      'absent',
      'werner_cc 2 (collaterals): not below 2',
    ],
    [
      'the lesion before the collateral',
      lesionOf([{ werner_cc: 1 }], [], 2),
      'absent',
      'werner_cc 2: not below 2',
    ],
    [
      'unknown of the lesion, told by the collateral',
      lesionOf([{ werner_cc: 0 }], [], 'unknown'),
      'present',
      'werner_cc 0 (collaterals): below 2',
    ],
    ['of two that decide differently', lesionOf(both), 'unknown', 'werner_cc is not recorded'],
    ['of the one that was used', lesionOf(both, epicardial), 'present', 'werner_cc 1 (collaterals): below 2'],
    [
      'of two of which one does not say',
      lesionOf([{ werner_cc: 1 }, { channel: 'septal' }]),
      'unknown',
      'werner_cc is not recorded',
    ],
    [
      'of the one that was used, beside one that may have been',
      lesionOf([...both, { donor: 'LAD', werner_cc: 2 }], epicardial),
      'unknown',
      'werner_cc is not recorded',
    ],
    [
      'of the one that was used, beside one of a channel that nobody could tell',
      lesionOf([...both, { channel: 'unknown', werner_cc: 2 }], epicardial),
      'unknown',
      'werner_cc is not recorded',
    ],
    [
      'of two that may have been used and decide alike',
      lesionOf([...both, { channel: 'unknown', werner_cc: 0 }], epicardial),
      'present',
      'werner_cc 1, 0 (collaterals): below 2',
    ],
    [
      'of a channel that was not listed',
      lesionOf([{ channel: 'septal', werner_cc: 2 }], epicardial),
      'unknown',
      'werner_cc is not recorded',
    ],
  ];
  for (const [title, lesion, state, because] of table)
    it(`${title}: ${state}`, () => assert.deepEqual(item('werner_cc', lesion), [state, because]));
});

describe('JR-CTO of a whole procedure', () => {
  it('is one number, and asks for keys that can be written', () => {
    const { missing } = evaluate(scoreCalled('jr_cto'), { lesion: {}, patient: {} });
    assert.deepEqual(
      missing.map(({ item: { test } }) => test.key),
      ['calcification', 'tortuosity', 'werner_cc', 'collaterals'],
    );
    const lesion: Partial<Lesion> = {
      calcification: 'severe',
      tortuosity: 'mild',
      collaterals: [{ channel: 'epicardial', werner_cc: 1 }],
      crossing: { attempts: [{ strategy: 'retrograde', channel: 'epicardial' }] },
    };
    assert.equal(evaluate(scoreCalled('jr_cto'), { lesion, patient: {} }).points, 3);
  });
});
