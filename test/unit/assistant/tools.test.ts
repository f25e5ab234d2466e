/** What an assistant is answered: what the command line says of the text that it gives, and a sentence for bad input. */
import assert from 'node:assert/strict';
import { answerTool, type tools } from '../../../src/assistant/tools.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';

const LESION =
  'id: A\nvessel: RCA\nstump: blunt\nlength_mm: 25\ncalcification: none\nbend_degrees: 10\nprior_attempt: none\n';
const NOTE = `cto_note: 1\nlesions:\n  - id: A\n    vessel: RCA\n    length_mm: 25\n  - id: B\n    vessel: LAD\n`;

type Json = [
  { lesions: { id: string; scores: Record<string, { points: number | null; min: number; max: number }> }[] },
];

const ask = (name: (typeof tools)[number]['name'], input: unknown) =>
  JSON.parse(answerTool(name, input, defaultSettings).text);

describe('the tools of an assistant', () => {
  it('score a lesion alone', () => {
    const [{ lesions }]: Json = ask('cto_score', { text: LESION });
    // Blunt stump and length of 20 mm or more: Morino 2011.
    assert.deepEqual(
      lesions.map(({ id, scores }) => [id, scores.j_cto?.points]),
      [['A', 2]],
    );
  });

  it('give a range for what was not recorded', () => {
    const [{ lesions }]: Json = ask('cto_score', { text: 'id: A\nlength_mm: 25\n' });
    const score = lesions[0]?.scores.j_cto;
    assert.deepEqual([score?.points, score?.min, score?.max], [null, 1, 5]);
  });

  it('answer no more than was asked', () => {
    const [{ lesions }]: Json = ask('cto_score', { text: NOTE, lesion: 'B', scores: ['castle', 'j_cto'] });
    assert.deepEqual(
      lesions.map(({ id, scores }) => [id, Object.keys(scores)]),
      [['B', ['j_cto', 'castle']]],
    );
    assert.deepEqual(
      ask('cto_summary', { text: NOTE, lesion: 'B' })[0].lesions.map(({ id }: { id: string }) => id),
      ['B'],
    );
  });

  it('do not answer for a lesion that there is not as for a note without lesions', () => {
    for (const name of ['cto_score', 'cto_summary'] as const)
      assert.deepEqual(answerTool(name, { text: NOTE, lesion: 'C' }, defaultSettings), {
        text: 'No lesion of this text has that id.',
        isError: true,
      });
  });

  it('name the lines of a lesion alone as it has them, in sentences too', () => {
    const wrong = LESION.replace('RCA', 'RCX');
    const [{ lesions }] = ask('cto_summary', { text: wrong });
    assert.match(lesions[0].refused, /^Lesion A has an error in line 2: `RCX`/);
    const outcome = 'outcome:\n  timi_flow: 3\n  residual_stenosis_percent: 10\n  technical_success: no\n';
    const [{ diagnostics }] = ask('cto_check', { text: `${LESION}${outcome}` });
    const { message } = diagnostics.find(({ code }: { code: string }) => code === 'success-differs');
    assert.match(message, /\(`timi_flow` in line 9, `residual_stenosis_percent` in line 10\)/);
  });

  it('tell problems at their lines, of a lesion alone too', () => {
    for (const [text, line] of [
      [NOTE.replace('vessel: LAD', 'vessel: LAX'), 6],
      [LESION.replace('RCA', 'RCX'), 1],
      ['# Case\n\n```cto-lesion\nid: A\nvessel: RCX\n```\n', 4],
    ] as const) {
      const [{ diagnostics }] = ask('cto_check', { text });
      const [problem] = diagnostics.filter(({ severity }: { severity: string }) => severity === 'error');
      assert.equal(problem.range.start.line, line, text);
    }
  });

  it('are not led out of a lesion by a fence in it', () => {
    const [{ lesions }]: Json = ask('cto_score', { text: `${LESION}# \`\`\`\n# \`\`\`\`cto\n` });
    assert.equal(lesions.length, 1);
  });

  it('say in a sentence what they do not take', () => {
    for (const [input, sentence] of [
      [null, 'The tool takes an object with the key text.'],
      ['vessel: RCA', 'The tool takes an object with the key text.'],
      [{}, 'text is the whole text of a note or of a lesion, as a string.'],
      [{ text: 7 }, 'text is the whole text of a note or of a lesion, as a string.'],
      [{ text: '', lesion: 1 }, 'lesion is the id of a lesion, as a string.'],
      [{ text: '', path: 'a.cto.yaml' }, 'The tool takes text, lesion, scores and nothing else.'],
    ] as const)
      assert.deepEqual(answerTool('cto_score', input, defaultSettings), { text: sentence, isError: true });
    const told = answerTool('cto_score', { text: '', scores: ['syntax'] }, defaultSettings);
    assert.match(told.text, /^scores is a list of j_cto, /);
    const refused = answerTool('cto_check', { text: '', lesion: 'A' }, defaultSettings);
    assert.match(refused.text, /takes text and nothing else/);
  });

  it('answer for a text without a note', () => {
    assert.deepEqual(ask('cto_score', { text: '' })[0].lesions, []);
  });
});
