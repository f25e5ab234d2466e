import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { OWN_KEYWORDS } from '../../scripts/validator.ts';

type Node = { readonly [key: string]: unknown };

const schema = JSON.parse(readFileSync('schemas/cto-note.schema.json', 'utf8')) as Node;

/** A schema and where it stands, in the way of a JSON pointer. */
interface Place {
  readonly at: string;
  readonly node: Node;
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** All properties of a schema, at any depth. */
function propertiesOf(node: Node, at = '#'): Place[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (!isNode(value)) return [];
    const below = `${at}/${key}`;
    const own =
      key === 'properties'
        ? Object.entries(value).flatMap(([name, property]) =>
            isNode(property) ? [{ at: `${below}/${name}`, node: property }] : [],
          )
        : [];
    return [...own, ...propertiesOf(value, below)];
  });
}

/** A property with what it refers to; its own words stand before those. */
function resolved({ at, node }: Place): Place {
  if (typeof node.$ref !== 'string') return { at, node };
  const target = node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((inner, step) => (isNode(inner) ? inner[step] : undefined), schema);
  assert.ok(isNode(target), `${at} refers to nothing`);
  return { at, node: { ...target, ...node } };
}

const properties = () => propertiesOf(schema).map(resolved);
const typesOf = ({ node }: Place): unknown[] => (Array.isArray(node.type) ? node.type : [node.type]);

describe('the schema', () => {
  it('is a valid schema of 2020-12, and strict but for the words it carries', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    const ajv = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true });
    for (const word of OWN_KEYWORDS) ajv.addKeyword(word);
    addFormats.default(ajv, ['date']);
    assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
    ajv.compile(schema);
    for (const part of ['note_fence', 'lesion']) assert.ok(ajv.getSchema(`${schema.$id}#/$defs/${part}`));
  });

  it('gives every property a title and a description', () => {
    assert.ok(properties().length > 60);
    for (const { at, node } of properties()) {
      for (const key of ['title', 'description']) {
        assert.equal(typeof node[key], 'string', `${at} has no ${key}`);
        assert.match(String(node[key]), /^\S.*\S$/, `${key} of ${at}`);
      }
      assert.match(String(node.description), /[.!]$/, `the description of ${at} is no sentence`);
      assert.doesNotMatch(String(node.title), /\.$/, `the title of ${at} is a sentence`);
    }
  });

  it('gives every number a least and a greatest', () => {
    // Names may be written in digits; they are no quantities.
    const numbers = properties().filter(
      (place) =>
        typesOf(place).includes('number') ||
        (typesOf(place).includes('integer') && !typesOf(place).includes('string')),
    );
    assert.ok(numbers.length > 10);
    for (const { at, node } of numbers) {
      const low = node.minimum ?? node.exclusiveMinimum;
      const high = node.maximum ?? node.exclusiveMaximum;
      assert.ok(typeof low === 'number' && typeof high === 'number' && low < high, at);
      // What a test measured has the unit that stands beside it.
      if (at.endsWith('/test/properties/value')) continue;
      assert.equal(typeof node['x-unit'], 'string', `${at} has no unit`);
    }
  });

  it('says what each word of an enumeration means', () => {
    const check = (node: Node, at: string) => {
      if (Array.isArray(node.enum)) {
        assert.ok(Array.isArray(node.enumDescriptions), at);
        assert.equal(node.enumDescriptions.length, node.enum.length, at);
        assert.equal(new Set(node.enum).size, node.enum.length, at);
      }
      for (const [key, value] of Object.entries(node)) if (isNode(value)) check(value, `${at}/${key}`);
    };
    check(schema, '#');
  });

  it('is closed at every level but for local keys', () => {
    const check = (node: Node, at: string) => {
      if (node.type === 'object') {
        assert.equal(node.additionalProperties, false, at);
        assert.deepEqual(node.patternProperties, { '^x_': {} }, at);
      }
      for (const [key, value] of Object.entries(node)) if (isNode(value)) check(value, `${at}/${key}`);
    };
    check(schema, '#');
  });

  it('refers to nothing outside of itself', () => {
    const refs = [...JSON.stringify(schema).matchAll(/"\$(?:ref|dynamicRef)":"([^"]+)"/g)];
    assert.ok(refs.length > 0);
    assert.ok(refs.every(([, ref = '']) => ref.startsWith('#/$defs/')));
  });
});
