import assert from 'node:assert/strict';
import { computeHunks, formatYaml } from '../../../../src/edit/format/format.ts';

const texts = (text: string, order = true) => formatYaml(text, [], order)?.map((line) => line.text) ?? null;

describe('a formatted piece', () => {
  it('says of each line where it comes from', () => {
    assert.deepEqual(formatYaml('x_a:  1\ncto_note: 1\n', [], true), [
      { text: 'cto_note: 1', from: 1 },
      { text: 'x_a: 1', from: 0 },
    ]);
  });

  it('keeps its order where that is asked for', () => {
    assert.deepEqual(texts('x_a:  1\ncto_note: 1\n', false), ['x_a: 1', 'cto_note: 1']);
  });

  it('keeps the spaces before a comment, and a list in the column of its key', () => {
    const lines = ['patient:   # one', '  id: P-1  # two', 'complications:', '- none', '-   # three'];
    assert.deepEqual(texts(lines.join('\n')), lines);
  });

  it('keeps a comment that silences with the line below it, at whatever column', () => {
    assert.deepEqual(texts('patient:\n  id: P-1\n  # cto-ignore a: b\nlesions: []\ncto_note: 1\n'), [
      'cto_note: 1',
      'patient:',
      '  id: P-1',
      '# cto-ignore a: b',
      'lesions: []',
    ]);
  });

  it('is none where a blank that ends a line is text', () => {
    assert.equal(texts('x_a: "one\\ \n  two"\nx_b:  1\n'), null);
    assert.deepEqual(texts('x_a: "one\n  two\\ \n  three"\nx_b:  1\n'), [
      'x_a: "one',
      '  two\\ ',
      '  three"',
      'x_b: 1',
    ]);
  });

  it('is none where there is no map', () => {
    for (const text of [
      '',
      '# only this\n',
      'text\n',
      '[1]\n',
      'a: 1\n---\nb: 1\n',
      'a: [\n',
      'a: 1\na: 2\n',
    ])
      assert.equal(texts(text), null, text);
  });
});

describe('the changes that lead to lines', () => {
  const lines = (...from: number[]) => from.map((number) => ({ text: `${number}`, from: number }));
  const changes = (old: (string | null)[], ...from: number[]) =>
    computeHunks(old, lines(...from)).map(
      ({ from: first, to, lines: added }) => `${first}-${to} ${added.map(({ text }) => text)}`,
    );

  it('leave as many as can stay', () => {
    assert.deepEqual(changes(['0', '1', '2', '3'], 0, 1, 2, 3), []);
    assert.deepEqual(changes(['0', '1', '2', '3'], 3, 0, 1, 2), ['0-0 3', '3-4 ']);
    assert.deepEqual(changes(['0', '1', '2', '3'], 1, 2, 0, 3), ['0-1 ', '3-3 0']);
    assert.deepEqual(changes(['0', ' 1', null], 0, 1, 2), ['1-3 1,2']);
    assert.deepEqual(changes(['0', '', ''], 0), ['1-3 ']);
  });
});
