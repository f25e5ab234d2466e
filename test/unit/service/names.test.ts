import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { applied } from '../../support/applied.ts';
import { document, marked, service } from '../../support/notes.ts';

const shown = ({ start, end }: Range) => `${start.line}:${start.character}-${end.line}:${end.character}`;

/** All marked places are those that name the lesion, the first one in the list its `id`; any of them leads to all. */
function names(source: string, languageId: string): void {
  const { text, ranges } = marked(source);
  const note = document(text, languageId);
  const asked = service();
  assert.ok(ranges.length > 1);
  for (const place of ranges) {
    const [line = 0, character = 0] = place.split(/[:-]/).map(Number);
    const position = { line, character };
    const found = asked.highlights(note, position);
    assert.deepEqual(found.map(({ range }) => shown(range)).sort(), [...ranges].sort());
    assert.deepEqual(
      found.map(({ kind }) => kind),
      [3, ...found.slice(1).map(() => 2)],
    );
    assert.equal(shown(asked.definition(note, position) as Range), shown(found[0]?.range as Range));
    assert.equal(shown(asked.renamable(note, position)?.range as Range), place);
  }
}

/** The text with the lesion at the caret renamed, or why it is not. */
function renamed(source: string, name: string, languageId = 'cto-note'): string {
  const { text, caret } = marked(source);
  const found = service().rename(document(text, languageId), caret, name);
  return 'refusal' in found ? found.refusal : applied(text, found.edits);
}

const fence = (id: string) => `\`\`\`cto-lesion\nid: ${id}\nvessel: LAD\n\`\`\`\n`;

describe('the name of a lesion', () => {
  it('is known in a YAML note: in its id, in comments and in text', () => {
    names(
      'lesions:\n  - id: <|A|>\n    vessel: LAD\n    x_n: "as #lesion:<|A|>, not #lesion:B or #lesion:AB"\n  - id: B\n    vessel: LM # like #lesion:<|A|>.\n',
      'cto-note',
    );
  });

  it('is known in Markdown: in its fence, its summary, links and prose', () => {
    names(
      `See [the LAD](#lesion:<|A|>), #lesion:<|A|>.\n\n${fence('<|A|>')}<!-- cto-summary <|A|> -->\nText of #lesion:<|A|>\n<!-- /cto-summary -->\n\n<!-- cto-summary  <|A|>  -->\n<!-- /cto-summary -->\n\n${fence('B # beside #lesion:<|A|>')}\n\`\`\`text\n#lesion:A\n\`\`\`\n`,
      'markdown',
    );
    names(`> - ${fence('<|A|>').replace(/\n(?=.)/g, '\n>   ')}\nx #lesion:<|A|>\n`, 'markdown');
  });

  it('may hold spaces, and the longest is meant', () => {
    const lesions = (id: string) => `lesions:\n  - id: ${id}\n    vessel: LAD\n  - id: mid\n    vessel: LM\n`;
    names(`${lesions('<|mid LAD|>')}# #lesion:<|mid LAD|> #lesion:<|mid%20LAD|> #lesion:mid\n`, 'cto-note');
  });

  it('is that of the note it stands in', () => {
    const note = (id: string, other: string) =>
      `lesions:\n  - id: ${id}\n    vessel: LAD # #lesion:${other}\n`;
    names(`${note('A', 'A')}---\n${note('<|A|>', '<|A|>')}`, 'cto-note');
  });

  it('is nowhere else', () => {
    const { text, caret } = marked('# #lesion:<|>Z\nlesions:\n  - vessel: LAD\n    x_a: a#lesion:1\n');
    const note = document(text);
    assert.deepEqual(service().highlights(note, caret), []);
    assert.equal(service().definition(note, caret), null);
    assert.equal(service().renamable(note, caret), null);
    assert.equal(renamed('<|>a: 1\n', 'B'), 'There is no lesion name here.');
  });
});

