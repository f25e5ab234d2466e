import assert from 'node:assert/strict';
import { linesOf } from '../../../../src/text/lines.ts';
import { becomes, filled, insert, staleAt } from './insertion.ts';

const FENCE = '```cto-lesion\nid: A\nvessel: LAD\n```\n';
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

/** Also with the other line ending. */
function turns(before: string, after: string): void {
  becomes(filled(before), after, 'markdown');
  becomes(filled(crlf(before)), crlf(after), 'markdown');
}

const pair = (content: string, prefix = '', name = 'A') =>
  `${prefix}<!-- cto-summary ${name} -->\n${content}${prefix}<!-- /cto-summary -->\n`;

const NEW = pair('<summary>\n');

describe('a summary in Markdown is replaced', () => {
  const places: [what: string, document: (summary: string) => string][] = [
    ['behind its fence', (summary) => `${FENCE}${summary}\nText\n`],
    ['far behind its fence', (summary) => `${FENCE}\nText\n\n${summary}Text\n`],
    ['before its fence', (summary) => `# Note\n${summary}\n${FENCE}`],
    ['behind another fence', (summary) => `${FENCE}\`\`\`js\n\`\`\`\n${summary}`],
  ];
  const contents: [what: string, content: string][] = [
    ['old text', 'J-CTO 1/5\n\n- old\n'],
    ['more text', 'J-CTO 1/5\n\n- old\n\n\nmine\n  \n'],
    ['nothing', ''],
    ['an empty line', '\n'],
    ['blanks', '  \n\t\n'],
  ];
  for (const [where, document] of places) {
    for (const [what, content] of contents) {
      it(`${where}, where it holds ${what}`, () => turns(document(pair(content)), document(NEW)));
    }
  }

  it('at the end of the text', () =>
    becomes(`${FENCE}${pair('old\n').trimEnd()}`, (FENCE + NEW).trimEnd(), 'markdown'));

  it('within its quote', () => {
    for (const content of ['> old\n>\n>\n', '>old\n', 'old\n', '']) {
      turns(`${FENCE}\n${pair(content, '> ')}`, `${FENCE}\n${pair('> <summary>\n', '> ')}`);
    }
  });
  it('within its list', () =>
    turns(
      `${FENCE}\n- a\n${pair('  old\n\n', '  ')}- b\n`,
      `${FENCE}\n- a\n${pair('  <summary>\n', '  ')}- b\n`,
    ));
  it('between quotes of another prefix', () =>
    turns(
      `>> - a\n${pair('', '> >   ')}\n${FENCE}`,
      `>> - a\n${pair('> >   <summary>\n', '> >   ')}\n${FENCE}`,
    ));

  it('between markers written in another way', () => {
    for (const opener of [
      '<!--cto-summary A-->',
      '<!--   cto-summary \t A   -->',
      '<!-- cto-summary A -->  \t',
    ]) {
      for (const content of ['', '\n', 'old\n', '\n\n']) {
        turns(
          `${FENCE}${opener}\n${content}<!--/cto-summary-->\nText\n`,
          `${FENCE}${opener}\n<summary>\n<!--/cto-summary-->\nText\n`,
        );
      }
    }
  });

  it('of each of several lesions, in any order', () => {
    const second = FENCE.replace('A', 'B');
    turns(
      `${pair('old\n', '', 'B')}${FENCE}${second}${pair('', '', 'A')}`,
      `${pair('<summary>\n', '', 'B')}${FENCE}${second}${pair('<summary>\n', '', 'A')}`,
    );
  });
});

describe('a summary in Markdown that says what it should is left as it is', () => {
  it('with blank lines at its end', () =>
    turns(`${FENCE}${pair('<summary>\n\n  \n')}`, `${FENCE}${pair('<summary>\n\n  \n')}`));
  it('without the blank in its quote', () =>
    turns(`${FENCE}\n${pair('><summary>\n', '> ')}`, `${FENCE}\n${pair('><summary>\n', '> ')}`));
  it('with another line ending', () =>
    becomes(crlf(FENCE) + filled(NEW), crlf(FENCE) + filled(NEW), 'markdown'));
});

