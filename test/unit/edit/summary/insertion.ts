/**
 * Inserting summaries as an editor does: ask the service, apply its edits.
 */
import assert from 'node:assert/strict';
import { summaryLines } from '../../../../src/present/summary.ts';
import { defaultSettings } from '../../../../src/score/engine/settings.ts';
import type { Refusal, Summaries } from '../../../../src/service/lesions/summaries.ts';
import { eolOf, type Position } from '../../../../src/text/lines.ts';
import { applied } from '../../../support/applied.ts';
import { document, errors, problems, service } from '../../../support/notes.ts';

type Edits = Summaries['edits'];
type Place = Position | 'all';

export interface Inserted {
  readonly text: string;
  readonly edits: Edits;
  readonly refusals: readonly Refusal[];
}

/** Inserts the summary of the lesion at a place, or of all. */
export function insert(text: string, languageId = 'cto-note', at: Place = 'all'): Inserted {
  const { edits, refusals } = service().summaries(document(text, languageId), at);
  return { text: applied(text, edits), edits, refusals };
}

/** The lines of the summary of a lesion in the LAD of which nothing is recorded. */
function linesForNothing(): string[] {
  const analysis = service().analysis(document('cto_note: 1\nlesions: [{id: A, vessel: LAD}]\n'));
  const lesion = analysis.notes[0]?.lesions[0];
  assert.ok(lesion);
  return summaryLines(lesion.assessment, defaultSettings);
}

/**
 * Puts the summary of a lesion in the LAD of which nothing is recorded into an expected text: a line that ends
 * with `<summary>` becomes its lines, each with what stands before; `<quoted>` becomes all of it in quotes.
 */
export function filled(template: string): string {
  const lines = linesForNothing();
  return template
    .replaceAll('<quoted>', JSON.stringify(lines.join('\n')))
    .replace(/^(.*)<summary>(?=\r?$)/gm, (_, prefix: string) =>
      lines.map((line) => (line === '' ? prefix.trimEnd() : prefix + line)).join(eolOf(template)),
    );
}

/** Inserting all summaries turns one text into the other, and then they are up to date. */
export function becomes(before: string, after: string, languageId = 'cto-note'): void {
  assert.deepEqual(errors(before, languageId), []);
  const { text, refusals } = insert(before, languageId);
  assert.deepEqual(refusals, []);
  assert.equal(text, filled(after));
  assert.deepEqual(insert(text, languageId).edits, [], 'inserting again changes nothing');
  assert.deepEqual(errors(text, languageId), []);
  assert.deepEqual(staleAt(text, languageId), []);
}

/** No lesion of the text gets a summary; the reasons, in order. */
export function refusals(text: string, languageId = 'cto-note'): string[] {
  const inserted = insert(text, languageId);
  assert.deepEqual(inserted.edits, []);
  return inserted.refusals.map(({ lesion, message }) => `${lesion}: ${message}`);
}

/** The ranges of the stale summaries of a text. */
export function staleAt(text: string, languageId = 'cto-note'): string[] {
  return problems(text, languageId)
    .filter((problem) => problem.startsWith('summary-stale '))
    .map((problem) => problem.slice('summary-stale '.length));
}
