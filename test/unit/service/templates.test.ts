import assert from 'node:assert/strict';
import { newNote, plain } from '../../../src/service/templates.ts';
import type { Carrier } from '../../../src/text/layout.ts';
import { document, service } from '../../support/notes.ts';

/** What an untouched template may be told: that something is not recorded, and nothing else. */
const NOT_RECORDED = ['missing-value', 'no-symptoms', 'consent-incomplete', 'score-incomplete'];

const languages: Record<Carrier, string> = { yaml: 'cto-note', markdown: 'markdown' };

for (const carrier of ['yaml', 'markdown'] as const) {
  describe(`the template of a new note in ${carrier}`, () => {
    const note = document(plain(newNote(carrier)), languages[carrier]);

    it('is a note whose findings are about what is not recorded', () => {
      const codes = service()
        .diagnose(note)
        .map(({ code }) => String(code));
      assert.deepEqual([...new Set(codes)].sort(), [...NOT_RECORDED].sort());
      const [found, ...others] = service().analysis(note).notes;
      assert.equal(found?.lesions.length, 1);
      assert.equal(others.length, 0);
    });

    it('claims nothing: every item of every score is open', () => {
      const [lesion] = service().analysis(note).notes[0]?.lesions ?? [];
      const scores = lesion?.assessment.scores.filter(({ score }) =>
        ['j_cto', 'progress_cto'].includes(score.id),
      );
      assert.deepEqual(
        scores?.map(({ min, max }) => [min, max]),
        [
          [0, 5],
          [0, 4],
        ],
      );
    });

    it('counts its stops from 1 on, each once', () => {
      const stops = [...newNote(carrier).matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number));
      const last = stops.pop();
      assert.equal(last, 0);
      assert.deepEqual(
        stops,
        stops.map((_, i) => i + 1),
      );
    });

    it('offers only values that the schema takes', () => {
      const filled = newNote(carrier)
        .replace(/\$\{\d+\|[^}]*,([^,|]+)\|\}/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace('id: $1', 'id: P-1')
        .replace(/date: \$\d+/, 'date: 2026-03-04')
        .replace(/\$\d+/g, '');
      const errors = service()
        .diagnose(document(filled, languages[carrier]))
        .filter(({ severity }) => severity === 1);
      assert.deepEqual(errors, []);
    });
  });
}
