/** The page of the lesion view: shows what the extension sends, and tells it what the user does. */
import { createChanges } from './changes.ts';
import type { Folding } from './controls/control.ts';
import { createElement, setShown, setText } from './dom.ts';
import { createForm } from './form.ts';
import { createHead } from './head.ts';
import { type ChangeAnswer, type FromView, readToView, type ViewState, type ViewWords } from './messages.ts';

interface Kept {
  readonly open?: Readonly<Record<string, boolean>>;
}

/** What the editor gives a page in a web view. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromView): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
};

const editor = acquireVsCodeApi();
const tell = (message: FromView) => editor.postMessage(message);

/** Which sections are open, also when the view comes back. At first it is the one that scores ask for. */
const folding: Folding = {
  isOpen: (key, isFirst) => editor.getState()?.open?.[key] ?? (isFirst && key.startsWith('lesion.')),
  set: (key, isOpen) => {
    const kept = editor.getState() ?? {};
    editor.setState({ ...kept, open: { ...kept.open, [key]: isOpen } });
  },
};

/** What is shown where there is no note. */
function createEmpty(words: ViewWords): HTMLElement {
  const button = (label: string, type: 'newNote' | 'openSample') => {
    const made = createElement('button', { type: 'button' }, label);
    made.addEventListener('click', () => tell({ type }));
    return made;
  };
  return createElement(
    'div',
    { class: 'empty' },
    createElement('p', {}, words.noNote),
    button(words.newNote, 'newNote'),
    button(words.openSample, 'openSample'),
  );
}

/** The help of the field that the focus or else the mouse is in, at the foot of the view, so that nothing moves. */
function createFoot(view: HTMLElement): HTMLElement {
  const foot = createElement('footer', { 'aria-hidden': 'true' });
  const helpOf = (node: EventTarget | null) =>
    node instanceof Element ? (node.closest<HTMLElement>('[data-help]')?.dataset.help ?? '') : '';
  view.addEventListener('focusin', ({ target }) => setText(foot, helpOf(target)));
  view.addEventListener('mouseover', ({ target }) => {
    setText(foot, helpOf(target) || helpOf(document.activeElement));
  });
  return foot;
}

/** Whether a key undoes or redoes, on any system; null for another one. */
function undoneBy({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || ctrlKey === metaKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : null;
}

/** Undoes in the note, which holds all that was done here; but for what is being typed, which is not in it yet. */
function undoInNote(view: HTMLElement, uri: () => string | null): void {
  let isTyping = false;
  view.addEventListener('input', () => {
    isTyping = true;
  });
  for (const done of ['change', 'focusout'])
    view.addEventListener(done, () => {
      isTyping = false;
    });
  view.addEventListener('keydown', (event) => {
    const [type, shown] = [undoneBy(event), uri()];
    if (!type || shown === null || isTyping) return;
    // The page would undo what was typed in some line before.
    event.preventDefault();
    event.stopPropagation();
    const { target } = event;
    // The focus comes back to the page, which has to say where.
    if (target instanceof HTMLElement) window.addEventListener('focus', () => target.focus(), { once: true });
    tell({ type, uri: shown });
  });
}

function createView(words: ViewWords) {
  const changes = createChanges((change) => tell({ type: 'set', ...change }));
  const head = createHead(words, tell);
  const empty = createEmpty(words);
  const refusal = createElement('p', { class: 'refusal', role: 'alert', hidden: true });
  const forms = createElement('div', { class: 'forms' });
  // What scrolls lies below the head, so that nothing that has the focus is ever under it.
  const note = createElement('div', { class: 'note' }, head.pictures, forms);
  const main = createElement('main', {}, empty, note);
  head.head.append(refusal);
  document.body.replaceChildren(head.head, main, createFoot(main));

  let shownUri: string | null = null;
  undoInNote(main, () => shownUri);

  let shownKey = '';
  let shownForms: {
    readonly lesion: ReturnType<typeof createForm>;
    readonly note: ReturnType<typeof createForm>;
  };
  /** Another lesion gets controls of its own: what is typed in one never goes to another. */
  const formsFor = ({ uri, form: { noteIndex, current } }: ViewState) => {
    const key = JSON.stringify([uri, noteIndex, current]);
    if (key === shownKey) return shownForms;
    shownKey = key;
    const contextOf = (lesion: number | null) => ({
      words,
      folding,
      change: (...change: Parameters<typeof changes.add> extends [unknown, ...infer Rest] ? Rest : never) =>
        changes.add(lesion, ...change),
      isPending: (path: Parameters<typeof changes.isPending>[1]) => changes.isPending(lesion, path),
    });
    shownForms = {
      lesion: createForm('lesion', contextOf(current)),
      note: createForm('note', contextOf(null)),
    };
    const title = createElement('h2', {}, words.note);
    forms.replaceChildren(shownForms.lesion.element, title, shownForms.note.element);
    return shownForms;
  };
  return (state: ViewState | null, answer?: ChangeAnswer): void => {
    changes.receive(state, answer);
    setShown(empty, state === null);
    setShown(note, state !== null);
    setShown(head.head, state !== null);
    if (answer) {
      const isRefused = answer.outcome === 'refused';
      setText(refusal, isRefused ? `${words.notApplied} ${answer.reason}`.trim() : '');
      setShown(refusal, isRefused);
    }
    shownUri = state?.uri ?? null;
    if (!state) return;
    head.update(state);
    const { lesion, note: ofNote } = formsFor(state);
    lesion.update(state.form.lesion, state.form.readable);
    ofNote.update(state.form.note, state.form.readable);
  };
}

let view: ReturnType<typeof createView> | null = null;
window.addEventListener('message', ({ data }) => {
  const message = readToView(data);
  if (message?.type === 'words') view = createView(message.words);
  if (message?.type === 'state') view?.(message.state, message.answer);
});
tell({ type: 'ready' });
