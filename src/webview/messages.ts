/**
 * What the lesion view and the extension say to one another. Each checks what it is told: a page in a web view is
 * not the extension, and may be older than it.
 */
import type { FormField } from '../service/form/form-field.ts';
import type { NoteForm } from '../service/form/note-form.ts';

/** Where a value stands: keys, and places in lists. */
export type FieldPath = FormField['path'];

/** A value as a control gives it: what JSON can say. */
export type FieldValue =
  | string
  | number
  | boolean
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue };

/** The words of the view itself, in the language of the editor. `{0}` stands for a name. */
export interface ViewWords {
  readonly lesion: string;
  readonly addLesion: string;
  readonly note: string;
  readonly scores: string;
  readonly more: string;
  readonly notRecorded: string;
  readonly addTo: string;
  readonly remove: string;
  readonly entry: string;
  readonly adds: string;
  readonly addsNothing: string;
  readonly addsUnknown: string;
  readonly noNote: string;
  readonly newNote: string;
  readonly openSample: string;
  readonly unreadable: string;
  readonly showProblem: string;
  readonly notApplied: string;
  readonly done: string;
  readonly erase: string;
  readonly under: string;
  readonly over: string;
  readonly about: string;
  readonly dayUnknown: string;
}

/** What the view shows: a version of a note, and the pictures of its lesion as SVG, '' where there are none. */
export interface ViewState {
  readonly uri: string;
  readonly version: number;
  readonly form: NoteForm;
  readonly pictures: { readonly lesion: string; readonly tree: string };
}

/** What became of a change: `stale` if the text was another one by then, so that nothing was done. */
export interface ChangeAnswer {
  readonly id: number;
  readonly outcome: 'applied' | 'stale' | 'refused';
  /** Why it was refused; else ''. */
  readonly reason: string;
}

/** A change of one value, of the note (`lesion: null`) or of a lesion; without `value` the key is taken away. */
export interface FieldChange {
  readonly id: number;
  readonly uri: string;
  /** The version of the document that the change was made for. */
  readonly version: number;
  /** The note in its file. */
  readonly noteIndex: number;
  readonly lesion: number | null;
  readonly path: FieldPath;
  readonly value?: FieldValue;
}

export type ToView =
  | { readonly type: 'words'; readonly words: ViewWords }
  /** Without a state there is no note to show. */
  | { readonly type: 'state'; readonly state: ViewState | null; readonly answer?: ChangeAnswer };

/** What needs no more said than that it is wanted. */
type Wish = { readonly [type in 'ready' | 'newNote' | 'openSample']: { readonly type: type } };
/** The same about a note. */
type NoteWish = {
  readonly [type in 'addLesion' | 'showProblem' | 'undo' | 'redo']: {
    readonly type: type;
    readonly uri: string;
  };
};

export type FromView =
  | Wish[keyof Wish]
  | NoteWish[keyof NoteWish]
  | { readonly type: 'chooseLesion'; readonly uri: string; readonly lesion: number }
  | ({ readonly type: 'set' } & FieldChange);

type Unchecked = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unchecked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 10_000;
/** A key of the format, which none of JavaScript's own is. */
const isKey = (value: unknown): value is string => isText(value) && /^[a-z][a-z0-9_]{0,63}$/.test(value);

const isPath = (value: unknown): value is FieldPath =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= 8 &&
  value.every((part) => isKey(part) || isPlace(part));

/** @param depth how many lists and maps may stand in one another */
function isValue(value: unknown, depth = 4): value is FieldValue {
  if (typeof value === 'boolean' || isText(value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth === 0) return false;
  const inner = (one: unknown) => isValue(one, depth - 1);
  if (Array.isArray(value)) return value.length <= 200 && value.every(inner);
  return isObject(value) && Object.entries(value).every(([key, one]) => isKey(key) && inner(one));
}

/** A message of the view; null for what is none, of which nothing is done. */
export function readFromView(message: unknown): FromView | null {
  if (!isObject(message)) return null;
  const { type, uri, id, version, noteIndex, lesion, path, value } = message;
  switch (type) {
    case 'ready':
    case 'newNote':
    case 'openSample':
      return { type };
    case 'addLesion':
    case 'showProblem':
    case 'undo':
    case 'redo':
      return isText(uri) ? { type, uri } : null;
    case 'chooseLesion':
      return isText(uri) && isPlace(lesion) ? { type, uri, lesion } : null;
    case 'set': {
      const isMeant =
        isText(uri) &&
        isPlace(id) &&
        isPlace(version) &&
        isPlace(noteIndex) &&
        (lesion === null || isPlace(lesion));
      if (!isMeant || !isPath(path)) return null;
      const change = { type, id, uri, version, noteIndex, lesion, path } as const;
      if (value === undefined) return change;
      return isValue(value) ? { ...change, value } : null;
    }
    default:
      return null;
  }
}

/** A message of the extension; null for what is none. What it says of a note was made by the service, from a schema. */
export function readToView(message: unknown): ToView | null {
  if (!isObject(message)) return null;
  const { type, words, state, answer } = message;
  if (type === 'words') return isObject(words) ? (message as unknown as ToView) : null;
  if (type !== 'state' || (answer !== undefined && !(isObject(answer) && isPlace(answer.id)))) return null;
  if (state === null) return message as unknown as ToView;
  if (!isObject(state) || !isText(state.uri) || !isPlace(state.version)) return null;
  const { form, pictures } = state;
  const isWhole =
    isObject(form) && Array.isArray(form.note) && Array.isArray(form.lesion) && isObject(pictures);
  return isWhole ? (message as unknown as ToView) : null;
}
