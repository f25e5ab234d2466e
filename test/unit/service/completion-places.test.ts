/** Where something is offered, where nothing is, and in which column what is taken is written. */
import assert from 'node:assert/strict';
import { accepted, labels, offered } from '../../support/completions.ts';
import { marked } from '../../support/notes.ts';

const MARKDOWN = { languageId: 'markdown' };
const LESION = 'cto_note: 1\nlesions:\n  - id: A\n';

type Row = readonly [source: string, label: string, then: string];

/** What a text looks like once a label was taken at its caret. */
function expectThen(rows: readonly Row[], languageId: string): void {
  for (const [source, label, then] of rows) {
    it(JSON.stringify(source.replace(LESION, '')), () => {
      assert.equal(accepted(source, label, { languageId }), then);
    });
  }
}

describe('in a fence something is offered', () => {
  expectThen(
    [
      ['```cto-lesion\nid: A\n<|>', 'vessel', '```cto-lesion\nid: A\nvessel:  '],
      ['```cto-lesion\n<|>', 'id', '```cto-lesion\nid: A'],
      ['```cto-lesion\n<|>\n```\n', 'id', '```cto-lesion\nid: A\n```\n'],
      ['```cto-lesion\n\n<|>\nid: A\n```\n', 'vessel', '```cto-lesion\n\nvessel:  \nid: A\n```\n'],
      ['```cto-lesion\nid: A\n   <|>  \n```\n', 'vessel', '```cto-lesion\nid: A\nvessel:    \n```\n'],
      ['> ```cto-lesion\n> id: A\n<|>\n', 'vessel', '> ```cto-lesion\n> id: A\n> vessel:  \n'],
      ['> ```cto-lesion\n> id: A\n> <|>\n', 'vessel', '> ```cto-lesion\n> id: A\n> vessel:  \n'],
      ['> ```cto-lesion\n> id: A\n> <|>', 'vessel', '> ```cto-lesion\n> id: A\n> vessel:  '],
      [
        '  ```cto-lesion\n  id: A\n  stu<|>\n  ```\n',
        'stump',
        '  ```cto-lesion\n  id: A\n  stump: unknown\n  ```\n',
      ],
      ['  ```cto-lesion\nid: A\nstu<|>\n```\n', 'stump', '  ```cto-lesion\nid: A\nstump: unknown\n```\n'],
      ['- ```cto-lesion\n  id: A\n <|>\n  ```\n', 'vessel', '- ```cto-lesion\n  id: A\n  vessel:  \n  ```\n'],
      [
        '- ```cto-lesion\n  id: A\n  outcome:\n   <|>\n  ```\n',
        'timi_flow',
        '- ```cto-lesion\n  id: A\n  outcome:\n   timi_flow:  \n  ```\n',
      ],
      [
        '```cto-lesion\nid: A\noutcome:\n  timi_flow: 3\n  <|>\n```\n',
        'technical_success',
        '```cto-lesion\nid: A\noutcome:\n  timi_flow: 3\n  technical_success:  \n```\n',
      ],
    ],
    'markdown',
  );

  it('for the lesion that it is, where several stand in the document', () => {
    const second = '```cto-lesion\nid: A\nvessel: LAD\n```\n\n```cto-lesion\nid: B\noutcome:\n  <|>\n```\n';
    assert.deepEqual(labels(second, MARKDOWN), [
      'timi_flow',
      'residual_stenosis_percent',
      'technical_success',
    ]);
  });
});

describe('of a fence nothing is offered', () => {
  for (const source of [
    '```cto-lesion<|>\nid: A\n```\n',
    '```cto-lesion\nid: A\n``<|>`\n',
    '```cto-lesion\nid: A\n<|>```\n',
    '> ```cto-lesion\n> id: A\n\nProse <|>\n',
    '> ```cto-lesion\n><|> id: A\n> ```\n',
    '  ```cto-lesion\n  id: A\n <|> stump: blunt\n  ```\n',
    '  ```cto-lesion\n  id: A\n<|>  stump: blunt\n  ```\n',
  ]) {
    it(`at ${JSON.stringify(source)}`, () => assert.deepEqual(labels(source, MARKDOWN), []));
  }

  it('that is too large to be read, nor of a note', () => {
    const long = `x_a: |\n  ${'a'.repeat(100_001)}\n`;
    assert.deepEqual(labels(`\`\`\`cto-lesion\nid: A\n<|>\n${long}\`\`\`\n`, MARKDOWN), []);
    assert.deepEqual(labels(`${LESION}    <|>\n${long.replace(/^/gm, '    ')}`), []);
  });
});

