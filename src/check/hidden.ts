import type { PlacedSegment } from '../note/placed-segment.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import { hiddenIn, removeHidden } from '../text/hidden.ts';
import { type Argument, joinMessages, type Message, msg } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';
import type { Check, LesionCheck, Subject } from './check.ts';

const NAMES: Record<string, Message> = {
  '\u00ad': msg`soft hyphen`,
  '\u200b': msg`zero-width space`,
  '\u200e': msg`left-to-right mark`,
  '\u200f': msg`right-to-left mark`,
  '\u202d': msg`left-to-right override`,
  '\u202e': msg`right-to-left override`,
  '\u2066': msg`left-to-right isolate`,
  '\u2067': msg`right-to-left isolate`,
  '\ufeff': msg`byte order mark`,
};

function called(sign: string): Argument {
  const code = `\`U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}\``;
  const name = NAMES[sign];
  return name ? msg`${code} (${name})` : code;
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

/** What is found in the data of one segment: another one may have something at the same path. */
function found({ text: whole, note }: Subject, segment: PlacedSegment, data: unknown, root: Path): Problem[] {
  const problems = new Map<number, Problem>();
  // Written as an escape it is seen.
  if (hiddenIn(segment.region.text).length === 0) return [];
  for (const [text, path] of textsIn(data, root)) {
    const signs = hiddenIn(text);
    if (signs.length === 0) continue;
    const isKey = text === path.at(-1);
    const range = segment.locate(path, isKey ? 'key' : 'value') ?? note.anchor;
    const written = whole.slice(range.start, range.end);
    const clean = removeHidden(written);
    if (problems.has(range.start) || clean === written) continue;
    const message = msg`Invisible characters: remove them, since the text is not what it looks like (${joinMessages(signs.map(called), ', ')}).`;
    const problem = createProblem('hidden-character', message, range);
    problems.set(range.start, { ...problem, data: { replacement: clean, safety: 'likely' } });
  }
  return [...problems.values()];
}

/** Characters that nobody sees, outside of the lesions. */
export const hidden: Check = {
  about: msg`hidden characters`,
  run: (subject) =>
    subject.note.segmentsFor([]).flatMap((segment) => {
      const { lesions: _, ...sections } = segment.parsed.sections;
      return found(subject, segment, sections, []);
    }),
};

/** Characters that nobody sees, in a lesion. Its summary is our own text. */
export const hiddenInLesion: LesionCheck = {
  about: msg`hidden characters`,
  run(subject, { entry }) {
    return found(subject, entry.segment, entry.segment.valueAt(entry.path), entry.path);
  },
};
