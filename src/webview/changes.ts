/**
 * Changes on their way to the note, one at a time. A change names the version of the text that it was made for; if the
 * text was another one by then, nothing is done to it, and the change is made again from the new form, unless that says
 * something new at its place.
 */
import type { FormField } from '../service/form/form-field.ts';
import type { NoteForm } from '../service/form/note-form.ts';
import type { ChangeAnswer, FieldChange, FieldPath, FieldValue, ViewState } from './messages.ts';

interface Pending {
  readonly id: number;
  readonly uri: string;
  readonly noteIndex: number;
  readonly lesion: number | null;
  readonly path: FieldPath;
  readonly value: FieldValue | undefined;
  /** What stood there when the control was used. */
  readonly before: unknown;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The field at a path of the note or its lesion; null where the form has none. */
export function fieldAt(form: NoteForm, ofNote: boolean, path: FieldPath): FormField | null {
  const search = (fields: readonly FormField[]): FormField | null => {
    for (const field of fields) {
      if (same(field.path, path)) return field;
      const found = search([...(field.entries ?? []).flat(), ...(field.added ?? [])]);
      if (found) return found;
    }
    return null;
  };
  return search((ofNote ? form.note : form.lesion).flatMap(({ fields }) => fields));
}

/**
 * The changes that are not answered yet.
 *
 * @param send tells the extension of a change
 */
export function createChanges(send: (change: FieldChange) => void) {
  const waiting: Pending[] = [];
  let shown: ViewState | null = null;
  let lastId = 0;
  let isUnderWay = false;

  const sendNext = () => {
    const [next] = waiting;
    if (isUnderWay || !next || !shown) return;
    isUnderWay = true;
    const { id, uri, noteIndex, lesion, path, value } = next;
    send({
      id,
      uri,
      version: shown.version,
      noteIndex,
      lesion,
      path,
      ...(value === undefined ? {} : { value }),
    });
  };

  /** Whether the form still says at the place of a change what it said when the control was used. */
  const isStillMeant = ({ uri, noteIndex, lesion, path, before }: Pending): boolean => {
    if (
      !shown ||
      shown.uri !== uri ||
      shown.form.noteIndex !== noteIndex ||
      (lesion !== null && lesion !== shown.form.current)
    )
      return false;
    return same(fieldAt(shown.form, lesion === null, path)?.value, before);
  };

  return {
    /** Takes a change, and sends it once those before it are answered. */
    add(lesion: number | null, path: FieldPath, value: FieldValue | undefined, before: unknown): void {
      if (!shown) return;
      lastId += 1;
      const { uri, form } = shown;
      const { noteIndex } = form;
      // What the same control was to say before is said no more.
      const from = isUnderWay ? 1 : 0;
      const at = waiting.findIndex((one, i) => i >= from && one.lesion === lesion && same(one.path, path));
      const replaced = at < 0 ? undefined : waiting.splice(at, 1)[0];
      const [first] = waiting;
      const isBehind = first && first.lesion === lesion && same(first.path, path);
      const was = isBehind ? first.value : before;
      waiting.push({
        id: lastId,
        uri,
        noteIndex,
        lesion,
        path,
        value,
        before: replaced ? replaced.before : was,
      });
      sendNext();
    },
    /** Takes what the extension shows, and what it answers to the change that was sent last. */
    receive(state: ViewState | null, answer: ChangeAnswer | undefined): void {
      shown = state;
      const [first] = waiting;
      if (first && answer?.id === first.id) {
        isUnderWay = false;
        const done = waiting.shift();
        if (done && answer.outcome === 'stale' && isStillMeant(done)) waiting.unshift(done);
      }
      sendNext();
    },
    /** Whether a control shows what is not in the text yet. */
    isPending: (lesion: number | null, path: FieldPath): boolean =>
      waiting.some((one) => one.lesion === lesion && same(one.path, path)),
  };
}

export type Changes = ReturnType<typeof createChanges>;
