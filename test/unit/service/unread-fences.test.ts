/** Fences of Markdown that are nearly ours: nothing in them is read, and that must not look as if all were well. */
import assert from 'node:assert/strict';
import { schemaAt } from '../../../src/schema/schema.ts';
import { LESION_KEYS, NOTE_KEYS } from '../../../src/segments/near-fences.ts';
import { settingsFrom } from '../../../src/service/settings.ts';
import { document, marked, problems, service } from '../../support/notes.ts';

const LESION = 'id: A\nvessel: RCA\nstump: blunt\nlength_mm: 25\n';
const fence = (word: string, body = LESION, marker = '```') => `${marker}${word}\n${body}${marker}\n`;

const diagnosed = (text: string) => service().diagnose(document(text, 'markdown'));
/** What is said of fences that are not read: where, and which word is meant. */
const unread = (text: string) =>
  diagnosed(text)
    .filter(({ code }) => code === 'fence-unread')
    .map(({ message }) => /`(cto-(?:note|lesion))`/.exec(String(message))?.[1]);

describe('a fence whose word is ours in other letters', () => {
  it('is read, scored and all', () => {
    for (const word of ['CTO-Lesion', 'Cto-lesion', 'CTO-LESION']) {
      const { notes } = service().analysis(document(fence(word), 'markdown'));
      const [lesion] = notes[0]?.lesions ?? [];
      assert.equal(lesion?.entry.data.vessel, 'RCA', word);
      assert.equal(lesion?.assessment.scores[0]?.score.id, 'j_cto');
      assert.deepEqual(unread(fence(word)), [], word);
    }
  });

  it('is one of the note as well', () => {
    const text = fence('CTO-Note', 'patient:\n  age_years: 300\n');
    assert.ok(diagnosed(text).some(({ code }) => code === 'out-of-range'));
  });

  it('gets its summary and its form', () => {
    const note = document(fence('CTO-Lesion', 'vessel:   RCA\nid: A\n'), 'markdown');
    assert.equal(service().summaries(note, 'all').edits.length, 1);
    assert.notDeepEqual(service().format(note), []);
  });
});

describe('a fence whose word is nearly ours', () => {
  const words = {
    'cto-leison': 'cto-lesion',
    cto_lesion: 'cto-lesion',
    'cto lesion': 'cto-lesion',
    'cto-lesions': 'cto-lesion',
    ctolesion: 'cto-lesion',
    'CTO Lesion': 'cto-lesion',
    '{.cto-lesion}': 'cto-lesion',
    'cto-lesion:': 'cto-lesion',
    'cto–lesion': 'cto-lesion',
    'cto-lession B': 'cto-lesion',
    cto_note: 'cto-note',
    'cto-notes': 'cto-note',
    'cto note': 'cto-note',
    'cto-noet': 'cto-note',
  };
  for (const [word, meant] of Object.entries(words)) {
    it(`is a warning: ${word}`, () => {
      for (const body of [LESION, 'x: 1\n', '']) assert.deepEqual(unread(fence(word, body)), [meant]);
      assert.deepEqual(unread(fence(word, LESION, '~~~~')), [meant]);
      assert.equal(diagnosed(fence(word))[0]?.severity, 2);
    });
  }

  it('is marked at its word, in quotes and lists, behind notes of ours', () => {
    for (const source of [
      'Text\n\n```<|cto-leison|>\nid: A\n```\n',
      `${fence('cto-lesion')}\n> 1. ~~~  <|cto lesion|> A\n>    id: A\n>    ~~~\n`,
      '\uFEFF``` <|cto_note|>',
      '```cto-lesion\nid: A\nvessel: LAD\n```\n```<|cto-lesions|>\n```\n',
    ]) {
      const { text, ranges } = marked(source);
      const found = problems(text, 'markdown').filter((one) => one.startsWith('fence-unread'));
      assert.deepEqual(
        found.map((one) => one.split(' ')[1]),
        ranges,
        source,
      );
    }
  });

  it('says so and what to do first', () => {
    assert.equal(
      diagnosed(fence('cto-leison'))[0]?.message,
      'This fence is not read: did you mean `cto-lesion`?',
    );
  });
});

