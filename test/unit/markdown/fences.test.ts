import assert from 'node:assert/strict';
import { findFences } from '../../../src/markdown/fences.ts';
import type { Fence } from '../../../src/markdown/open-fence.ts';

function only(text: string): Fence {
  const [fence, ...others] = findFences(text);
  assert.ok(fence && others.length === 0, `one fence in ${JSON.stringify(text)}`);
  return fence;
}

const contentOf = (text: string): string[] =>
  only(text).lines.map(({ start, end }) => text.slice(start, end));

describe('a fence', () => {
  it('has exact ranges', () => {
    assert.deepEqual(only('x\n```cto-lesion A\nid: A\n```\ny'), {
      info: 'cto-lesion A',
      language: 'cto-lesion',
      marker: '```',
      open: { start: 2, end: 17 },
      close: { start: 24, end: 27 },
      outer: { start: 2, end: 27 },
      prefix: '',
      lines: [{ start: 18, end: 24 }],
    });
  });

  it('has exact ranges in a quote within a list, with \\r\\n and an emoji before it', () => {
    const text = '🫀\r\n- > ~~~ cto-note\r\n  > a: 1\r\n  >\r\n  > ~~~~ \r\n';
    const fence = only(text);
    assert.deepEqual(fence, {
      info: 'cto-note',
      language: 'cto-note',
      marker: '~~~',
      open: { start: 8, end: 20 },
      close: { start: 41, end: 46 },
      outer: { start: 4, end: 46 },
      prefix: '  > ',
      lines: [
        { start: 26, end: 32 },
        { start: 35, end: 37 },
      ],
    });
    assert.equal(text.slice(fence.close?.start, fence.close?.end), '~~~~ ');
    assert.deepEqual(contentOf(text), ['a: 1\r\n', '\r\n']);
  });

  it('ends lines at a lone \\r too', () => {
    assert.deepEqual(contentOf('```\ra\rb\r```\r'), ['a\r', 'b\r']);
  });

  it('loses its own indentation from its lines, as far as they have it', () => {
    assert.deepEqual(contentOf('  ```\n    a\n  b\n c\n  ```'), ['  a\n', 'b\n', 'c\n']);
  });

  it('keeps the markers out of its lines where the closing one is longer or indented', () => {
    assert.deepEqual(contentOf('````\n```\n   `````'), ['```\n']);
    assert.deepEqual(contentOf('~~~\n```\n    ~~~\n~~~ x\n~~~'), ['```\n', '    ~~~\n', '~~~ x\n']);
  });

  it('has no lines when it is empty', () => {
    const text = '```cto-note\n```\n';
    assert.deepEqual(only(text).lines, []);
    assert.deepEqual(only(text).close, { start: 12, end: 15 });
  });

  it('keeps a tab whole of which only a part is indentation', () => {
    assert.deepEqual(contentOf('- ```\n\ta\n\t\tb\n  ```'), ['\ta\n', '\t\tb\n']);
    assert.deepEqual(contentOf('-\t```\n\ta\n\t\tb\n\t```'), ['a\n', '\tb\n']);
  });

  it('stands behind a byte order mark', () => {
    const fence = only('\uFEFF```a\n```');
    assert.deepEqual(fence.open, { start: 1, end: 5 });
    assert.deepEqual(fence.outer, { start: 1, end: 9 });
  });
});

describe('an unclosed fence', () => {
  it('runs to the end of the document', () => {
    const fence = only('```a\nb\n\n');
    assert.equal(fence.close, null);
    assert.deepEqual(fence.outer, { start: 0, end: 7 });
    assert.deepEqual(contentOf('```a\nb\n\n'), ['b\n', '\n']);
    assert.deepEqual(contentOf('```a\nb'), ['b']);
  });

  it('runs to the end of its container', () => {
    const [quoted, behind] = findFences('> ```a\n> b\nc\n```');
    assert.equal(quoted?.close, null);
    assert.deepEqual(quoted?.outer, { start: 0, end: 10 });
    assert.equal(behind?.open.start, 13);
  });

  it('ends with its opening line when nothing follows', () => {
    for (const text of ['```a', '```a\n']) {
      assert.deepEqual(only(text).outer, { start: 0, end: 4 });
      assert.deepEqual(only(text).lines, []);
    }
  });
});

describe('the info string of a fence', () => {
  it('is trimmed, and its first word is the language', () => {
    const fence = only('```  cto-lesion \t x="y" \u00a0\n```');
    assert.equal(fence.info, 'cto-lesion \t x="y"');
    assert.equal(fence.language, 'cto-lesion');
  });

  it('may be empty', () => {
    assert.deepEqual([only('~~~').info, only('~~~').language], ['', '']);
  });

  it('keeps escapes and entities', () => {
    assert.equal(only('```a\\*b&amp;').info, 'a\\*b&amp;');
  });

  it('has backticks only behind tildes', () => {
    assert.equal(only('~~~ a`b ~').info, 'a`b ~');
    assert.deepEqual(findFences('``` a`b'), []);
  });
});

describe('the prefix of a fence', () => {
  const prefixes: [string, string][] = [
    ['```', ''],
    ['  ```', ''],
    ['> ```', '> '],
    ['>```', '> '],
    [' >  ```', '> '],
    ['> > ```', '> > '],
    ['- ```', '  '],
    ['10. ```', '    '],
    ['-\t```', '    '],
    ['  -  ```', '     '],
    ['- > 1. ```', '  >    '],
    ['- a\n\n  ```', '  '],
    ['1. - > b\n   - > ```', '     > '],
    ['- a\n\n```', ''],
    ['-\n  ```', '  '],
    ['-\n\n  ```', ''],
  ];
  for (const [text, prefix] of prefixes) {
    it(`is ${JSON.stringify(prefix)} in ${JSON.stringify(text)}`, () => {
      assert.equal(only(text).prefix, prefix);
    });
  }

  it('carries the container on behind the fence', () => {
    for (const [text] of prefixes) {
      const more = `${text}\n${only(text).prefix}\`\`\`\n${only(text).prefix}~~~ behind\n`;
      assert.equal(findFences(more).at(-1)?.prefix, only(text).prefix, more);
    }
  });
});
