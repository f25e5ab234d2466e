/**
 * Texts made to break a program that reads them: too much of something, or something that other YAML readers act on.
 */
import { CLEAN } from './clean-note.ts';

export interface HostileText {
  /** What it is, in a few words. */
  readonly name: string;
  readonly languageId: 'cto-note' | 'markdown';
  /** Whether it is a note that says something odd, but nothing wrong. */
  readonly isSound: boolean;
  /** Made on demand: some are long. */
  text(): string;
}

const MANY = 20_000;
const MEGABYTES = 8_000_000;

/** A YAML note in Markdown: the whole of it as the text of one fence. */
const fenced = (text: string, language = 'cto-lesion') => `Prose.\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;
const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
/** A clean note with something put into its lesion. */
const inLesion = (text: string) => CLEAN.replace('    vessel: LAD\n', `    vessel: LAD\n${text}\n`);

/** Anchors, each of which stands for nine of the one before it. */
function aliasBomb(levels: number): string {
  const list = (i: number) =>
    i === 0
      ? 'lol'
      : Array(9)
          .fill(`*a${i - 1}`)
          .join(', ');
  return lines(levels, (i) => `x_${i}: &a${i} [${list(i)}]`);
}

/** Maps within maps, each indented by one more space. */
const indented = (levels: number) => lines(levels, (i) => `${' '.repeat(i)}a:`);

const yaml: Record<string, () => string> = {
  'an alias bomb of 9 levels': () => `${CLEAN}${aliasBomb(10)}\n`,
  'an alias bomb of 60 levels': () => `${CLEAN}${aliasBomb(60)}\n`,
  'an alias bomb of merge keys': () =>
    `${CLEAN}x_0: &a0 {k: 1}\n${lines(40, (i) => `x_${i + 1}: &a${i + 1}\n  p: {<<: *a${i}}\n  q: {<<: *a${i}}`)}\n`,
  'one anchor and 100,000 aliases': () =>
    `${CLEAN}x_a: &a [1, 2, 3]\nx_b:\n${lines(100_000, () => '  - *a')}\n`,
  '20,000 anchors, each with its alias': () =>
    `${CLEAN}x_a:\n${lines(MANY, (i) => `  - &a${i} 1\n  - *a${i}`)}\n`,
  'an alias within its own anchor': () => `${CLEAN}x_a: &a\n  b: *a\n`,
  '20,000 brackets': () => `${CLEAN}x_a: ${'['.repeat(MANY)}${']'.repeat(MANY)}\n`,
  '20,000 brackets that are not closed': () => `${CLEAN}x_a: ${'['.repeat(MANY)}\n`,
  '20,000 braces': () => `${CLEAN}x_a: ${'{a: '.repeat(MANY)}${'}'.repeat(MANY)}\n`,
  '20,000 dashes on one line': () => `${CLEAN}x_a:\n  ${'- '.repeat(MANY)}1\n`,
  '20,000 question marks on one line': () => `${CLEAN}x_a:\n  ${'? '.repeat(MANY)}1\n`,
  '20,000 tags on one value': () => `${CLEAN}x_a: ${'!!str '.repeat(MANY)}1\n`,
  '3,000 levels of indentation': () => `${CLEAN}x_a:\n${indented(3000).replace(/^/gm, ' ')}\n`,
  '200 levels of brackets in the value of a lesion': () =>
    inLesion(`    length_mm: ${'['.repeat(200)}${']'.repeat(200)}`),
  '1,500 levels of brackets in the value of a lesion': () =>
    inLesion(`    length_mm: ${'['.repeat(1500)}${']'.repeat(1500)}`),
  'a line of 8 MB': () => `${CLEAN}x_a: ${'word '.repeat(MEGABYTES / 5)}\n`,
  'a line of 8 MB in quotes': () => `${CLEAN}x_a: "${'word '.repeat(MEGABYTES / 5)}"\n`,
  'a line of 8 MB of spaces': () => `${CLEAN}x_a: ${' '.repeat(MEGABYTES)}\n`,
  'a line of 8 MB of dashes': () => `${CLEAN}x_a: ${'-'.repeat(MEGABYTES)}\n`,
  'a line of 8 MB of colons': () => `${CLEAN}${':'.repeat(MEGABYTES)}\n`,
  'a line of 8 MB of backslashes in quotes': () => `${CLEAN}x_a: "${'\\\\'.repeat(MEGABYTES / 2)}"\n`,
  'a comment of 8 MB': () => `${CLEAN}# ${'word '.repeat(MEGABYTES / 5)}\n`,
  'a key of 8 MB': () => `${CLEAN}${'k'.repeat(MEGABYTES)}: 1\n`,
  'a value of 8 MB': () => CLEAN.replace('vessel: LAD', `vessel: ${'L'.repeat(MEGABYTES)}`),
  'a value of 900 KB in a lesion': () => CLEAN.replace('vessel: LAD', `vessel: ${'L'.repeat(900_000)}`),
  'a name of 8 MB': () => CLEAN.replace('id: A', `id: ${'A'.repeat(MEGABYTES)}`),
  'a list of 8 MB on one line': () => `${CLEAN}x_a: [${'1, '.repeat(MEGABYTES / 3)}1]\n`,
  'a quote of 8 MB that is not closed': () => `${CLEAN}x_a: "${'word '.repeat(MEGABYTES / 5)}\n`,
  '60,000 keys of a note': () => `${CLEAN}${lines(60_000, (i) => `k${i}: 1`)}\n`,
  '60,000 keys of a lesion': () => inLesion(lines(60_000, (i) => `    k${i}: 1`)),
  '60,000 keys for local use': () => inLesion(lines(60_000, (i) => `    x_${i}: 1`)),
  '60,000 keys in braces': () => `${CLEAN}x_a: {${lines(60_000, (i) => `k${i}: 1,`)}}\n`,
  '60,000 times the same key': () => inLesion(lines(60_000, () => '    length_mm: 20')),
  '60,000 values of a list': () => CLEAN.replace('[angina]', `[${'angina, '.repeat(60_000)}angina]`),
  '3,000 documents': () => CLEAN.concat('---\n').repeat(3000),
  '3,000 documents with errors': () => CLEAN.replace('LAD', 'LADD').concat('---\n').repeat(3000),
  '100,000 empty documents': () => '---\n'.repeat(100_000),
  '100,000 ends of documents': () => '...\n'.repeat(100_000),
  '20,000 directives': () => '%YAML 1.2\n'.repeat(MANY) + CLEAN,
  '20,000 lesions that say nothing': () => CLEAN.replace('lesions:\n', `lesions:\n${'  -\n'.repeat(MANY)}`),
  '20,000 lines of tabs': () => `${CLEAN}${'\tx: 1\n'.repeat(MANY)}`,
  '20,000 lines of tabs in a lesion': () => inLesion('\tx: 1\n'.repeat(MANY)),
  '1,600 values with a colon': () => inLesion(lines(1600, (i) => `    x_${i}: a: b`)),
  '15,000 values with a colon': () => inLesion(lines(15_000, (i) => `    x_${i}: a: b`)),
  '1,600 quotes that are not closed': () => inLesion(lines(1600, (i) => `    x_${i}: "a`)),
  '1,600 lines in two columns': () => inLesion(lines(1600, (i) => `    ${i % 2 ? ' ' : ''}x_${i}: 1`)),
  '20,000 merge conflicts': () => '<<<<<<< HEAD\nx: 1\n=======\nx: 2\n>>>>>>> b\n'.repeat(MANY),
  '100,000 comments that silence': () =>
    CLEAN.replace(
      '    vessel: LAD\n',
      `${'    # cto-ignore score-incomplete: later\n'.repeat(100_000)}    vessel: LAD\n`,
    ),
  '100,000 comments': () => CLEAN + '# word\n'.repeat(100_000),
  '100,000 empty lines': () => CLEAN + '\n'.repeat(100_000),
  '100,000 lone carriage returns': () => CLEAN + '\r'.repeat(100_000),
  'lone carriage returns for line ends': () => CLEAN.replaceAll('\n', '\r'),
  'control characters': () => '\u0001'.repeat(100_000),
  'a binary file': () =>
    Array.from({ length: 200_000 }, (_, i) => String.fromCharCode(1 + ((i * 7919 + (i >> 3)) % 255))).join(
      '',
    ),
  'halves of emoji': () => CLEAN.replace('LAD', '\ud83d'.repeat(1000)),
  'not a number': () => CLEAN.replace('length_mm: 25', 'length_mm: .nan'),
  infinity: () => CLEAN.replace('length_mm: 25', 'length_mm: .inf'),
  '1e400': () => CLEAN.replace('length_mm: 25', 'length_mm: 1e400'),
  '-0': () => CLEAN.replace('bend_degrees: 10', 'bend_degrees: -0'),
  'a number of 100,000 digits': () => CLEAN.replace('length_mm: 25', `length_mm: ${'9'.repeat(100_000)}`),
  'the keys of objects': () =>
    `${CLEAN}__proto__: {vessel: LCx}\nconstructor: {prototype: {x: 1}}\ntoString: 1\n`,
  'the keys of objects in a lesion': () =>
    inLesion('    __proto__: {vessel: LCx}\n    constructor: 1\n    hasOwnProperty: 1'),
  'the keys of objects for values': () =>
    CLEAN.replace('vessel: LAD', 'vessel: __proto__').replace('stump: blunt', 'stump: constructor'),
  'a function': () =>
    inLesion(
      '    x_f: !!js/function "function () { throw 1 }"\n    x_g: !!python/object/apply:os.system [ls]',
    ),
  'merge keys': () => inLesion('    <<: {length_mm: 5, vessel: LCx}'),
};

