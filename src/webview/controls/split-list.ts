/**
 * The controls of a section or an entry: those to be seen at once, and the rest folded below them. Which is which follows
 * from the schema and the unit's settings alone: nothing moves as one types.
 */
import type { FormField } from '../../service/form/form-field.ts';
import { createElement, setShown, setText } from '../dom.ts';
import { type ControlContext, type Folding, stateOf } from './control.ts';
import { createControlList } from './list.ts';

/** How many of some fields say something, so that what is folded away is not forgotten; of none nothing is said. */
const filled = (fields: readonly FormField[]): string =>
  String(fields.filter((field) => stateOf(field) !== 'missing').length || '');

/** Fields below a title that folds them away. */
export function createFold(key: string, isFirst: boolean, folding: Folding, body: HTMLElement) {
  const [name, count] = [
    createElement('span', { class: 'title' }),
    createElement('span', { class: 'count' }),
  ];
  const summary = createElement('summary', {}, name, count);
  const details = createElement('details', { open: folding.isOpen(key, isFirst) }, summary, body);
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

/**
 * A list of controls with a fold for the rest, empty at first.
 *
 * @param key names what it shows: whether the rest is open is kept by it
 */
export function createSplitList(key: string, context: ControlContext) {
  const [first, rest] = [createControlList(context), createControlList(context)];
  const more = createFold(`${key}.more`, false, context.folding, rest.element);
  more.element.classList.add('more');
  return {
    element: createElement('div', {}, first.element, more.element),
    /** Shows these fields, in their order. */
    update(fields: readonly FormField[], isEnabled: boolean): void {
      const folded = fields.filter(({ isFirst }) => !isFirst);
      more.update(context.words.more, folded);
      setShown(more.element, folded.length > 0);
      first.update(
        fields.filter(({ isFirst }) => isFirst),
        isEnabled,
      );
      rest.update(folded, isEnabled);
    },
  };
}
