/** Sets values in tests: texts before and after, as a person reads them. */
import { applied } from '../../../support/applied.ts';
import { document, service } from '../../../support/notes.ts';

/** A path as tests write it: that of a lesion begins with its number. */
export type Steps = readonly (string | number)[];

/** The text after a value is set, or the sentence that refuses. */
export function set(text: string, steps: Steps, value: unknown, languageId = 'cto-note'): string {
  const [first = '', ...rest] = steps;
  const target = { lesion: typeof first === 'number' ? first : null };
  const path = target.lesion === null ? steps : rest;
  const answer = service().setValue(document(text, languageId), target, path, value);
  return 'refused' in answer ? answer.refused : applied(text, answer.edits);
}
