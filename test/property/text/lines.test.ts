import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { linesOf } from '../../../src/text/lines.ts';

const texts = fc
  .array(fc.constantFrom('a', 'bc', ' ', '\t', '\n', '\r', '\r\n', '🫀', 'é', '\u2028', '\uFEFF'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

describe('linesOf', () => {
  it('agrees with the text documents of the language server', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: -3, max: 70 }), fc.integer({ min: -3, max: 70 }), (text, a, b) => {
        const document = TextDocument.create('file:///note.md', 'markdown', 1, text);
        const lines = linesOf(text);
        assert.equal(lines.count, document.lineCount);
        assert.deepEqual(lines.positionAt(a), document.positionAt(a));
        const position = { line: a, character: Math.max(0, b) };
        assert.equal(lines.offsetAt(position), document.offsetAt(position));
      }),
      { numRuns: 5000 },
    );
  });

  it('takes a text apart into its lines', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = linesOf(text);
        const parts = Array.from({ length: lines.count }, (_, line) => [lines.start(line), lines.end(line)]);
        assert.deepEqual(
          parts.map(([start, end]) => text.slice(start, end)),
          text.split(/\r\n|\r|\n/),
        );
        for (const offset of Array.from(text, (_, index) => index)) {
          const line = lines.lineAt(offset);
          assert.ok(
            lines.start(line) <= offset && (line + 1 === lines.count || offset < lines.start(line + 1)),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });
});
