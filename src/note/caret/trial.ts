/**
 * How YAML would read what is about to be written: a mark is put there, the text is read, and the mark is looked
 * for. What breaks the text, or takes from others what is theirs, is not offered.
 */
import { readPlain } from '../plain-yaml.ts';
import type { Found, Marked } from './marked.ts';
import { markedPlain } from './marked-plain.ts';
import { markedYaml } from './marked-yaml.ts';

function marked(text: string): Marked {
  const plain = readPlain(text);
  return plain ? markedPlain(text, plain) : markedYaml(text);
}

/**
 * Tries texts in the place of a stretch of a text.
 *
 * @returns where the mark in `written` is found, or that it is but text; null if it is not, or if the text would be
 * worse for it.
 * `replaced`: whether it takes the place of something that says the same but for its name, so that only the errors
 * are compared
 */
export function trialsOf(
  text: string,
): (from: number, to: number, written: string, replaced?: boolean) => Found | null {
  const known = new Map<string, { errors: number; said: string }>();
  const without = (from: number, to: number) => {
    const key = `${from} ${to}`;
    const before = known.get(key);
    if (before) return before;
    const rest = marked(text.slice(0, from) + text.slice(to));
    const now = { errors: rest.errors(), said: rest.said() };
    known.set(key, now);
    return now;
  };
  return (from, to, written, replaced = false) => {
    const trial = marked(text.slice(0, from) + written + text.slice(to));
    const mark = trial.mark();
    if (!mark || mark.inText) return mark;
    const before = replaced ? without(0, 0) : without(from, to);
    if (trial.errors() > before.errors) return null;
    return replaced || trial.said() === before.said ? mark : null;
  };
}