describe('no summary of the lesion', () => {
  /** The summary is written behind the fence; the rest of the text, which is before and behind, stays. */
  const added = (before: string, behind: string) =>
    turns(`${before}${FENCE}${behind}`, `${before}${FENCE}${NEW}${behind}`);

  it('is one in code', () => {
    added(`\`\`\`md\n${pair('old\n')}\`\`\`\n`, '');
    added('', `~~~\n${pair('old\n')}~~~\n`);
  });
  it('is one of another lesion', () => {
    const second = FENCE.replace('A', 'B');
    turns(
      `${second}Text\n${FENCE}${pair('old\n', '', 'B')}`,
      `${second}Text\n${FENCE}${NEW}${pair('<summary>\n', '', 'B')}`,
    );
  });
  it('is one of none, away from its fence', () => {
    for (const name of ['B', 'a', 'A B']) {
      const text = `${FENCE}Text\n${pair('old\n', '', name)}`;
      const { text: after } = insert(text, 'markdown');
      assert.equal(after, filled(`${FENCE}${NEW}Text\n${pair('old\n', '', name)}`));
      assert.equal(staleAt(after, 'markdown').length, 1);
    }
  });
  it('is one without its closing marker', () => added('', '<!-- cto-summary A -->\nold\n'));
  it('is one without its opening marker', () => added('', '\nold\n<!-- /cto-summary -->\n'));
  it('is one that is not alone on its line', () => added('', `Text ${pair('old\n')}`));
  it('is what stands between markers of which the partners are lost', () => {
    const second = '```cto-lesion\nid: B\nvessel: LAD\n```\n';
    const text = `${FENCE}<!-- cto-summary A -->\nold\n${second}Text\n<!-- /cto-summary -->\n`;
    const { text: after } = insert(text, 'markdown');
    assert.equal(
      after,
      filled(
        `${FENCE}${NEW}<!-- cto-summary A -->\nold\n${second}${NEW.replace('A', 'B')}Text\n<!-- /cto-summary -->\n`,
      ),
    );
    assert.deepEqual(insert(after, 'markdown').edits, []);
    assert.deepEqual(staleAt(after, 'markdown'), []);
  });
});

it('of two summaries of a lesion, the first in the text is kept up, and the second is marked', () => {
  const { text } = insert(`${pair('one\n')}${FENCE}${pair('two\n')}`, 'markdown');
  assert.equal(text, filled(`${NEW}${FENCE}${pair('two\n')}`));
  const { line } = linesOf(text).positionAt(text.lastIndexOf('<!-- cto-summary'));
  assert.deepEqual(staleAt(text, 'markdown'), [`${line}:0-${line}:22`]);
});

describe('a summary under another name', () => {
  const renamed = pair('<summary>\n', '', 'LAD');
  const fence = FENCE.replace('A', 'LAD');
  it('belongs to the lesion above it, whose name was changed', () => {
    for (const content of ['', '\n', 'old\n', '<summary>\n']) {
      turns(`${fence}${pair(content)}Text\n`, `${fence}${renamed}Text\n`);
      turns(
        `> ~~~cto-lesion\n> id: LAD\n> vessel: LAD\n> ~~~\n>\n${pair('> old\n', '> ')}`,
        `> ~~~cto-lesion\n> id: LAD\n> vessel: LAD\n> ~~~\n>\n${pair('> <summary>\n', '> ', 'LAD')}`,
      );
    }
    assert.equal(staleAt(filled(`${fence}${NEW}`), 'markdown').length, 1);
  });
  it('belongs to the copy of a lesion, below which it was copied', () =>
    turns(`${FENCE}${NEW}\n${fence}${NEW}`, `${FENCE}${NEW}\n${fence}${renamed}`));
  it('is left alone while a name is in doubt', () =>
    assert.deepEqual(staleAt(`${FENCE}\nText\n${pair('old\n', '', 'B')}${FENCE}`, 'markdown'), []));
});
