/** The controls of some fields, each kept for as long as its field is there: what has the focus is never made anew. */
import type { FormField } from '../../service/form/form-field.ts';
import { createElement, setChildren } from '../dom.ts';
import type { Control, ControlContext } from './control.ts';

/** A field of another kind or with other choices needs another control. */
const keyOf = ({ path, kind, choices = [] }: FormField): string =>
  JSON.stringify([path, kind, choices.map(({ value }) => value)]);

/** A list of controls, empty at first; `update` shows fields in it. */
export function createControlList(context: ControlContext) {
  const list = createElement('div', { class: 'fields' });
  let controls = new Map<string, Control>();
  return {
    element: list,
    /** Shows these fields, in their order. */
    update(fields: readonly FormField[], isEnabled: boolean): void {
      const next = new Map<string, Control>();
      for (const field of fields) {
        const key = keyOf(field);
        const control = controls.get(key) ?? context.createControl(field);
        control.update(field, isEnabled);
        next.set(key, control);
      }
      controls = next;
      setChildren(
        list,
        [...next.values()].map((control) => control.element),
      );
    },
  };
}