describe('a fence with our keys under another word', () => {
  it('is a warning, whatever the word', () => {
    for (const word of ['yaml', 'yml', '', 'text', 'cto', 'lesion', 'yaml {.numberLines}'])
      assert.deepEqual(unread(fence(word)), ['cto-lesion'], word);
    const note = 'patient:\n  age_years: 70\n  lvef_percent: 40\nconsent:\n  obtained: yes\n';
    assert.deepEqual(unread(fence('yaml', note)), ['cto-note']);
    assert.deepEqual(unread(fence('yaml', `# mine\n\ncto_note: 1\n`)), ['cto-note']);
    assert.deepEqual(unread(fence('yaml', '- vessel: RCA\n  length_mm: 25\n')), ['cto-lesion']);
    assert.deepEqual(unread('> ```yaml\n> vessel: RCA\n> stump: blunt\n> ```\n'), ['cto-lesion']);
    const attempts = 'vessel: RCA\nsegment: mid\ncrossing:\n  attempts: []\n';
    assert.deepEqual(unread(fence('yaml', attempts)), ['cto-lesion']);
  });

  it('is marked at its word, or at its marks where it has none', () => {
    for (const source of [
      '```<|yaml|>\nvessel: RCA\nstump: blunt\n```\n',
      '<|```|>\nvessel: RCA\nstump: blunt\n```\n',
      '- <|~~~|>\n  vessel: RCA\n  stump: blunt\n',
    ]) {
      const { text, ranges } = marked(source);
      assert.deepEqual(
        problems(text, 'markdown').map((one) => one.split(' ').slice(0, 2)),
        [['fence-unread', ...ranges]],
        source,
      );
    }
  });

  it('says so and what to do first', () => {
    assert.equal(
      diagnosed(fence('yaml'))[0]?.message,
      'This fence is not read: name it `cto-lesion`, since its keys are those of a lesion.',
    );
  });
});

describe('a fence of something else', () => {
  const silent = {
    'yaml of something else': fence('yaml', 'services:\n  db:\n    image: postgres\n'),
    'a single key of ours': fence('yaml', 'vessel: Titanic\nid: 5\nlength: 269\n'),
    'keys that others have as well': fence('yaml', 'id: tube\nlength_mm: 300\nbend_degrees: 45\n'),
    'a lesion of another register': fence('yaml', 'vessel: RCA\nsegment: 2\noutcome: good\n'),
    'a patient of another register': fence('yaml', 'patient:\n  id: 1\n  lvef_percent: 35\n'),
    'a program with such names': fence('ts', "const lesion = {\n  vessel: 'RCA',\n  stump: 'blunt',\n};\n"),
    'a type with such names': fence('', 'vessel: Vessel;\nstump: Stump;\n'),
    'a class with such names': fence('python', 'class Lesion:\n    vessel: str\n    stump: str\n'),
    'our format shown in a longer fence': `\`\`\`\`markdown\n${fence('cto-leison')}${fence('yaml')}\`\`\`\`\n`,
    'our format shown in tildes': `~~~\n${fence('yaml')}~~~\n`,
    'our format shown as indented code': '    ```cto-leison\n    vessel: RCA\n    stump: blunt\n    ```\n',
    'our format shown in a comment': `<!--\n${fence('cto-leison')}-->\n`,
    'our format shown in front matter': `---\nx: |\n  \`\`\`cto-leison\n---\n`,
    'words of prose': 'The `cto-leison` fence, with vessel: RCA and stump: blunt.\n',
    'a word that is only somewhat like ours': ['footnote', 'endnote', 'keynote', 'console', 'cpp', 'note']
      .map((word) => fence(word, 'x: 1\n'))
      .join('\n'),
    'JSON of ours': fence('json', '{\n  "vessel": "RCA",\n  "stump": "blunt"\n}\n'),
  };
  for (const [what, text] of Object.entries(silent)) {
    it(`is passed over: ${what}`, () => assert.deepEqual(diagnosed(text), []));
  }

  it('is known by keys of the schema alone', () => {
    const known = (path: string[]) => Object.keys(schemaAt(path)?.properties ?? {});
    const lesion = known(['lesions', '0']);
    assert.deepEqual(
      [...LESION_KEYS.keys()].filter((key) => !lesion.includes(key)),
      [],
    );
    const sections = known([]);
    const nested = sections.flatMap((section) => known([section]));
    assert.deepEqual(
      [...NOTE_KEYS.keys()].filter((key) => ![...sections, ...nested].includes(key)),
      [],
    );
  });
});

