import assert from 'node:assert/strict';
import { set } from './setting.ts';

const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('');

describe('setting a key of the note itself in YAML', () => {
  const head = ['cto_note: 1', '# hint', '', 'patient:', '  id: P1', ''];
  const consent = ['# the consent', 'consent:', '  obtained: yes # c', ''];
  const tail = ['lesions:', '  - id: A', '    vessel: LAD', '    # below', '', '# end'];

  it('inserts a section in the order of the format, with a blank line where others have one', () => {
    assert.equal(
      set(lines(...head, ...consent, ...tail), ['indication', 'goals'], ['symptom_relief']),
      lines(...head, 'indication:', '  goals: [symptom_relief]', '', ...consent, ...tail),
    );
    assert.equal(
      set('cto_note: 1\nlesions:\n  - id: A\n', ['patient', 'sex'], 'male'),
      'cto_note: 1\npatient:\n  sex: male\nlesions:\n  - id: A\n',
    );
  });

  it('leaves a comment with what it stands below, where a blank line parts it from the rest', () => {
    const lesions = ['lesions:', '  - id: A'];
    assert.equal(
      set(lines('cto_note: 1', '# hint', '', ...lesions), ['patient', 'id'], 'P1'),
      lines('cto_note: 1', '# hint', '', 'patient:', '  id: P1', '', ...lesions),
    );
    assert.equal(
      set(lines('cto_note: 1', '# of the lesions', ...lesions), ['patient', 'id'], 'P1'),
      lines('cto_note: 1', 'patient:', '  id: P1', '# of the lesions', ...lesions),
    );
  });

  it('inserts what follows the lesions behind the last of them', () => {
    assert.equal(
      set(lines(...head, ...tail), ['complications'], ['none']),
      lines(...head, ...tail.slice(0, 4), '', 'complications: [none]', ...tail.slice(4)),
    );
    assert.equal(
      set('cto_note: 1\nlesions:\n- id: A\n  vessel: LAD', ['follow_up', 0, 'alive'], 'yes'),
      'cto_note: 1\nlesions:\n- id: A\n  vessel: LAD\nfollow_up:\n  - alive: yes',
    );
  });

  it('leaves out a section that has no key left, with its blank line', () => {
    assert.equal(
      set(lines(...head, ...consent, ...tail), ['patient', 'id'], undefined),
      lines(...head.slice(0, 3), ...consent, ...tail),
    );
    assert.equal(
      set(lines(...head, ...consent, ...tail), ['consent', 'obtained'], undefined),
      lines(...head, '# the consent', '', ...tail),
    );
  });

  it('begins a note that has nothing but comments', () => {
    assert.equal(set('# mine', ['patient', 'id'], 'P1'), '# mine\npatient:\n  id: P1\n');
  });

  it('keeps the line endings of the document', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    assert.equal(
      set(crlf(lines(...head, ...tail)), ['consent', 'obtained'], 'yes'),
      crlf(lines(...head, 'consent:', '  obtained: yes', '', ...tail)),
    );
    const short = lines('cto_note: 1', 'lesions:', '  - id: A', '    outcome: # after');
    assert.equal(set(crlf(short), [0, 'outcome', 'timi_flow'], 3), crlf(`${short}      timi_flow: 3\n`));
  });
});

describe('setting a key of the note itself in Markdown', () => {
  const markdown = (text: string, path: readonly (string | number)[], value: unknown) =>
    set(text, path, value, 'markdown');

  it('makes a fence for it above the first lesion', () => {
    assert.equal(
      markdown('Text\n\n```cto-lesion\nid: A\n```\n', ['patient', 'age_years'], 60),
      'Text\n\n```cto-note\npatient:\n  age_years: 60\n```\n\n```cto-lesion\nid: A\n```\n',
    );
    assert.equal(
      markdown('> ```cto-lesion\n> id: A\n> ```\n', ['patient', 'age_years'], 60),
      '> ```cto-note\n> patient:\n>   age_years: 60\n> ```\n>\n> ```cto-lesion\n> id: A\n> ```\n',
    );
    assert.equal(
      markdown('- ```cto-lesion\n  id: A\n  ```\n', ['patient', 'age_years'], 60),
      '```cto-note\npatient:\n  age_years: 60\n```\n\n- ```cto-lesion\n  id: A\n  ```\n',
    );
  });

  it('takes the fence that the order of the format leads to', () => {
    const [first, lesion, last] = [
      '```cto-note\npatient:\n  age_years: 5\n```\n\n',
      '```cto-lesion\nid: A\n```\n\n',
      '```cto-note\ncomplications: [none]\n```\n',
    ];
    assert.equal(
      markdown(first + lesion + last, ['consent', 'obtained'], 'yes'),
      first.replace('```\n\n', 'consent:\n  obtained: yes\n```\n\n') + lesion + last,
    );
    assert.equal(
      markdown(first + lesion + last, ['follow_up', 0, 'alive'], 'yes'),
      `${first}${lesion}\`\`\`cto-note\ncomplications: [none]\nfollow_up:\n  - alive: yes\n\`\`\`\n`,
    );
  });

  it('fills a fence that is empty, and takes one out that would be', () => {
    const [before, lesion] = ['a\n\n', '```cto-lesion\nid: A\n```\n'];
    const fence = '```cto-note\npatient:\n  age_years: 60\n```\n\n';
    assert.equal(
      markdown(`${before}\`\`\`cto-note\n\`\`\`\n\n${lesion}`, ['patient', 'age_years'], 60),
      before + fence + lesion,
    );
    assert.equal(markdown(before + fence + lesion, ['patient', 'age_years'], undefined), before + lesion);
  });
});
