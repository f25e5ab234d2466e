/** Lists that follow from declarations, written into files otherwise kept by hand. Each takes the text of a file. */
import { isOffByDefault, problemCodes, severitiesOf } from '../src/problems/codes.ts';
import type { Score } from '../src/score/engine/score.ts';
import { defaultSettings } from '../src/score/engine/settings.ts';
import { decidableCodes } from '../src/service/settings.ts';
import type { Schema } from './validator.ts';

const COUNTS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
];
const listed = new Intl.ListFormat('en-GB');

/** The README with the number and names of the scores without a row in its table. */
export function withScoreCount(readme: string, catalogue: readonly Score[]): string {
  const others = catalogue.filter(({ id }) => !readme.includes(`](docs/scores/${id}.md) |`));
  const count = COUNTS[others.length] ?? String(others.length);
  const names = listed.format(others.map(({ name }) => name));
  return readme.replace(/(<!-- scores -->)[\s\S]*?(<!-- \/scores -->)/, (_, start: string, end: string) =>
    [start, `${count} more are computed for every lesion: ${names}.`, end].join(''),
  );
}

/** The README with the default of each limit in its table of settings. */
export function withLimits(readme: string): string {
  return readme.replace(/^(\| `ctoNotes\.(\w+)` \| )[\d.]+(?= \|)/gm, (row, start: string, key: string) =>
    Object.hasOwn(defaultSettings, key) ? start + defaultSettings[key as keyof typeof defaultSettings] : row,
  );
}

/** The index of the scores: a row for each, and none of them under "Not built". */
export function withScoreRows(index: string, catalogue: readonly Score[]): string {
  const figures = ({ groups }: Score) => {
    const without = groups.filter(({ figure }) => figure === null).length;
    if (without === groups.length) return 'none found';
    const disputed = groups.some(({ figure }) => figure?.dispute) ? ', disputed' : '';
    return `${without === 0 ? 'for every group' : 'for some groups'}${disputed}`;
  };
  const rows = catalogue.map(
    (score) => `| [${score.name}](${score.id}.md) | ${score.predicts} | ${figures(score)} |`,
  );
  const table = ['| score | predicts | figures |', '| --- | --- | --- |', ...rows].join('\n');
  const built = new Set(catalogue.map(({ name }) => name));
  return index
    .replace(/\| score[\s\S]*?\n\n/, `${table}\n\n`)
    .replace(/^- \*\*(.+?)\*\*.*\n/gm, (line, name: string) => (built.has(name) ? '' : line));
}

/** The index of the problem pages: a row for each code, with the title of its page. */
export function withProblemRows(index: string, titleOf: (code: string) => string): string {
  const rows = problemCodes.map(
    (code) =>
      `| [\`${code}\`](${code}.md) | ${severitiesOf(code).join(' or ')}${isOffByDefault(code) ? ', off by default' : ''} | ${titleOf(code)} |`,
  );
  const table = ['| code | severity | what is wrong |', '| --- | --- | --- |', ...rows].join('\n');
  return index.replace(/\| code[\s\S]*?\n(?!\|)/, `${table}\n`);
}

/** The page of features, with the codes that have no pair of notes for a quick fix. */
export function withUnfixedCodes(page: string, fixed: ReadonlySet<string>): string {
  const codes = problemCodes.filter((code) => !fixed.has(code)).map((code) => `\`${code}\``);
  return page.replace(
    /(Only the author knows [^:]*: )[^.]*\./,
    (_, start: string) => `${start}${codes.join(', ')}.`,
  );
}

/**
 * The manifest with the defaults of the settings, the scores that may be chosen, and the codes whose severity may be
 * changed.
 */
