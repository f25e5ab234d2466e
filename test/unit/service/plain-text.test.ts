import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { CLEAN, changed } from '../../support/clean-note.ts';
import { corpus } from '../../support/corpus.ts';
import { document, marked, service } from '../../support/notes.ts';

function copied(source: string, languageId = 'cto-note') {
  const { text, caret } = marked(source);
  return service().plainText(document(text, languageId), caret);
}

const SECOND = '  - id: B\n    vessel: LCx\ncomplications:';

describe('a summary as plain text', () => {
  it('is for a record: who, when and what, counted items in words, and predictions called that', () => {
    const note = changed(
      ['    occlusion_months', '    segment: proximal\n    occlusion_months'],
      ['strategies: [awe, retrograde_wire]', 'strategies: [awe, retrograde_dissection]'],
      ['calcification: none', 'calcification: mild'],
      ['interventional_collaterals: yes', 'interventional_collaterals: unknown'],
      ['    prior_attempt: none\n', ''],
      ['    scores:\n      j_cto: 2\n      progress_cto: 0\n', ''],
    );
    const { text, refusals, lesions } = copied(note.replace('stump', '<|>stump'));
    assert.deepEqual(text.replace(/Disputed: .*/, 'Disputed: …').split('\n'), [
      'CTO PCI, 2026-03-04, patient P-1: lesion A, LAD, proximal segment',
      'Strategies: antegrade wire escalation, retrograde dissection and re-entry',
      'J-CTO 3–4/5 very difficult · PROGRESS-CTO 0–1/4',
      'J-CTO counts: blunt stump; length 20 mm or more (25 mm); calcification (mild).',
      'J-CTO misses: earlier failed attempt (not recorded).',
      'Predicted guidewire crossing within 30 minutes: 10 % (Morino 2011, derivation cohort; read in secondary sources).',
      'PROGRESS-CTO counts: nothing.',
      'PROGRESS-CTO misses: no interventional collaterals (could not be told).',
      'Predicted technical success: 91 % (0 points) to 74 % (1 point) (StatPearls review, as printed). Disputed: …',
      'Technical success of this procedure: yes: TIMI 3 flow, 10 % residual stenosis (success is TIMI 3 flow with residual stenosis below 50 %).',
      '',
    ]);
    assert.deepEqual(refusals, []);
    assert.deepEqual(lesions, ['A']);
  });

  it('begins with what is recorded, and leaves out the rest', () => {
    const first = (note: string) => copied(note.replace('stump', '<|>stump')).text.split('\n').slice(0, 2);
    const bare = changed(
      ['  id: P-1\n', ''],
      ['  date: 2026-03-04\n', ''],
      ['    crossing:\n      strategies: [awe, retrograde_wire]\n      successful: awe\n', ''],
    );
    assert.deepEqual(first(bare), ['CTO PCI: lesion A, LAD', 'J-CTO 2/5 difficult · PROGRESS-CTO 0/4']);
    const [header] = first(changed(['    occlusion_months', '    segment: ostial\n    occlusion_months']));
    assert.equal(header, 'CTO PCI, 2026-03-04, patient P-1: lesion A, LAD, ostial');
    const [unknown] = first(changed(['    occlusion_months', '    segment: unknown\n    occlusion_months']));
    assert.equal(unknown, 'CTO PCI, 2026-03-04, patient P-1: lesion A, LAD');
  });

  it('names no key of the format, whatever the scores', () => {
    const every = service({ scores: catalogue.map(({ id }) => id), summarySafety: true });
    const keys = [...readFileSync('schemas/cto-note.schema.json', 'utf8').matchAll(/"([a-z]+_[a-z_]+)"/g)];
    const known = new Set(keys.map(([, key = '']) => key));
    // The second shows what a note with errors looks like: there is nothing to copy.
    const examples = corpus().filter(({ from, name }) => from === 'examples' && !name.startsWith('02-'));
    assert.ok(examples.length > 1);
    for (const { name, text, languageId } of examples) {
      const said = every.plainText(document(text, languageId), { line: 0, character: 0 }).text;
      assert.ok(said.length > 200, name);
      const words = (said.match(/[a-z]+_[a-z_]+/g) ?? []).filter((word) => known.has(word));
      assert.deepEqual(words, [], said);
      assert.doesNotMatch(said, /\b(vessel LCx|awe|adr|cABG|rentrop)\b/, name);
    }
  });

  it('tells flow and residual stenosis also where one of them decides', () => {
    const slow = changed(['timi_flow: 3', 'timi_flow: 2'], ['      technical_success: yes\n', '']);
    const { text } = copied(slow.replace('stump', '<|>stump'));
    assert.match(
      text,
      /^Technical success of this procedure: no: TIMI 2 flow, not 3 \(.*\)\. Also recorded: 10 % residual stenosis\.$/m,
    );
    assert.doesNotMatch(copied(CLEAN.replace('stump', '<|>stump')).text, /Also recorded/);
  });

  it('has no sign of Markdown, and keeps what a note calls things on their line', () => {
    const { text } = copied(CLEAN.replace('stump', '<|>stump'));
    assert.equal(text.endsWith('\n'), true);
    assert.doesNotMatch(text, /^\s|^-|\\|\*|&lt;|`|\n\n/);
    const odd = changed(['id: P-1', 'id: "P\\n1"']).replace('stump', '<|>stump');
    assert.match(copied(odd).text, /^CTO PCI, 2026-03-04, patient P 1: lesion A/);
  });

  it('is that of the lesion at the cursor, and elsewhere of all', () => {
    const two = changed(['complications:', SECOND]);
    const names = (source: string) => copied(source).lesions;
    assert.deepEqual(names(two.replace('vessel: LCx', '<|>vessel: LCx')), ['B']);
    assert.deepEqual(names(two), ['A', 'B']);
    assert.match(copied(two).text, /\.\n\nCTO PCI, 2026-03-04, patient P-1: lesion B, LCx\n/);
  });

  it('leaves out a lesion with an error, and says so', () => {
    const two = changed(['complications:', SECOND], ['stump: blunt', 'stump: blund']);
    const { text, refusals, lesions } = copied(two);
    assert.match(text, /^CTO PCI, 2026-03-04, patient P-1: lesion B, LCx\n/);
    assert.deepEqual(lesions, ['B']);
    assert.deepEqual(
      refusals.map(({ lesion }) => lesion),
      ['A'],
    );
  });

  it('is empty for a note without a lesion', () => {
    assert.deepEqual(copied('# Plain\n', 'markdown'), { text: '', lesions: [], refusals: [] });
  });
});
