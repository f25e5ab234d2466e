/** A line to type into: numbers, measured values, dates and texts. What is typed goes into the note when it is done. */
import type { FormField } from '../../service/form/form-field.ts';
import { createElement, newId } from '../dom.ts';
import type { FieldValue } from '../messages.ts';
import { type Control, type ControlContext, createRow, typedText } from './control.ts';
import { attachKeypad } from './keypad.ts';

const isNumeric = ({ kind }: FormField): boolean => kind === 'number' || kind === 'measured';

/** What was typed, as a value: a number where a number is asked for, with a point or a comma. */
export function valueTyped(text: string, field: Pick<FormField, 'kind'>): FieldValue | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const isNumber = field.kind === 'number' || field.kind === 'measured';
  return isNumber && /^-?\d+(?:[.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : typed;
}

/** A date that the editor of dates can show. */
const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** A control for a field that is typed. */
export function createInput(first: FormField, { words, change, isPending }: ControlContext): Control {
  const input = createElement('input', {
    id: newId(),
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  if (isNumeric(first)) input.inputMode = 'decimal';
  const body = createElement('div', { class: 'typed' }, input);
  const row = createRow(first.kind, body, words, input);
  let field = first;

  /** Whether the user has typed what is not in the note yet. */
  let isDirty = false;
  const commit = () => {
    if (!isDirty) return;
    isDirty = false;
    const value = valueTyped(input.value, field);
    if (input.value !== typedText(field)) change(field.path, value, field.value);
  };
  input.addEventListener('input', () => {
    isDirty = true;
  });
  // A day that is picked is picked; while one is typed, its year is a short one at first.
  input.addEventListener('change', () => {
    if (input.type === 'date' && !/^0/.test(input.value)) commit();
  });
  input.addEventListener('blur', commit);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || !isDirty) return;
    isDirty = false;
    input.value = typedText(field);
  });
  if (isNumeric(first)) attachKeypad(input, body, first, words, commit);
  return {
    element: row.element,
    update(next, isEnabled) {
      field = next;
      row.update(next, isEnabled);
      // A list has no place for a date that is none, and a line has.
      const type =
        next.kind === 'date' && (typedText(next) === '' || isDate(typedText(next))) ? 'date' : 'text';
      if (input.type !== type && !isDirty) input.type = type;
      input.required = next.required === true;
      if (!isDirty && !isPending(next.path) && input.value !== typedText(next)) input.value = typedText(next);
    },
  };
}