export function withSettings(manifest: string, catalogue: readonly Score[]): string {
  const content = JSON.parse(manifest);
  const { properties } = content.contributes.configuration;
  const { items } = properties['ctoNotes.scores'];
  items.enum = catalogue.map(({ id }) => id);
  items.enumDescriptions = catalogue.map(({ id }) => `%score.${id}%`);
  properties['ctoNotes.severity'].propertyNames.enum = decidableCodes;
  for (const [key, value] of Object.entries(defaultSettings)) properties[`ctoNotes.${key}`].default = value;
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Each check that a file of `src/check/` exports, by its name: of a note, or of each lesion. */
function checksIn(source: string): { name: string; ofLesion: boolean; isMade: boolean }[] {
  const declared = source.matchAll(
    /^export (?:const (\w+): (Lesion)?Check =|function (\w+)\(\): (Lesion)?Check \{)/gm,
  );
  return [...declared].map(([, constant, ofLesion, made, makesOfLesion]) => ({
    name: constant ?? made ?? '',
    ofLesion: Boolean(ofLesion ?? makesOfLesion),
    isMade: made !== undefined,
  }));
}

/**
 * The registry of all checks. Existing ones keep their order, in which problems at the same place are shown.
 * @param sources the files of the folder, by name
 */
export function checkRegister(register: string, sources: ReadonlyMap<string, string>): string {
  const checks = [...sources].flatMap(([file, source]) =>
    checksIn(source).map((check) => ({ file, ...check })),
  );
  const rank = ({ name }: { name: string }) => {
    const at = register.search(new RegExp(`^ {2}${name}\\b`, 'm'));
    return at < 0 ? register.length : at;
  };
  const called = (ofLesion: boolean) =>
    checks
      .filter((check) => check.ofLesion === ofLesion)
      .sort((a, b) => rank(a) - rank(b))
      .map(({ name, isMade }) => `  ${name}${isMade ? '()' : ''},\n`)
      .join('');
  const imports = [...new Set(checks.map(({ file }) => file))].sort().map((file) => {
    const names = checks.filter((check) => check.file === file).map(({ name }) => name);
    return `import { ${names.sort().join(', ')} } from './${file}';\n`;
  });
  return `/** All checks, in a list that \`npm run generate\` makes of what the files of this folder export. */
import type { Check, LesionCheck } from './check.ts';
${imports.join('')}
/** The checks of a note: made anew for each checker, since one of them has a cache. */
export const noteChecks = (): readonly Check[] => [
${called(false)}];

/** The checks of each lesion. */
export const lesionChecks = (): readonly LesionCheck[] => [
${called(true)}];
`;
}

/** A letter alone is as likely the name of a lesion, and so it is not coloured. */
const isWord = (value: unknown): value is string => typeof value === 'string' && value.length > 1;

/** The enumerations of the schema, by key. */
function wordLists(node: unknown, key: string): { key: string; words: string[] }[] {
  if (node === null || typeof node !== 'object') return [];
  const { enum: values } = node as { enum?: unknown };
  const words = Array.isArray(values) ? values.filter(isWord) : [];
  const inner = Object.entries(node).flatMap(([name, child]) =>
    name.startsWith('x-') ? [] : wordLists(child, name === 'items' || name === 'properties' ? key : name),
  );
  return [...(words.length > 0 ? [{ key, words }] : []), ...inner];
}

/**
 * The grammar with the keys of each section and the words of each list. A new word joins the rule that has at least
 * half of its list; a list without such a rule gets its own, named after its key.
 */
export function withVocabulary(grammar: string, schema: Schema): string {
  const defs = schema.$defs as { [name: string]: { properties?: object } };
  const keysOf = (section: string) =>
    section === 'note' ? schema : defs[section === 'scores' ? 'written_scores' : section];
  let text = grammar.replace(
    /("key-of-(\w+)": \{\s*"match": ")[^"]*/g,
    (_, start: string, section: string) => {
      const names = Object.keys((keysOf(section) as { properties?: object } | undefined)?.properties ?? {});
      return `${start}(?:${names.join('|')})$`;
    },
  );
  const RULE =
    /"(value-(?!null|number|date)[\w-]+)": \{\s*(?:"comment": "[^"]*",\s*)?"match": "\(\?:([^)]*)\)\$/g;
  const lists = wordLists(schema, 'note');
  const known = new Set(['true', 'false', ...lists.flatMap(({ words }) => words)]);
  const rules = new Map(
    [...text.matchAll(RULE)].map(([, name = '', words = '']) => [name, words.split('|')]),
  );
  for (const [name, words] of rules)
    rules.set(
      name,
      words.filter((word) => known.has(word)),
    );
  const added: string[] = [];
  for (const { key, words } of lists) {
    const isColoured = (word: string) => [...rules.values()].some((coloured) => coloured.includes(word));
    const missing = words.filter((word) => !isColoured(word));
    if (missing.length === 0) continue;
    const shared = (coloured: readonly string[]) => words.filter((word) => coloured.includes(word)).length;
    const own = [...rules]
      .filter(
        ([name, coloured]) =>
          !/-(?:boolean|unknown|none)$/.test(name) && 2 * shared(coloured) >= words.length,
      )
      .sort(([, a], [, b]) => shared(b) - shared(a))[0]?.[0];
    const name = own ?? `value-${key.replaceAll('_', '-')}`;
    // Two lists may have keys of one name.
    if (!rules.has(name)) added.push(name);
    rules.set(name, [...(rules.get(name) ?? []), ...missing]);
  }
  text = text.replace(RULE, (rule, name: string) =>
    rule.replace(/\(\?:[^)]*\)\$$/, `(?:${rules.get(name)?.join('|')})$`),
  );
  for (const name of added) {
    const scope = `constant.language.${name.slice('value-'.length)}.cto-note variable.other.enummember.cto-note`;
    const rule = `    "${name}": {\n      "match": "(?:${rules.get(name)?.join('|')})$",\n      "name": "${scope}"\n    },\n`;
    text = text
      .replace(/( +\{ "include": "#value-none" \},\n)/, `$1        { "include": "#${name}" },\n`)
      .replace(/( +"value-sex": \{)/, `${rule}$1`);
  }
  return text;
}
