/**
 * A list of entries with fields of their own, such as attempts or stents: each is a group that can be removed. One more
 * is a group of empty fields; the first that is filled in adds it to the note. That there are none is a box to tick.
 */
import type { FormField } from '../../service/form/form-field.ts';
import { createElement, setAttribute, setChildren, setShown, setText } from '../dom.ts';
import { type Control, type ControlContext, createRow } from './control.ts';
import { createSplitList } from './split-list.ts';

interface Entry {
  readonly element: HTMLElement;
  update(fields: readonly FormField[], at: number): void;
}

/** What one entry is called. */
const nameOf = ({ entryLabel, label }: FormField): string => entryLabel || label;

/** A control for a list of entries. */
export function createEntries(first: FormField, context: ControlContext): Control {
  const { words, change, isPending } = context;
  const none = createElement('input', { type: 'checkbox', value: 'none' });
  const noneFace = createElement('span', { class: 'face' });
  const noneOption = createElement('label', { class: 'option' }, none, noneFace);
  const noneRow = createElement('div', { class: 'options' }, noneOption);
  const add = createElement('button', { type: 'button', class: 'add' });
  const list = createElement('div', { class: 'entries' });
  const body = createElement('div', {}, noneRow, list, add);
  const row = createRow('entries', body, words);
  let field = first;
  const entries: Entry[] = [];
  /** Whether one more is shown, which is not in the note. */
  let isAdding = false;
  let isEnabled = true;

  const createEntry = (): Entry => {
    const name = createElement('legend');
    const remove = createElement('button', { type: 'button', class: 'icon' }, '\u00d7');
    // Whether the rest is open is the same for each entry.
    const controls = createSplitList(`entry.${String(first.path.at(-1))}`, context);
    const box = createElement('fieldset', { class: 'entry' }, name, remove, controls.element);
    let place = 0;
    remove.addEventListener('click', () => {
      if (isAdding && place === field.entries?.length) {
        isAdding = false;
        showEntries();
      } else change([...field.path, place], undefined, undefined);
      add.focus();
    });
    return {
      element: box,
      update(fields, at) {
        place = at;
        const title = words.entry.replace('{0}', nameOf(field)).replace('{1}', String(at + 1));
        setText(name, title);
        setAttribute(remove, 'aria-label', words.remove.replace('{0}', title));
        remove.title = remove.ariaLabel ?? '';
        remove.disabled = !isEnabled;
        controls.update(fields, isEnabled);
      },
    };
  };
  const showEntries = () => {
    const wanted = [...(field.entries ?? []), ...(isAdding && field.added ? [field.added] : [])];
    while (entries.length < wanted.length) entries.push(createEntry());
    entries.length = wanted.length;
    for (const [at, fields] of wanted.entries()) entries[at]?.update(fields, at);
    setChildren(
      list,
      entries.map((entry) => entry.element),
    );
    add.disabled = !isEnabled || isAdding;
    none.disabled = !isEnabled;
    setShown(noneRow, field.none !== undefined && wanted.length === 0);
    setShown(add, !field.none?.isSaid);
  };
  none.addEventListener('change', () => {
    change(field.path, none.checked ? ['none'] : undefined, field.value);
  });
  add.addEventListener('click', () => {
    isAdding = true;
    showEntries();
    entries.at(-1)?.element.querySelector<HTMLElement>('input, select')?.focus();
  });
  return {
    element: row.element,
    update(next, enabled) {
      // What was one more is in the note now.
      if ((next.entries?.length ?? 0) > (field.entries?.length ?? 0)) isAdding = false;
      field = next;
      isEnabled = enabled;
      // What is in it is disabled one by one.
      row.update(next, true);
      setText(add, words.addTo.replace('{0}', nameOf(next)));
      setText(noneFace, next.none?.label ?? '');
      if (!isPending(next.path)) none.checked = next.none?.isSaid === true;
      showEntries();
    },
  };
}