describe('a fence that is not read and right as it is', () => {
  const ignored = (comment: string) => `Text\n\n${comment}\n${fence('yaml')}`;
  const codes = (text: string) => diagnosed(text).map(({ code }) => code);

  it('is silenced by a comment above it', () => {
    assert.deepEqual(codes(ignored('<!-- cto-ignore fence-unread: an example -->')), []);
    assert.deepEqual(codes(ignored('<!-- cto-ignore fence-unread -->')), ['ignore-without-reason']);
    assert.deepEqual(codes(ignored('<!-- cto-ignore fence-unraed: so -->')), [
      'ignore-unknown-code',
      'fence-unread',
    ]);
    assert.deepEqual(codes(ignored('<!-- cto-ignore fence-unread: an example -->\n')), ['fence-unread']);
  });

  it('is among what is silenced', () => {
    const text = ignored('<!-- cto-ignore fence-unread: an example -->');
    assert.deepEqual(
      service()
        .silenced(document(text, 'markdown'))
        .map(({ code, reason, range }) => [code, reason, range.start.line]),
      [['fence-unread', 'an example', 2]],
    );
  });

  it('can be passed over by the unit', () => {
    const settings = settingsFrom({ severity: { 'fence-unread': 'off' } });
    assert.deepEqual(service(settings).diagnose(document(fence('yaml'), 'markdown')), []);
  });
});

describe('a fence that is nearly ours and holds a mistake', () => {
  it('can be named all the same, and tells its mistake then', () => {
    const text = '```cto-leison\nid: A\n!vessel: LAD\n```\n';
    const note = document(text, 'markdown');
    const titles = service()
      .codeActions(note, service().diagnose(note))
      .map(({ title }) => title);
    assert.ok(titles.includes('Change `cto-leison` to `cto-lesion`'), titles.join());
    const named = problems(text.replace('cto-leison', 'cto-lesion'), 'markdown');
    assert.ok(
      named.some((one) => one.startsWith('yaml-syntax ')),
      named.join(),
    );
  });
});

describe('a document with a fence that is nearly ours', () => {
  const text = `# Report\n\n${fence('yaml')}\nText\n\n${fence('cto-leison')}\n> ${'words '.repeat(9)}\n\n${fence('yaml')}`;
  const said = (asked: ReturnType<typeof service>, version: number, edited: string) => {
    const note = { uri: 'note:edited', version, languageId: 'markdown', getText: () => edited };
    const diagnostics = asked.diagnose(note);
    return [diagnostics, asked.codeActions(note, diagnostics)];
  };

  it('says the same after each edit as when it is opened as it is', () => {
    for (const written of ['x', '\n', '`', ' ', '']) {
      const asked = service();
      for (let at = 0; at <= text.length; at += written === '' ? 1 : 3) {
        const edited = text.slice(0, at) + written + text.slice(at + (written === '' ? 1 : 0));
        assert.deepEqual(
          said(asked, 2 * at, edited),
          said(service(), 0, edited),
          JSON.stringify([written, at]),
        );
        said(asked, 2 * at + 1, text);
      }
    }
  });

  it('that is too large to be read is none of ours', () => {
    assert.deepEqual(diagnosed(fence('yaml') + 'x'.repeat(16_000_000)), []);
  });
});
