/** The sections of a note and of a lesion, which fold, with their controls. */
import type { FormField } from '../service/form/form-field.ts';
import type { FormSection } from '../service/form/note-form.ts';
import { createCheckboxes } from './controls/checkboxes.ts';
import { type Control, type ControlContext, stateOf } from './controls/control.ts';
import { createEntries } from './controls/entries.ts';
import { createInput } from './controls/input.ts';
import { createControlList } from './controls/list.ts';
import { createOptions } from './controls/options.ts';
import { createTexts } from './controls/texts.ts';
import { createElement, setChildren, setText } from './dom.ts';

const MAKERS: Readonly<Record<FormField['kind'], (field: FormField, context: ControlContext) => Control>> = {
  choice: createOptions,
  answer: createOptions,
  number: createInput,
  measured: createInput,
  date: createInput,
  text: createInput,
  texts: createTexts,
  choices: createCheckboxes,
  entries: createEntries,
};

/** Which sections are open, by their keys; kept by the page. */
export interface Folding {
  isOpen(key: string, isFirst: boolean): boolean;
  set(key: string, isOpen: boolean): void;
}

/** How many fields of a section say something, `3/7`: what is folded away is not forgotten. */
const filled = ({ fields }: FormSection): string =>
  `${fields.filter((field) => stateOf(field) !== 'missing').length}/${fields.length}`;

function createSection(key: string, isFirst: boolean, context: ControlContext, folding: Folding) {
  const [title, count] = [
    createElement('span', { class: 'title' }),
    createElement('span', { class: 'count' }),
  ];
  const controls = createControlList(context);
  const summary = createElement('summary', {}, title, count);
  const details = createElement('details', { open: folding.isOpen(key, isFirst) }, summary, controls.element);
  details.dataset.section = key;
  details.addEventListener('toggle', () => folding.set(key, details.open));
  return {
    element: details,
    update(section: FormSection, isEnabled: boolean): void {
      setText(title, section.title);
      setText(count, filled(section));
      details.classList.toggle(
        'wrong',
        section.fields.some((field) => stateOf(field) === 'invalid'),
      );
      controls.update(section.fields, isEnabled);
    },
  };
}

/**
 * The form of a note or of one lesion.
 *
 * @param name tells its sections from those of the other form
 */
export function createForm(name: string, given: Omit<ControlContext, 'createControl'>, folding: Folding) {
  const form = createElement('div', { class: 'form' });
  const sections = new Map<string, ReturnType<typeof createSection>>();
  const context: ControlContext = { ...given, createControl: (field) => MAKERS[field.kind](field, context) };
  return {
    element: form,
    update(shown: readonly FormSection[], isEnabled: boolean): void {
      const elements = shown.map(({ key: id, title, fields }, at) => {
        const section = { key: id, title, fields: fields.filter(({ isKept }) => !isKept) };
        const key = `${name}.${section.key}`;
        const known = sections.get(key) ?? createSection(key, at === 0, context, folding);
        sections.set(key, known);
        known.update(section, isEnabled);
        return known.element;
      });
      setChildren(form, elements);
    },
  };
}