const markdown: Record<string, () => string> = {
  'an alias bomb in a fence': () => fenced(`id: A\nvessel: LAD\n${aliasBomb(10)}`),
  '20,000 brackets in a fence': () => fenced(`id: A\nx_a: ${'['.repeat(MANY)}${']'.repeat(MANY)}`),
  'a line of 8 MB in a fence': () => fenced(`id: A\nx_a: ${'word '.repeat(MEGABYTES / 5)}`),
  'a line of 8 MB of prose': () => `${'word '.repeat(MEGABYTES / 5)}\n\n${fenced('id: A\nvessel: LAD')}`,
  '60,000 keys in a fence': () => fenced(lines(60_000, (i) => `k${i}: 1`)),
  '20,000 fences that are not closed': () => '```cto-lesion\nid: A\n'.repeat(MANY),
  '20,000 fences that are not closed, in lists': () => '- ```cto-lesion\n  id: A\n\n'.repeat(MANY),
  '20,000 fences that are not closed, in quotes': () => '> ```cto-lesion\n> id: A\n\n'.repeat(MANY),
  '20,000 fences': () => lines(MANY, (i) => `\`\`\`cto-lesion\nid: A${i}\nvessel: LAD\n\`\`\``),
  '20,000 fences of notes': () => '```cto-note\npatient:\n  id: P-1\n```\n'.repeat(MANY),
  '20,000 empty fences': () => '```cto-lesion\n```\n'.repeat(MANY),
  '20,000 quote marks': () => `${'> '.repeat(MANY)}\`\`\`cto-lesion\n${'> '.repeat(MANY)}id: A\n`,
  '20,000 list marks': () => `${'- '.repeat(MANY)}\`\`\`cto-lesion\nid: A\n`,
  '3,000 levels of lists': () =>
    `${lines(3000, (i) => `${'  '.repeat(i)}- a`)}\n\n\`\`\`cto-lesion\nid: A\n\`\`\`\n`,
  '100,000 markers of summaries': () =>
    `${fenced('id: A\nvessel: LAD')}${'<!-- cto-summary A -->\n'.repeat(100_000)}`,
  '100,000 summaries': () =>
    `${fenced('id: A\nvessel: LAD')}${'<!-- cto-summary A -->\nx\n<!-- /cto-summary -->\n'.repeat(100_000)}`,
  '100,000 comments of HTML': () => `${'<!-- '.repeat(100_000)}\n\n${fenced('id: A\nvessel: LAD')}`,
  'a backtick line of 8 MB': () => `${'`'.repeat(MEGABYTES)}\n${fenced('id: A\nvessel: LAD')}`,
  'a marker of a summary of 8 MB': () =>
    `${fenced('id: A\nvessel: LAD')}<!-- cto-summary ${' A'.repeat(MEGABYTES / 2)}\n`,
  'a binary file with a fence': () =>
    `${fenced('id: A')}${Array.from({ length: 200_000 }, (_, i) => String.fromCharCode(1 + ((i * 7919) % 50_000))).join('')}`,
};

const SOUND: ReadonlySet<string> = new Set([
  '-0',
  'a function',
  'a line of 8 MB of prose',
  '100,000 markers of summaries',
  '100,000 comments of HTML',
  'a backtick line of 8 MB',
  'a marker of a summary of 8 MB',
]);

const named = (texts: Record<string, () => string>, languageId: HostileText['languageId']): HostileText[] =>
  Object.entries(texts).map(([name, text]) => ({ name, languageId, isSound: SOUND.has(name), text }));

export const hostileTexts: readonly HostileText[] = [
  ...named(yaml, 'cto-note'),
  ...named(markdown, 'markdown'),
];
