/** What only follows from another slip is not told as well, wherever in the note the two stand. */
import assert from 'node:assert/strict';
import { errors } from '../../support/notes.ts';

const fence = (kind: string, text: string) => `\`\`\`cto-${kind}\n${text}\`\`\`\n`;
const LESION = 'lesions:\n  - id: A\n    vessel: LAD\n';
const EMPTY = '    outcome:\n';

describe('what follows from a key that stands elsewhere', () => {
  const cases: [what: string, text: string, told: string[], languageId?: string][] = [
    [
      'an empty section, whose key stands in a lesion',
      `cto_note: 1\npatient:\n${LESION}    age_years: 60\n`,
      ['unknown-key 5:4-5:13'],
    ],
    [
      'but not a wrong value of it',
      `cto_note: 1\npatient: 3\n${LESION}    age_years: 60\n`,
      ['wrong-type 1:9-1:10', 'unknown-key 5:4-5:13'],
    ],
    [
      'an empty map of the lesion, whose key stands beside the lesions',
      `cto_note: 1\ntimi_flow: 3\n${LESION}${EMPTY}`,
      ['unknown-key 1:0-1:9'],
    ],
    [
      'an empty section in another fence',
      `${fence('note', 'patient:\n')}${fence('lesion', 'id: A\nvessel: LAD\nage_years: 60\n')}`,
      ['unknown-key 6:0-6:9'],
      'markdown',
    ],
    [
      'the last of two sections, which is the one that counts',
      `cto_note: 1\npatient:\n  id: P\npatient:\nage_years: 60\n${LESION}`,
      ['duplicate-key 3:0-3:7', 'unknown-key 4:0-4:9'],
    ],
  ];
  for (const [what, text, told, languageId] of cases) {
    it(what, () => {
      assert.deepEqual(
        errors(text, languageId).map(({ code, range }) => `${code} ${range}`),
        told,
      );
    });
  }
});

describe('in a fence of a lesion', () => {
  const cases: [what: string, text: string, told: string][] = [
    ['what it misses is missing from its first line', 'id: A\n', 'missing-key 0:0-0:13'],
    ['a list is told where it stands', '- a\n', 'wrong-type 1:0-1:3'],
    ['a word is told where it stands', 'a\n', 'wrong-type 1:0-1:1'],
  ];
  for (const [what, text, told] of cases) {
    it(what, () => {
      const [found, ...others] = errors(fence('lesion', text), 'markdown');
      assert.deepEqual(others, []);
      assert.equal(`${found?.code} ${found?.range}`, told);
    });
  }
});
