/** An earlier failed attempt, said by a word, by a number, or by both. */
import assert from 'node:assert/strict';
import type { Facts } from '../../../src/score/engine/facts.ts';
import { failedBefore } from '../../../src/score/scores/shared-items.ts';
import { toEnglish } from '../../../src/text/message.ts';

type Row = [Pick<Facts['lesion'], 'prior_attempt' | 'prior_attempts'>, state: string, reason: string];

/** By note-format.md: the number feeds J-CTO as the word does, and unknown is never absent. */
const ROWS: Row[] = [
  [{ prior_attempts: 2 }, 'present', 'prior_attempts 2'],
  [{ prior_attempts: 1 }, 'present', 'prior_attempts 1'],
  [{ prior_attempts: 0 }, 'absent', 'prior_attempts 0'],
  [{ prior_attempts: 'unknown' }, 'unknown', 'prior_attempt is not recorded'],
  [{ prior_attempts: 'over 1' }, 'present', 'prior_attempts over 1'],
  [{ prior_attempts: 'over 0' }, 'present', 'prior_attempts over 0'],
  [{ prior_attempts: '1-3' }, 'present', 'prior_attempts 1-3'],
  [{ prior_attempts: '0-2' }, 'unknown', 'prior_attempt is not recorded'],
  [{ prior_attempts: 'under 3' }, 'unknown', 'prior_attempt is not recorded'],
  [{ prior_attempts: 'under 1' }, 'absent', 'prior_attempts under 1'],
  [{}, 'unknown', 'prior_attempt is not recorded'],
  [{ prior_attempt: 'failed' }, 'present', 'prior_attempt failed'],
  [{ prior_attempt: 'none' }, 'absent', 'prior_attempt none'],
  [{ prior_attempt: 'unknown', prior_attempts: 3 }, 'present', 'prior_attempts 3'],
  [{ prior_attempt: 'failed', prior_attempts: 2 }, 'present', 'prior_attempt failed'],
  [{ prior_attempt: 'none', prior_attempts: 2 }, 'absent', 'prior_attempt none'],
];

describe('an earlier failed attempt', () => {
  for (const [lesion, state, reason] of ROWS) {
    it(`is ${state} where the lesion says ${JSON.stringify(lesion)}`, () => {
      const result = failedBefore.evaluate({ lesion, patient: {} });
      assert.deepEqual([result.state, toEnglish(result.reason)], [state, reason]);
    });
  }
});
