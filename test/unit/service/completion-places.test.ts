/** Where something is offered, where nothing is, and in which column what is taken is written. */
import assert from 'node:assert/strict';
import { accepted, labels } from '../../support/completions.ts';

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
      ['```cto-lesion\nid: A\n<|>', 'vessel', '```cto-lesion\nid: A\nvessel: '],
      ['```cto-lesion\nid: A\n<|>stump: blunt\n```\n', 'stump', '```cto-lesion\nid: A\nstump: blunt\n```\n'],
      ['```cto-lesion\n<|>', 'id', '```cto-lesion\nid: A'],
      ['```cto-lesion\n<|>\n```\n', 'id', '```cto-lesion\nid: A\n```\n'],
      ['```cto-lesion\n\n<|>\nid: A\n```\n', 'vessel', '```cto-lesion\n\nvessel: \nid: A\n```\n'],
      ['```cto-lesion\nid: A\n   <|>  \n```\n', 'vessel', '```cto-lesion\nid: A\nvessel:   \n```\n'],
      ['> ```cto-lesion\n> id: A\n<|>\n', 'vessel', '> ```cto-lesion\n> id: A\n> vessel: \n'],
      ['> ```cto-lesion\n> id: A\n> <|>\n', 'vessel', '> ```cto-lesion\n> id: A\n> vessel: \n'],
      ['> ```cto-lesion\n> id: A\n> <|>', 'vessel', '> ```cto-lesion\n> id: A\n> vessel: '],
      [
        '  ```cto-lesion\n  id: A\n  stu<|>\n  ```\n',
        'stump',
        '  ```cto-lesion\n  id: A\n  stump: \n  ```\n',
      ],
      ['  ```cto-lesion\nid: A\nstu<|>\n```\n', 'stump', '  ```cto-lesion\nid: A\nstump: \n```\n'],
      ['- ```cto-lesion\n  id: A\n <|>\n  ```\n', 'vessel', '- ```cto-lesion\n  id: A\n  vessel: \n  ```\n'],
      [
        '- ```cto-lesion\n  id: A\n<|>  \n  ```\n',
        'vessel',
        '- ```cto-lesion\n  id: A\n  vessel:   \n  ```\n',
      ],
      [
        '- ```cto-lesion\n  id: A\n<|>    \n  ```\n',
        'vessel',
        '- ```cto-lesion\n  id: A\n  vessel:     \n  ```\n',
      ],
      [
        '- ```cto-lesion\n  id: A\n  outcome:\n   <|>\n  ```\n',
        'timi_flow',
        '- ```cto-lesion\n  id: A\n  outcome:\n   timi_flow: \n  ```\n',
      ],
      [
        '```cto-lesion\nid: A\noutcome:\n  timi_flow: 3\n  <|>\n```\n',
        'technical_success',
        '```cto-lesion\nid: A\noutcome:\n  timi_flow: 3\n  technical_success: \n```\n',
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
      'modification',
      'side_branch_lost',
      'flow_grade',
      'result_grade',
      'residual_dissection',
      'detail',
      'ffr',
      'resting_index',
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
    // What is not indented is prose behind the list, and the fence ends there.
    '- ```cto-lesion\n  id: A\nProse<|> more\n',
    '- ```cto-lesion\n  id: A\nves<|>\n',
    // In a lone carriage return YAML sees no line's end.
    '```cto-lesion\nid: A\r  ves<|>\n```\n',
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
      ['lesions:\n    -   id: A\n        <|>\n', 'vessel', 'lesions:\n    -   id: A\n        vessel: \n'],
      [
        'lesions:\n    -   id: A\n        outcome: <|>\n',
        'timi_flow, residual_stenosis_percent',
        'lesions:\n    -   id: A\n        outcome: \n          timi_flow: \n          residual_stenosis_percent: \n',
      ],
      [
        `${outcome.trimEnd()} <|>\n    stump: blunt\n`,
        'timi_flow, residual_stenosis_percent',
        `${outcome.trimEnd()} \n      timi_flow: \n      residual_stenosis_percent: \n    stump: blunt\n`,
      ],
      [
        'lesions:\n  -   outcome: <|>\n',
        'timi_flow, residual_stenosis_percent',
        'lesions:\n  -   outcome: \n        timi_flow: \n        residual_stenosis_percent: \n',
      ],
      [`${LESION}    <|> 25\n`, 'length_mm', `${LESION}    length_mm: 25\n`],
      [`${LESION}    stu<|> blunt\n      and flat\n`, 'stump', `${LESION}    stump: blunt\n      and flat\n`],
      ['x_own:\n  - a\n  <|>\n', 'cto_note', 'x_own:\n  - a\ncto_note: 1\n'],
      ['patient: # the patient\n  <|>\n', 'id', 'patient: # the patient\n  id: \n'],
      ['patient:\n# about\n  <|>\n', 'id', 'patient:\n# about\n  id: \n'],
      ['patient:\n\n<|>\n', 'consent', 'patient:\n\nconsent:\n  obtained: \n  discussed: []\n'],
      ['indication:\n  symptoms:<|>\n', 'angina', 'indication:\n  symptoms: [angina]\n'],
      ['complications:\n      x<|>\n- mi\n', 'death', 'complications:\n- death\n- mi\n'],
      [
        'indication:\n  symptoms:\n      d<|> x\n    - angina\n',
        'dyspnoea',
        'indication:\n  symptoms:\n    - dyspnoea\n    - angina\n',
      ],
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
        `${outcome}      timi_flow: \n    stump: blunt\n`,
      ],
      [`${outcome}    <|>\n    stump: blunt\n`, 'vessel', `${outcome}    vessel: \n    stump: blunt\n`],
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
    // The caret is within the blanks or the dash in front of a key.
    'lesions:\n  -<|> id: A\n',
    `${LESION} <|>   outcome:\n      timi_flow: 3\n`,
    `${LESION}    stump: |\n      blunt\n      <|>\n`,
    `${LESION}    crossing:\n      strategies:\n      id:<|> A\n        - adr\n`,
    'x_own: {<|>}\n',
    // A key that is no word is none of ours, whatever is below it.
    '? [b]\n: <|>\n',
    '? [b]\n: |\n  te<|>xt\n',
    // What is below begins no column for what is above it.
    'lesions:\n        x<|>\n  - id: A\n',
  ]) {
    it(`at ${JSON.stringify(source.replace(LESION, ''))}`, () => assert.deepEqual(labels(source), []));
  }
});
