/** The generated validators are written in a way of their own: they say what ajv says of the schema. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import {
  validateLesion,
  validateNote,
  validateNoteFence,
  validateRoot,
} from '../../src/generated/validator.js';
import { CLEAN } from '../support/clean-note.ts';

const schema = JSON.parse(readFileSync('schemas/cto-note.schema.json', 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv, ['date']);
ajv.addSchema(schema);

const pairs = [
  { name: 'note', part: '', own: validateNote },
  { name: 'fence', part: '#/$defs/note_fence', own: validateNoteFence },
  { name: 'lesion', part: '#/$defs/lesion', own: validateLesion },
].map(({ name, part, own }) => {
  const model = ajv.getSchema(`${schema.$id}${part}`);
  assert.ok(model);
  return { name, own, model };
});

type Errors = readonly { instancePath: string; keyword: string; params: Record<string, unknown> }[];

/** What is asked of errors. */
function told(valid: unknown, errors: Errors | null | undefined) {
  if (valid === true) return [];
  return (errors ?? []).map(({ instancePath, keyword, params }) => {
    const { additionalProperty, missingProperty, i, j } = params;
    return { instancePath, keyword, additionalProperty, missingProperty, i, j };
  });
}

/** Holds that both say the same of the data. */
function same({ name, own, model }: (typeof pairs)[number], data: unknown): void {
  const about = `${name}: ${JSON.stringify(data)}`;
  assert.deepEqual(told(own(data), own.errors), told(model(data), model.errors), about);
}

/** The bounds of the schema and what lies beside them. */
const bounds = [...JSON.stringify(schema).matchAll(/"(?:minimum|maximum|exclusiveMinimum)":(\d+)/g)].flatMap(
  ([, bound]) => [Number(bound), Number(bound) - 0.5, Number(bound) + 0.5],
);
const MATTERS = [null, '', 'unknown', 'yes', true, {}, [], ['none', 'none'], [{}, {}], 'LAD', 'awe'];
const VALUES: unknown[] = [...MATTERS, ...new Set(bounds)];
const KEYS = [
  'x_own',
  'toString',
  'stump',
  'outcome',
  'lesions',
  'id',
  'extra',
  'timi_flow',
  'date',
  'discussed',
];

const SECTIONS = [
  ...['patient', 'indication', 'consent', 'procedure', 'crossing', 'outcome'].map(
    (name) => [name, name] as const,
  ),
  ['written_scores', 'scores'],
] as const;
const fenceKeys = Object.keys(schema.$defs.note_fence.properties);

/** The clean note with a few places changed for the worse, mostly. */
const altered = fc
  .array(fc.tuple(fc.nat(200), fc.constantFrom(...KEYS, null), fc.constantFrom(...VALUES)), { maxLength: 5 })
  .map((changes) => {
    const note = parse(CLEAN) as object;
    for (const [at, key, value] of changes) {
      const owners: [object, string][] = [];
      const visit = (node: unknown) => {
        if (node === null || typeof node !== 'object') return;
        for (const [name, member] of Object.entries(node)) {
          owners.push([node, name]);
          visit(member);
        }
      };
      visit(note);
      const [owner, name] = owners[at % owners.length] ?? [note, 'id'];
      Object.assign(owner, { [Array.isArray(owner) ? name : (key ?? name)]: structuredClone(value) });
    }
    return note as { lesions?: unknown };
  });

describe('the generated validators', () => {
  it('find the errors that ajv finds', () => {
    fc.assert(
      fc.property(altered, (note) => {
        const [lesion] = Array.isArray(note.lesions) ? note.lesions : [note.lesions];
        for (const pair of pairs) same(pair, pair.name === 'lesion' ? lesion : note);
      }),
      { numRuns: 500 },
    );
  });

  it('draw every bound where the schema draws it', () => {
    const [, fence, lesion] = pairs;
    assert.ok(fence && lesion);
    for (const [section, inner] of [...SECTIONS, ['lesion', null]] as const) {
      for (const key of Object.keys(schema.$defs[section].properties)) {
        for (const value of VALUES) {
          const data = inner === null ? { [key]: value } : { [inner]: { [key]: value } };
          const isFence = inner !== null && fenceKeys.includes(inner);
          same(isFence ? fence : lesion, data);
        }
      }
    }
  });

  it('of the root find those of a note that are not within its lesions', () => {
    fc.assert(
      fc.property(altered, (note) => {
        const whole = told(validateNote(note), validateNote.errors);
        const root = told(validateRoot(note), validateRoot.errors);
        assert.deepEqual(
          root,
          whole.filter(({ instancePath }) => !instancePath.startsWith('/lesions/')),
        );
      }),
    );
  });

  it('know the days of the calendar', () => {
    const [, fence] = pairs;
    assert.ok(fence);
    const two = (number: number) => String(number).padStart(2, '0');
    const agree = (date: string) => {
      const data = { procedure: { date } };
      assert.equal(fence.own(data), fence.model(data), date);
    };
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) agree(`2023-${two(month)}-${two(day)}`);
    }
    for (let year = 0; year <= 9999; year += 1) agree(`${String(year).padStart(4, '0')}-02-29`);
    for (const other of ['2024-2-01', '2024-02-01 ', '2024-02-01\n', '20240201', '']) agree(other);
  });
});