describe('renaming a lesion', () => {
  it('changes all places in one edit', () => {
    const text = (id: string, ref = id) =>
      `[x](#lesion:${ref})\n\n${fence(id)}<!-- cto-summary ${id} -->\n<!-- /cto-summary -->\n`;
    assert.equal(
      renamed(text('A').replace('[x](', '[x](<|>'), 'mid LAD', 'markdown'),
      text('mid LAD', 'mid%20LAD'),
    );
    assert.equal(
      renamed(text('mid LAD', 'mid%20LAD').replace('id: ', 'id: <|>'), 'A', 'markdown'),
      text('A'),
    );
  });

  it('quotes what would not be read as text, and keeps quotes', () => {
    const note = (id: string) => `lesions:\n  - id: ${id} # first\n    vessel: LAD\n`;
    for (const name of ['1.5', 'true', '0x1F', '1e3', '007', 'Null']) {
      assert.equal(renamed(note('<|>A'), name), note(`"${name}"`));
    }
    for (const name of ['12', 'yes', '2nd', 'x.1']) assert.equal(renamed(note('<|>A'), name), note(name));
    assert.equal(renamed(note("<|>'A'"), 'B'), note("'B'"));
    assert.equal(
      renamed('lesions: [{ id: <|>A, vessel: LAD }]\n', 'B C'),
      'lesions: [{ id: B C, vessel: LAD }]\n',
    );
  });

  it('is refused in a sentence for what is no name, and for the name of another', () => {
    const two = 'lesions:\n  - id: <|>A\n    vessel: LAD\n  - id: B\n    vessel: LM\n';
    for (const name of ['', ' ', '#1', 'A:', '-x', 'x '.repeat(30), 'x-', 'x'.repeat(41)])
      assert.match(renamed(two, name), /^The name of a lesion has up to 40 letters/, name);
    assert.equal(renamed(two, 'B'), 'Another lesion of this note is called `B`: choose another name.');
    assert.equal(renamed(two, 'A'), marked(two).text);
  });

  it('is refused where the new name would run into the text', () => {
    const note = 'lesions:\n  - id: <|>A\n    vessel: LAD # #lesion:A LAD\n  - id: mid LAD\n    vessel: LM\n';
    assert.match(renamed(note, 'mid'), /^`mid` cannot be told from/);
  });

  it('changes only the one at the cursor where two bear the same name', () => {
    const note = 'lesions:\n  - id: A\n    vessel: LAD # #lesion:A\n  - id: <|>A\n    vessel: LM\n';
    assert.equal(
      renamed(note, 'B'),
      'lesions:\n  - id: A\n    vessel: LAD # #lesion:A\n  - id: B\n    vessel: LM\n',
    );
  });
});

describe('the name of an anchor', () => {
  const note = (name: string) =>
    `cto_note: 1\nlesions:\n  - &${name} # the first\n    id: A\n    vessel: LAD\n    x_n: "&a *a"\n  - <<: *${name}\n    id: B\n  - { <<: *${name}, id: C }\n`;

  it('is known where it is given and where it is used, and nowhere else', () => {
    names(note('<|a|>'), 'cto-note');
    names(`\`\`\`cto-lesion\nx_a: &<|b|> 1\nx_b: *<|b|>\nx_c: |\n  &b *b\n\`\`\`\n`, 'markdown');
  });

  it('of two that are given means the last one before', () => {
    names('x_a: &<|a|> 1\nx_b: *<|a|>\nx_c: &a 2\nx_d: *a\n', 'cto-note');
  });

  it('is changed everywhere, to what YAML takes for one', () => {
    assert.equal(renamed(note('a<|>'), 'first'), note('first'));
    assert.match(renamed(note('a<|>'), 'a b'), /^The name of an anchor/);
    assert.match(renamed('x_a: &a<|> 1\nx_b: &b 2\n', 'b'), /^Another anchor/);
  });
});
