import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createListMap, createRepeats } from '../../../src/text/lists.ts';

describe('a map of lists', () => {
  /** Maps words to objects, and tells which words were made anew. */
  const mapped = (keeps?: (made: { word: string }) => boolean) => {
    const map = createListMap<string, { word: string }>(keeps);
    return (words: string, ...basis: unknown[]) => {
      const anew: string[] = [];
      const made = map(
        [...words],
        (word) => {
          anew.push(word);
          return { word };
        },
        ...basis,
      );
      assert.equal(made.map(({ word }) => word).join(''), words);
      return anew.join('');
    };
  };

  it('makes anew what stands at another place or is another item', () => {
    const anew = mapped();
    assert.deepEqual(
      ['abc', 'abc', 'axc', 'axcd', 'xcd', '', 'x'].map((words) => anew(words)),
      ['abc', '', 'x', 'd', 'xcd', '', 'x'],
    );
  });

  it('makes everything anew when what it rests on is another object', () => {
    const anew = mapped();
    const [one, other] = [{}, {}];
    assert.deepEqual(
      [anew('ab', one, 1), anew('ab', one, 1), anew('ab', other, 1), anew('ab', other, 2)],
      ['ab', '', 'ab', 'ab'],
    );
  });

  it('makes anew what does not hold for another list', () => {
    const anew = mapped(({ word }) => word !== 'b');
    assert.deepEqual([anew('abc'), anew('abc')], ['abc', 'b']);
  });
});

describe('repeats in one list after another', () => {
  interface Item {
    readonly source: { readonly key: string | null };
  }
  /** Sources of few keys, so that many repeat, and the same ones stand in several lists. */
  const sources = ['a', 'a', 'b', 'b', 'c', 'd', 'e', null, null].map((key) => ({ key }));
  const lists = fc.array(fc.array(fc.constantFrom(...sources), { maxLength: 6 }), { maxLength: 8 });

  it('are those of each list by itself, each with the first of its key', () => {
    let found = 0;
    fc.assert(
      fc.property(lists, (all) => {
        const repeats = createRepeats(
          ({ source }: Item) => source,
          ({ key }) => key,
        );
        for (const list of all) {
          const items = list.map((source): Item => ({ source }));
          const expected = items.flatMap((item) => {
            const first = items.find(({ source }) => source.key === item.source.key);
            return item.source.key === null || !first || first === item ? [] : [[item, first]];
          });
          assert.deepEqual(repeats(items), expected);
          found += expected.length;
        }
      }),
    );
    assert.ok(found > 100, `only ${found} repeats`);
  });
});
