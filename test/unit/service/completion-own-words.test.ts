/** Words of the unit's own, such as wires, and the strategy that is likely next. */
import assert from 'node:assert/strict';
import { accepted, labels, written } from '../../support/completions.ts';
import { document, marked, service } from '../../support/notes.ts';

const NOTE = 'cto_note: 1\nprocedure:\n  guides: [EBU 3.75 7F]\n';
const attempts = (lines: string) =>
  `${NOTE}lesions:\n  - id: A\n    vessel: RCA\n    crossing:\n      attempts:\n${lines}`;
const FIRST = '        - strategy: awe\n          wires: [Sion blue, "Gaia: 2nd"]\n';

describe('the words of a list of own words', () => {
  it('are those that the note has named elsewhere, never one of the list itself', () => {
    const antegrade = attempts(`${FIRST}        - strategy: retrograde\n          antegrade_wires: [<|>]\n`);
    assert.deepEqual(labels(antegrade), ['Sion blue', 'Gaia: 2nd']);
    assert.deepEqual(labels(attempts(`${FIRST}        - strategy: adr\n          wires: [<|>]\n`)), [
      'Sion blue',
      'Gaia: 2nd',
    ]);
    assert.deepEqual(
      labels(attempts(`${FIRST}        - strategy: adr\n          wires: [Sion blue, <|>]\n`)),
      ['Gaia: 2nd'],
    );
    assert.deepEqual(
      labels(attempts(`${FIRST}        - strategy: adr\n          microcatheters: [<|>]\n`)),
      [],
    );
  });

  it('are written as YAML reads them, in brackets, on lines and as a whole list', () => {
    const second = `${FIRST}        - strategy: adr\n          wires:`;
    assert.ok(accepted(attempts(`${second} [<|>]\n`), 'Gaia: 2nd').endsWith('wires: ["Gaia: 2nd"]\n'));
    assert.ok(accepted(attempts(`${second} <|>\n`), 'Sion blue').endsWith('wires: [Sion blue]\n'));
    const below = accepted(attempts(`${second}\n            - <|>\n`), 'Gaia: 2nd');
    assert.ok(below.endsWith('wires:\n            - "Gaia: 2nd"\n'), below);
  });

  it('stay text where a name is a number', () => {
    const text = attempts('        - strategy: awe\n          wires: ["3"]\n        - wires: [<|>]\n');
    assert.ok(accepted(text, '3').endsWith('- wires: ["3"]\n'));
  });

  it('are in a fence those of all fences', () => {
    const fence = (id: string, wires: string) =>
      `\`\`\`cto-lesion\nid: ${id}\nvessel: RCA\ncrossing:\n  attempts:\n    - strategy: awe\n      wires: ${wires}\n\`\`\`\n`;
    const text = `# A\n\n${fence('A', '[Fielder XT]')}\n${fence('B', '[<|>]')}`;
    assert.deepEqual(labels(text, { languageId: 'markdown' }), ['Fielder XT']);
  });

  it('of other notes come behind its own, those of most places first', () => {
    const asked = service();
    const { text, caret } = marked(attempts(`${FIRST}        - strategy: adr\n          wires: [<|>]\n`));
    const note = document(text);
    const others = [
      'wires: [Pilot 200]',
      'wires: [Gladius, Pilot 200]\n          microcatheters: [Corsair]',
    ].map((lines) => asked.ownWords(document(attempts(`        - strategy: awe\n          ${lines}\n`))));
    let asks = 0;
    const look = () => {
      asks += 1;
      return others;
    };
    const found = asked.complete(note, caret, undefined, look);
    assert.equal(asks, 1);
    assert.deepEqual(
      found.map(({ label }) => label),
      ['Sion blue', 'Gaia: 2nd', 'Pilot 200', 'Gladius'],
    );
    asked.complete(note, { line: 2, character: 3 }, undefined, look);
    asked.complete(note, { line: 5, character: 12 }, undefined, look);
    assert.equal(asks, 1);
  });

  it('are kept of wires, microcatheters and guide catheters, and of no other key', () => {
    const operators =
      'procedure:\n  guides: [EBU 3.75 7F]\n  operators: [Miller]\n  access: [right radial 7F]\n';
    const lines = '        - strategy: awe\n          wires: [Sion]\n          microcatheters: [Corsair]\n';
    const note = attempts(`${lines}          x_wires: [Mine]\n`).replace(/procedure:\n.*\n/, operators);
    const fences = `\`\`\`cto-note\n${operators}\`\`\`\n\n\`\`\`cto-lesion\nid: A\nvessel: RCA\ncrossing:\n  attempts:\n    - wires: [Sion]\n      microcatheters: [Corsair]\n\`\`\`\n`;
    const expected = [
      ['guides', ['EBU 3.75 7F']],
      ['microcatheters', ['Corsair']],
      ['wires', ['Sion']],
    ];
    const kept = (text: string, languageId: string) =>
      [...service().ownWords(document(text, languageId))].sort(([a], [b]) => (a < b ? -1 : 1));
    assert.deepEqual(kept(note, 'cto-note'), expected);
    assert.deepEqual(kept(fences, 'markdown'), expected);
    const { text, caret } = marked(note.replace('[Miller]', '[<|>]'));
    service().complete(document(text), caret, undefined, () => assert.fail('asked for words'));
    assert.deepEqual(labels(`${NOTE.replace('[EBU 3.75 7F]', '[<|>]')}`), []);
  });

  it('keep a sign that means something in a snippet', () => {
    const text = attempts('        - strategy: awe\n          wires: ["a$1}"]\n        - wires: <|>\n');
    assert.equal(written(text, 'a$1}'), '["a\\$1\\}"$0]');
    assert.equal(written(text.replace('<|>', '[<|>]'), 'a$1}'), '"a\\$1\\}"');
  });
});

