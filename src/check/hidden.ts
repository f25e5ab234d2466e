import type { Part } from '../note/part.ts';
import type { Path } from '../note/path.ts';
import { type Problem, problemAt } from '../note/problem.ts';
import { hiddenIn, withoutHidden } from '../text/hidden.ts';
import { type Argument, joined, type Sentence, say } from '../words/sentence.ts';
import type { Check, LesionCheck, Subject } from './check.ts';

const NAMES: Record<string, Sentence> = {
  '\u00ad': say`soft hyphen`,
  '\u200b': say`space without width`,
  '\u200e': say`left-to-right mark`,
  '\u200f': say`right-to-left mark`,
  '\u202d': say`left-to-right override`,
  '\u202e': say`right-to-left override`,
  '\u2066': say`left-to-right isolate`,
  '\u2067': say`right-to-left isolate`,
  '\ufeff': say`byte order mark`,
};

function called(sign: string): Argument {
  const code = `\`U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}\``;
  const name = NAMES[sign];
  return name ? say`${code} (${name})` : code;
}

/** All texts in data, keys and values, with their places. */
function* textsIn(data: unknown, path: Path): Generator<[string, Path]> {
  if (typeof data === 'string') yield [data, path];
  if (data === null || typeof data !== 'object') return;
  for (const [key, value] of Object.entries(data)) {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    if (!Array.isArray(data)) yield [key, at];
    yield* textsIn(value, at);
  }
}

/** What is found in the data of one block: another one may have something at the same path. */
function found({ text: whole, note }: Subject, part: Part, data: unknown, root: Path): Problem[] {
  const problems = new Map<number, Problem>();
  for (const [text, path] of textsIn(data, root)) {
    const signs = hiddenIn(text);
    if (signs.length === 0) continue;
    const isKey = text === path.at(-1);
    const range = part.locate(path, isKey ? 'key' : 'value') ?? note.anchor;
    const written = whole.slice(range.start, range.end);
    const clean = withoutHidden(written);
    // Written as an escape it is seen.
    if (problems.has(range.start) || clean === written) continue;
    const message = say`Invisible characters: remove them, since this is not what it looks like (${joined(signs.map(called), ', ')}).`;
    const problem = problemAt('hidden-character', message, range);
    problems.set(range.start, { ...problem, clue: { meant: clean, certainty: 'likely' } });
  }
  return [...problems.values()];
}

/** Characters that nobody sees, outside of the lesions. */
export const hidden: Check = {
  about: say`hidden characters`,
  run: (subject) =>
    subject.note.parts.flatMap((part) => {
      const { lesions: _, ...sections } = part.reading.sections;
      return found(subject, part, sections, []);
    }),
};

/** Characters that nobody sees, in a lesion. Its summary is our own text. */
export const hiddenInLesion: LesionCheck = {
  about: say`hidden characters`,
  run(subject, { entry }) {
    return found(subject, entry.part, entry.part.valueAt(entry.path), entry.path);
  },
};
