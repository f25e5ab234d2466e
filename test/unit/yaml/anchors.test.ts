/** An anchor and the aliases that mean it, found from each of their places. */
import assert from 'node:assert/strict';
import { document, marked, service } from '../../support/notes.ts';

const places = (text: string, position: { line: number; character: number }) =>
  service()
    .highlights(document(text), position)
    .map(({ range: { start, end } }) => `${start.line}:${start.character}-${end.line}:${end.character}`);

/** All marked places are one anchor with its aliases; any of them leads to all. */
function expectOne(source: string): void {
  const { text, ranges } = marked(source);
  for (const place of ranges) {
    const [line = 0, character = 0] = place.split(/[:-]/).map(Number);
    assert.deepEqual(places(text, { line, character }), ranges);
  }
}

const A = 'lesions:\n  - id: A\n    vessel: LAD\n';

describe('an anchor', () => {
  it('is known with its aliases', () =>
    expectOne(`cto_note: 1\nx_a: &<|p|> 1\nx_b: *<|p|>\nx_c: *<|p|>\n${A}`));

  it('is not that of another name', () => {
    expectOne(`cto_note: 1\nx_a: &<|p|> 1\nx_b: &q 2\nx_c: [*q, *<|p|>]\n${A}`);
    expectOne(`cto_note: 1\nx_a: &p 1\nx_b: &<|q|> 2\nx_c: [*<|q|>, *p]\n${A}`);
  });

  it('is the last of its name before an alias', () => {
    expectOne(`cto_note: 1\nx_a: &<|p|> 1\nx_b: *<|p|>\nx_c: &p 2\nx_d: *p\n${A}`);
    expectOne(`cto_note: 1\nx_a: &p 1\nx_b: *p\nx_c: &<|p|> 2\nx_d: *<|p|>\n${A}`);
  });

  it('is known at the very beginning', () => expectOne(`&<|p|> cto_note: 1\n${A}`));

  it('is known beside an alias that means nothing', () =>
    expectOne(`cto_note: 1\nx_a: *q\nx_b: &<|p|> 1\nx_c: *<|p|>\n${A}`));

  it('is not in text, nor a sign without a name', () => {
    expectOne(`cto_note: 1\nx_a: &<|p|> 1\nx_b: "&p *p"\nx_c: |\n  *p\n  &p\nx_d: *<|p|>\n${A}`);
    const { text, caret } = marked('|\n&<|>p');
    assert.deepEqual(places(text, caret), []);
    const bare = marked(`cto_note: 1\nx_a: &p 1\nx_b: &<|> 2\n${A}`);
    assert.deepEqual(places(bare.text, bare.caret), []);
  });
});
