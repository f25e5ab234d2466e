/** A list of texts, such as wires in the order used: a line for each, and an empty one for the next. */
import type { FormField } from '../../service/form/form-field.ts';
import { createElement, setAttribute, setChildren } from '../dom.ts';
import { type Control, type ControlContext, createRow } from './control.ts';

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

interface Line {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly remove: HTMLButtonElement;
}

/** A control for a list of texts. */
export function createTexts(first: FormField, { words, change, isPending }: ControlContext): Control {
  const body = createElement('div', { class: 'lines' });
  const row = createRow('texts', body, words);
  let field = first;
  const lines: Line[] = [];

  const typed = () => lines.map(({ input }) => input.value.trim()).filter((text) => text !== '');
  const commit = () => {
    const texts = typed();
    if (JSON.stringify(texts) === JSON.stringify(textsOf(field.value))) return;
    change(field.path, texts.length > 0 ? texts : undefined, field.value);
  };
  const addLine = (): Line => {
    const input = createElement('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
    const remove = createElement('button', { type: 'button', class: 'icon' }, '\u00d7');
    const line = { element: createElement('div', { class: 'line' }, input, remove), input, remove };
    input.addEventListener('blur', commit);
    input.addEventListener('keydown', ({ key }) => {
      if (key !== 'Enter') return;
      commit();
      // On to the next one, which is there once this one is not empty.
      showLines(Math.max(typed().length + 1, lines.length));
      lines[lines.indexOf(line) + 1]?.input.focus();
    });
    remove.addEventListener('click', () => {
      input.value = '';
      // The lines behind it move up, and the hand stays where it is.
      const texts = typed();
      for (const [at, one] of lines.entries()) one.input.value = texts[at] ?? '';
      input.focus();
      commit();
    });
    lines.push(line);
    return line;
  };
  const showLines = (count: number) => {
    while (lines.length < count) addLine();
    // One that somebody is in stays.
    while (lines.length > count && lines.at(-1)?.input !== document.activeElement) lines.pop();
    for (const [at, { input, remove }] of lines.entries()) {
      setAttribute(input, 'aria-label', `${field.label} ${at + 1}`);
      setAttribute(remove, 'aria-label', words.remove.replace('{0}', `${field.label} ${at + 1}`));
      remove.title = remove.ariaLabel ?? '';
      const isNext = at === lines.length - 1;
      setAttribute(input, 'placeholder', isNext ? words.addTo.replace('{0}', field.label) : undefined);
      remove.classList.toggle('unseen', isNext);
      remove.disabled = isNext || input.disabled;
    }
    setChildren(
      body,
      lines.map((line) => line.element),
    );
  };
  return {
    element: row.element,
    update(next, isEnabled) {
      field = next;
      row.update(next, isEnabled);
      if (isPending(next.path)) return;
      const texts = textsOf(next.value);
      showLines(texts.length + 1);
      for (const [at, { input }] of lines.entries())
        if (input !== document.activeElement && input.value !== (texts[at] ?? ''))
          input.value = texts[at] ?? '';
      showLines(texts.length + 1);
    },
  };
}
