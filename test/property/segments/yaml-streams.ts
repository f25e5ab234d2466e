import fc from 'fast-check';

const LINES = [
  ...[
    '',
    '',
    ' ',
    '# comment',
    '  # comment',
    'a: 1',
    'b: {c: d}',
    'text',
    '- x',
    '- y: 🫀',
    '"quoted"',
    '|',
    '>-',
  ],
  ...[
    '---',
    '---',
    '---',
    '--- # x',
    '--- |',
    '--- a: 1',
    '---\t{}',
    '---x',
    ' ---',
    '...',
    '...',
    '... # x',
    ' ...',
  ],
  ...[
    '%YAML 1.2',
    '%TAG ! tag:x,2000:',
    '  indented',
    '# %x',
    "'open",
    "close'",
    '----',
    '!!str s',
    '&a b',
    '? k',
    ': v',
  ],
];

/** YAML streams, most of them valid, of what begins, ends and looks like documents. */
export const yamlStreams: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '\uFEFF'),
    fc.array(fc.constantFrom(...LINES), { maxLength: 9 }),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.boolean(),
  )
  .map(([mark, lines, eol, ended]) => mark + lines.join(eol) + (ended ? eol : ''));
