/** Valid notes, written as untidily as YAML allows, for the properties of formatting. */
import fc from 'fast-check';
import schema from '../../schemas/cto-note.schema.json' with { type: 'json' };

const keysOf = (section: keyof typeof schema.$defs): string[] =>
  Object.keys((schema.$defs[section] as { properties?: object }).properties ?? {});

const word = fc.constantFrom(
  'yes',
  'no',
  '3',
  'unknown',
  '"a # b"',
  "'x: y'",
  '[a, b]',
  '{ a: 1, b: [2] }',
  '',
  '~',
);
const comment = fc.constantFrom(
  '# one',
  '#two',
  '# cto-ignore score-incomplete: later',
  '# cto-ignore consent-missing: r',
);
const gap = fc.constantFrom('', ' ', '   ');

/** A key with its value, as lines from column 0, and the indentation of what follows. */
type Lines = string[];

const indented = (lines: Lines, by: number): Lines =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

/** Comments and blank lines, at any column up to a few. */
const filler: fc.Arbitrary<Lines> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('', '  ') },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.nat({ max: 6 }), comment).map(([by, text]) => ' '.repeat(by) + text),
    },
  ),
  { maxLength: 2 },
);

const sometimes = <T>(arbitrary: fc.Arbitrary<T>, none: T): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(none) }, { weight: 1, arbitrary });

const multiline = fc.constantFrom<Lines>(
  ['|', '    deep', '', '      deeper  ', '    # text'],
  ['>-', '  folded', '  text'],
  ['|+', '   kept', '', ''],
  ['|2', '   one more', '  text'],
  ['[a,', '    b, # c', '  c]'],
  ['"quoted', '', '   text"'],
  ['plain', '  text'],
  ['', '   below'],
);

const scalar = (key: string): fc.Arbitrary<Lines> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(
          gap,
          word,
          sometimes(
            fc.tuple(gap, comment).map(([g, c]) => `${g} ${c}`),
            '',
          ),
          fc.constantFrom('', ' '),
        )
        .map(([g, w, c, colon]) => [`${key}${colon}: ${g}${w}${c}`]),
    },
    { weight: 1, arbitrary: multiline.map(([first = '', ...rest]) => [`${key}: ${first}`, ...rest]) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.nat({ max: 3 }), fc.array(word, { minLength: 1, maxLength: 3 }))
        .map(([by, items]) => [
          `${key}:`,
          ...indented(
            items.map((item) => `-  ${item}`),
            by,
          ),
        ]),
    },
  );

function mapOf(keys: readonly string[], member: (key: string) => fc.Arbitrary<Lines>): fc.Arbitrary<Lines> {
  return fc
    .shuffledSubarray([...keys, 'x_b', 'x_a'], { minLength: 1, maxLength: Math.min(6, keys.length + 2) })
    .chain((chosen) => fc.tuple(...chosen.map((key) => fc.tuple(filler, member(key)))))
    .map((members) => members.flatMap(([above, lines], i) => (i === 0 ? lines : [...above, ...lines])));
}

const below = (key: string, inner: fc.Arbitrary<Lines>): fc.Arbitrary<Lines> =>
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), filler, inner, sometimes(comment, ''))
    .map(([by, above, lines, end]) => [`${key}: ${end}`, ...above, ...indented(lines, by)]);

const section = (key: string): fc.Arbitrary<Lines> => below(key, mapOf(keysOf(key as 'patient'), scalar));

const lesion = mapOf(['id', 'vessel', 'length_mm', 'stump', 'crossing', 'outcome', 'summary'], (key) =>
  key === 'crossing' || key === 'outcome' ? section(key) : scalar(key),
).map((lines) => (lines.some((line) => line.startsWith('id')) ? lines : [...lines, 'id: A']));

const entry: fc.Arbitrary<Lines> = fc
  .tuple(lesion, fc.integer({ min: 1, max: 4 }), fc.boolean())
  .map(([lines, by, apart]) => {
    const inner = indented(lines, by + 1);
    if (apart) return ['-', ...inner];
    return [`-${(inner[0] ?? '').slice(1)}`, ...inner.slice(1)];
  });

const lesions: fc.Arbitrary<Lines> = fc
  .tuple(fc.nat({ max: 4 }), fc.array(fc.tuple(filler, entry), { minLength: 1, maxLength: 3 }))
  .map(([by, entries]) => [
    'lesions:',
    ...indented(
      entries.flatMap(([above, lines]) => [...above, ...lines]),
      by,
    ),
  ]);

const TOP = ['cto_note', 'patient', 'consent', 'procedure', 'lesions', 'complications'];

const note: fc.Arbitrary<Lines> = fc
  .tuple(
    filler,
    mapOf(TOP, (key) => {
      if (key === 'lesions') return lesions;
      return ['patient', 'consent', 'procedure'].includes(key) ? section(key) : scalar(key);
    }),
    filler,
  )
  .map((parts) => parts.flat());

/** The lines as a file, with either line ending, and with or without one at the end. */
const asText = (lines: fc.Arbitrary<Lines>): fc.Arbitrary<string> =>
  fc
    .tuple(lines, fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(([all, eol, isOpen]) => all.join(eol) + (isOpen ? '' : eol));

/** YAML notes, some of several documents. */
export const untidyYaml: fc.Arbitrary<string> = asText(
  fc.oneof(
    { weight: 4, arbitrary: note },
    { weight: 1, arbitrary: fc.tuple(note, note).map(([a, b]) => ['---', ...a, '', '--- # next', ...b]) },
  ),
);

const fenced = (language: string, lines: Lines, prefix: string): Lines => [
  'Text.',
  '',
  ...['```' + language, ...lines, '```'].map((line) => prefix + line),
  '',
];

/** Markdown notes with fences, some of them in quotes. */
export const untidyMarkdown: fc.Arbitrary<string> = asText(
  fc
    .tuple(
      section('patient'),
      fc.array(fc.tuple(lesion, fc.constantFrom('', '> ', '> > ', '  ')), { minLength: 1, maxLength: 3 }),
    )
    .map(([patient, all]) => [
      ...fenced('cto-note', patient, ''),
      ...all.flatMap(([lines, prefix]) => fenced('cto-lesion', lines, prefix)),
      'End.  ',
      '',
    ]),
);
