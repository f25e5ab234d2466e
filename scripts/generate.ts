/**
 * Writes what is decided elsewhere: the validator and the types by the schema, the pages of the scores, and
 * what the manifest says of them in each language, by their declarations.
 *
 * `--check` writes nothing and fails when a generated file is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { benefitPage } from '../src/present/benefit-page.ts';
import { scorePage } from '../src/present/score-page.ts';
import { catalogue } from '../src/score/catalogue.ts';
import type { Score } from '../src/score/score.ts';
import { inEnglish, type Words, wordsFrom } from '../src/words/words.ts';
import { type Schema, validatorCode } from './validator.ts';

const SCORE_INDEX = 'docs/scores/README.md';
const SCHEMA = 'schemas/cto-note.schema.json';
const HEADER = `// Generated from ${SCHEMA} by scripts/generate.ts. Change the schema, then run \`npm run generate\`.\n`;

/** A number that may also be `unknown` is spelt by type and pattern in the schema, so that one slip gives one error. */
function asUnion(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asUnion);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [key, asUnion(value)]);
  const copy = Object.fromEntries(entries) as Schema;
  if (Array.isArray(copy.type) && copy.pattern === '^unknown$') {
    const { type, pattern, title, ...rest } = copy;
    return { ...rest, anyOf: [{ type: (type as string[])[0] }, { const: 'unknown' }] };
  }
  // Local `x_` keys are free and stay untyped; only objects deserve a name of their own.
  delete copy.patternProperties;
  if (!copy.properties) delete copy.title;
  return copy;
}

async function types(schema: Schema): Promise<string> {
  const source = await compile(asUnion(schema) as JSONSchema, 'CtoNote', {
    bannerComment: HEADER.trim(),
    additionalProperties: false,
    unreachableDefinitions: false,
    style: { singleQuote: true, printWidth: 110 },
  });
  return source;
}

/** The page that lists all scores, and those that were not built. */
async function scoreIndex(): Promise<string> {
  const page = await readFile(SCORE_INDEX, 'utf8');
  const shown = (score: Score) => {
    const without = score.groups.filter(({ figure }) => figure === null).length;
    const disputed = score.groups.some(({ figure }) => figure?.dispute) ? ', disputed' : '';
    if (without === score.groups.length) return 'none found';
    return `${without === 0 ? 'for every group' : 'for some groups'}${disputed}`;
  };
  const rows = catalogue.map(
    (score) => `| [${score.name}](${score.id}.md) | ${score.predicts} | ${shown(score)} |`,
  );
  const lines = ['| score | predicts | figures |', '| --- | --- | --- |', ...rows];
  return page.replace(/\| score[\s\S]*?\n\n/, `${lines.join('\n')}\n\n`);
}

/** The manifest, with the scores that the setting offers. */
async function manifest(): Promise<string> {
  const content = JSON.parse(await readFile('package.json', 'utf8'));
  const { items } = content.contributes.configuration.properties['ctoNotes.scores'];
  items.enum = catalogue.map(({ id }) => id);
  items.enumDescriptions = catalogue.map(({ id }) => `%score.${id}%`);
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The texts of the manifest in a language, with those of the scores. */
async function manifestTexts(path: string, words: Words): Promise<string> {
  const content = JSON.parse(await readFile(path, 'utf8'));
  for (const { id, name, predicts } of catalogue) content[`score.${id}`] = `${name}: ${words(predicts)}.`;
  return `${JSON.stringify(content, null, 2)}\n`;
}

const german = wordsFrom(JSON.parse(await readFile('l10n/bundle.l10n.de.json', 'utf8')));

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
export const validateFrame: Validator;
export const validateNoteFence: Validator;
export const validateLesion: Validator;
`;

const outputs: [path: string, content: string][] = [
  [SCORE_INDEX, await scoreIndex()],
  ['docs/benefit.md', benefitPage(inEnglish)],
  ['package.json', await manifest()],
  ['package.nls.json', await manifestTexts('package.nls.json', inEnglish)],
  ['package.nls.de.json', await manifestTexts('package.nls.de.json', german)],
  ...catalogue.map((score): [string, string] => [`docs/scores/${score.id}.md`, scorePage(score, inEnglish)]),
  [
    'src/generated/validator.js',
    `${HEADER}// biome-ignore-all lint: generated\n${await validatorCode(schema)}`,
  ],
  ['src/generated/validator.d.ts', validatorTypes],
  ['src/generated/note.ts', await types(schema)],
];

let stale = 0;
for (const [path, content] of outputs) {
  const current = await readFile(path, 'utf8').catch(() => null);
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
