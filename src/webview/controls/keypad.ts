/** Keys for numbers, for a hand at the mouse or at a screen: they lie over the form and move nothing in it. */
import type { FormField } from '../../service/form/form-field.ts';
import { createElement, setShown } from '../dom.ts';
import type { ViewWords } from '../messages.ts';

/**
 * Shows keys below a line while it is clicked on. Whoever uses the keyboard has keys, so these are for nobody else.
 *
 * @param field takes words such as "over" before the number if it is measured, and may take a word in place of it
 * @param done is called when the number is complete
 */
export function attachKeypad(
  input: HTMLInputElement,
  parent: HTMLElement,
  { kind, choices = [] }: Pick<FormField, 'kind' | 'choices'>,
  words: ViewWords,
  done: () => void,
): void {
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input'));
  };
  const key = (label: string, does: () => void, kind = 'digit') => {
    const button = createElement('button', { type: 'button', tabindex: -1, class: `key ${kind}` }, label);
    button.addEventListener('click', does);
    return button;
  };
  const digits = ['7', '8', '9', '4', '5', '6', '1', '2', '3', '.', '0'].map((digit) =>
    key(digit, () => type(input.value + digit)),
  );
  const erase = key('\u232b', () => type(input.value.slice(0, -1)));
  erase.title = words.erase;
  const before = (word: string, label: string) =>
    key(label, () => type(`${word} ${/[\d.]*$/.exec(input.value)?.[0] ?? ''}`), 'word');
  const close = () => setShown(pad, false);
  const finish = () => {
    done();
    close();
  };
  const wordKeys = [
    ...(kind === 'measured'
      ? [before('under', words.under), before('over', words.over), before('about', words.about)]
      : []),
    ...choices.map(({ value, label }) => {
      const choose = () => {
        type(String(value));
        finish();
      };
      return key(label, choose, 'word');
    }),
  ];
  const pad = createElement(
    'div',
    { class: 'keypad', 'aria-hidden': 'true', hidden: true },
    ...digits,
    erase,
    ...wordKeys,
    key(words.done, finish, 'done'),
  );
  // The line keeps the focus, and with it what is typed.
  pad.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('click', () => setShown(pad, !input.disabled));
  input.addEventListener('blur', close);
  input.addEventListener('keydown', close);
  parent.append(pad);
}
