/** A lesion made from lines in an operator's words: what is written, and where it is offered. */
import assert from 'node:assert/strict';
import { applied } from '../../support/applied.ts';
import { editsOf } from '../../support/fixes.ts';
import { document, marked, service } from '../../support/notes.ts';

const TITLE = 'Turn these lines into a lesion';

/** The action at the caret of a text; undefined where none is offered. */
function offered(source: string, languageId = 'cto-note') {
  const { text, caret } = marked(source);
  const asked = service();
  const note = document(text, languageId);
  const there = asked.diagnose(note).filter(({ range }) => range.start.line === caret.line);
  const actions = asked.codeActions(note, there, { start: caret, end: caret });
  const action = actions.find(({ title }) => title === TITLE);
  return action && { ...action, text: applied(text, editsOf(action)), others: actions };
}

describe('a lesion of lines', () => {
  it('is a whole note in an empty file, and brings no error', () => {
    const made = offered('<|>• Vessel: RCA\n• Stump: blunt\n');
    assert.equal(made?.text, 'cto_note: 1\n\nlesions:\n  - id: A\n    vessel: RCA\n    stump: blunt\n');
    assert.equal(made?.kind, 'quickfix');
    assert.ok((made?.diagnostics ?? []).length > 0);
  });

  it('leaves a word that has to be read in its place, with a problem that offers its readings', () => {
    const made = offered('<|>• Vessel: RCA\n• Calcification: heavy\n• Previous attempt: yes\n');
    const lesion = '  - id: A\n    vessel: RCA\n    calcification: heavy\n    prior_attempt: yes\n';
    assert.equal(made?.text, `cto_note: 1\n\nlesions:\n${lesion}`);
    const note = document(made.text, 'cto-note');
    const asked = service();
    const errors = asked.diagnose(note).filter(({ severity }) => severity === 1);
    const titles = asked.codeActions(note, errors).map(({ title }) => title);
    assert.equal(errors.length, 2);
    for (const [word, value] of [
      ['heavy', 'severe'],
      ['yes', 'failed'],
      ['yes', 'none'],
    ]) {
      assert.ok(titles.includes(`Change \`${word}\` to \`${value}\``), `${word}: ${titles}`);
    }
    assert.deepEqual(asked.fixAll(note), []);
  });

  it('takes nothing of the lesion above, behind whose last value it was pasted', () => {
    const note = [
      ...['cto_note: 1', 'lesions:', '  - id: A', '    vessel: LAD'],
      ...['    outcome:', '      timi_flow: 3', '      residual_stenosis_percent: 10'],
    ];
    for (const last of [[], ['      flow_after: 3']]) {
      const above = [...note, ...last].join('\n');
      const made = offered(`${above}\n      • Vessel: RCA\n• Stump:<|> blunt\n`);
      assert.equal(
        made?.text.trimEnd(),
        `${above}\n  - id: B\n    vessel: RCA\n    stump: blunt`,
        'the lesion above is as it was',
      );
    }
  });

  it('is the last of a note that has lesions, with a name that is free', () => {
    const note = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n';
    const made = offered(`${note}\n• Gefäß:<|> RCA\n• Läsion: A\n• Länge: 25 mm\n`);
    assert.equal(made?.text.trimEnd(), `${note}  - id: B\n    vessel: RCA\n    length_mm: 25\n    # id: A`);
  });

  it('is offered where the cursor stands after pasting, on the empty line below', () => {
    const lesion = '  - id: A\n    vessel: RCA\n    stump: blunt\n';
    assert.equal(offered('• Vessel: RCA\n• Stump: blunt\n<|>')?.text, `cto_note: 1\n\nlesions:\n${lesion}`);
    const made = offered('# Note\n\n- Vessel: RCA\n- Stump: blunt\n<|>\nEnd.\n', 'markdown');
    assert.equal(made?.text, '# Note\n\n```cto-lesion\nid: A\nvessel: RCA\nstump: blunt\n```\n\nEnd.\n');
    const below = offered(
      'cto_note: 1\nlesions:\n• Vessel: RCA\n• Stump: blunt\n<|>\nconsent:\n  obtained: yes\n',
    );
    assert.equal(below?.text, `cto_note: 1\nlesions:\n${lesion}\nconsent:\n  obtained: yes\n`);
  });

  it('is one for each vessel or name', () => {
    const made = offered('<|>Vessel: RCA\nLength: 25 mm\nVessel: LAD\nLength: 15 mm\nLength: 16 mm\n');
    assert.match(
      made?.text ?? '',
      /- id: A\n {4}vessel: RCA\n {4}length_mm: 25\n {2}- id: B\n {4}vessel: LAD\n/,
    );
    assert.match(made?.text ?? '', /length_mm: 15\n {4}# Length: 16 mm\n$/);
  });

  const WHOLE = [
    ...['• Vessel: RCA', '• Guides: EBU 3.75; AL1', '• Attempt 1: AWE', '• Wires: Sion, Gaia Second'],
    ...['• Microcatheter: Corsair', '• Attempt result: failed', '• Failed at: proximal cap'],
    ...[
      '• Attempt 2: retrograde',
      '• Channel: septal',
      '• Donor: LAD',
      '• Wires: Suoh 03',
      '• Technique: rcart',
    ],
    ...['• Attempt result: crossed', '• Wires: Pilot 200', '• Stents: DES 3.0 x 38 mm', '• Contrast: 200 mL'],
  ];
  const ATTEMPTS = [
    ...['crossing:', '  attempts:', '    - strategy: awe', '      wires: [Sion, Gaia Second]'],
    ...['      microcatheters: [Corsair]', '      result: failed', '      failed_at: proximal_cap'],
    ...['    - strategy: retrograde', '      technique: reverse_cart', '      wires: [Suoh 03]'],
    ...['      channel: septal', '      donor: LAD', '      result: crossed'],
    ...['stents: [{type: des, diameter_mm: 3, length_mm: 38}]', '# Wires: Pilot 200'],
  ];

  it('has the attempts in their order, each with what stands below it', () => {
    const made = offered(`<|>${WHOLE.join('\n')}\n`);
    const lesion = ['- id: A', '  vessel: RCA', ...ATTEMPTS.map((line) => `  ${line}`)];
    const sections = 'procedure:\n  contrast_ml: 200\n  guides: [EBU 3.75, AL1]\n';
    assert.equal(
      made?.text,
      `cto_note: 1\n\n${sections}\nlesions:\n${lesion.map((line) => `  ${line}\n`).join('')}`,
    );
    const markdown = offered(`# Note\n\n${WHOLE.join('\n').replaceAll('•', '-')}<|>\n`, 'markdown');
    assert.ok(
      markdown?.text.includes(`\`\`\`cto-lesion\nid: A\nvessel: RCA\n${ATTEMPTS.join('\n')}\n\`\`\``),
      markdown?.text,
    );
  });

  it('keeps a channel without a retrograde attempt as that of a collateral', () => {
    const made = offered('<|>Vessel: RCA\nAttempt 1: AWE\nChannel: septal\nDonor vessel: LAD\n');
    const collateral = '    collaterals:\n      - channel: septal\n        donor: LAD\n';
    assert.equal(
      made?.text,
      `cto_note: 1\n\nlesions:\n  - id: A\n    vessel: RCA\n    crossing:\n      attempts:\n        - strategy: awe\n${collateral}`,
    );
  });

  it('keeps the ends of lines of the file', () => {
    const made = offered('<|>• Vessel: RCA\r\n• Stump: blunt\r\n');
    assert.equal(made?.text.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('loses no word of what it does not understand, and wakes none of it up', () => {
    const lines = [
      '• # cto-ignore consent-missing: hidden',
      '• cto-ignore no-symptoms: hidden',
      '• Note: ```',
      '• {a: *b}: "&x',
      '• Text: - [',
      '• $(bait): $1 \u0024{1:bait}',
      '• Say: <!-- cto-summary A -->',
      'a line of words',
    ];
    for (const [languageId, head, foot] of [
      ['cto-note', '', ''],
      ['markdown', '```cto-lesion\n', '\n```\n'],
    ]) {
      const made = offered(`${head}<|>• Vessel: RCA\n• Stump: blunt\n${lines.join('\n')}${foot}`, languageId);
      assert.ok(made, languageId);
      for (const line of lines) assert.ok(made.text.includes(line.replace('• ', '')), line);
      const asked = service();
      const note = document(made.text, languageId);
      assert.deepEqual(
        asked.diagnose(note).filter(({ severity }) => severity === 1),
        [],
      );
      assert.deepEqual(asked.silenced(note), []);
    }
  });

  it('is preferred where no safe fix stands beside it', () => {
    const made = offered('cto_note: 1\n<|>lesions:\n  • Vessel: RCA\n  • Stump: blunt\n');
    assert.equal(made?.isPreferred, true);
    assert.deepEqual(
      made?.diagnostics?.map(({ code }) => code),
      ['wrong-type'],
    );
    const beside = offered('cto_note: 1\nlesions:\n  - Ve<|>ssel: RCA\n  - Stump: blunt\n');
    assert.ok(beside?.others.some(({ title }) => title === 'Change `Vessel` to `vessel`'));
    assert.notEqual(beside?.isPreferred, true);
  });

  it('is made of a list in prose, as fences, and is no quick fix there', () => {
    const made = offered(
      '# Note\n\nText.\n\n- Vessel: R<|>CA\n- Length: 25 mm\n- Age: 64\n\nEnd.\n',
      'markdown',
    );
    const note = '```cto-note\npatient:\n  age_years: 64\n```';
    const lesion = '```cto-lesion\nid: A\nvessel: RCA\nlength_mm: 25\n```';
    assert.equal(made?.text, `# Note\n\nText.\n\n${note}\n\n${lesion}\n\nEnd.\n`);
    assert.equal(made?.kind, 'refactor.rewrite');
  });

  it('puts what it reads in prose into the fence of the note', () => {
    const made = offered(
      '```cto-note\npatient:\n  age_years: 60\n```\n\n- Vessel: R<|>CA\n- Age: 64\n- Sex: f\n',
      'markdown',
    );
    assert.equal(
      made?.text,
      '```cto-note\npatient:\n  age_years: 60\n  sex: female\n```\n\n```cto-lesion\nid: A\nvessel: RCA\n# Age: 64\n```\n',
    );
  });

  for (const [what, text, languageId] of [
    ['one line', '<|>• Vessel: RCA\n'],
    ['words that no key means', '<|>• Foo: RCA\n• Bar: blunt\n'],
    ['a draft without a lesion', '<|>Age: 64\nSex: m\n'],
    [
      'keys of a lesion that has others',
      'cto_note: 1\nlesions:\n  - id: A\n    vessel: RCA\n    <|>Calcium: mild\n    Bending: 60°\n',
    ],
    ['a note that is right', 'cto_note: 1\nlesions:\n  - id: A\n    ves<|>sel: RCA\n    stump: blunt\n'],
    [
      'lesions in brackets',
      'cto_note: 1\nlesions: [{id: A, vessel: LAD}]\n\n• Ves<|>sel: RCA\n• Stump: blunt\n',
    ],
    ['a list in prose without a vessel', '- Ag<|>e: 64\n- Length: 25 mm\n', 'markdown'],
    ['a paragraph', 'The <|>vessel: RCA, the stump: blunt.\n', 'markdown'],
    ['a fence of another language', '```yaml\n• Ves<|>sel: RCA\n• Stump: blunt\n```\n', 'markdown'],
    [
      'a fence that has our keys alone, and another error',
      '```cto-lesion\nid: A\nvessel: LAD\n```\n```cto-lesion\nid: A\nves<|>sel: RCA\nstump: blunt\n```\n',
      'markdown',
    ],
    ['more lines than a note has', `<|>• Vessel: RCA\n• Stump: blunt\n${'• A: b\n'.repeat(5000)}`],
  ] as const) {
    it(`is not offered for ${what}`, () => assert.equal(offered(text, languageId)?.text, undefined));
  }

  it('is never made automatically', () => {
    const text = 'cto_note: 1\nlesions:\n  • Vessel: RCA\n  • Stump: blunt\n';
    assert.deepEqual(service().fixAll(document(text, 'cto-note')), []);
  });
});
