import assert from 'node:assert/strict';
import { findFences } from '../../../src/markdown/fences.ts';

/** The info strings of the fences in a document. */
const infosOf = (text: string): string[] => findFences(text).map(({ info }) => info);

/** A document, and the info strings of its fences. */
const cases: Record<string, [string, string[]][]> = {
  'indented by four columns': [
    ['    ```a', []],
    ['\t```a', []],
    ['   ```a', ['a']],
    ['text\n    ```a', []],
    ['- x\n\n      ```a', []],
    ['- x\n\n     ```a', ['a']],
  ],
  'with too few or mixed markers': [
    ['``a', []],
    ['~~a', []],
    ['`~`a', []],
  ],
  'behind a paragraph': [
    ['text\n```a', ['a']],
    ['> text\n```a', ['a']],
    ['> text\nlazy\n> ```a', ['a']],
  ],
  'in a quote': [
    ['> ```a\n> ```\n> ```b', ['a', 'b']],
    ['> text\n    > ```a', []],
    ['> ```a\n    > x\n```b', ['a', 'b']],
    ['> - ```a\n>   ```\n> ```b', ['a', 'b']],
  ],
  'in a list': [
    ['- ```a', ['a']],
    ['- x\n  ```a\n  ```\n- ```b', ['a', 'b']],
    ['1. x\n   ```a', ['a']],
    ['- x\n ```a', ['a']],
    ['-\n  ```a', ['a']],
    ['-\n\n  ```a', ['a']],
    ['-\n\n    ```a', []],
    ['-\n    ```a', ['a']],
    ['-     ```a', []],
    ['1234567890. ```a', []],
    ['-```a', []],
  ],
  'in a list that would end a paragraph': [
    ['text\n1. ```a', ['a']],
    ['text\n2. ```a', []],
    ['text\n- ```a', ['a']],
    ['- text\n2. ```a', ['a']],
    ['> text\n2. ```a', ['a']],
    ['text\n*\n      ```a', []],
  ],
  'in an HTML block': [
    ['<!--\n```a\n-->\n```b', ['b']],
    ['<!-- x -->\n```a', ['a']],
    ['<!--\n\n```a\n\n-->', []],
    ['- <!--\n\n  ```a\n  -->\n  ```b', ['b']],
    ['> <!--\n```a', ['a']],
    ['text\n<!--\n```a', []],
    ['<pre>\n\n```a\n</pre>\n```b', ['b']],
    ['<script>\n```a\n</SCRIPT> x\n```b', ['b']],
    ['<?x\n```a\n?>\n```b', ['b']],
    ['<!X\n```a\n>\n```b', ['b']],
    ['<![CDATA[\n```a\n]]>\n```b', ['b']],
    ['<div>\n```a\n\n```b', ['b']],
    ['<x-y a="1">\n```a\n\n```b', ['b']],
    ['text\n<h2>\n```a', []],
    ['text\n<x-y>\n```a', ['a']],
    ['<x-y> z\n```a', ['a']],
    ['    <!--\n```a', ['a']],
  ],
  'behind a heading or a rule': [
    ['# x\n```a', ['a']],
    ['text\n---\n2. ```a', ['a']],
    ['text\n===\n2. ```a', ['a']],
    ['* * *\n  2. ```a', ['a']],
    ['- - -\n      ```a', []],
  ],
  'in front matter': [
    ['---\nx: |\n  ```a\n---\n```b', ['b']],
    ['\uFEFF---\r\nx: |\r\n  ```a\r\n---\t\r\n```b', ['b']],
    ['---\n\n```a\n```\n\n---\n', ['a']],
    ['---\nx: 1\n```a', ['a']],
    ['x\n\n---\n```a\n```\n---\n', ['a']],
    ['---\n---\n```a', ['a']],
    [' ---\nx: |\n  ```a\n---', ['a']],
  ],
};

describe('findFences', () => {
  for (const [place, documents] of Object.entries(cases)) {
    describe(place, () => {
      for (const [text, infos] of documents) {
        it(`${JSON.stringify(text)} has ${infos.join(', ') || 'none'}`, () => {
          assert.deepEqual(infosOf(text), infos);
        });
      }
    });
  }

  it('reads nesting of more than a hundred containers as text', () => {
    assert.deepEqual(infosOf(`${'> '.repeat(100)}\`\`\`a`), ['a']);
    assert.deepEqual(infosOf(`${'> '.repeat(101)}\`\`\`a`), []);
  });

  it('takes time in proportion to the text', () => {
    const texts = [
      '```a\n'.repeat(20_000),
      '> ```a\n\n'.repeat(20_000),
      'text\n'.repeat(100_000),
      `${'- '.repeat(20_000)}x\n${'\n'.repeat(100_000)}`,
      `${'>'.repeat(100_000)}\n${'>'.repeat(100_000)}`,
      `a${' '.repeat(200_000)}b\n\`\`\` a${' '.repeat(200_000)}b`,
      `<x${' a'.repeat(100_000)}\n<x${' '.repeat(100_000)}y\n<x a='${' '.repeat(100_000)}`,
    ];
    // In the time of their square these would take many times what a test may take.
    for (const text of texts) assert.ok(findFences(text));
  });
});
