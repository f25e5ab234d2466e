/** What stands twice in a note: which place is told, and what is left out of the scores for it. */
import assert from 'node:assert/strict';
import { keysOf } from '../../../src/score/engine/score.ts';
import { CLEAN, changed, expectNone } from '../../support/clean-note.ts';
import { document, errors, marked, service } from '../../support/notes.ts';

const twice = (key: string) => `duplicate-key: Duplicate key \`${key}\`: keep one of the two.`;
const DASH = 'yaml-dash: Begin this list entry with a dash: `- `.';
const LESION = '  - id: A\n    vessel: LAD\n';
const below = (lines: string) => `cto_note: 1\nlesions:\n${LESION}${lines}`;

/** An anchor makes one block of the note. */
const whole = (text: string) => `${text}x_a: &a 1\n`;
const fence = (kind: string, text: string) => `\`\`\`cto-${kind}\n${text}\`\`\`\n`;

describe('a key that stands twice is told once, at its second place', () => {
  const nested = below('    x_a:\n      id: 1\n      <|id|>: 2\n');
  const patient = `cto_note: 1\npatient:\n  id: P-1\n  <|id|>: P-2\nlesions:\n${LESION}`;
  const inLesion = below('    <|id|>: B\n    vessel: LCx\n');
  const inBraces = 'cto_note: 1\nlesions:\n  - {id: A, vessel: LAD, <|id|>: B}\n';
  const deeper = below('    crossing:\n      minutes: 1\n      <|minutes|>: 1\n');
  const cases: [what: string, source: string, said: string, languageId?: string][] = [
    ['as a section', `cto_note: 1\nx_a: 1\n<|x_a|>: 1\nlesions:\n${LESION}`, twice('x_a')],
    ['in a section', patient, twice('id')],
    ['in a section of a note in one block', whole(patient), twice('id')],
    ['below a lesion', nested, twice('id')],
    ['below a lesion of a note in one block', whole(nested), twice('id')],
    ['in a map of a lesion', deeper, twice('minutes')],
    ['in braces', inBraces, twice('id')],
    ['in braces of a note in one block', whole(inBraces), twice('id')],
    ['in a fence', fence('lesion', 'id: A\nvessel: LAD\n<|id|>: B\n'), twice('id'), 'markdown'],
    ['as the name of a lesion, whose dash is missing', inLesion, DASH],
    ['as the name of a lesion in one block', whole(inLesion), DASH],
  ];
  for (const [what, source, said, languageId] of cases) {
    it(what, () => {
      const { text, ranges } = marked(source);
      assert.deepEqual(
        errors(text, languageId).map(({ code, message, range }) => [`${code}: ${message}`, range]),
        [[said, ranges[0]]],
      );
    });
  }
});

describe('a key that stands twice leaves out of the scores', () => {
  /** Whether a score does not know the age of the patient. */
  const missesAge = (text: string, languageId?: string): boolean =>
    service()
      .analysis(document(text, languageId))
      .notes.flatMap(({ lesions }) => lesions.flatMap(({ assessment }) => assessment.scores))
      .some(({ score, missing }) => score.id === 'castle' && keysOf(missing).includes('patient.age_years'));
  const note = fence('note', 'patient:\n  age_years: 67\n');
  const lesion = (text: string) => fence('lesion', `id: A\nvessel: LAD\n${text}`);
  const cases: [what: string, text: string, missing: boolean, languageId?: string][] = [
    ['nothing of a sound note', CLEAN, false],
    ['its own value', changed(['age_years: 67', 'age_years: 67\n  age_years: 87']), true],
    ['all of its section', `${CLEAN}patient:\n  age_years: 67\n`, true],
    ['nothing of another section', `${CLEAN}procedure:\n  contrast_ml: 100\n`, false],
    ['nothing of another fence', note + lesion(''), false, 'markdown'],
    ['all of what stands in two fences', note + note + lesion(''), true, 'markdown'],
    [
      'nothing of the note where it stands in a lesion',
      note + lesion('patient:\n  id: P\npatient:\n  id: Q\n'),
      false,
      'markdown',
    ],
  ];
  for (const [what, text, missing, languageId] of cases) {
    it(what, () => assert.equal(missesAge(text, languageId), missing));
  }
});

describe('an entry of a list stands twice without a problem', () => {
  it('where two sheaths are alike', () =>
    expectNone(changed(['operators: [op-3]', 'operators: [op-3]\n  access: [7F, 7F]'])));

  it('where a strategy was gone back to', () => {
    const back = changed(['[awe, retrograde_wire]', '[awe, adr, awe, adr]']);
    expectNone(back);
    const once = changed(['[awe, retrograde_wire]', '[awe, adr]']);
    const risk = (text: string) =>
      service({ scores: ['progress_mace'] }).summaries(document(text), 'all').edits[0]?.newText ?? '';
    assert.equal(risk(back), risk(once).replaceAll('strategies awe, adr', 'strategies awe, adr, awe, adr'));
    assert.match(risk(back), /strategies awe, adr, awe, adr\)/);
  });
});
