import assert from 'node:assert/strict';
import { benchNote, FAULTY_FLOW, SOUND_FLOW, withFault, withStandingProblems } from '../../bench/notes.ts';
import { document, service } from '../../support/notes.ts';

const LESIONS = 60;

for (const [carrier, languageId] of [
  ['yaml', 'cto-note'],
  ['markdown', 'markdown'],
] as const) {
  describe(`the notes of the benchmark, ${carrier}`, () => {
    const note = benchNote(carrier, LESIONS);

    it('have the lesions asked for, and no problem', () => {
      assert.equal(note.lesions.length, LESIONS);
      assert.deepEqual(service().diagnose(document(note.text, languageId)), []);
    });

    it('have one problem, where the error was made', () => {
      const text = withFault(note, 7);
      assert.equal(text.length, note.text.length);
      const diagnostics = service().diagnose(document(text, languageId));
      assert.deepEqual(
        diagnostics.map(({ range }) => range.start),
        [note.lesions[7]?.flow],
      );
    });

    it('have standing problems in every thirtieth lesion, which move no place', () => {
      const { text, lesions, problems } = withStandingProblems(note);
      const diagnostics = service().diagnose(document(text, languageId));
      assert.deepEqual([diagnostics.length, problems], [2, 2]);
      assert.ok(diagnostics.every(({ code }) => code === 'unknown-value'));
      const line = (number: number) => text.split('\n')[lesions[number]?.flow.line ?? 0] ?? '';
      assert.match(line(29), /timi_flow: 3$/);
      assert.match(line(59), /timi_flow: 3$/);
    });

    it('tell the places of each lesion', () => {
      const lines = note.text.split('\n');
      for (const { flow, hover, completion } of note.lesions) {
        assert.equal(lines[flow.line]?.slice(flow.character), SOUND_FLOW);
        assert.match(lines[hover.line]?.slice(hover.character) ?? '', /^mi_flow/);
        assert.match(
          lines[completion.line]?.slice(completion.character) ?? '',
          /^(blunt|tapered|invisible)$/,
        );
      }
    });
  });
}

it('differ by the number of their first lesion', () => {
  assert.notEqual(benchNote('yaml', 1, 1).text, benchNote('yaml', 1, 2).text);
  assert.notEqual(SOUND_FLOW, FAULTY_FLOW);
});
