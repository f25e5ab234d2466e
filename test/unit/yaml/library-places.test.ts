/** What the YAML library has read stands where it is written: aliases, anchors and blocks among it. */
import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { buildTree } from '../../../src/yaml/library.ts';
import type { Path } from '../../../src/yaml/path.ts';
import { parsePlainYaml } from '../../../src/yaml/plain-reader.ts';
import { findNode, pathAtOffset, type YamlTree } from '../../../src/yaml/tree.ts';

const tree = (text: string) => buildTree(parseDocument(text), text);

describe('a text without anchors', () => {
  const texts = [
    'a: 1\nb: [c, d]\n',
    'a:\n  b: 1 # words\n  # more\nc: d   \n',
    'a:\n  - b: 1\n    c:\n  - d # words\n\n# behind\n',
    'a:\n- b\n-   c: 1\n    d: 2\n',
    'a: 1\n  # below it, and deeper\n',
    'a:\n  - b # words\n    # below it, and deeper\n',
    'a:\n  - b\n  - c: 1\n  - d: [e] # words\n  # more\nf: 2\n',
    'a: |\n  words\n\n    deeper\n\nb: "c"\n',
    "a:\nb: [ 'c' , d ] # e\n",
  ];
  for (const text of texts) {
    it(`has its places, whoever reads it: ${JSON.stringify(text)}`, () => {
      const plain = parsePlainYaml(text);
      assert.ok(plain);
      assert.deepEqual(tree(text), plain.tree);
    });
  }
});

describe('a text of more levels than are read', () => {
  const levels = (value: YamlTree | null | undefined): number =>
    value
      ? 1 +
        Math.max(
          0,
          ...(value.items ?? []).map(levels),
          ...(value.entries ?? []).flatMap((entry) => [levels(entry.key), levels(entry.value)]),
        )
      : 0;
  for (const opening of ['[', '- ', '{a: ', '? ']) {
    it(`has no more of them than could be: ${opening}`, () => {
      assert.equal(levels(tree(`${opening.repeat(50)}a`)), 51);
      assert.ok(levels(tree(`${opening.repeat(150)}a`)) < 150);
    });
  }
});

describe('a text with anchors', () => {
  /** What is written at a path, as it is written. */
  const written = (text: string, path: Path) => {
    const value = findNode(tree(text), path)?.value;
    return value ? text.slice(value.start, value.end) : null;
  };
  const text = 'a: &x\n  b: 1\n  c: [d, e]\nf: *x\ng: &x 2\nh: *x\n';
  const cases: readonly [path: Path, says: string | null][] = [
    [['a', 'b'], '1'],
    [['f'], '*x'],
    [['f', 'b'], '1'],
    [['f', 'c', 1], 'e'],
    [['f', 'g'], null],
    [['g'], '2'],
    [['h'], '*x'],
    [['h', 'b'], null],
  ];
  for (const [path, says] of cases) {
    it(`has ${says === null ? 'nothing' : `\`${says}\``} at ${path.join('.')}`, () =>
      assert.equal(written(text, path), says));
  }

  it('has nothing behind an alias within its own anchor, or one that nothing stands before', () => {
    assert.equal(written('a: &x\n  b: *x\n', ['a', 'b', 'b']), null);
    assert.equal(written('a: *x\nb: &x 1\n', ['a']), '*x');
    assert.equal(written('a: &x 1\nb: &x\n  c: *x\n', ['b', 'c', 'd']), null);
  });

  it('names the alias, not what it stands for, at an offset', () => {
    assert.deepEqual(pathAtOffset(tree(text), text.indexOf('*x') + 1), { path: ['f'], on: 'value' });
    assert.deepEqual(pathAtOffset(tree(text), text.indexOf('d,')), { path: ['a', 'c', 0], on: 'value' });
  });

  it('has keys that are no words, and none for their names', () => {
    assert.deepEqual(pathAtOffset(tree('? [a]\n: b\n'), 3), { path: [], on: 'between' });
    assert.equal(tree('{a: b}')?.entries?.[0]?.name, 'a');
    assert.equal(tree('# nothing\n'), null);
    assert.deepEqual(pathAtOffset(null, 0), { path: [], on: 'value' });
  });

  it('has keys without so much as a colon', () => {
    const bare = '{a, b: c}';
    assert.deepEqual(pathAtOffset(tree(bare), bare.indexOf('c')), { path: ['b'], on: 'value' });
    assert.equal(findNode(tree(bare), ['a'])?.value, null);
  });

  it('has nothing behind the end of a list, or below a word', () => {
    const list = 'a: [b]\nc: d\n';
    for (const path of [
      ['a', 1],
      ['c', 'd'],
      ['c', 0],
      ['a', 1, 0],
    ])
      assert.equal(findNode(tree(list), path), null);
  });
});
