/**
 * `npm run growth`: how the time of each question grows with the length of a note, for many shapes of notes. Times of n
 * and of twice n are compared: twice as long is in proportion, four times as long is its square.
 */
import type { NoteService } from '../../src/service/note-service.ts';
import { CLEAN } from '../support/clean-note.ts';
import { document, service } from '../support/notes.ts';

const rows = (count: number, row: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i)).join('');
const inLesion = (text: string) => CLEAN.replace('    vessel: LAD\n', `    vessel: LAD\n${text}`);
const lesions = (text: string) => CLEAN.replace('lesions:\n', `lesions:\n${text}`);

type Shape = readonly [name: string, languageId: string, most: number, text: (n: number) => string];

/** Each with the most of it that is read; half and a quarter of that are measured as well. */
const SHAPES: readonly Shape[] = [
  ['lesions', 'cto-note', 2000, (n) => lesions(rows(n, (i) => `  - id: L${i}\n    vessel: LAD\n`))],
  [
    'lesions with an error each',
    'cto-note',
    2000,
    (n) => lesions(rows(n, (i) => `  - id: L${i}\n    vessel: LADD\n`)),
  ],
  ['lesions of one name', 'cto-note', 2000, (n) => lesions(rows(n, () => '  - id: B\n    vessel: LAD\n'))],
  [
    'lesions that are not YAML',
    'cto-note',
    2000,
    (n) => lesions(rows(n, (i) => `  - id: L${i}\n    vessel: "LAD\n`)),
  ],
  [
    'lesions with anchors',
    'cto-note',
    800,
    (n) => lesions(rows(n, (i) => `  - &a${i}\n    id: L${i}\n    vessel: LAD\n`)),
  ],
  [
    'aliases of one anchor',
    'cto-note',
    800,
    (n) => `x_a: &a [1, 2]\n${CLEAN}x_b:\n${rows(n, () => '  - *a\n')}`,
  ],
  ['sections with an error each', 'cto-note', 8000, (n) => CLEAN + rows(n, (i) => `k${i}: 1\n`)],
  ['keys of a lesion', 'cto-note', 16_000, (n) => inLesion(rows(n, (i) => `    x_${i}: 1\n`))],
  ['unknown keys of a lesion', 'cto-note', 16_000, (n) => inLesion(rows(n, (i) => `    k${i}: 1\n`))],
  ['one key again and again', 'cto-note', 16_000, (n) => inLesion(rows(n, () => '    length_mm: 20\n'))],
  [
    'one section again and again',
    'cto-note',
    8000,
    (n) => CLEAN + rows(n, () => 'consent: {obtained: yes}\n'),
  ],
  [
    'a list in brackets',
    'cto-note',
    16_000,
    (n) => CLEAN.replace('[angina]', `[${rows(n, (i) => `a${i},\n    `)}]`),
  ],
  [
    'a list with dashes',
    'cto-note',
    16_000,
    (n) => CLEAN.replace('[op-3]', `\n${rows(n, (i) => `    - op-${i}\n`)}`),
  ],
  ['a long word', 'cto-note', 90_000, (n) => CLEAN.replace('LAD', 'L'.repeat(n))],
  ['spaces in a line', 'cto-note', 90_000, (n) => CLEAN.replace('  - id: A', `  - ${' '.repeat(n)}id: A`)],
  ['spaces behind a value', 'cto-note', 90_000, (n) => CLEAN.replace('LAD\n', `LADD${' '.repeat(n)}# a\n`)],
  [
    'a long line that is not YAML',
    'cto-note',
    90_000,
    (n) => CLEAN.replace('LAD', `"LAD ${'a '.repeat(n / 2)}`),
  ],
  ['levels', 'cto-note', 90, (n) => `${CLEAN}x_a: ${'['.repeat(n)}${']'.repeat(n)}\n`],
  ['literal text', 'cto-note', 16_000, (n) => inLesion(`    x_a: |\n${rows(n, () => '      words\n')}`)],
  ['comments', 'cto-note', 16_000, (n) => inLesion(rows(n, () => '    # words\n'))],
  [
    'comments that silence',
    'cto-note',
    8000,
    (n) => inLesion(rows(n, () => '    # cto-ignore score-incomplete: later\n')),
  ],
  ['empty lines', 'cto-note', 16_000, (n) => CLEAN.replaceAll('\nlesions', `${'\n'.repeat(n)}lesions`)],
  ['lone carriage returns', 'cto-note', 16_000, (n) => CLEAN + '\r'.repeat(n)],
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
    16_000,
    (n) =>
      `\`\`\`cto-lesion\nid: A\n\`\`\`\n${rows(n, () => '<!-- cto-summary A -->\nx\n<!-- /cto-summary -->\n')}`,
  ],
  [
    'links to a lesion',
    'markdown',
    16_000,
    (n) => `\`\`\`cto-lesion\nid: A\n\`\`\`\n\n${rows(n, () => '[a](#lesion:A) ')}\n`,
  ],
  ['prose', 'markdown', 90_000, (n) => `\`\`\`cto-lesion\nid: A\n\`\`\`\n\n${rows(n, () => 'words\n')}`],
  [
    'levels of lists',
    'markdown',
    90,
    (n) => `${rows(n, (i) => `${'  '.repeat(i)}- a\n`)}\n\`\`\`cto-lesion\nid: A\n\`\`\`\n`,
  ],
];

