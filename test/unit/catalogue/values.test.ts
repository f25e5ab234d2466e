/** Each value that the schema takes is answered by each item that asks for it: a new value leaves none open unseen. */
import assert from 'node:assert/strict';
import { schemaAt } from '../../../src/note/schema.ts';
import { catalogue } from '../../../src/score/catalogue.ts';
import { pathOfKey } from '../../../src/score/facts.ts';
import { factsOf } from './sheet.ts';

/** Values that leave an item open though they are known, since its source says nothing of them. */
const OPEN: readonly string[] = [
  'progress_cto tortuosity: unseen',
  'w_cto stump: invisible',
  'w_cto tortuosity: unseen',
  'ct_rector stump: invisible',
  'b_cto female: other',
  'b_cto rca: PDA',
  'b_cto rca: PLV',
  'b_cto rca: graft',
  'b_cto stump: invisible',
  'jr_cto tortuosity: unseen',
  'progress_mace female: other',
  'progress_pericardiocentesis female: other',
];

describe('a value that is known', () => {
  it('is counted or not by every item that asks for it, but for those written here', () => {
    const open = catalogue.flatMap(({ id, items }) =>
      items.flatMap(({ id: item, test }) => {
        if (test.key === null) return [];
        const { key } = test;
        const values = schemaAt(pathOfKey(key, ['lesions', 0]))?.enum ?? [];
        return values
          .filter((value) => value !== 'unknown' && test.of(factsOf({ [key]: value })).state === 'unknown')
          .map((value) => `${id} ${item}: ${value}`);
      }),
    );
    assert.deepEqual(open, OPEN);
  });
});
