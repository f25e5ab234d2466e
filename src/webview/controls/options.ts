/**
 * One of several values: buttons of a radio group, with "not recorded" as one of them; a list to choose from where there
 * are many. The arrow keys lead from one to the next and choose none, since each choice is written into the note.
 */
import type { FormField } from '../../service/form/form-field.ts';
import { createElement, newId, setAttribute, setChildren, setShown, spoken } from '../dom.ts';
import { type Control, type ControlContext, createRow, stateOf, typedText } from './control.ts';

/** More, or longer ones, become a list. */
const MOST_BUTTONS = 10;
const MOST_SIGNS = 64;

/** Buttons keep their values as text. */
const NOTHING = '';

const valuesOf = ({ choices = [] }: FormField) =>
  new Map(choices.map(({ value }) => [String(value), value] as const));

/** The text of the choice that is in the note: '' for none. */
const chosenIn = (field: FormField): string | null => {
  const state = stateOf(field);
  return state === 'missing' ? NOTHING : state === 'set' ? String(field.value) : null;
};

/** A control for a field that takes one of its choices. */
export function createOptions(field: FormField, context: ControlContext): Control {
  const { choices = [] } = field;
  const signs = choices.reduce((sum, { label }) => sum + label.length, 0);
  return choices.length > MOST_BUTTONS || signs > MOST_SIGNS
    ? createSelect(field, context)
    : createRadios(field, context);
}

/** The next button in the direction of an arrow key; null for another key. */
function neighbour(
  inputs: readonly HTMLInputElement[],
  from: HTMLInputElement,
  key: string,
): HTMLInputElement | null {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  if (step === undefined) return null;
  const at = inputs.indexOf(from);
  return inputs[(at + step + inputs.length) % inputs.length] ?? null;
}

function createRadios(first: FormField, { words, change, isPending }: ControlContext): Control {
  const name = newId();
  const options = createElement('div', { class: 'options' });
  const row = createRow('choice', options, words);
  let field = first;

  const option = (value: string, label: string, help = ''): HTMLInputElement => {
    const input = createElement('input', { type: 'radio', name, value });
    const shown =
      value === NOTHING
        ? [createElement('span', { 'aria-hidden': 'true' }, '\u2013'), spoken(words.notRecorded)]
        : [label];
    const face = createElement('span', { class: 'face' }, ...shown);
    setAttribute(face, 'title', value === NOTHING ? words.notRecorded : help || undefined);
    options.append(createElement('label', { class: 'option' }, input, face));
    return input;
  };
  const inputs = (first.choices ?? []).map(({ value, label, help }) => option(String(value), label, help));
  if (!first.required) inputs.push(option(NOTHING, words.notRecorded));

  options.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement)
      change(field.path, valuesOf(field).get(target.value), field.value);
  });
  options.addEventListener('keydown', (event) => {
    const next = event.target instanceof HTMLInputElement && neighbour(inputs, event.target, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  // One stop of the Tab key: what is chosen, or the first.
  const setStop = () => {
    const stop = inputs.find(({ checked }) => checked) ?? inputs[0];
    for (const input of inputs) input.tabIndex = input === stop ? 0 : -1;
  };
  return {
    element: row.element,
    update(next, isEnabled) {
      field = next;
      row.update(next, isEnabled);
      if (!isPending(next.path)) {
        const chosen = chosenIn(next);
        for (const input of inputs) input.checked = input.value === chosen;
      }
      setStop();
    },
  };
}

function createSelect(first: FormField, { words, change, isPending }: ControlContext): Control {
  const select = createElement('select', { id: newId() });
  const row = createRow('choice', select, words, select);
  // What is in the note and none of the choices, such as a typing error: seen, and not to be chosen.
  const other = createElement('option', { value: '\u0000', disabled: true });
  const nothing = createElement('option', { value: NOTHING }, words.notRecorded);
  const options = (first.choices ?? []).map(({ value, label }) =>
    createElement('option', { value: String(value) }, label),
  );
  setChildren(select, [nothing, ...options, other]);
  let field = first;
  select.addEventListener('change', () => {
    change(field.path, valuesOf(field).get(select.value), field.value);
  });
  return {
    element: row.element,
    update(next, isEnabled) {
      field = next;
      row.update(next, isEnabled);
      setShown(other, stateOf(next) === 'invalid');
      nothing.disabled = next.required === true && stateOf(next) !== 'missing';
      if (stateOf(next) === 'invalid') other.textContent = typedText(next);
      if (!isPending(next.path)) select.value = chosenIn(next) ?? other.value;
    },
  };
}
