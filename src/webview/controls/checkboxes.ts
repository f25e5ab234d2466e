/** Any of several values: a box for each, in the order in which they were ticked. */
import type { FormField } from '../../service/form/form-field.ts';
import { createElement, setAttribute } from '../dom.ts';
import type { FieldValue } from '../messages.ts';
import { type Control, type ControlContext, createRow, markRow, rowElement } from './control.ts';

const listOf = (value: unknown): readonly FieldValue[] => (Array.isArray(value) ? value : []);

/** A control for a list of choices. Without a tick the list is not recorded. */
export function createCheckboxes(first: FormField, { words, change, isPending }: ControlContext): Control {
  const options = createElement('div', { class: 'options' });
  const { parts, describedBy, update: updateRow } = createRow(createElement('legend'), options, words);
  const row = rowElement('fieldset', 'choices', parts);
  row.setAttribute('aria-describedby', describedBy);
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
    element: row,
    update(next, isEnabled) {
      field = next;
      updateRow(next);
      markRow(row, next);
      setAttribute(row, 'disabled', !isEnabled);
      if (isPending(next.path)) return;
      ticked = listOf(next.value);
      for (const { input, value } of boxes) input.checked = ticked.includes(value);
    },
  };
}
