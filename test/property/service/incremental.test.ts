/** What is known of a text does not depend on the texts that came before it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { NoteDocument } from '../../../src/service/document.ts';
import type { NoteService } from '../../../src/service/note-service.ts';
import { linesOf } from '../../../src/text/lines.ts';
import { editsWithCopies, versions, withCarriageReturns } from '../../support/edits.ts';
import { service } from '../../support/notes.ts';
import { repetitiveMarkdown, repetitiveYaml } from '../../support/repetitive.ts';

const RUNS = Number(process.env.RUNS ?? 400);

const read = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** What the examples lack: lesions without a name, a section behind them, a note without its first keys. */
const odd = [
  'cto_note: 1\nlesions:\n  - vessel: LAD\n  - vessel: RCA\n  - vessel: LM\n  - vessel: RI\n  - id: C\n    vessel: LCx\nprocedure:\n  date: 2026-01-01\nx_a: 1\n',
  'patient:\n  age_years: 70\nx_a: 1\nconsent:\n  obtained: yes\n',
  'patient:\n  age_years: 70\nlesions:\n- id: A\n  vessel: LAD\n- id: B\n  vessel: RCA\n- id: C\n  vessel: LM\n',
  'lesions:\n  - id: A\n    vessel: LAD\n---\ncto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n...\n# end\n',
];

const withBoth = (samples: string[]): string[] => [...samples, ...samples.map(withCarriageReturns)];

const texts: Record<string, fc.Arbitrary<string>> = {
  'cto-note': fc.oneof(
    fc.constantFrom(...odd),
    repetitiveYaml,
    fc.constantFrom(...withBoth([...read('examples', '.yaml'), ...read('test/fixtures/mistakes', '.yaml')])),
  ),
  markdown: fc.oneof(
    repetitiveMarkdown,
    fc.constantFrom(...withBoth([...read('examples', '.md'), ...read('test/fixtures/mistakes', '.md')])),
  ),
};

/** All that is said of a text, as one thing to compare. */
function saidOf(asked: NoteService, document: NoteDocument): unknown {
  const text = document.getText();
  const lines = linesOf(text);
  const places = Array.from({ length: 9 }, (_, i) => lines.positionAt(Math.floor((i * text.length) / 8)));
  return {
    problems: asked.diagnose(document),
    lenses: asked.lenses(document),
    hovers: places.map((place) => asked.hover(document, place)),
    pages: places.map((place) => asked.explain(document, place)),
    summaries: asked.summaries(document, 'all'),
    cures: asked.codeActions(document, asked.diagnose(document)),
  };
}

for (const [languageId, samples] of Object.entries(texts)) {
  describe(`a ${languageId} document that is edited`, () => {
    it('is known as if it had been opened as it is', () => {
      let compared = 0;
      fc.assert(
        fc.property(samples, editsWithCopies, (text, changes) => {
          const ours = service();
          for (const [i, version] of [text, ...versions(text, changes)].entries()) {
            const document = { uri: 'note:1', version: i, languageId, getText: () => version };
            assert.deepEqual(saidOf(ours, document), saidOf(service(), document));
            compared += 1;
          }
        }),
        { numRuns: RUNS },
      );
      assert.ok(compared > 2 * RUNS, `only ${compared} versions were compared`);
    });
  });
}
