/** Whatever is done to a note, the places that are named lie in its text, and one within another. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { DocumentSymbol, Position, Range, SelectionRange } from 'vscode-languageserver-types';
import { type Lines, linesOf } from '../../../src/text/lines.ts';
import { applied } from '../../support/applied.ts';
import { edits, versions, withCarriageReturns } from '../../support/edits.ts';
import { document, service } from '../../support/notes.ts';

const RUNS = Number(process.env.RUNS ?? 300);

const read = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [text, withCarriageReturns(text)];
    });

const named =
  'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD # as #lesion:A\n    x_n: "#lesion:B"\n  - id: B\n    vessel: LM\n';
const linked =
  'See [A](#lesion:A).\n\n```cto-lesion\nid: A\nvessel: LAD\n```\n\n<!-- cto-summary A -->\nMorino 2011\n<!-- /cto-summary -->\n';

const samples: Record<string, string[]> = {
  'cto-note': [
    named,
    `${named}---\n${named}`,
    ...read('examples', '.yaml'),
    ...read('test/fixtures/mistakes', '.yaml'),
  ],
  markdown: [linked, ...read('examples', '.md'), ...read('test/fixtures/mistakes', '.md')],
};

const isBefore = (a: Position, b: Position) =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
const holds = (outer: Range, inner: Range) =>
  isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);

function inText(lines: Lines, { start, end }: Range): void {
  assert.ok(isBefore(start, end), 'a range that ends before it begins');
  for (const place of [start, end]) {
    assert.ok(place.line >= 0 && place.line < lines.count, 'a line outside of the text');
    assert.deepEqual(lines.positionAt(lines.offsetAt(place)), place, 'a character outside of its line');
  }
}

function checkSymbols(lines: Lines, symbols: readonly DocumentSymbol[], around: Range | null): void {
  for (const [i, { name, range, selectionRange, children }] of symbols.entries()) {
    assert.ok(name.trim() !== '');
    inText(lines, range);
    assert.ok(holds(range, selectionRange), 'a name outside of what it names');
    assert.ok(!around || holds(around, range), 'a child outside of its parent');
    const next = symbols[i + 1];
    assert.ok(!next || isBefore(range.end, next.range.start), 'siblings that overlap');
    checkSymbols(lines, children ?? [], range);
  }
}

function checkSelection(lines: Lines, selection: SelectionRange, position: Position): void {
  assert.ok(holds(selection.range, { start: position, end: position }), 'a selection elsewhere');
  inText(lines, selection.range);
  const { parent, range } = selection;
  if (!parent) return;
  assert.ok(holds(parent.range, range) && !holds(range, parent.range), 'a selection that does not grow');
  checkSelection(lines, parent, position);
}

function check(text: string, languageId: string): void {
  const lines = linesOf(text);
  const note = document(text, languageId);
  const asked = service();
  checkSymbols(lines, asked.outline(note), null);
  for (const { range } of asked.lesions(note)) inText(lines, range);
  for (const { startLine, endLine } of asked.folding(note)) {
    assert.ok(0 <= startLine && startLine < endLine && endLine < lines.count, 'a fold of nothing');
  }
  const links = asked.links(note);
  for (const [i, { range, target }] of links.entries()) {
    inText(lines, range);
    assert.match(String(target), /^https:\/\/[\w.]+\/[\w.()/:-]+$/);
    const next = links[i + 1];
    assert.ok(!next || isBefore(range.end, next.range.start), 'links that overlap');
  }
  for (const { position } of asked.inlays(note)) inText(lines, { start: position, end: position });
  for (const { range, position } of asked.lenses(note)) {
    inText(lines, range);
    inText(lines, { start: position, end: position });
  }
  for (let i = 0; i <= 8; i += 1) {
    const position = lines.positionAt(Math.floor((i * text.length) / 8));
    checkSelection(lines, asked.selection(note, position), position);
  }
}

/** Renames what is named and takes it back: the text is what it was. */
function checkRename(text: string, languageId: string): number {
  const lines = linesOf(text);
  const note = document(text, languageId);
  let renamed = 0;
  for (const { index } of text.matchAll(/(?<=#lesion:|id: )\w/g)) {
    const position = lines.positionAt(index);
    const before = service().renamable(note, position);
    if (!before) continue;
    const found = service().rename(note, position, 'mid LAD');
    if ('refusal' in found) continue;
    const other = document(applied(text, found.edits), languageId);
    const [first] = service().highlights(note, position);
    const back = service().rename(other, first?.range.start ?? position, before.name);
    assert.ok('edits' in back, JSON.stringify(back));
    assert.equal(
      applied(other.getText(), back.edits),
      text.replaceAll('#lesion:mid%20LAD', '#lesion:mid LAD'),
    );
    renamed += 1;
  }
  return renamed;
}

for (const [languageId, texts] of Object.entries(samples)) {
  describe(`the places in a ${languageId} document`, () => {
    it('lie in the text and nest', () => {
      fc.assert(
        fc.property(fc.constantFrom(...texts), edits, (text, changes) => {
          for (const version of [text, versions(text, changes).at(-1) ?? text]) check(version, languageId);
        }),
        { numRuns: RUNS },
      );
    });

    it('that name a lesion are renamed, and renamed back', () => {
      let renamed = 0;
      fc.assert(
        fc.property(fc.constantFrom(...texts.slice(0, 2)), edits, (text, changes) => {
          renamed += checkRename(versions(text, changes).at(-1) ?? text, languageId);
        }),
        { numRuns: RUNS },
      );
      assert.ok(renamed > RUNS / 4, `only ${renamed} were renamed`);
    });
  });
}
