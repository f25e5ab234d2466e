/**
 * The sections of a note and of a lesion, which fold, with their controls. In each, what feeds a score of the unit stands
 * first, and the rest is folded below it. Which is which follows from the unit's settings alone: nothing moves as one types.
 */
import type { FormField } from '../service/form/form-field.ts';
import type { FormSection } from '../service/form/note-form.ts';
import { createCheckboxes } from './controls/checkboxes.ts';
import { type Control, type ControlContext, stateOf } from './controls/control.ts';
import { createEntries } from './controls/entries.ts';
import { createInput } from './controls/input.ts';
import { createControlList } from './controls/list.ts';
import { createOptions } from './controls/options.ts';
import { createTexts } from './controls/texts.ts';
import { createElement, setChildren, setShown, setText } from './dom.ts';

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

/** How many of some fields say something, `3/7`: what is folded away is not forgotten. */
const filled = (fields: readonly FormField[]): string =>
  `${fields.filter((field) => stateOf(field) !== 'missing').length}/${fields.length}`;

/** Fields below a title that folds them away. */
function createFold(key: string, isFirst: boolean, folding: Folding, ...body: readonly HTMLElement[]) {
  const [name, count] = [
    createElement('span', { class: 'title' }),
    createElement('span', { class: 'count' }),
  ];
  const summary = createElement('summary', {}, name, count);
  const details = createElement('details', { open: folding.isOpen(key, isFirst) }, summary, ...body);
  details.dataset.section = key;
  details.addEventListener('toggle', () => folding.set(key, details.open));
  return {
    element: details,
    update(title: string, fields: readonly FormField[]): void {
      setText(name, title);
      setText(count, filled(fields));
      details.classList.toggle(
        'wrong',
        fields.some((field) => stateOf(field) === 'invalid'),
      );
    },
  };
}

function createSection(key: string, isFirst: boolean, context: ControlContext, folding: Folding) {
  const [first, rest] = [createControlList(context), createControlList(context)];
  const more = createFold(`${key}.more`, false, folding, rest.element);
  more.element.classList.add('more');
  const section = createFold(key, isFirst, folding, first.element, more.element);
  return {
    element: section.element,
    update({ title, fields }: FormSection, isEnabled: boolean): void {
      const isSplit = fields.some(({ isScored }) => isScored);
      const isFolded = ({ isScored, required }: FormField) => isSplit && !isScored && !required;
      const folded = fields.filter(isFolded);
      section.update(title, fields);
      more.update(context.words.more, folded);
      setShown(more.element, folded.length > 0);
      first.update(
        fields.filter((field) => !isFolded(field)),
        isEnabled,
      );
      rest.update(folded, isEnabled);
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
