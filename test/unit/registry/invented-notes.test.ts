import assert from 'node:assert/strict';
import { inventedNote } from '../../../scripts/invented-note.ts';
import { createDraw, inventProcedure } from '../../../scripts/invented-procedures.ts';
import { shownProblems } from '../../../src/service/diagnostics.ts';
import { document, service } from '../../support/notes.ts';

const analysisOf = (text: string, ending: string) =>
  service().analysis(document(text, ending === 'md' ? 'markdown' : 'cto-note'));

/** So many invented notes, each with the procedure that it tells. */
function invent(count: number, seed: number) {
  const draw = createDraw(seed);
  return Array.from({ length: count }, (_, at) => {
    const procedure = inventProcedure(draw, at + 1);
    return { procedure, ...inventedNote(draw, procedure) };
  });
}

describe('invented notes', () => {
  const notes = invent(1000, 7);

  it('are the same for the same seed, and others for another', () => {
    const texts = (seed: number) => invent(20, seed).map(({ text }) => text);
    assert.deepEqual(texts(7), texts(7));
    assert.notDeepEqual(texts(7), texts(8));
  });

  it('have J-CTO points that the product counts too', () => {
    let counted = 0;
    for (const { procedure, text, ending } of notes) {
      const { lesions = [] } = analysisOf(text, ending).notes[0] ?? {};
      assert.equal(lesions.length, procedure.lesions.length);
      for (const [at, { assessment }] of lesions.entries()) {
        const points = assessment.scores.find(({ score }) => score.id === 'j_cto')?.points ?? null;
        if (points === null) continue;
        counted += 1;
        assert.equal(points, procedure.lesions[at]?.jCto, text);
      }
    }
    assert.ok(counted > 700, `${counted} were complete`);
  });

  it('have no mistake but the slip that some are given, and contradict nothing', () => {
    const slips = new Set(['unknown-value']);
    const allowed = new Set(['contrast-high', 'air-kerma-high', 'score-incomplete']);
    for (const { text, ending } of notes) {
      for (const problem of shownProblems(analysisOf(text, ending))) {
        const isSlip = slips.has(problem.code) && text.includes('a lot');
        assert.ok(isSlip || allowed.has(problem.code), `${problem.code}: ${text}`);
      }
    }
  });
});
