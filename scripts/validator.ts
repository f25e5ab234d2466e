/** Generates the validator from the schema, as small as possible: it is loaded before the first answer. */
import { _, Ajv, type CodeKeywordDefinition, Name } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** Keywords that JSON Schema does not know: they are for people and editors. */
export const OWN_KEYWORDS = [
  'enumDescriptions',
  'x-unit',
  'x-form',
  'x-synonyms',
  'x-readings',
  'x-shorthand',
  'x-terms',
  'x-labels',
  'x-record',
];

/** Keywords that validate nothing. */
const ANNOTATIONS = ['title', 'description', ...OWN_KEYWORDS];

export type Schema = { [key: string]: unknown };

/** A date, with 29 February in leap years only: the one format of notes. */
export const DATE =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

/** The schema without texts, and with references to separate definitions. */
function bare(node: unknown, inProperties = false): unknown {
  if (Array.isArray(node)) return node.map((member) => bare(member));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key]) => inProperties || !ANNOTATIONS.includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === '$ref'
        ? String(value).replace('#/$defs/', 'note:')
        : bare(value, key === 'properties' && !inProperties),
    ]),
  );
}

/** Look up repeated entries: unless the schema says their type, ajv would compare all pairs. */
function compareOnce(ajv: Ajv): void {
  const known = ajv.getKeyword('uniqueItems') as CodeKeywordDefinition;
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    ...known,
    $data: false,
    code(cxt) {
      const { gen, data, parentSchema } = cxt;
      if ((parentSchema as { items?: Schema }).items?.type !== undefined) return known.code(cxt);
      const found = gen.const('found', _`${new Name('repeated')}(${data})`);
      cxt.setParams({ i: _`${found}.i`, j: _`${found}.j` });
      cxt.fail(_`${found} !== null`);
    },
  });
}

/** Make each definition a schema of its own, so that all validators share one function. */
function compiled({ $schema, $id, $defs, ...note }: Schema): string {
  // The schema uses only what means the same since draft 7; later drafts generate longer code.
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    messages: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  ajv.addFormat('date', DATE);
  for (const [name, definition] of Object.entries($defs as Schema)) {
    ajv.addSchema(bare(definition) as Schema, `note:${name}`);
  }
  ajv.addSchema(bare(note) as Schema, 'note:note');
  const properties = note.properties as Schema;
  const lesions = { ...(properties.lesions as Schema), items: true };
  ajv.addSchema(bare({ ...note, properties: { ...properties, lesions } }) as Schema, 'note:root');
  // Ajv validates each added schema against its own, which must keep its texts.
  compareOnce(ajv);
  return standaloneCode(ajv, {
    validateNote: 'note:note',
    validateRoot: 'note:root',
    validateNoteFence: 'note:note_fence',
    validateLesion: 'note:lesion',
  });
}

/** An error as ajv's code creates it in many places, including how it is added to the others. */
const ERROR =
  /const (err\d+) = \{instancePath(?::([^,]+))?,schemaPath:"(?:[^"\\]|\\.)*",keyword:("\w+"),params:(\{(?:"(?:[^"\\]|\\.)*"|[^{}"])*\})\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g;
/** The parameters in use. The allowed values are in the schema. */
const ASKED = /^\{(additionalProperty|missingProperty|i):/;
const COPY = /const schema\d+ = (\{.*?\});(?=const|function|export|$)/g;
const HELPERS = `/** The last entry of a list that stands there before, and where; null if none does. */
function repeated(list) {
  const seen = new Map();
  let found = null;
  for (const [i, entry] of list.entries()) {
    const key = entry !== null && typeof entry === 'object' ? '\\0' + JSON.stringify(entry, inOrder) : entry;
    if (seen.has(key)) found = { i, j: seen.get(key) };
    seen.set(key, i);
  }
  return found;
}
function inOrder(_, value) {
  const isMap = value !== null && typeof value === 'object' && !Array.isArray(value);
  return isMap ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}
/** The length of a string in code points, as JSON Schema counts it. */
function codePoints(text) {
  return [...text].length;
}
function report(errors, instancePath, keyword, params = {}) {
  (errors ??= []).push({ instancePath, schemaPath: '', keyword, params });
  return errors;
}`;

/**
 * Remove unused code and create errors in one function. After that, the copies of the schema only provide the names
 * of keys.
 */
function slim(code: string): string {
  const short = code
    .replace(ERROR, (_whole, _name, at = 'instancePath', keyword, params) => {
      const asked = ASKED.test(params) ? `,${params}` : '';
      return `vErrors = report(vErrors,${at},${keyword}${asked});`;
    })
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'codePoints')
    .replace(COPY, (whole, copy) => {
      const names = Object.keys(JSON.parse(copy).properties ?? {}).map((name) => [name, 1]);
      return whole.replace(copy, JSON.stringify({ properties: Object.fromEntries(names) }));
    });
  if (/schemaPath|schema\d+\.(?!properties,)/.test(short))
    throw new Error('ajv writes errors in another way.');
  return short + HELPERS;
}

/** The module of the validators. */
export async function validatorCode(schema: Schema): Promise<string> {
  // Standalone code still requires ajv's runtime helpers; bundle them.
  const bundled = await build({
    stdin: { contents: slim(compiled(schema)), resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
    minifySyntax: true,
    legalComments: 'none',
  });
  return bundled.outputFiles[0]?.text ?? '';
}
