/** The sections of a note and of a lesion, which fold, with their controls. */
import type { FormField } from '../service/form/form-field.ts';
import type { FormSection } from '../service/form/note-form.ts';
import { createCheckboxes } from './controls/checkboxes.ts';
import type { Control, ControlContext } from './controls/control.ts';
import { createEntries } from './controls/entries.ts';
import { createInput } from './controls/input.ts';
import { createOptions } from './controls/options.ts';
import { createFold, createSplitList } from './controls/split-list.ts';
import { createTexts } from './controls/texts.ts';
import { createElement, setChildren } from './dom.ts';

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

function createSection(key: string, isFirst: boolean, context: ControlContext) {
  const list = createSplitList(key, context);
  const section = createFold(key, isFirst, context.folding, list.element);
  return {
    element: section.element,
    update({ title, fields }: FormSection, isEnabled: boolean): void {
      section.update(title, fields);
      list.update(fields, isEnabled);
    },
  };
}

/**
 * The form of a note or of one lesion.
 *
 * @param name tells its sections from those of the other form
 */
export function createForm(name: string, given: Omit<ControlContext, 'createControl'>) {
  const form = createElement('div', { class: 'form' });
  const sections = new Map<string, ReturnType<typeof createSection>>();
  const context: ControlContext = { ...given, createControl: (field) => MAKERS[field.kind](field, context) };
  return {
    element: form,
    update(shown: readonly FormSection[], isEnabled: boolean): void {
      const asked = shown
        .map((section) => ({ ...section, fields: section.fields.filter(({ isKept }) => !isKept) }))
        .filter(({ fields }) => fields.length > 0);
      const elements = asked.map((section, at) => {
        const key = `${name}.${section.key}`;
        const known = sections.get(key) ?? createSection(key, at === 0, context);
        sections.set(key, known);
        known.update(section, isEnabled);
        return known.element;
      });
      setChildren(form, elements);
    },
  };
}
