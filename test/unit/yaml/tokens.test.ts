import assert from 'node:assert/strict';
import { findAnchors, tokensOf } from '../../../src/yaml/tokens.ts';
import { problems } from '../../support/notes.ts';

/** The tokens of a text as `type source`, but for blanks and line ends. */
const told = (text: string) =>
  tokensOf(text)
    .filter(({ type }) => type !== 'space' && type !== 'newline')
    .map(({ type, source }) => `${type} ${source}`);

describe('the tokens of YAML', () => {
  it('have the names of the library, a scalar its text', () => {
    assert.deepEqual(told('- a: &b [*b, "c"] # d\n'), [
      'seq-item-ind -',
      'scalar a',
      'map-value-ind :',
      'anchor &b',
      'flow-seq-start [',
      'alias *b',
      'comma ,',
      'double-quoted-scalar "c"',
      'flow-seq-end ]',
      'comment # d',
    ]);
  });

  it('are a scalar whatever it begins with', () => {
    assert.deepEqual(told('a: |\n  &b # c\n'), [
      'scalar a',
      'map-value-ind :',
      'block-scalar-header |',
      'scalar   &b # c\n',
    ]);
    assert.deepEqual(told('- \u0018\n'), ['seq-item-ind -', 'scalar \u0018']);
  });

  it('make up the whole text', () => {
    for (const text of [
      '\ufeff%YAML 1.2\n---\na: \u0002\n',
      '- \u0018\n- \u001e\n- \u001f\n',
      'a: [b\nc: d\n',
    ]) {
      assert.equal(
        tokensOf(text)
          .map(({ source, start }) => (text.startsWith(source, start) ? source : '?'))
          .join(''),
        text,
      );
    }
  });

  it('place an anchor behind a control character', () => {
    const text = '- \u001e\n- &far a\n';
    assert.deepEqual(
      findAnchors(text).map(({ given }) => text.slice(given.start, given.end)),
      ['far'],
    );
  });

  it('are no comment within a text of several lines', () => {
    const note = '--- |\n# cto-ignore x: y\n';
    assert.deepEqual(
      problems(note).filter((found) => found.startsWith('ignore-')),
      [],
    );
  });
});
