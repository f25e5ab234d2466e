/** Asks everything of a text that an editor or the command line can ask. */
import assert from 'node:assert/strict';
import type { Position, Range } from 'vscode-languageserver-types';
import type { NoteService } from '../../src/service/note-service.ts';
import { checkReport, scoreReport, summaryReport } from '../../src/service/reports.ts';
import { type Lines, linesOf } from '../../src/text/lines.ts';
import { document, service } from './notes.ts';

function inText(lines: Lines, { start, end }: Range): void {
  for (const place of [start, end])
    assert.deepEqual(lines.positionAt(lines.offsetAt(place)), place, 'a place outside of the text');
  assert.ok(lines.offsetAt(start) <= lines.offsetAt(end), 'a range that ends before it begins');
}

/** `count` offsets of a text, evenly spread, including the first and the last. */
export function places(text: string, count: number): number[] {
  if (text.length < count) return Array.from({ length: text.length + 1 }, (_, offset) => offset);
  return Array.from({ length: count }, (_, i) => Math.floor((i * text.length) / (count - 1)));
}

/**
 * Ask everything, and assert that each range in an answer lies in the text.
 *
 * @param offsets where to ask what depends on a position; completion, which is slowest, at every `sparse`-th
 * @param asked who is asked: a service of its own, unless one is given
 * @returns how many answers were given
 * @throws what the service throws
 */
export function askAll(
  text: string,
  languageId: string,
  offsets: readonly number[],
  sparse = 1,
  asked: NoteService = service(),
): number {
  const note = document(text, languageId);
  const lines = linesOf(text);
  let answers = 0;
  const answered = <T>(answer: T): T => {
    assert.notEqual(answer, undefined);
    answers += 1;
    return answer;
  };
  const diagnostics = answered(asked.diagnose(note));
  for (const { range, relatedInformation } of diagnostics) {
    inText(lines, range);
    for (const { location } of relatedInformation ?? []) inText(lines, location.range);
  }
  for (const edits of [answered(asked.format(note)), answered(asked.fixAll(note))])
    for (const { range } of edits) inText(lines, range);
  for (const { range } of answered(asked.outline(note))) inText(lines, range);
  for (const { range } of answered(asked.links(note))) inText(lines, range);
  for (const { range } of answered(asked.lenses(note))) inText(lines, range);
  for (const { range } of answered(asked.summaries(note, 'all')).edits) inText(lines, range);
  for (const range of answered(asked.summaryRanges(note))) if (range) inText(lines, range);
  for (const start of answered(asked.emptyPlaces(note))) inText(lines, { start, end: start });
  for (const { range } of answered(asked.silenced(note))) inText(lines, range);
  for (const range of answered(asked.highlighted(note))) inText(lines, range);
  for (const { line } of answered(asked.previewCards(note))) assert.ok(line < lines.count);
  for (const ask of [
    asked.folding,
    asked.inlays,
    asked.lesions,
    asked.worstLesion,
    asked.overviews,
    asked.ownWords,
  ])
    answered(ask(note));
  // What needs no document, asked in words of this one.
  const words = text.slice(0, 40);
  answered(asked.newNote('yaml', words));
  answered(asked.scorePage(words));
  answered(asked.benefitPage());
  answered(asked.codeActions(note, diagnostics.slice(0, 5)));
  const analysis = asked.analysis(note);
  for (const report of [
    checkReport('a', analysis),
    scoreReport('a', analysis),
    summaryReport('a', analysis, true),
  ])
    answered(JSON.stringify(report));
  for (const [i, offset] of offsets.entries()) {
    const place: Position = lines.positionAt(offset);
    const hover = answered(asked.hover(note, place));
    if (hover?.range) inText(lines, hover.range);
    inText(lines, answered(asked.selection(note, place)).range);
    answered(asked.highlights(note, place));
    answered(asked.definition(note, place));
    answered(asked.renamable(note, place));
    answered(asked.lesionAt(note, place));
    answered(asked.explain(note, place));
    answered(asked.problemAt(note, place));
    if (i % sparse !== 0) continue;
    answered(asked.complete(note, place));
    answered(asked.nextMissing(note, place));
    answered(asked.plainText(note, place));
    answered(asked.newLesion(note, place));
    answered(asked.insertLesion(note, place));
    answered(asked.rename(note, place, 'B'));
    if (i !== 0) continue;
    const form = answered(asked.form(note, place));
    if (!form) continue;
    const target = { lesion: form.current, noteIndex: form.noteIndex };
    const path = form.current === null ? ['patient', 'age_years'] : ['outcome', 'timi_flow'];
    const set = answered(asked.setValue(note, target, path, 3));
    for (const { range } of 'edits' in set ? set.edits : []) inText(lines, range);
  }
  asked.close(note.uri);
  return answers;
}