describe('in a note something is offered', () => {
  const outcome = `${LESION}    outcome:\n`;
  const crossing = `${LESION}    crossing:\n      strategies:`;
  expectThen(
    [
      ['lesions:\n    -   <|>\n', 'id', 'lesions:\n    -   id: A\n'],
      ['lesions:\n    -   id: A\n        <|>\n', 'vessel', 'lesions:\n    -   id: A\n        vessel:  \n'],
      [
        'lesions:\n    -   id: A\n        outcome: <|>\n',
        'outcome',
        'lesions:\n    -   id: A\n        outcome: \n          timi_flow:  \n          residual_stenosis_percent: \n',
      ],
      ['patient: # the patient\n  <|>\n', 'id', 'patient: # the patient\n  id: \n'],
      ['patient:\n# about\n  <|>\n', 'id', 'patient:\n# about\n  id: \n'],
      ['patient:\n\n<|>\n', 'consent', 'patient:\n\nconsent:\n  obtained:  \n  discussed: []\n'],
      ['indication:\n  symptoms:<|>\n', 'angina', 'indication:\n  symptoms: [angina]\n'],
      ['complications:\n  <|>\n', 'death', 'complications:\n  - death\n'],
      ['complications:\n  - none\n<|>\n', 'cto_note', 'complications:\n  - none\ncto_note: 1\n'],
      [`${LESION}    stump<|>: blunt\n`, 'stump', `${LESION}    stump: blunt\n`],
      [`${LESION}    stump <|>: blunt\n`, 'stump', `${LESION}    stump: blunt\n`],
      [`${LESION}    <|>stump: blunt\n`, 'stump', `${LESION}    stump: blunt\n`],
      [`${LESION}    stump: <|>blunt # a\n`, 'tapered', `${LESION}    stump: tapered # a\n`],
      // Without a space before it the sign is a part of the value.
      [`${LESION}    stump: blunt<|># a\n`, 'tapered', `${LESION}    stump: tapered\n`],
      [`${LESION}    <|> vessel: LAD\n`, 'vessel', `${LESION}    vessel: LAD\n`],
      [`${LESION}  - <|>id: B\n`, 'id', `${LESION}  - id: B\n`],
      [`${LESION}    crossing: {<|>}\n`, 'strategies', `${LESION}    crossing: {strategies: []}\n`],
      [`${LESION}    crossing: {strategies: [<|>]}\n`, 'adr', `${LESION}    crossing: {strategies: [adr]}\n`],
      [`${crossing} <|>\n`, 'adr', `${crossing} [adr]\n`],
      [`${crossing}\n        - <|>\n`, 'adr', `${crossing}\n        - adr\n`],
      [`${crossing}\n      - <|>\n`, 'adr', `${crossing}\n      - adr\n`],
      [
        `${outcome}      <|>\n    stump: blunt\n`,
        'timi_flow',
        `${outcome}      timi_flow:  \n    stump: blunt\n`,
      ],
      [`${outcome}    <|>\n    stump: blunt\n`, 'vessel', `${outcome}    vessel:  \n    stump: blunt\n`],
      ['"cto<|>_note": 1\n', 'cto_note', 'cto_note: 1\n'],
      ['<|>: 1\n', 'cto_note', 'cto_note: 1\n'],
      [
        'indication: {symptoms: [angina], goals: [<|>]}\n',
        'survival',
        'indication: {symptoms: [angina], goals: [survival]}\n',
      ],
    ],
    'cto-note',
  );
});

describe('in a note nothing is offered', () => {
  for (const source of [
    `${LESION}    stump: blunt <|># a\n`,
    `${LESION}    stump: blunt #<|> a\n`,
    '#<|>',
    '<|># a',
    '? <|>\n',
    '&a <|>\n',
    'indication:\n  symptoms: [[<|>]]\n',
  ]) {
    it(`at ${JSON.stringify(source.replace(LESION, ''))}`, () => assert.deepEqual(labels(source), []));
  }
});

describe('nothing that stands around a caret is touched', () => {
  it('by whatever is offered there', () => {
    const sources = [`${LESION}    stu<|> # a\n    vessel: LAD\n`, 'patient: { sex: male, <|> } # a\n'];
    for (const source of sources) {
      const { text, caret } = marked(source);
      const lines = text.split('\n');
      for (const { textEdit } of offered(source)) {
        const { range } = textEdit as {
          range: { start: { line: number }; end: { line: number; character: number } };
        };
        assert.deepEqual([range.start.line, range.end.line], [caret.line, caret.line]);
        assert.ok(range.end.character <= (lines[caret.line] ?? '').indexOf(' #'));
      }
    }
  });
});

describe('of the maps around', () => {
  const outcome = `${LESION}    outcome:\n`;
  for (const [what, source, around] of [
    [
      'nothing is offered in the midst of a word',
      `${outcome}      timi_flow: 3\n      com<|>p\n`,
      ['complications', 'stump'],
    ],
    ['those that lie deeper are none', `${outcome}    com<|>\n`, ['timi_flow']],
    ['a section is none, where more of the list follows', `${LESION}    x<|>\n  - id: B\n`, ['patient']],
    [
      'a lesion is none, where a word of a list is meant',
      'complications:\n  - mi\n  d<|>\n',
      ['lesion A', 'patient'],
    ],
  ] as const) {
    it(what, () => {
      const found = labels(source);
      assert.ok(found.length > 0);
      assert.deepEqual(
        around.filter((label) => found.includes(label)),
        [],
      );
    });
  }
});