type Question = readonly [
  name: string,
  ask: (asked: NoteService, note: ReturnType<typeof document>) => unknown,
];

const middle = (note: ReturnType<typeof document>) => ({
  line: Math.floor(note.getText().split('\n').length / 2),
  character: 6,
});

const QUESTIONS: readonly Question[] = [
  ['findings', (asked, note) => asked.diagnose(note)],
  ['hover', (asked, note) => asked.hover(note, middle(note))],
  ['completion', (asked, note) => asked.complete(note, middle(note))],
  ['outline', (asked, note) => asked.outline(note)],
  ['folding', (asked, note) => asked.folding(note)],
  ['selection', (asked, note) => asked.selection(note, middle(note))],
  ['lenses', (asked, note) => asked.lenses(note)],
  ['inlays', (asked, note) => asked.inlays(note)],
  ['links', (asked, note) => asked.links(note)],
  ['names', (asked, note) => asked.highlights(note, middle(note))],
  ['next missing', (asked, note) => asked.nextMissing(note, middle(note))],
  ['new lesion', (asked, note) => asked.newLesion(note, middle(note))],
  ['summaries', (asked, note) => asked.summaries(note, 'all')],
  ['format', (asked, note) => asked.format(note)],
  ['a cure', (asked, note) => asked.codeActions(note, asked.diagnose(note).slice(0, 1))],
  ['all cures', (asked, note) => asked.fixAll(note)],
];

/** Processor time in milliseconds: of a busy machine it says more than what a clock tells. */
function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user } = process.cpuUsage(before);
  return user / 1000;
}

function measured([, languageId, , text]: Shape, n: number, [name, ask]: Question): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2 && least > 5; i += 1) {
    const asked = service();
    const note = document(text(n), languageId);
    if (name !== 'findings') asked.diagnose(note);
    least = Math.min(
      least,
      timeOf(() => ask(asked, note)),
    );
    if (least > 3000) break;
  }
  return least;
}

/** Less than this says nothing about growth. */
const TOO_SHORT = 40;
const QUADRATIC = 3;

const only = process.argv.slice(2);
console.log(
  '| shape | n | question | n/4 | n/2 | n | grows |\n| --- | ---: | --- | ---: | ---: | ---: | ---: |',
);
for (const shape of SHAPES.filter(([name]) => only.length === 0 || only.includes(name))) {
  const [name, , most] = shape;
  for (const question of QUESTIONS) {
    const times = [most / 4, most / 2].map((n) => measured(shape, n, question));
    // What takes long already is not asked for more.
    if ((times[1] ?? 0) > 6000) times.push(Number.NaN);
    else times.push(measured(shape, most, question));
    const last = Number.isNaN(times[2])
      ? (times[1] ?? 0) / (times[0] ?? 1)
      : (times[2] ?? 0) / (times[1] ?? 1);
    const isLong = Math.max(...times.filter((time) => !Number.isNaN(time))) > TOO_SHORT;
    if (!isLong) continue;
    const shown = times.map((time) => `${time.toFixed(0)} ms`).join(' | ');
    console.log(
      `| ${name} | ${most} | ${question[0]} | ${shown} | ${last.toFixed(1)}${last > QUADRATIC ? ' **!**' : ''} |`,
    );
  }
}
