/** The head of the view: which lesion it shows, its picture, its scores, and what keeps the note from being read. */
import { createElement, newId, setAttribute, setChildren, setShown, setText } from './dom.ts';
import type { FromView, ViewState, ViewWords } from './messages.ts';

/** Puts a picture in place of another; '' shows none. Its text is parsed as SVG, in which nothing runs. */
function createPicture(className: string) {
  const place = createElement('div', { class: className });
  let shown = '';
  return {
    element: place,
    update(svg: string): void {
      if (svg === shown) return;
      shown = svg;
      const { documentElement } = new DOMParser().parseFromString(svg || '<svg/>', 'image/svg+xml');
      const isPicture = svg !== '' && documentElement.localName === 'svg';
      place.replaceChildren(...(isPicture ? [document.importNode(documentElement, true)] : []));
      setShown(place, isPicture);
    },
  };
}

/** The scores, a line each; a screen reader reads a line again when it says something else. */
function createScores(words: ViewWords) {
  const list = createElement('div', {
    class: 'scores',
    role: 'status',
    'aria-live': 'polite',
    'aria-label': words.scores,
  });
  const lines = new Map<string, HTMLElement>();
  return {
    element: list,
    update({ form }: ViewState): void {
      const elements = form.scores.map(({ id, text }) => {
        const line =
          lines.get(id) ??
          createElement('p', { class: 'score' }, createElement('strong'), ' ', createElement('span'));
        lines.set(id, line);
        // The score itself first, then what it foretells.
        const [score = '', ...rest] = text.split(' \u00b7 ');
        const [first, second] = line.children;
        if (first && second) {
          setText(first, score);
          setText(second, rest.join(' \u00b7 '));
        }
        return line;
      });
      setChildren(list, elements);
    },
  };
}

/** The head of the view. */
export function createHead(words: ViewWords, tell: (message: FromView) => void) {
  const id = newId();
  const lesion = createElement('select', { id });
  const add = createElement('button', { type: 'button', class: 'add' }, words.addLesion);
  const bar = createElement(
    'div',
    { class: 'bar' },
    createElement('label', { for: id }, words.lesion),
    lesion,
    add,
  );
  const [problem, go] = [createElement('p'), createElement('button', { type: 'button' }, words.showProblem)];
  const trouble = createElement('div', { class: 'trouble', role: 'alert', hidden: true }, problem, go);
  const [picture, tree] = [createPicture('picture'), createPicture('picture tree')];
  const scores = createScores(words);
  let uri = '';
  lesion.addEventListener('change', () => tell({ type: 'chooseLesion', uri, lesion: Number(lesion.value) }));
  add.addEventListener('click', () => tell({ type: 'addLesion', uri }));
  go.addEventListener('click', () => tell({ type: 'showProblem', uri }));
  return {
    /** What stays in sight. */
    head: createElement('header', {}, bar, trouble, scores.element),
    pictures: createElement('div', { class: 'pictures' }, picture.element, tree.element),
    update(state: ViewState): void {
      const { form, pictures } = state;
      uri = state.uri;
      const options = form.lesions.map(({ index, name }, at) => {
        const option = lesion.options[at] ?? createElement('option');
        setAttribute(option, 'value', index);
        setText(option, name);
        return option;
      });
      setChildren(lesion, options);
      if (form.current !== null) lesion.value = String(form.current);
      lesion.disabled = form.lesions.length === 0;
      add.disabled = !form.readable;
      setText(problem, form.readable ? '' : `${words.unreadable} ${form.problem?.message ?? ''}`.trim());
      setShown(trouble, !form.readable);
      picture.update(pictures.lesion);
      tree.update(pictures.tree);
      scores.update(state);
    },
  };
}
