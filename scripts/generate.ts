/**
 * Write everything that follows from declarations: validator, types and grammar from the schema; pages, indexes and
 * the manifest's lists and defaults from scores, problems and settings; and frames for what is to be written by hand,
 * including empty entries in the German dictionary.
 *
 * `--check` writes nothing and fails when a generated file is out of date.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { benefitPage } from '../src/present/benefit-page.ts';
import { scorePage } from '../src/present/score-page.ts';
import { problemCodes } from '../src/problems/codes.ts';
import { entryLists } from '../src/registry/entry-lists.ts';
import { catalogue } from '../src/score/scores/catalogue.ts';
import { createLocalizer, type Dictionary, type Localizer, toEnglish } from '../src/text/message.ts';
import { countingQueries } from './counting-sql.ts';
import { examplesPage } from './examples-page.ts';
import { picture } from './imports.ts';
import * as lists from './lists.ts';
import { messagesPage } from './messages-page.ts';
import {
  addressOfPages,
  ENGLISH,
  GERMAN,
  germanFrame,
  pageTexts,
  problemFrame,
  TO_WRITE,
  titleOf,
  withCodeLine,
} from './problem-page.ts';
import { tableFrame, tableIndex } from './score-table.ts';
import { allSentences } from './sentences.ts';
import { type Schema, validatorCode } from './validator.ts';
import { walkthroughHover } from './walkthrough-hover.ts';

const ARCHITECTURE = 'docs/architecture.md';
const SCORE_INDEX = 'docs/scores/README.md';
const PROBLEM_INDEX = 'docs/problems/README.md';
const FEATURES = 'docs/features.md';
const FIXES = 'test/fixtures/fixes';
const GRAMMAR = 'syntaxes/cto-note.tmLanguage.json';
const CHECKS = 'src/check/registry.ts';
const TABLES = 'test/unit/catalogue/tables';
const DICTIONARY = 'l10n/bundle.l10n.de.json';
const SCHEMA = 'schemas/cto-note.schema.json';
const HEADER = `// Generated from ${SCHEMA} by scripts/generate.ts. Change the schema, then run \`npm run generate\`.\n`;

/** The schema declares a number that may be `unknown` by type and pattern, so that one mistake gives one error. */
function asUnion(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asUnion);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [key, asUnion(value)]);
  const copy = Object.fromEntries(entries) as Schema;
  if (copy.$ref === '#/$defs/measured') return { description: copy.description, tsType: 'Measured' };
  if (Array.isArray(copy.type) && copy.pattern === '^unknown$') {
    const { type, pattern, title, ...rest } = copy;
    return { ...rest, anyOf: [{ type: (type as string[])[0] }, { const: 'unknown' }] };
  }
  const shorthand = copy['x-shorthand'];
  if (typeof shorthand === 'string') {
    // The value of one key may stand for a map with only that key.
    const { type, pattern, 'x-shorthand': _, title, ...map } = copy;
    const word = (copy.properties as { [key: string]: Schema })[shorthand];
    return { anyOf: [{ enum: word?.enum }, { ...map, title: `${title} details`, type: 'object' }] };
  }
  // Local `x_` keys are free and stay untyped; only objects deserve a name of their own.
  delete copy.patternProperties;
  if (!copy.properties) delete copy.title;
  return copy;
}

/** The pattern of measured values, as string types. */
const MEASURED = `
/** What was seen of a number that was not measured exactly, such as \`under 20\` or \`20-25\`. */
export type Bound =
  | \`\${'under' | 'over' | 'about'} \${number}\`
  | \`<\${'' | ' '}\${number}\`
  | \`\${number}\${'' | ' '}\${'-' | '–'}\${'' | ' '}\${number}\`
  | \`\${number} to \${number}\`;
/** A number, or what was seen of it. */
export type Measured = number | 'unknown' | Bound;
`;

async function types(schema: Schema): Promise<string> {
  const source = await compile(asUnion(schema) as JSONSchema, 'CtoNote', {
    bannerComment: HEADER.trim(),
    additionalProperties: false,
    unreachableDefinitions: false,
    style: { singleQuote: true, printWidth: 110 },
  });
  return source + MEASURED;
}

