import assert from 'node:assert/strict';
import { CLEAN, changed } from '../../support/clean-note.ts';
import { document, marked, service } from '../../support/notes.ts';

function copied(source: string, languageId = 'cto-note') {
  const { text, caret } = marked(source);
  return service().plainText(document(text, languageId), caret);
}

const SECOND = '  - id: B\n    vessel: LCx\ncomplications:';

describe('a summary as plain text', () => {
  it('says what the summary says, without the signs of Markdown', () => {
    const { text, refusals } = copied(CLEAN.replace('stump', '<|>stump'));
    const [first, second, ...rest] = text.split('\n');
    assert.equal(first, 'Chronic total occlusion A (LAD)');
    assert.equal(second, 'J-CTO 2/5 difficult · PROGRESS-CTO 0/4');
    assert.match(rest[0] ?? '', /^J-CTO counts: blunt stump \(stump blunt\); length/);
    assert.equal(text.endsWith('\n'), true);
    assert.doesNotMatch(text, /^\s|^-|\\|\*|&lt;|`|\n\n/);
    assert.deepEqual(refusals, []);
  });

  it('is that of the lesion at the cursor, and elsewhere of all', () => {
    const two = changed(['complications:', SECOND]);
    const names = (source: string) => copied(source).text.match(/^Chronic total occlusion \w/gm);
    assert.deepEqual(names(two.replace('vessel: LCx', '<|>vessel: LCx')), ['Chronic total occlusion B']);
    assert.equal(names(two)?.length, 2);
    assert.match(copied(two).text, /\.\n\nChronic total occlusion B \(LCx\)\n/);
  });

  it('leaves out a lesion with an error, and says so', () => {
    const two = changed(['complications:', SECOND], ['stump: blunt', 'stump: blund']);
    const { text, refusals } = copied(two);
    assert.match(text, /^Chronic total occlusion B /);
    assert.deepEqual(
      refusals.map(({ lesion }) => lesion),
      ['A'],
    );
  });

  it('is empty for a note without a lesion', () => {
    assert.deepEqual(copied('# Plain\n', 'markdown'), { text: '', refusals: [] });
  });
});
