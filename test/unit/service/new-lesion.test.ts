import assert from 'node:assert/strict';
import { nextName } from '../../../src/service/lesions/new-lesion.ts';
import { snippetText } from '../../../src/service/lesions/templates.ts';
import { linesOf } from '../../../src/text/lines.ts';
import { document, marked, service } from '../../support/notes.ts';

/** The text with another lesion, of which only `id` and `vessel` are kept, as they are what tells its place. */
function inserted(source: string, languageId = 'cto-note'): string {
  const { text, caret } = marked(source);
  const found = service().newLesion(document(text, languageId), caret);
  if ('refusal' in found) return found.refusal;
  const lines = linesOf(text);
  const [start, end] = [lines.offsetAt(found.range.start), lines.offsetAt(found.range.end)];
  const short = snippetText(found.snippet)
    .split(/(?<=\n)/)
    .filter((line) => !/^[ >]*(?!vessel|lesions)\w+:\s*$/.test(line))
    .join('')
    .replaceAll(/vessel: +/g, 'vessel:');
  return text.slice(0, start) + short + text.slice(end);
}

describe('another lesion in a YAML note', () => {
  it('stands behind the last one, at the column of its dash', () => {
    const note =
      'cto_note: 1\nlesions:\n- id: A\n  vessel: L<|>AD\n  # of A\n# of the note\ncomplications: []\n';
    assert.equal(
      inserted(note),
      'cto_note: 1\nlesions:\n- id: A\n  vessel: LAD\n  # of A\n- id: B\n  vessel:\n# of the note\ncomplications: []\n',
    );
  });

  it('follows a summary and an empty line', () => {
    const note =
      '<|>cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    summary: |\n      Text\n\n      more\n\nx_a: 1\n';
    assert.equal(
      inserted(note),
      'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    summary: |\n      Text\n\n      more\n  - id: B\n    vessel:\n\nx_a: 1\n',
    );
  });

  it('of several notes goes into the one at the cursor', () => {
    const note = (id: string) => `cto_note: 1\nlesions:\n  - id: ${id}\n    vessel: LAD\n`;
    assert.equal(
      inserted(`${note('A')}---\n<|>${note('C')}`),
      `${note('A')}---\n${note('C')}  - id: A\n    vessel:\n`,
    );
    assert.equal(
      inserted(`<|>${note('A')}---\n${note('C')}`),
      `${note('A')}  - id: B\n    vessel:\n---\n${note('C')}`,
    );
  });

  it('is the first one where there is none', () => {
    assert.equal(inserted('<|>'), 'lesions:\n  - id: A\n    vessel:\n');
    assert.equal(inserted('cto_note: 1<|>\n'), 'cto_note: 1\nlesions:\n  - id: A\n    vessel:\n');
    assert.equal(
      inserted('cto_note: 1\nlesions: # none yet<|>\nx_a: 1\n'),
      'cto_note: 1\nlesions: # none yet\n  - id: A\n    vessel:\nx_a: 1\n',
    );
  });

  it('keeps the line ends, and goes on behind a last line without one', () => {
    assert.equal(
      inserted('cto_note: 1\r\nlesions:\r\n  - id: A\r\n    vessel: LAD<|>'),
      'cto_note: 1\r\nlesions:\r\n  - id: A\r\n    vessel: LAD\r\n  - id: B\r\n    vessel:\r\n',
    );
  });

  it('is refused, in a sentence, where it would break the note', () => {
    const brackets = 'cto_note: 1\nlesions: [{ id: A, vessel: LAD }]<|>\n';
    assert.match(inserted(brackets), /^No lesion was inserted: write `lesions:` on a line of its own/);
    assert.match(
      inserted('cto_note: 1\nlesions: {<|>\n'),
      /^No lesion was inserted: this note has an error in line 2: /,
    );
  });
});

describe('another lesion in Markdown', () => {
  const fence = (id: string, vessel = ' LAD') => `\`\`\`cto-lesion\nid: ${id}\nvessel:${vessel}\n\`\`\`\n`;

  it('follows the fence at the cursor with its summary', () => {
    const summary = '<!-- cto-summary A -->\nText\n\n- more\n<!-- /cto-summary -->\n';
    assert.equal(
      inserted(fence('A').replace('id', '<|>id') + summary, 'markdown'),
      `${fence('A')}${summary}\n${fence('B', '')}`,
    );
  });

  it('follows the summary at the cursor, whatever stands behind it', () => {
    const summarised = (id: string, text: string) =>
      `\`\`\`cto-lesion\nid: ${id}\n\`\`\`\n<!-- cto-summary ${id} -->\n${text}\n<!-- /cto-summary -->\n`;
    const [first, second] = [summarised('A', 'te<|>xt\n\nmore'), summarised('B', 'text')];
    assert.equal(
      inserted(`${first}\n${second}`, 'markdown'),
      `${first.replace('<|>', '')}\n\`\`\`cto-lesion\nid: C\nvessel:\n\`\`\`\n\n${second}`,
    );
  });

  it('follows the paragraph at the cursor', () => {
    assert.equal(
      inserted(`One<|>\ntwo\n\nThree\n\n${fence('A')}`, 'markdown'),
      `One\ntwo\n\n${fence('B', '')}\nThree\n\n${fence('A')}`,
    );
  });

  it('stands in the quote that the fence at the cursor stands in', () => {
    const quoted = (text: string) => text.replace(/^(?=.)/gm, '> ');
    assert.equal(
      inserted(quoted(fence('A')).replace('id', '<|>id'), 'markdown'),
      `${quoted(fence('A'))}>\n${quoted(fence('B', ''))}`,
    );
  });

  it('stands behind front matter, never in it', () => {
    assert.equal(
      inserted('---\ntitle: <|>x\n\nx: y\n---\n', 'markdown'),
      `---\ntitle: x\n\nx: y\n---\n\n${fence('A', '')}`,
    );
  });
});

describe('the name of another lesion', () => {
  it('is the first letter that is free', () => {
    assert.equal(nextName([]), 'A');
    assert.equal(nextName(['a', 'C', 'RCA']), 'B');
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    assert.equal(nextName(letters), 'AA');
  });
});
