import assert from 'node:assert/strict';
import { both, either, fixed, joined, keyOf, phrase, say } from '../../../src/words/sentence.ts';
import { inEnglish, wordsFrom } from '../../../src/words/words.ts';

const german = wordsFrom({
  '0.5': '0,5',
  'Lesion {0} has {1} errors.': '{1} Fehler in Läsion {0}.',
  '{0} or {1}': '{0} oder {1}',
  '{0} Gy': '{0} Gy',
  mild: 'leicht',
});

describe('a sentence', () => {
  it('is in English what stands there', () => {
    assert.equal(inEnglish(say`Lesion ${'A'} has ${2} errors.`), 'Lesion A has 2 errors.');
    assert.equal(inEnglish(say`\`\\"\``), '`\\"`');
    assert.equal(inEnglish(joined(['a', 'b', 'c'], ', ')), 'a, b, c');
    assert.equal(inEnglish(joined([], ', ')), '');
    assert.equal(inEnglish(either(['a', 'b', 'c'])), 'a or b or c');
    assert.equal(inEnglish(both(['a', 'b'])), 'a and b');
    assert.equal(inEnglish(either(['a'])), 'a');
  });

  it('has its English template as the key', () => {
    assert.equal(keyOf(say`Lesion ${'A'} has ${2} errors.`), 'Lesion {0} has {1} errors.');
    assert.equal(keyOf(phrase('mild')), 'mild');
  });

  it('takes its parts in the order of the other language', () => {
    assert.equal(german(say`Lesion ${'A'} has ${2} errors.`), '2 Fehler in Läsion A.');
    assert.equal(german(either(['`a`', phrase('mild'), '`b`'])), '`a` oder leicht oder `b`');
  });

  it('is English where the dictionary does not have it', () => {
    assert.equal(german(say`Nothing of ${either(['a', 'b'])}.`), 'Nothing of a oder b.');
    assert.equal(german('severe'), 'severe');
    assert.equal(german('constructor'), 'constructor');
    assert.equal(german(phrase('toString')), 'toString');
  });

  it('takes nothing of a note for a place or for a word of ours', () => {
    assert.equal(german(say`Lesion ${'{1} $& mild'} has ${2} errors.`), '2 Fehler in Läsion {1} $& mild.');
  });

  it('writes numbers with the decimal sign of the language, and text of a note as it is', () => {
    assert.equal(german(say`${4.3} Gy`), '4,3 Gy');
    assert.equal(german(say`${fixed(1.8, 2)} Gy`), '1,80 Gy');
    assert.equal(german(say`${'4.3'} Gy`), '4.3 Gy');
    assert.equal(german(say`${1.5}/${6.5}`), '1,5/6,5');
    assert.equal(inEnglish(say`${fixed(1.8, 2)} Gy, ${4.3}`), '1.80 Gy, 4.3');
  });
});