/** The texts of the manifest in a language, with those of the scores. */
async function manifestTexts(path: string, words: Localizer): Promise<string> {
  const content = JSON.parse(await readFile(path, 'utf8'));
  const ids: readonly string[] = catalogue.map(({ id }) => id);
  for (const key of Object.keys(content))
    if (key.startsWith('score.') && !ids.includes(key.slice('score.'.length))) delete content[key];
  for (const { id, name, predicts } of catalogue) content[`score.${id}`] = `${name}: ${words(predicts)}.`;
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The German dictionary, with an empty entry for each sentence that it lacks. */
async function dictionary(): Promise<string> {
  const entries: Record<string, string> = JSON.parse(await readFile(DICTIONARY, 'utf8'));
  for (const { text } of allSentences()) entries[text] ??= '';
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** The pages of all problems: a frame for a new one, and a German frame once the English page is written. */
async function problemPages(): Promise<[path: string, content: string][]> {
  const pages = problemCodes.map(async (code): Promise<[string, string][]> => {
    const [path, germanPath] = [`docs/problems/${code}.md`, `docs/problems/de/${code}.md`];
    const written = await textOf(path);
    const translated = await textOf(germanPath);
    if (written === null) return [[path, problemFrame(code)]];
    const english: [string, string] = [path, withCodeLine(written, code, ENGLISH)];
    if (translated === null && written.includes(TO_WRITE)) return [english];
    return [english, [germanPath, withCodeLine(translated ?? germanFrame(code, written), code, GERMAN)]];
  });
  return (await Promise.all(pages)).flat();
}

/** The codes with a pair of notes for a quick fix: the first line of a note names its code. */
async function fixedCodes(): Promise<ReadonlySet<string>> {
  const notes = (await readdir(FIXES)).map((file) => readFile(`${FIXES}/${file}`, 'utf8'));
  return new Set((await Promise.all(notes)).map((text) => /([\w-]+):/.exec(text)?.[1] ?? ''));
}

/** The list of all checks. */
async function checks(): Promise<string> {
  const files = (await readdir('src/check')).filter((file) => file !== 'registry.ts').sort();
  const sources = await Promise.all(
    files.map(async (file) => [file, await readFile(`src/check/${file}`, 'utf8')] as const),
  );
  return lists.checkRegister((await textOf(CHECKS)) ?? '', new Map(sources));
}

/** The hand-made tables, with a frame for a score that has none. */
const scoreTables = () =>
  Promise.all(
    catalogue.map(async (score): Promise<[string, string]> => {
      const path = `${TABLES}/${score.id}.ts`;
      return [path, (await textOf(path)) ?? tableFrame(score)];
    }),
  );

/** The architecture page, with the imports of each folder. */
const withImports = (page: string): string =>
  page.replace(
    /(<!-- imports -->\n)[\s\S]*?(<!-- \/imports -->)/,
    (_, open, close) => `${open}\n\`\`\`\n${picture()}\n\`\`\`\n\n${close}`,
  );

/** The names of the tables of entries: a program that makes no table knows them without the schema. */
const tableNamesCode = () =>
  `${HEADER}// biome-ignore-all format: generated\n\n/** The tables of entries, in the order of the schema. */\nexport const entryTableNames = [\n${entryLists()
    .map(({ name }) => `  '${name}',\n`)
    .join('')}] as const;\n`;

const textOf = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);
const germanTexts: Dictionary = JSON.parse(await readFile(DICTIONARY, 'utf8'));
const german = createLocalizer(germanTexts);
const manifest = {
  english: await manifestTexts('package.nls.json', toEnglish),
  german: await manifestTexts('package.nls.de.json', german),
};
const pages = await problemPages();
const english = new Map(
  problemCodes.map((code) => [code, new Map(pages).get(`docs/problems/${code}.md`) ?? ''] as const),
);
const titles = new Map(pages.map(([path, content]) => [path, titleOf(content)]));

const schema = JSON.parse(await readFile(SCHEMA, 'utf8')) as Schema;
const validatorTypes = `${HEADER}import type { ErrorObject } from 'ajv';

/** Answers whether the data keep to the schema; \`errors\` then holds what is wrong with the last data. */
export interface Validator {
  (data: unknown): boolean;
  /** Each with its place and keyword; of parameters only names of keys and places in a list. */
  errors?: ErrorObject[] | null;
}
export const validateNote: Validator;
/** A note whose lesions may be anything: they are left to \`validateLesion\`. */
export const validateRoot: Validator;
export const validateNoteFence: Validator;
export const validateLesion: Validator;
`;

const outputs: [path: string, content: string][] = [
  [SCORE_INDEX, lists.withScoreRows(await readFile(SCORE_INDEX, 'utf8'), catalogue)],
  ['README.md', lists.withLimits(lists.withScoreCount(await readFile('README.md', 'utf8'), catalogue))],
  ...pages,
  [
    PROBLEM_INDEX,
    lists.withProblemRows(
      await readFile(PROBLEM_INDEX, 'utf8'),
      (code) => titles.get(`docs/problems/${code}.md`) ?? '',
    ),
  ],
  [
    'src/generated/problem-texts.ts',
    `// Generated from docs/problems/ by scripts/generate.ts.\n// biome-ignore-all format: generated\n\n${pageTexts(english, addressOfPages(JSON.parse(await readFile('package.json', 'utf8')).repository))}`,
  ],
  [FEATURES, lists.withUnfixedCodes(await readFile(FEATURES, 'utf8'), await fixedCodes())],
  [GRAMMAR, lists.withVocabulary(await readFile(GRAMMAR, 'utf8'), schema)],
  [CHECKS, await checks()],
  [DICTIONARY, await dictionary()],
  [ARCHITECTURE, withImports(await readFile(ARCHITECTURE, 'utf8'))],
  ['docs/benefit.md', benefitPage(toEnglish)],
  ['docs/examples.md', examplesPage()],
  ...countingQueries(),
  ['media/walkthrough/hover.svg', walkthroughHover()],
  ['package.json', lists.withSettings(await readFile('package.json', 'utf8'), catalogue)],
  ['package.nls.json', manifest.english],
  ['package.nls.de.json', manifest.german],
  [
    'docs/messages.md',
    messagesPage(germanTexts, {
      english: JSON.parse(manifest.english),
      german: JSON.parse(manifest.german),
    }),
  ],
  ...catalogue.map((score): [string, string] => [`docs/scores/${score.id}.md`, scorePage(score, toEnglish)]),
  [`${TABLES}/index.ts`, tableIndex(catalogue)],
  ...(await scoreTables()),
  [
    'src/generated/validator.js',
    `${HEADER}// biome-ignore-all lint: generated\n${await validatorCode(schema)}`,
  ],
  ['src/generated/validator.d.ts', validatorTypes],
  ['src/generated/note.ts', await types(schema)],
  ['src/generated/table-names.ts', tableNamesCode()],
];

let stale = 0;
for (const [path, content] of outputs) {
  const current = await textOf(path);
  if (current === content) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is out of date: run \`npm run generate\`.`);
    stale += 1;
  } else {
    await writeFile(path, content);
    console.log(`wrote ${path}`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
