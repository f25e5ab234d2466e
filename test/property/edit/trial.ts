/**
 * What must hold of the summaries of any note.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnalysedNote, Analysis } from '../../../src/service/analysis.ts';
import type { NoteDocument } from '../../../src/service/document.ts';
import type { Summaries } from '../../../src/service/lesions/summaries.ts';
import { linesOf, type Position } from '../../../src/text/lines.ts';
import { toEnglish } from '../../../src/text/message.ts';
import type { Path } from '../../../src/yaml/path.ts';
import { applied } from '../../support/applied.ts';
import { document, service } from '../../support/notes.ts';
import type { Generated } from './texts.ts';

/** A service that reads each text once. */
function reader(languageId: string) {
  const ours = service();
  const open = new Map<string, NoteDocument>();
  const documentOf = (text: string): NoteDocument => {
    const known = open.get(text) ?? document(text, languageId);
    open.set(text, known);
    return known;
  };
  return {
    analysis: (text: string): Analysis => ours.analysis(documentOf(text)),
    insert: (text: string, at: Position | 'all' = 'all'): Summaries => ours.summaries(documentOf(text), at),
  };
}

const lesionsOf = (notes: readonly AnalysedNote[]) => notes.flatMap(({ lesions }) => lesions);
const namesOf = (notes: readonly AnalysedNote[]) => lesionsOf(notes).map(({ entry }) => entry.name);

/** Whether chance has made a note of it: not every comment and not every container can stand anywhere. */
function isNote(notes: readonly AnalysedNote[], { lesions }: Generated): boolean {
  const names = lesions.map(({ name }) => name);
  return notes.every(({ note }) => note.readable) && namesOf(notes).sort().join() === names.sort().join();
}

/** All that is said of a text but for its summaries, without places. */
function saidOf(notes: readonly AnalysedNote[]) {
  const withoutSummary = (key: string, value: unknown) => (key === 'summary' ? undefined : value);
  return notes.map(({ note: { data, segments }, lesions, problems }) => ({
    data,
    read: segments.map(({ parsed }) => JSON.stringify(parsed.yaml.data, withoutSummary)),
    scores: lesions.map(({ entry, assessment }) => [entry.name, JSON.stringify(assessment)]),
    problems: problems
      .filter(({ code }) => code !== 'summary-stale')
      .map(
        ({ code, message }) => `${code}: ${toEnglish(message).replace(/lines? \d+(?: and \d+)?/g, 'lines')}`,
      ),
  }));
}

/** Edits replace nothing but what stands as a summary, and keep the comments beside it. */
function replaceOnlySummaries({ text, old }: Generated, { edits }: Summaries): void {
  const lines = linesOf(text);
  for (const { range, newText } of edits) {
    const start = lines.offsetAt(range.start);
    const end = lines.offsetAt(range.end);
    const isOld = old.some((one) => one.start <= start && end <= one.end);
    assert.ok(start === end || isOld, 'only a summary is replaced');
    assert.equal(newText.includes('# kept'), text.slice(start, end).includes('# kept'), 'comments are kept');
  }
}

/** Without what was inserted, the text is the one before. */
function canBeTakenOut(text: string, after: string, { edits }: Summaries): void {
  const lines = linesOf(text);
  let before = '';
  let rest = after;
  let last = 0;
  const sorted = [...edits].sort((a, b) => lines.offsetAt(a.range.start) - lines.offsetAt(b.range.start));
  for (const { range, newText } of sorted) {
    const start = lines.offsetAt(range.start);
    const end = lines.offsetAt(range.end);
    before += rest.slice(0, start - last) + text.slice(start, end);
    rest = rest.slice(start - last);
    assert.ok(rest.startsWith(newText));
    rest = rest.slice(newText.length);
    last = end;
  }
  assert.equal(before + rest, text);
}

/** Lesions in braces have their summary in quotes, all others a literal block unless a tab forbids it. */
function isReadable({ text, languageId, lesions }: Generated, { edits }: Summaries): void {
  if (languageId === 'markdown' || /^ *\t/m.test(text)) return;
  const inQuotes = edits.filter(({ newText }) => newText.includes('"J-CTO')).length;
  assert.ok(
    inQuotes <= lesions.filter(({ isFlow }) => isFlow).length,
    'a literal block where there can be one',
  );
}

/** Holds a generated note to all of it; the lesions are numbered in the order in which to insert. */
export function holds(note: Generated, order: readonly number[]): void {
  const { text } = note;
  const { analysis, insert } = reader(note.languageId);
  const { notes } = analysis(text);
  fc.pre(isNote(notes, note));

  const summaries = insert(text);
  const broken = note.lesions.filter(({ hasError }) => hasError).map(({ name }) => name);
  assert.deepEqual(summaries.refusals.map(({ lesion }) => lesion).sort(), broken.sort(), 'refusals');
  replaceOnlySummaries(note, summaries);
  isReadable(note, summaries);
  const after = applied(text, summaries.edits);
  canBeTakenOut(text, after, summaries);

  const { notes: then } = analysis(after);
  assert.deepEqual(saidOf(then), saidOf(notes), 'all else is as it was');
  // A summary in a fence of Markdown is marked for standing there, whatever it says.
  const isFenced = (path: Path = []) => note.languageId === 'markdown' && path.at(-1) === 'summary';
  const stale = then
    .flatMap(({ problems }) => problems)
    .filter(({ code, data }) => code === 'summary-stale' && !isFenced(data?.path));
  assert.deepEqual(stale, [], 'nothing is stale');
  assert.deepEqual(insert(after).edits, [], 'twice is once');

  const oneByOne = order.reduce((before, number) => {
    const known = analysis(before);
    const lesion = lesionsOf(known.notes)[number];
    if (!lesion) return before;
    return applied(before, insert(before, known.lines.positionAt(lesion.entry.anchor.start)).edits);
  }, text);
  assert.equal(oneByOne, after, 'one after the other is all at once');
}
