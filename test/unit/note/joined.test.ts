/** A note of several segments: which of them a problem stands in, and what is reported while one cannot be read. */
import assert from 'node:assert/strict';
import { applied } from '../../support/applied.ts';
import { CLEAN } from '../../support/clean-note.ts';
import { editsOf, quickFixes } from '../../support/fixes.ts';
import { marked, problems } from '../../support/notes.ts';

const fence = (kind: string, text: string) => `\`\`\`cto-${kind}\n${text}\`\`\`\n`;
const LESION = fence('lesion', 'id: A\nvessel: LAD\n');
const YAML_LESION = 'lesions:\n  - id: A\n    vessel: LAD\n';

/** The places of the problems of a code. */
const placesOf = (code: string, text: string, languageId: string) =>
  problems(text, languageId)
    .filter((found) => found.startsWith(`${code} `))
    .map((found) => found.slice(code.length + 1));

describe('a problem stands in its own block', () => {
  const old = 'patient:\n  age_years: <|900|>\n';
  const section = 'patient:\n  id: P-1\n  age_years: 60\n';
  const cases: [what: string, code: string, source: string, languageId: string][] = [
    [
      'of two fences with the same key in the second',
      'out-of-range',
      fence('note', section) + fence('note', old) + LESION,
      'markdown',
    ],
    [
      'of two fences with the same key in both',
      'out-of-range',
      fence('note', old) + fence('note', old) + LESION,
      'markdown',
    ],
    [
      'of two sections with the same key in the second',
      'out-of-range',
      `cto_note: 1\n${section}${old}${YAML_LESION}`,
      'cto-note',
    ],
    [
      'where something is missing of the second',
      'missing-key',
      fence('note', 'consent:\n  obtained: yes\n') +
        fence('note', '<|consent|>:\n  discussed: [risks]\n') +
        LESION,
      'markdown',
    ],
    [
      'that is no map',
      'wrong-type',
      `${fence('note', 'patient:\n  id: P-1\n')}${fence('note', '<|-|> a\n')}${LESION}`,
      'markdown',
    ],
    [
      'with hidden characters in both',
      'hidden-character',
      `${fence('note', 'x_a: <|"a\u200bb"|>\n')}${fence('note', 'x_a: <|"c\u200bd"|>\n')}${LESION}`,
      'markdown',
    ],
  ];
  for (const [what, code, source, languageId] of cases) {
    it(what, () => {
      const { text, ranges } = marked(source);
      assert.deepEqual(placesOf(code, text, languageId), ranges);
    });
  }
});

describe('what concerns the note as a whole', () => {
  const cases: [what: string, code: string, source: string, languageId: string][] = [
    [
      'stands at its first section, though a lesion is before it',
      'consent-missing',
      `${LESION}${fence('note', '<|patient|>:\n  id: P-1\n')}`,
      'markdown',
    ],
    [
      'stands at the lesion where there is no section',
      'consent-missing',
      fence('lesion', '<|id|>: A\nvessel: LAD\n'),
      'markdown',
    ],
    [
      'stands at its first key, whatever another is called',
      'missing-key',
      '<|cto_note|>: 1\nundefined: 1\n',
      'cto-note',
    ],
  ];
  for (const [what, code, source, languageId] of cases) {
    it(what, () => {
      const { text, ranges } = marked(source);
      assert.deepEqual(placesOf(code, text, languageId), ranges);
    });
  }
});

describe('while a lesion cannot be read', () => {
  const broken = (head: string) =>
    `${head}lesions:\n  - id: A\n    vessel: LAD\n  - id: B\n    vessel: "LAD\n`;
  const codes = (text: string) => problems(text).map((found) => found.split(' ')[0] ?? '');
  const cases: [what: string, text: string, code: string, told: boolean][] = [
    ['it may hold the version', broken('x_a: 1\n'), 'missing-key', false],
    ['it may hold the consent', broken('cto_note: 1\n'), 'consent-missing', false],
    [
      'what a section misses is told',
      broken('cto_note: 1\nconsent:\n  discussed: [risks]\n'),
      'missing-key',
      true,
    ],
    [
      'too many errors of the others are told',
      broken(`cto_note: 1\n${Array.from({ length: 201 }, (_, i) => `key${i}: 1\n`).join('')}`),
      'too-many-findings',
      true,
    ],
  ];
  for (const [what, text, code, told] of cases) {
    it(what, () => assert.equal(codes(text).includes(code), told));
  }
});

describe('a list of a section', () => {
  it('loses what it says twice', () => {
    const text = CLEAN.replace('[benefits, risks]', '[benefits, risks, risks]');
    const [action] = quickFixes(text, 'cto-note');
    assert.ok(action);
    assert.equal(applied(text, editsOf(action)), CLEAN);
  });
});
