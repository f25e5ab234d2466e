/** Whatever stands in a note, making all fixes at once does no harm. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver-types';
import { createNoteReader, type Note } from '../../../src/note/note.ts';
import { computeLayout } from '../../../src/segments/layout.ts';
import { eolOf, linesOf } from '../../../src/text/lines.ts';
import { applied } from '../../support/applied.ts';
import { textsIn } from '../../support/corpus.ts';
import { edits, versions, withCarriageReturns } from '../../support/edits.ts';
import { editsOf, fixedAll } from '../../support/fixes.ts';
import { document, service } from '../../support/notes.ts';

const RUNS = Number(process.env.RUNS ?? 150);

const folders = ['examples', 'test/fixtures/mistakes', 'test/fixtures/fixes'];

const samples = (ending: string): fc.Arbitrary<string> => {
  const texts = textsIn(folders, ending);
  return fc.constantFrom(...texts, ...texts.map(withCarriageReturns));
};

/** Errors behind which others may hide, since what they stand in is not checked. */
const HIDES = /^yaml-|^fence-|^duplicate-key|^unknown-key|^wrong-type/;

const notesOf = (text: string, languageId: string): Note[] =>
  createNoteReader()(computeLayout(text, languageId === 'markdown' ? 'markdown' : 'yaml'));

const unread = (notes: readonly Note[]): number =>
  notes.flatMap(({ segments }) => segments).filter(({ readable }) => !readable).length;

const errorsIn = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 1).length;

/** The summaries of lesions in YAML, with the blank before them. */
function summaries(text: string, languageId: string): [number, number][] {
  return notesOf(text, languageId).flatMap(({ lesions, locate }) =>
    lesions.flatMap(({ path }): [number, number][] => {
      const range = locate([...path, 'summary'], 'value');
      return range ? [[range.start - 1, range.end]] : [];
    }),
  );
}

/** Where fixes may write: the blocks and summaries that have problems, with the line ending behind them. */
function places(text: string, languageId: string, diagnostics: readonly Diagnostic[]): [number, number][] {
  const { offsetAt } = linesOf(text);
  const at = diagnostics.map(({ range }) => offsetAt(range.start));
  return notesOf(text, languageId)
    .flatMap(({ segments, markers }) => [
      ...segments.map(({ region }) => region.outer),
      ...[...markers.values()].map(({ range }) => range),
    ])
    .filter(({ start, end }) => at.some((offset) => start <= offset && offset <= end))
    .map(({ start, end }) => [start, end + 2]);
}

function fixIn(text: string, languageId: string): boolean {
  const asked = service();
  const note = document(text, languageId);
  const diagnostics = asked.diagnose(note);
  const all = asked.fixAll(note);
  const fixed = applied(text, all);
  assert.equal(fixedAll(fixed, languageId), fixed, 'again, it changes nothing');
  const after = service().diagnose(document(fixed, languageId));
  if (!diagnostics.some(({ code }) => HIDES.test(String(code)))) {
    assert.ok(errorsIn(after) <= errorsIn(diagnostics), 'it adds no error');
  }
  assert.ok(unread(notesOf(fixed, languageId)) <= unread(notesOf(text, languageId)), 'it breaks no block');
  const { offsetAt } = linesOf(text);
  const isUnread = unread(notesOf(text, languageId)) > 0;
  // What a summary is held against is not known before all of the note can be read, nor whether it is stale.
  const allowed = [
    ...places(text, languageId, diagnostics),
    ...(isUnread ? summaries(text, languageId) : []),
  ];
  for (const { range, newText } of all) {
    const [start, end] = [offsetAt(range.start), offsetAt(range.end)];
    // That a note lacks its first key is not known before all of it can be read.
    const isVersion = isUnread && newText.trim() === 'cto_note: 1';
    assert.ok(
      isVersion || allowed.some(([from, to]) => from <= start && end <= to),
      `${start}-${end} ${JSON.stringify(newText)}`,
    );
    if (eolOf(text) === '\r\n') assert.doesNotMatch(newText, /(^|[^\r])\n/);
  }
  return all.length > 0;
}

/** Every fix that is offered can be made, and breaks no block. */
function fixEach(text: string, languageId: string): void {
  const asked = service();
  const note = document(text, languageId);
  const diagnostics = asked.diagnose(note);
  const before = unread(notesOf(text, languageId));
  for (const action of asked.codeActions(note, diagnostics)) {
    const fixed = applied(text, editsOf(action));
    assert.notEqual(fixed, text, action.title);
    // A fence that is nearly ours was not read either, and may hold a slip that shows once it is.
    const passedOver = action.diagnostics?.filter(({ code }) => code === 'fence-unread').length ?? 0;
    assert.ok(unread(notesOf(fixed, languageId)) <= before + passedOver, action.title);
  }
}

for (const [languageId, ending] of [
  ['cto-note', '.yaml'],
  ['markdown', '.md'],
] as const) {
  describe(`all fixes of a ${languageId} document at once`, () => {
    it('fix what is sure, once, where the problems are', () => {
      let changed = 0;
      fc.assert(
        fc.property(samples(ending), edits, (text, changes) => {
          for (const version of versions(text, changes)) changed += Number(fixIn(version, languageId));
        }),
        { numRuns: RUNS },
      );
      assert.ok(changed > RUNS / 2, `only ${changed} versions were fixed`);
    });

    it('and each by itself can be made', () => {
      fc.assert(
        fc.property(samples(ending), edits, (text, changes) => {
          const version = versions(text, changes).at(-1);
          if (version !== undefined) fixEach(version, languageId);
        }),
        { numRuns: RUNS },
      );
    });
  });
}
