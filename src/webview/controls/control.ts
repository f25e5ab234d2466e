/** What every control is: a row with a name, a help text, what its value counts, and its problems. */
import type { FormField } from '../../service/form/form-field.ts';
import { createElement, newId, setAttribute, setShown, setText, spoken } from '../dom.ts';
import type { FieldPath, FieldValue, ViewWords } from '../messages.ts';

/** Which sections are open, by their keys; kept by the page. */
export interface Folding {
  isOpen(key: string, isFirst: boolean): boolean;
  set(key: string, isOpen: boolean): void;
}

/** What a control asks of the view. */
export interface ControlContext {
  readonly words: ViewWords;
  /** Sets a value; `undefined` takes its key away. */
  change(path: FieldPath, value: FieldValue | undefined, before: unknown): void;
  /** Whether a change at a path is on its way, so that the control is ahead of the text. */
  isPending(path: FieldPath): boolean;
  /** Which sections are open. */
  readonly folding: Folding;
  /** The control of a field of an entry. */
  createControl(field: FormField): Control;
}

/** A control of one field. */
export interface Control {
  readonly element: HTMLElement;
  /** Shows another state of the same field, and leaves alone what the user is at. */
  update(field: FormField, isEnabled: boolean): void;
}

/** What is typed into or chosen from: the one that the name of a field is the label of. */
type Labelled = HTMLInputElement | HTMLSelectElement;

/**
 * The row of a field: its name, what it is set with, its help and its problems.
 *
 * @param kind the class of the row
 * @param labelled what the name is the label of, with an id; without it the row is a group, and its name a legend
 */
export function createRow(kind: string, body: HTMLElement, words: ViewWords, labelled?: Labelled): Control {
  const name = labelled ? createElement('label', { for: labelled.id }) : createElement('legend');
  const [label, unit, counts] = [
    createElement('span'),
    createElement('span', { class: 'unit' }),
    createElement('span', { class: 'counts' }),
  ];
  name.classList.add('name');
  name.append(label, ' ', unit, ' ', counts);
  const [helpId, problemsId] = [newId(), newId()];
  const help = createElement('span', { id: helpId, class: 'spoken' });
  const problems = createElement('div', { id: problemsId, class: 'problems' });
  const attributes = { class: `field ${kind}` };
  const element = createElement(labelled ? 'div' : 'fieldset', attributes, name, body, help, problems);
  setAttribute(labelled ?? element, 'aria-describedby', `${helpId} ${problemsId}`);
  return {
    element,
    update(field, isEnabled) {
      const { label: text, unit: measure, counts: counting, help: about, problems: wrong, value } = field;
      setText(label, text);
      // Stent layers are counted in layers: the name says it. A day is picked in the order of the browser's language.
      const isSaid =
        field.kind === 'date' ||
        (measure !== null && measure.length > 2 && text.toLowerCase().includes(measure.toLowerCase()));
      setText(unit, measure ?? '');
      setShown(unit, measure !== null && !isSaid);
      showCounts(counts, counting, words);
      setText(help, about);
      // A key without a value is not recorded here, and its state says so.
      showProblems(problems, value === null ? [] : wrong);
      markRow(element, field);
      setAttribute(labelled ?? element, 'disabled', !isEnabled);
      if (labelled) setAttribute(labelled, 'aria-invalid', stateOf(field) === 'invalid' ? 'true' : undefined);
    },
  };
}

/** A paragraph for each problem, looking as serious as it is. */
function showProblems(place: HTMLElement, problems: FormField['problems']): void {
  const shown = problems.map(({ message, severity }) => {
    const words = message.split('`').map((part, at) => (at % 2 ? createElement('code', {}, part) : part));
    return createElement('p', { class: severity }, ...words);
  });
  const isSame =
    shown.length === place.children.length && shown.every((one, at) => place.children[at]?.isEqualNode(one));
  if (!isSame) place.replaceChildren(...shown);
  setShown(place, problems.length > 0);
}

/** A badge for each score that the field feeds: what it adds, or that it adds nothing, or that nobody knows. */
function showCounts(place: HTMLElement, counts: FormField['counts'], words: ViewWords): void {
  const texts = { present: words.adds, absent: words.addsNothing, unknown: words.addsUnknown };
  const signs = { present: '+', absent: '', unknown: '?\u2009' };
  while (place.children.length > counts.length) place.lastElementChild?.remove();
  for (const [at, { score, item, points, state, because }] of counts.entries()) {
    const badge = place.children[at] ?? place.appendChild(createElement('span'));
    setAttribute(badge, 'class', `badge ${state}`);
    setAttribute(badge, 'title', `${score}: ${item}. ${because}`);
    const says = texts[state].replace('{0}', String(points)).replace('{1}', score);
    const shown = state === 'absent' ? score : `${signs[state]}${points} ${score}`;
    if (badge.getAttribute('data-says') === says) continue;
    setAttribute(badge, 'data-says', says);
    badge.replaceChildren(createElement('span', { 'aria-hidden': 'true' }, shown), spoken(says));
  }
  setShown(place, counts.length > 0);
}

/** The state of a field, of which a key without a value is not recorded. */
export const stateOf = ({ state, value }: FormField): FormField['state'] =>
  value === null ? 'missing' : state;

/** Keeps the path for tests and the help at hand for the line at the foot of the view. */
function markRow(row: HTMLElement, field: FormField): void {
  const { path, help } = field;
  setAttribute(row, 'data-path', path.join('.'));
  setAttribute(row, 'data-help', help);
  setAttribute(row, 'data-state', stateOf(field));
}

/** What a line to type into shows: the value, or what stands in the note where that is no single value. */
export const typedText = ({ value, text }: FormField): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : text;
