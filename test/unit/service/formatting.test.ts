import assert from 'node:assert/strict';
import { applied } from '../../support/applied.ts';
import { CLEAN } from '../../support/clean-note.ts';
import { document, service } from '../../support/notes.ts';

const formatted = (text: string, languageId = 'cto-note'): string =>
  applied(text, service().format(document(text, languageId)));

/** The edits as `line:character-line:character text`. */
const edits = (text: string, languageId = 'cto-note'): string[] =>
  service()
    .format(document(text, languageId))
    .map(
      ({ range: { start, end }, newText }) =>
        `${start.line}:${start.character}-${end.line}:${end.character} ${newText}`,
    );

const LESION = 'lesions:\n  - id: A\n    vessel: LAD\n';

describe('a formatted note', () => {
  it('has its keys in the order of the schema, and keys for local use behind them', () => {
    assert.equal(
      formatted(
        'x_b: 1\nlesions:\n  - x_n: 1\n    outcome:\n      residual_stenosis_percent: 10\n      timi_flow: 3\n    vessel: LAD\n    id: A\nx_a: 2\npatient:\n  sex: male\n  id: P-1\ncto_note: 1\n',
      ),
      'cto_note: 1\npatient:\n  id: P-1\n  sex: male\nlesions:\n  - id: A\n    vessel: LAD\n    outcome:\n      timi_flow: 3\n      residual_stenosis_percent: 10\n    x_n: 1\nx_b: 1\nx_a: 2\n',
    );
  });

  it('leaves a key that the schema does not know behind the one it follows', () => {
    assert.equal(
      formatted('lesions:\n  - vessel: LAD\n    stmup: blunt\n    id: A\n'),
      'lesions:\n  - id: A\n    vessel: LAD\n    stmup: blunt\n',
    );
  });

  it('has two spaces of indentation, one behind a colon and a dash, and none at the end of a line', () => {
    assert.equal(
      formatted('patient:  \n     id :   P-1 \n\n\n\nlesions:\n   -   id:  A\n       vessel:\tLAD\n  \n'),
      'patient:\n  id: P-1\n\nlesions:\n  - id: A\n    vessel: LAD\n',
    );
  });

  it('ends with the end of a line', () => {
    assert.deepEqual(edits('cto_note: 1\nx_a: 1'), ['1:0-1:6 x_a: 1\n']);
  });

  it('keeps each comment with its key', () => {
    assert.equal(
      formatted(
        '# the file\n\n# the patient\npatient:\n  sex: male # told\n  # the name\n  id: P-1\n  # the last\n# the format\ncto_note: 1\n# the end\n',
      ),
      '# the file\n\n# the format\ncto_note: 1\n# the patient\npatient:\n  # the name\n  id: P-1\n  sex: male # told\n  # the last\n# the end\n',
    );
  });

  it('puts a comment on the first key of a list entry above its dash', () => {
    assert.equal(
      formatted(
        'lesions:\n  - vessel: LAD\n    # the name\n    id: A\n    # the end of A\n  # about B\n  - id: B\n    vessel: LM\n',
      ),
      'lesions:\n  # the name\n  - id: A\n    vessel: LAD\n    # the end of A\n  # about B\n  - id: B\n    vessel: LM\n',
    );
  });

  it('keeps lists and quotes as they are written', () => {
    const text =
      'patient:\n  id: "P-1"\nindication:\n  symptoms: [angina,\n      fatigue]\n  goals:\n  - symptom_relief\n  -\n    quality_of_life\nlesions:\n- id: \'A\'\n  vessel: LAD\n';
    assert.deepEqual(edits(text), []);
  });

  it('moves the text of a block with its key', () => {
    assert.equal(
      formatted(
        'lesions:\n    - summary: |\n            One\n\n              two  \n      x_k: |2\n         three\n      id: A\n',
      ),
      'lesions:\n  - id: A\n    summary: |\n      One\n\n        two  \n    x_k: |2\n       three\n',
    );
  });

  it('keeps the line ends', () => {
    assert.equal(
      formatted('cto_note:  1\r\nlesions:\r\n  - vessel: LAD\r\n    id: A\r\n'),
      'cto_note: 1\r\nlesions:\r\n  - id: A\r\n    vessel: LAD\r\n',
    );
  });

  it('is formatted document by document', () => {
    const odd = 'cto_note:  1\nlesions: &a  []\n';
    assert.equal(
      formatted(`${odd}\n\n---\n# b\nlesions:   []\n\n\n--- # c\ncto_note:   1\n`),
      `${odd}\n\n---\n# b\nlesions: []\n\n--- # c\ncto_note: 1\n`,
    );
  });

  it('changes no more lines than it must', () => {
    assert.deepEqual(edits(CLEAN), []);
    assert.deepEqual(
      edits(
        CLEAN.replace('    stump: blunt\n', '').replace(
          '    rentrop: 2\n',
          '    rentrop: 2\n    stump:  blunt\n',
        ),
      ),
      ['23:0-23:0     stump: blunt\n', '30:0-31:0 '],
    );
  });
});

