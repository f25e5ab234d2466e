import fc from 'fast-check';
import type { Fence } from '../../../src/markdown/open-fence.ts';

/** A document with one fence, and what is to be found of it. */
export interface NestedFence {
  readonly text: string;
  readonly fence: Fence;
  /** The lines of the fence without what is not theirs. */
  readonly content: readonly string[];
}

/** What begins a container, and what carries it on. */
const container = fc.oneof(
  fc.constant({ first: '> ', further: '> ' }),
  fc
    .tuple(fc.constantFrom('-', '+', '*', '1.', '7)', '123456789.'), fc.integer({ min: 1, max: 4 }))
    .map(([marker, spaces]) => {
      const first = marker + ' '.repeat(spaces);
      return { first, further: ' '.repeat(first.length) };
    }),
);

const contentLine = fc.constantFrom(
  '',
  'id: A',
  '  - x',
  '      y: 🫀',
  '# note',
  '> q',
  'z\tz',
  '``',
  '<!--',
  'é ',
);

const model = fc.record({
  containers: fc.array(container, { maxLength: 5 }),
  intro: fc.boolean(),
  indent: fc.integer({ min: 0, max: 3 }),
  marker: fc.constantFrom('```', '````', '~~~', '~~~~~'),
  info: fc.constantFrom('cto-lesion', 'cto-note', 'cto-lesion A 🫀', '', 'yaml'),
  content: fc.array(contentLine, { maxLength: 6 }),
  closed: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n', '\r'),
});

/** Fences in quotes and list items, with all their ranges as they were written down. */
export const nestedFences: fc.Arbitrary<NestedFence> = model.map((given) => {
  const { containers, intro, marker, info, content, closed, eol } = given;
  const further = containers.map((one) => one.further).join('');
  // Behind a list marker, white space would belong to the marker.
  const indent = ' '.repeat(intro ? given.indent : 0);
  let text = '';
  const write = (prefix: string, line: string): { start: number; end: number; next: number } => {
    text += line === '' ? prefix.trimEnd() : prefix;
    const start = text.length;
    text += line;
    const end = text.length;
    text += eol;
    return { start, end, next: text.length };
  };

  const first = containers.map((one) => one.first).join('');
  if (intro) {
    write(first, 'intro');
    write(further, '');
  }
  const outerStart = text.length;
  const { start, end } = write((intro ? further : first) + indent, marker + info);
  let outerEnd = end;
  const lines = content.map((line) => {
    const own = line.slice(Math.min(indent.length, /^ */.exec(line)?.[0].length ?? 0));
    const written = write(further, line);
    outerEnd = written.end;
    return { own, segment: { start: written.start + line.length - own.length, end: written.next } };
  });
  const closing = closed ? write(further + indent, marker) : null;
  if (closing) {
    write('', '');
    write('', 'behind');
  }
  return {
    text,
    content: lines.map(({ own }) => own + eol),
    fence: {
      marker,
      info,
      language: info.split(' ')[0] ?? '',
      open: { start, end },
      close: closing && { start: closing.start, end: closing.end },
      outer: { start: outerStart, end: closing?.end ?? outerEnd },
      prefix: further,
      lines: lines.map(({ segment }) => segment),
    },
  };
});
