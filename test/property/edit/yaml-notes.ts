import fc from 'fast-check';
import { OPEN } from './keys.ts';
import { type GeneratedLesion, lesions } from './lesions.ts';
import { form, type Generated, generated } from './texts.ts';

const blanks = (width: number) => ' '.repeat(width);

/** Where the dash of a lesion stands, and where its keys do. */
const place = fc.record({
  gap: fc.integer({ min: 1, max: 4 }),
  isApart: fc.integer({ min: 0, max: 5 }).map((luck) => luck === 0),
  behind: fc.constantFrom(
    '',
    '',
    '',
    '',
    '\n',
    '  \n',
    '# comment',
    '  # comment',
    '\n     # comment',
    '\t# tab',
  ),
});

type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;

function entry({ lines }: GeneratedLesion, indent: number, { gap, isApart, behind }: Place): string[] {
  const own = lines.map((line) => (line === '' ? '' : blanks(indent + 1 + gap) + line));
  const dash = `${blanks(indent)}-`;
  const head = isApart
    ? [`${dash} # apart`, ...own]
    : [dash + (own[0] ?? '').slice(indent + 1), ...own.slice(1)];
  // What is deep enough would be a part of a summary that is a block scalar.
  const isOwn = /#/.test(behind) && lines.some((line) => line.includes(OPEN));
  return [...head, ...(behind === '' || isOwn ? [] : behind.split('\n'))];
}

const before = fc.constantFrom<string[]>(
  [],
  ['# \t"comment" 🫀'],
  ['patient:', '  age_years: 70 # years', '  sex: female'],
  ['patient: {age_years: 70}', ''],
  ['x_n: |', '  - id: A', '    summary: |', '      x', ''],
);
const after = fc.constantFrom<string[]>(
  [],
  [],
  ['# end'],
  ['', ''],
  ['complications: [none]'],
  ['x_z: |+', '  text', ''],
  ['...', '# behind'],
);

const note = fc
  .record({
    indent: fc.integer({ min: 0, max: 4 }),
    lesions,
    places: fc.array(place, { minLength: 4, maxLength: 4 }),
    before,
    after,
  })
  .map(({ indent, lesions: own, places, before: head, after: tail }) => ({
    own,
    lines: [
      'cto_note: 1',
      ...head,
      'lesions:',
      ...own.flatMap((one, i) => entry(one, indent, places[i] ?? { gap: 1, isApart: false, behind: '' })),
      ...tail,
    ],
  }));

/** Texts of one note in YAML, or of two. */
export const yamlNotes: fc.Arbitrary<Generated> = fc
  .tuple(note, fc.option(note, { freq: 5 }), form)
  .map(([first, second, how]) =>
    generated(
      'cto-note',
      second ? [...first.lines, '---', ...second.lines] : first.lines,
      second ? [...first.own, ...second.own] : first.own,
      how,
    ),
  );
