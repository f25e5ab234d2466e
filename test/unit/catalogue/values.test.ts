/** Each value that the schema takes is answered by each item that asks for it: a new value leaves none open unseen. */
import assert from 'node:assert/strict';
import { schemaAt } from '../../../src/schema/schema.ts';
import { pathOfKey } from '../../../src/score/engine/facts.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { factsOf } from './sheet.ts';
import { tableOf } from './table.ts';

describe('a value that is known', () => {
  for (const { id, items } of catalogue) {
    it(`is counted or not by every item of ${id} that asks for it, but for those open in its table`, () => {
      const { questions } = tableOf(id);
      for (const { id: item, test } of items) {
        const { key } = test;
        if (key === null) continue;
        const values = schemaAt(pathOfKey(key, ['lesions', 0]))?.enum ?? [];
        const isOpen = (value: unknown) => test.evaluate(factsOf({ [key]: value })).state === 'unknown';
        const open = questions.find((question) => question.key === key)?.open ?? [];
        assert.deepEqual(
          values.filter((value) => value !== 'unknown' && isOpen(value)),
          values.filter((value) => value !== 'unknown' && open.includes(value)),
          item,
        );
      }
    });
  }
});