describe('the strategies of an attempt', () => {
  const following = (...before: string[]) =>
    labels(
      attempts(
        `${before.map((one) => `        - strategy: ${one}\n          result: failed\n          failed_at: proximal_cap\n`).join('')}        - strategy: <|>\n`,
      ),
    );
  const ESCALATION = 'awe';
  const DISSECTION = 'adr';
  const UNTOLD = 'antegrade';
  const RETROGRADE = ['retrograde', 'retrograde_wire', 'retrograde_dissection'];

  it('are offered with those first that were not tried yet, then those that were left longest ago', () => {
    assert.deepEqual(following(), [ESCALATION, DISSECTION, ...RETROGRADE, UNTOLD]);
    assert.deepEqual(following('awe'), [DISSECTION, ...RETROGRADE, ESCALATION, UNTOLD]);
    assert.deepEqual(following('awe', 'adr'), [...RETROGRADE, ESCALATION, DISSECTION, UNTOLD]);
    assert.deepEqual(following('awe', 'retrograde_wire'), [DISSECTION, ESCALATION, ...RETROGRADE, UNTOLD]);
    assert.deepEqual(following('awe', 'adr', 'retrograde'), [ESCALATION, DISSECTION, ...RETROGRADE, UNTOLD]);
  });

  it('come with retrograde ones first behind an antegrade one, by wire or by dissection', () => {
    assert.deepEqual(following('antegrade'), [...RETROGRADE, ESCALATION, DISSECTION, UNTOLD]);
    assert.deepEqual(following('retrograde', 'antegrade'), [...RETROGRADE, ESCALATION, DISSECTION, UNTOLD]);
  });

  it('are in the same order in a fence', () => {
    const fence =
      '```cto-lesion\nid: A\nvessel: RCA\ncrossing:\n  attempts:\n    - strategy: awe\n      result: failed\n      failed_at: proximal_cap\n    - strategy: <|>\n```\n';
    assert.deepEqual(labels(fence, { languageId: 'markdown' }), [
      DISSECTION,
      ...RETROGRADE,
      ESCALATION,
      UNTOLD,
    ]);
  });

  it('keep their order behind one that has crossed', () => {
    const crossed = attempts('        - strategy: awe\n          result: crossed\n        - strategy: <|>\n');
    assert.deepEqual(labels(crossed), [ESCALATION, DISSECTION, ...RETROGRADE, UNTOLD]);
  });
});
