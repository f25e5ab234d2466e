import assert from 'node:assert/strict';
import {
  both,
  createLocalizer,
  either,
  fixed,
  grouped,
  joinMessages,
  messageKey,
  msg,
  textMessage,
  toEnglish,
} from '../../../src/text/message.ts';

const german = createLocalizer({
  en: 'de',
  'Lesion {0} has {1} errors.': '{1} Fehler in Läsion {0}.',
  '{0} Gy': '{0} Gy',
  mild: 'leicht',
});

describe('a sentence', () => {
  it('is in English what stands there', () => {
    assert.equal(toEnglish(msg`Lesion ${'A'} has ${2} errors.`), 'Lesion A has 2 errors.');
    assert.equal(toEnglish(msg`\`\\"\``), '`\\"`');
    assert.equal(toEnglish(joinMessages(['a', 'b', 'c'], ', ')), 'a, b, c');
    assert.equal(toEnglish(joinMessages([], ', ')), '');
    assert.equal(toEnglish(either(['a', 'b', 'c'])), 'a, b, or c');
    assert.equal(toEnglish(both(['a', 'b'])), 'a and b');
    assert.equal(toEnglish(either(['a'])), 'a');
  });

  it('has its English template as the key', () => {
    assert.equal(messageKey(msg`Lesion ${'A'} has ${2} errors.`), 'Lesion {0} has {1} errors.');
    assert.equal(messageKey(textMessage('mild')), 'mild');
  });

  it('takes its parts in the order of the other language', () => {
    assert.equal(german(msg`Lesion ${'A'} has ${2} errors.`), '2 Fehler in Läsion A.');
    assert.equal(german(either(['`a`', textMessage('mild'), '`b`'])), '`a`, leicht oder `b`');
  });

  it('is English where the dictionary does not have it', () => {
    assert.equal(german(msg`Nothing of ${either(['a', 'b'])}.`), 'Nothing of a oder b.');
    assert.equal(german('severe'), 'severe');
    assert.equal(german('constructor'), 'constructor');
    assert.equal(german(textMessage('toString')), 'toString');
  });

  it('takes nothing of a note for a place or for a word of ours', () => {
    assert.equal(german(msg`Lesion ${'{1} $& mild'} has ${2} errors.`), '2 Fehler in Läsion {1} $& mild.');
  });

  it('writes numbers with the decimal sign of the language, and text of a note as it is', () => {
    assert.equal(german(msg`${4.3} Gy`), '4,3 Gy');
    assert.equal(german(msg`${fixed(1.8, 2)} Gy`), '1,80 Gy');
    assert.equal(german(msg`${'4.3'} Gy`), '4.3 Gy');
    assert.equal(german(msg`${1.5}/${6.5}`), '1,5/6,5');
    assert.equal(toEnglish(msg`${fixed(1.8, 2)} Gy, ${4.3}`), '1.80 Gy, 4.3');
    assert.equal(toEnglish(msg`${2026}, ${-0}, ${grouped(12_345)}`), '2026, 0, 12,345');
    assert.equal(german(msg`${grouped(12_345)}`), '12.345');
  });
});
