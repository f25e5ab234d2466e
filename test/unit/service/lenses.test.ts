import assert from 'node:assert/strict';
import { applied } from '../../support/applied.ts';
import { CLEAN, changed } from '../../support/clean-note.ts';
import { document, service } from '../../support/notes.ts';

/** The lenses as `line: title, what a click does line:character`. */
function lenses(text: string, languageId = 'cto-note'): string[] {
  return service()
    .lenses(document(text, languageId))
    .map(
      ({ range: { start }, title, does, position }) =>
        `${start.line}: ${title}, ${does} ${position.line}:${position.character}`,
    );
}

const SCORES = '18: J-CTO 2/5 difficult · PROGRESS-CTO 0/4, explain 18:8';

describe('the lenses of a lesion', () => {
  it('say its scores and offer its summary', () => {
    assert.deepEqual(lenses(CLEAN), [SCORES, '18: Insert summary, summarise 18:8']);
  });

  it('say nothing of a summary that is up to date, and offer one that is not', () => {
    const text = applied(CLEAN, service().summaries(document(CLEAN), 'all').edits);
    assert.deepEqual(lenses(text), [SCORES]);
    assert.deepEqual(lenses(text.replace('J-CTO counts', 'J-CTO count')), [
      SCORES,
      '18: Update summary, summarise 18:8',
    ]);
  });

  it('count what is missing, and lead to the first of it', () => {
    const missing = (from: string, to: string) =>
      lenses(changed([from, to], ['      j_cto: 2\n', ''])).at(-1);
    assert.equal(missing('stump: blunt', 'stump: unknown'), '18: Missing: 1 item, complete 23:10');
    assert.equal(
      missing('    stump: blunt\n    cap_ambiguity: no\n', ''),
      '18: Missing: 2 items, complete 18:7',
    );
    const next = service().nextMissing(document(changed(['stump: blunt', 'stump: unknown'])), {
      line: 23,
      character: 10,
    });
    assert.deepEqual(next?.range.start, { line: 23, character: 11 });
  });

  it('pass over what is silenced', () => {
    const silenced = changed(
      ['- id: A', '- id: A # cto-ignore score-incomplete: no film'],
      ['stump: blunt', 'stump: unknown'],
      ['      j_cto: 2\n', ''],
    );
    assert.doesNotMatch(lenses(silenced).join(), /Missing/);
  });

  it('offer no summary of a lesion with an error, and nothing of one that cannot be read', () => {
    assert.doesNotMatch(lenses(changed(['stump: blunt', 'stump: blund'])).join(), /summary/);
    assert.deepEqual(lenses(changed(['stump: blunt', 'stump: "blunt'])), []);
  });

  it('stand above the fence in Markdown', () => {
    assert.deepEqual(
      lenses('# Note\n\n```cto-lesion\nid: A\nvessel: LAD\nlength_mm: unknown\n```\n', 'markdown'),
      [
        '2: J-CTO 0–5/5 · PROGRESS-CTO 0–3/4, explain 3:4',
        '2: Insert summary, summarise 3:4',
        '2: Missing: 8 items, complete 3:3',
      ],
    );
  });
});
