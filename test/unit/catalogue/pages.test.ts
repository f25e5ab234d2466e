/** The page of each score, which was read and committed, is what its declaration says, to the word. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { scorePage } from '../../../src/present/score-page.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { toEnglish } from '../../../src/text/message.ts';

describe('the page of a score', () => {
  for (const score of catalogue) {
    it(`${score.id} has not changed unseen`, () => {
      assert.equal(scorePage(score, toEnglish), readFileSync(`docs/scores/${score.id}.md`, 'utf8'));
    });
  }
});