describe('formatting', () => {
  const alone = (why: string, text: string) =>
    it(`leaves a note with ${why} alone`, () => assert.deepEqual(edits(text), []));

  alone('an anchor', `x_a:  &a 1\n${LESION}`);
  alone('an alias', `x_a:  &a 1\nx_b:  *a\n${LESION}`);
  alone('a tag', `x_a:  !!str 1\n${LESION}`);
  alone('a key that stands twice', `x_a:  1\nx_a:  1\n${LESION}`);
  alone('a slip', `x_a:  "1\n${LESION}`);
  alone('a directive', `%YAML 1.2\n---\nx_a:  1\n${LESION}`);
  alone('an explicit key', `? x_a\n:  1\n${LESION}`);
  alone('brackets around it', '{ cto_note:  1, lesions: [] }\n');
  alone('a lone carriage return', 'x_a:  1\rx_b: 2\n');
  alone('nothing in it', '  \n# only this  \n');

  it('keeps the order where a comment would silence another line', () => {
    const ignored = '  - vessel: LAD\n    # cto-ignore score-incomplete: no film\n    id:  A\n';
    assert.equal(
      formatted(`lesions:\n${ignored}`),
      `lesions:\n  # cto-ignore score-incomplete: no film\n  - id: A\n    vessel: LAD\n`,
    );
    const first =
      'patient: # cto-ignore consent-missing: urgent\n  id:   P-1\ncto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n';
    assert.equal(formatted(first), first.replace('   P', ' P'));
  });
});

describe('a formatted selection', () => {
  const selected = (text: string, from: number, to: number): string => {
    const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
    return applied(text, service().format(document(text), range));
  };
  const odd = 'cto_note:   1\nlesions:\n  - id:  A\n    stump:  blunt # seen\n    vessel:   LAD\n';

  it('has its own lines in form, and no others', () => {
    assert.equal(selected(odd, 0, 0), odd.replace('cto_note:   1', 'cto_note: 1'));
    assert.equal(
      selected(odd, 2, 4),
      'cto_note:   1\nlesions:\n  - id: A\n    vessel: LAD\n    stump: blunt # seen\n',
    );
  });

  it('loses nothing that would have to leave it', () => {
    for (let from = 0; from < 5; from += 1) {
      for (let to = from; to < 5; to += 1) {
        const signs = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
        assert.equal(signs(selected(odd, from, to)), signs(odd), `${from} to ${to}`);
      }
    }
  });
});

describe('a second byte order mark', () => {
  it('is part of the first key, and stays', () => {
    const text = '\uFEFF\uFEFFx_a:   yes\n';
    assert.equal(formatted(text, 'cto-note'), text);
  });
});

describe('a formatted Markdown note', () => {
  it('is formatted in its fences alone', () => {
    const text =
      'Text  \n\n\n\n> - ```cto-lesion\n>   vessel:   LAD\n>\n>\n>   id: A\n>   ```\n\n```yaml\na:   1\n```\n\n~~~cto-note\npatient:\n    id: P-1\n~~~\n';
    assert.equal(
      formatted(text, 'markdown'),
      'Text  \n\n\n\n> - ```cto-lesion\n>   id: A\n>\n>   vessel: LAD\n>   ```\n\n```yaml\na:   1\n```\n\n~~~cto-note\npatient:\n  id: P-1\n~~~\n',
    );
  });

  it('leaves a fence that cannot be read, or is not closed, alone', () => {
    const text =
      '```cto-note\npatient:  {\n```\n\n```cto-lesion\nid:   A\nvessel: LAD\n```\n\n```cto-lesion\nid:   B\n';
    assert.equal(formatted(text, 'markdown'), text.replace('id:   A', 'id: A'));
  });
});
