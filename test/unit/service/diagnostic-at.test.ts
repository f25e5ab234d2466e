import assert from 'node:assert/strict';
import { changed } from '../../support/clean-note.ts';
import { document, marked, service } from '../../support/notes.ts';

function at(source: string): unknown {
  const { text, caret } = marked(source);
  return service().problemAt(document(text), caret)?.code ?? null;
}

describe('the problem at the cursor', () => {
  it('is the one whose words it stands in, or else one of its line', () => {
    assert.equal(at(changed(['stump: blunt', 'stump: bl<|>und'])), 'unknown-value');
    assert.equal(at(changed(['    stump: blunt', '  <|>  stump: blund'])), 'unknown-value');
    assert.equal(at(changed(['stump: blunt', 'stump: blund'], ['vessel', '<|>vessel'])), null);
  });

  it('of two is the one the cursor is in', () => {
    const { text, caret } = marked(changed(['[benefits, risks]', '[benefitx, ri<|>skx]']));
    const found = service().problemAt(document(text), caret);
    assert.match(String(found?.message), /riskx/);
  });
});
