/** Whatever stands in a document, the service answers. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { linesOf } from '../../../src/text/lines.ts';
import { almostNotes } from '../../support/almost-notes.ts';
import { askAll, places } from '../../support/ask-all.ts';
import { document, service } from '../../support/notes.ts';

const yaml = readFileSync('examples/01-circumflex.cto.yaml', 'utf8');
const markdown = readFileSync('examples/03-two-lesions.md', 'utf8');

/** Pieces of which broken notes are made. */
const scraps = [
  ...'\n \t:-[]{}"\'|>&*!%@`#?,',
  '---\n',
  '...\n',
  '- ',
  ': ',
  '  ',
  '\r\n',
  '\ufeff',
  '\u0000',
  '😀',
  '```',
  '```cto-lesion\n',
  '```cto-note\n',
  '~~~\n',
  '> ',
  '<!-- cto-summary A -->\n',
  '<!-- /cto-summary -->\n',
  'id: A\n',
  'lesions:\n',
  'summary: |\n',
  'null',
  '~',
  '.nan',
  '1e400',
  '__proto__: 1\n',
  '&a ',
  '*a',
  '<<: *a\n',
  '!!js/function ',
  '# cto-ignore ',
  '<<<<<<< HEAD\n',
  '? ',
  'unknown',
  '-0',
  '0x1F',
  '2026-13-45',
  'constructor: {}\n',
  '[[[[',
  '{a: {',
  'length_mm: ',
  'patient:\n',
  'x_: 1\n',
];

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 12 }),
    insert: fc.constantFrom('', ...scraps),
  }),
  { minLength: 1, maxLength: 5 },
);

function mutate(text: string, changes: readonly { at: number; remove: number; insert: string }[]): string {
  return changes.reduce((current, { at, remove, insert }) => {
    const offset = Math.floor(at * current.length);
    return current.slice(0, offset) + insert + current.slice(offset + remove);
  }, text);
}

/** Asks everything of a text: problems, hovers and completions at some places, summaries. */
function askSome(text: string, languageId: string): void {
  const asked = service();
  const note = document(text, languageId);
  const lines = linesOf(text);
  for (const { range } of asked.diagnose(note)) {
    for (const { line, character } of [range.start, range.end]) {
      if (line >= lines.count || character > lines.end(line) - lines.start(line))
        throw new Error('a range outside of the text');
    }
  }
  for (let i = 0; i <= 10; i += 1) {
    const place = lines.positionAt(Math.floor((i * text.length) / 10));
    asked.hover(note, place);
    if (i % 5 === 0) asked.complete(note, place);
  }
  asked.summaries(note, 'all');
}

describe('any text', () => {
  it('made by a grammar that is almost right is answered, whatever is asked', async () => {
    await fc.assert(
      // Asynchronous, so that memory which is held until the end of a job is given back behind each text.
      fc.asyncProperty(almostNotes, async ({ text, languageId }) => {
        askAll(text, languageId, places(text, 2), 2);
      }),
      { numRuns: Number(process.env.RUNS ?? 6400) },
    );
  });
  it('made of an almost right YAML note is answered', () => {
    fc.assert(
      fc.property(edits, (changes) => askSome(mutate(yaml, changes), 'cto-note')),
      { numRuns: 800 },
    );
  });
  it('made of an almost right Markdown note is answered', () => {
    fc.assert(
      fc.property(edits, (changes) => askSome(mutate(markdown, changes), 'markdown')),
      { numRuns: 800 },
    );
  });
  it('made of scraps is answered', () => {
    const soup = fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(soup, fc.constantFrom('cto-note', 'markdown'), (text, languageId) =>
        askSome(text, languageId),
      ),
      { numRuns: 2000 },
    );
  });
});
