/** A line to type into: numbers, measured values, dates and texts. What is typed goes into the note when it is done. */
import type { FormField } from '../../service/form/form-field.ts';
import { createElement, newId, setShown } from '../dom.ts';
import type { FieldValue } from '../messages.ts';
import { type Control, type ControlContext, createRow, typedText } from './control.ts';
import { attachKeypad } from './keypad.ts';

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

const isNumeric = ({ kind }: Pick<FormField, 'kind'>): boolean => kind === 'number' || kind === 'measured';

/** What was typed, as a value: a number where a number is asked for, with a point or a comma; a year is a date too. */
function valueTyped(text: string, field: Pick<FormField, 'kind'>): FieldValue | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const isNumber = field.kind === 'date' ? /^\d{4}$/.test(typed) : isNumeric(field) && NUMBER.test(typed);
  return isNumber ? Number(typed.replace(',', '.')) : typed;
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
  const month = createElement('button', { type: 'button', class: 'add' }, words.dayUnknown);
  if (first.kind === 'date') body.append(month);
  const row = createRow(first.kind, body, words, input);
  let field = first;
  /** Whether a month or a year is to be typed, which the editor of dates cannot take. */
  let isPartial = false;

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
  month.addEventListener('click', () => {
    isPartial = true;
    input.type = 'text';
    input.placeholder = 'YYYY-MM';
    setShown(month, false);
    input.focus();
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
      // The editor of dates has no place for what is no day, and a line has.
      const written = typedText(next);
      isPartial &&= !isDate(written);
      const isPicked = next.kind === 'date' && !isPartial && (written === '' || isDate(written));
      const type = isPicked ? 'date' : 'text';
      if (input.type !== type && !isDirty) input.type = type;
      setShown(month, isPicked);
      month.disabled = !isEnabled;
      input.required = next.required === true;
      if (!isDirty && !isPending(next.path) && input.value !== typedText(next)) input.value = typedText(next);
    },
  };
}
