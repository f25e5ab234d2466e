/** Edits after which something must be read again that they do not stand in. */
import assert from 'node:assert/strict';
import { rows } from '../../support/clean-note.ts';
import { service } from '../../support/notes.ts';

const NOTE = `cto_note: 1
patient:
  age_years: 67
indication:
  symptoms: [angina]
lesions:
  - id: A
    vessel: LAD
  - vessel: RCA
  - vessel: LCx
`;

const FENCES = '```cto-lesion\nid: A\nvessel: LAD\n```\n\ntext\n\n```cto-lesion\nid: B\nvessel: RCA\n```\n';

const FAULTY = '```cto-note\npatient:\n  sexx: male\n```\n\n';
const LESION = '  - id: A\n    stmp: x\n    rentrop: 0\n    interventional_collaterals: yes\n';
const TOO_LONG = `x_a: &a ${'x'.repeat(100_001)}\n`;

/** What is edited: the language, the text before, what is taken out, and what comes instead. */
const edits: [string, string, string, string, string][] = [
  ['a key that loses its line joins the section before', 'cto-note', NOTE, 'indication:\n  ', 'indication:'],
  [
    'an entry that loses its dash joins the one before',
    'cto-note',
    NOTE,
    '  - vessel: RCA',
    '    vessel: RCA',
  ],
  [
    'an entry that is moved in joins the one before',
    'cto-note',
    NOTE,
    '  - vessel: RCA',
    '    - vessel: RCA',
  ],
  ['a list that loses its key is no list of lesions', 'cto-note', NOTE, 'lesions:\n', 'x_lesions:\n'],
  ['lesions without a name are numbered anew', 'cto-note', NOTE, '  - id: A\n    vessel: LAD\n', ''],
  ['an anchor makes one piece of the note', 'cto-note', NOTE, '- vessel: RCA', '- vessel: &a RCA'],
  [
    'a lesion that can be read no longer hides what the note misses',
    'cto-note',
    'lesions:\n  - id: A\n    vessel: LAD\n  - id: B\n    vessel: "RCA\n  - id: C\n    vessel: LCx\n',
    '"RCA',
    'RCA',
  ],
  [
    'a list gets its first lesion',
    'cto-note',
    'cto_note: 1\nlesions:\n',
    'lesions:\n',
    'lesions:\n  - id: A\n    vessel: LAD\n',
  ],
  ['a document begins', 'cto-note', NOTE, 'lesions:\n', '---\nlesions:\n'],
  ['a patient who is older changes the scores', 'cto-note', NOTE, '67', '87'],
  [
    'a line that is broken at a blank moves lines below it, and no character',
    'cto-note',
    `lesions:\n  - id: B\n    vessel: RCA # right\n${LESION.replace('stmp: x', 'vessel: LAD')}`,
    'RCA # right',
    'RCA\n# right',
  ],
  [
    'a note that becomes a lesion of the same length numbers those behind it',
    'markdown',
    '```cto-note  \nx_a: 1\n```\n\n```cto-lesion\nvessel: RCA\n```\n',
    'cto-note  ',
    'cto-lesion',
  ],
  ['a fence that is not closed takes in the rest', 'markdown', FENCES, '```\n\ntext', 'text'],
  ['a fence in a list ends with it', 'markdown', FENCES, 'text\n', '- text\n  ~~~\n'],
  ['a section becomes the same as the one behind it', 'cto-note', 'ump: x\n ump: x\nump: x\n', ' ump', 'ump'],
  [
    'a faulty note fence is pasted before the same',
    'markdown',
    `before\n\n${FAULTY}`,
    'before\n\n',
    `after\n\n${FAULTY}`,
  ],
  [
    'a lesion is pasted before the same',
    'cto-note',
    `lesions:\n  - id: B\n${LESION}`,
    '  - id: B\n',
    `  - id: C\n${LESION}`,
  ],
  [
    'a byte order mark comes to the beginning',
    'cto-note',
    'x_a: 1\n...\n\uFEFFlesions:\n  - id: A\n    vessel: "LAD\n  - id: B\n    vessel: x\n',
    'x_a: 1\n...\n',
    '',
  ],
  ['what was too much goes, but for its byte order mark', 'cto-note', `\uFEFF${TOO_LONG}`, TOO_LONG, ''],
  ['front matter hides a fence', 'markdown', `---\na: 1\n${FENCES}---\n`, 'a: 1\n', 'a: 1\n---\n'],
];

describe('after an edit', () => {
  for (const [what, languageId, before, out, instead] of edits) {
    it(`${what}, and back`, () => {
      assert.ok(before.includes(out));
      // CASTLE asks for the age of the patient.
      const asked = () => service({ scores: ['j_cto', 'castle'] });
      const ours = asked();
      for (const [version, text] of [before, before.replace(out, instead), before].entries()) {
        const document = { uri: 'note:1', version, languageId, getText: () => text };
        const said = ({ diagnose, lenses, hover }: typeof ours) => [
          diagnose(document),
          lenses(document),
          [1, 4, 7, 9].map((line) => hover(document, { line, character: 4 })),
        ];
        assert.deepEqual(said(ours), said(asked()));
      }
    });
  }

  it('a lesion that changes no length is the only one that is made anew, one that does moves those behind it', () => {
    const asked = service();
    const text = `cto_note: 1\nlesions:\n${rows(20, (i) => `  - id: L${i}\n    vessel: LAD\n    length_mm: ${10 + i}\n`)}`;
    let last: readonly unknown[] = [];
    const anew = [
      text,
      text.replace(' 15', ' 99'),
      text.replace(' 15', ' 100'),
      text,
      text.replace(' 10', ' 98'),
    ].map((now, version) => {
      const document = { uri: 'note:1', version, languageId: 'cto-note', getText: () => now };
      const [note] = asked.analysis(document).notes;
      const known = new Set(last);
      last = [...(note?.lesions ?? []), ...(note?.note.segments ?? [])];
      return last.filter((one) => !known.has(one)).length;
    });
    assert.deepEqual(anew, [42, 2, 30, 30, 2]);
  });

  it('another document by the same name and version is another document', () => {
    const ours = service();
    const note = (text: string) => ({
      uri: 'untitled:1',
      version: 1,
      languageId: 'cto-note',
      getText: () => text,
    });
    assert.equal(ours.lenses(note('')).length, 0);
    assert.equal(ours.lenses(note(NOTE)).length, service().lenses(note(NOTE)).length);
    assert.ok(ours.lenses(note(NOTE)).length > 0);
  });
});
