/** The generated validators are written in a way of their own: they say what ajv says of the schema. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import {
  validateFrame,
  validateLesion,
  validateNote,
  validateNoteFence,
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

const VALUES = [
  null,
  '',
  0,
  -1,
  1e9,
  3.5,
  'unknown',
  'yes',
  true,
  {},
  [],
  ['none', 'none'],
  [{}, {}],
  'LAD',
  'awe',
];
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
        for (const { name, model, own } of pairs) {
          const data = name === 'lesion' ? lesion : note;
          assert.deepEqual(told(own(data), own.errors), told(model(data), model.errors), name);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('of the frame find those of a note that are not within its lesions', () => {
    fc.assert(
      fc.property(altered, (note) => {
        const whole = told(validateNote(note), validateNote.errors);
        const frame = told(validateFrame(note), validateFrame.errors);
        assert.deepEqual(
          frame,
          whole.filter(({ instancePath }) => !instancePath.startsWith('/lesions/')),
        );
      }),
    );
  });

  it('know the days of the calendar', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const [fence] = pairs.filter(({ name }) => name === 'fence');
    assert.ok(fence);
    for (const year of ['0000', '1900', '2000', '2023', '2024', '2100']) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const data = { procedure: { date: `${year}-${two(month)}-${two(day)}` } };
          assert.equal(fence.own(data), fence.model(data), data.procedure.date);
        }
      }
    }
  });
});
