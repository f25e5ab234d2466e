/** Shapes of notes for `npm run growth`: each has much of one thing. */
import { CLEAN, rows, withLesions } from '../support/clean-note.ts';

const inLesion = (text: string) => CLEAN.replace('    vessel: LAD\n', `    vessel: LAD\n${text}`);

/** A note of something that there can be much of. */
export type Shape = readonly [name: string, languageId: string, most: number, text: (n: number) => string];

/** Each with so much of it that its time can be told, within what is read. */
export const SHAPES: readonly Shape[] = [
  ['lesions', 'cto-note', 2000, (n) => withLesions(rows(n, (i) => `  - id: L${i}\n    vessel: LAD\n`))],
  [
    'lesions with an error each',
    'cto-note',
    2000,
    (n) => withLesions(rows(n, (i) => `  - id: L${i}\n    vessel: LADD\n`)),
  ],
  [
    'lesions of one name',
    'cto-note',
    2000,
    (n) => withLesions(rows(n, () => '  - id: B\n    vessel: LAD\n')),
  ],
  [
    'lesions that are not YAML',
    'cto-note',
    2000,
    (n) => withLesions(rows(n, (i) => `  - id: L${i}\n    vessel: "LAD\n`)),
  ],
  [
    'lesions with a safe fix each',
    'cto-note',
    2000,
    (n) => withLesions(rows(n, (i) => `  - id: L${i}\n    vessel: lad\n`)),
  ],
  [
    'lesions with a line that stands too deep',
    'cto-note',
    2000,
    (n) => withLesions(rows(n, (i) => `  - id: L${i}\n      vessel: LAD\n    stump: blunt\n`)),
  ],
  [
    'lesions with a misspelt key each',
    'cto-note',
    2000,
    (n) => withLesions(rows(n, (i) => `  - id: L${i}\n    vesel: LAD\n`)),
  ],
  [
    'lesions with an old summary each',
    'cto-note',
    2000,
    (n) => withLesions(rows(n, (i) => `  - id: L${i}\n    vessel: LAD\n    summary: old\n`)),
  ],
  [
    'lesions with anchors',
    'cto-note',
    800,
    (n) => withLesions(rows(n, (i) => `  - &a${i}\n    id: L${i}\n    vessel: LAD\n`)),
  ],
  [
    'aliases of one anchor',
    'cto-note',
    800,
    (n) => `x_a: &a [1, 2]\n${CLEAN}x_b:\n${rows(n, () => '  - *a\n')}`,
  ],
  ['sections with an error each', 'cto-note', 8000, (n) => CLEAN + rows(n, (i) => `k${i}: 1\n`)],
  ['keys of a lesion', 'cto-note', 8000, (n) => inLesion(rows(n, (i) => `    x_${i}: 1\n`))],
  // Of these, each slip hides the next.
  ['quotes that are not closed', 'cto-note', 2000, (n) => inLesion(rows(n, (i) => `    x_${i}: "a\n`))],
  ['values with a colon', 'cto-note', 1500, (n) => inLesion(rows(n, (i) => `    x_${i}: a: b\n`))],
  ['lines with a tab', 'cto-note', 4000, (n) => inLesion(rows(n, (i) => `\tx_${i}: 1\n`))],
  [
    'lines in two columns',
    'cto-note',
    2000,
    (n) => inLesion(rows(n, (i) => `    ${i % 2 ? ' ' : ''}x_${i}: 1\n`)),
  ],
  ['unknown keys of a lesion', 'cto-note', 8000, (n) => inLesion(rows(n, (i) => `    k${i}: 1\n`))],
  ['one key again and again', 'cto-note', 8000, (n) => inLesion(rows(n, () => '    length_mm: 20\n'))],
  [
    'one section again and again',
    'cto-note',
    8000,
    (n) => CLEAN + rows(n, () => 'consent: {obtained: yes}\n'),
  ],
  [
    'a list in brackets',
    'cto-note',
    8000,
    (n) => CLEAN.replace('[angina]', `[${rows(n, (i) => `a${i},\n    `)}]`),
  ],
  [
    'a list with dashes',
    'cto-note',
    8000,
    (n) => CLEAN.replace('[op-3]', `\n${rows(n, (i) => `    - op-${i}\n`)}`),
  ],
  ['a long word', 'cto-note', 50_000, (n) => CLEAN.replace('LAD', 'L'.repeat(n))],
  ['spaces in a line', 'cto-note', 50_000, (n) => CLEAN.replace('  - id: A', `  - ${' '.repeat(n)}id: A`)],
  ['spaces behind a value', 'cto-note', 50_000, (n) => CLEAN.replace('LAD\n', `LADD${' '.repeat(n)}# a\n`)],
  [
    'a long line that is not YAML',
    'cto-note',
    50_000,
    (n) => CLEAN.replace('LAD', `"LAD ${'a '.repeat(n / 2)}`),
  ],
  ['levels', 'cto-note', 90, (n) => `${CLEAN}x_a: ${'['.repeat(n)}${']'.repeat(n)}\n`],
  ['literal text', 'cto-note', 8000, (n) => inLesion(`    x_a: |\n${rows(n, () => '      words\n')}`)],
  ['comments', 'cto-note', 8000, (n) => inLesion(rows(n, () => '    # words\n'))],
  [
    'comments that silence',
    'cto-note',
    8000,
    (n) => inLesion(rows(n, () => '    # cto-ignore score-incomplete: later\n')),
  ],
  ['empty lines', 'cto-note', 8000, (n) => CLEAN.replaceAll('\nlesions', `${'\n'.repeat(n)}lesions`)],
  ['lone carriage returns', 'cto-note', 8000, (n) => CLEAN + '\r'.repeat(n)],
  ['notes', 'cto-note', 800, (n) => rows(n, () => `---\n${CLEAN}`)],
  ['fences', 'markdown', 2000, (n) => rows(n, (i) => `\`\`\`cto-lesion\nid: L${i}\nvessel: LAD\n\`\`\`\n`)],
  [
    'fences with summaries',
    'markdown',
    2000,
    (n) =>
      rows(
        n,
        (i) =>
          `\`\`\`cto-lesion\nid: L${i}\nvessel: LAD\n\`\`\`\n<!-- cto-summary L${i} -->\nx\n<!-- /cto-summary -->\n`,
      ),
  ],
  [
    'fences in lists',
    'markdown',
    2000,
    (n) => rows(n, (i) => `- \`\`\`cto-lesion\n  id: L${i}\n  vessel: LAD\n  \`\`\`\n`),
  ],
  [
    'fences that are not closed',
    'markdown',
    2000,
    (n) => rows(n, (i) => `> \`\`\`cto-lesion\n> id: L${i}\n\n`),
  ],
  [
    'fences of others',
    'markdown',
    8000,
    (n) => `${rows(n, () => '```js\nx\n```\n')}\`\`\`cto-lesion\nid: A\n\`\`\`\n`,
  ],
  [
    'sections in fences',
    'markdown',
    2000,
    (n) => rows(n, () => '```cto-note\nconsent: {obtained: yes}\n```\n'),
  ],
  [
    'summaries',
    'markdown',
    8000,
    (n) =>
      `\`\`\`cto-lesion\nid: A\n\`\`\`\n${rows(n, () => '<!-- cto-summary A -->\nx\n<!-- /cto-summary -->\n')}`,
  ],
  [
    'links to a lesion',
    'markdown',
    8000,
    (n) => `\`\`\`cto-lesion\nid: A\n\`\`\`\n\n${rows(n, () => '[a](#lesion:A) ')}\n`,
  ],
  ['prose', 'markdown', 50_000, (n) => `\`\`\`cto-lesion\nid: A\n\`\`\`\n\n${rows(n, () => 'words\n')}`],
  [
    'levels of lists',
    'markdown',
    90,
    (n) => `${rows(n, (i) => `${'  '.repeat(i)}- a\n`)}\n\`\`\`cto-lesion\nid: A\n\`\`\`\n`,
  ],
];
