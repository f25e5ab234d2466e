/** Elements, made and changed without a word of a note ever being read as HTML. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Sets an attribute to a text, or takes it away for `false` and `undefined`; one that is the same is left alone. */
export function setAttribute(
  node: Element,
  name: string,
  value: string | number | boolean | undefined,
): void {
  if (value === undefined || value === false) node.removeAttribute(name);
  else {
    const text = value === true ? '' : String(value);
    if (node.getAttribute(name) !== text) node.setAttribute(name, text);
  }
}

/** An element with its attributes and children; a text becomes a text node. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) setAttribute(node, key, value);
  node.append(...children);
  return node;
}

/** Sets the text of an element, and touches nothing where it is the same: a live region would be read aloud again. */
export function setText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Puts these children into an element in this order; those that are in place are not moved, and keep the focus. */
export function setChildren(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  for (const [at, child] of children.entries())
    if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
}

/** Shows or hides an element, from assistive technology as well. */
export function setShown(node: HTMLElement, isShown: boolean): void {
  if (node.hidden === isShown) node.hidden = !isShown;
}

let last = 0;

/** An id that no other element of the page has. */
export function newId(): string {
  last += 1;
  return `f${last}`;
}

/** Lines of text that only a screen reader sees. */
export const spoken = (text: string): HTMLSpanElement => createElement('span', { class: 'spoken' }, text);
