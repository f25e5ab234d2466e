/** Any of several values: a box for each, in the order in which they were ticked. */
import type { FormField } from '../../service/form/form-field.ts';
import { createElement } from '../dom.ts';
import type { FieldValue } from '../messages.ts';
import { type Control, type ControlContext, createRow } from './control.ts';

const listOf = (value: unknown): readonly FieldValue[] => (Array.isArray(value) ? value : []);

/** A control for a list of choices. Without a tick the list is not recorded. */
export function createCheckboxes(first: FormField, { words, change, isPending }: ControlContext): Control {
  const options = createElement('div', { class: 'options' });
  const row = createRow('choices', options, words);
  let field = first;
  /** What is ticked: ahead of the note while a change is on its way. */
  let ticked: readonly FieldValue[] = [];
  const boxes = (first.choices ?? []).map(({ value, label }) => {
    const input = createElement('input', { type: 'checkbox', value: String(value) });
    options.append(
      createElement('label', { class: 'option' }, input, createElement('span', { class: 'face' }, label)),
    );
    input.addEventListener('change', () => {
      const others = ticked.filter((one) => one !== value);
      ticked = input.checked ? [...others, value] : others;
      change(field.path, ticked.length > 0 ? ticked : undefined, field.value);
    });
    return { input, value };
  });
  return {
    element: row.element,
    update(next, isEnabled) {
      field = next;
      row.update(next, isEnabled);
      if (isPending(next.path)) return;
      ticked = listOf(next.value);
      for (const { input, value } of boxes) input.checked = ticked.includes(value);
    },
  };
}
