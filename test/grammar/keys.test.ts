import assert from 'node:assert/strict';
import { readJson, tokensOf } from './support/grammars.ts';

const KNOWN_KEY = 'entity.name.tag.cto-note';
const KNOWN_VALUE = /^constant\.language\.[a-z-]+\.cto-note$/;

interface Vocabulary {
  readonly keys: Set<string>;
  readonly values: Set<string>;
}

function isRecord(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** Property names and enumerated words anywhere below a node of a JSON Schema. Numbers have a colour of their own. */
function collect(node: unknown, into: Vocabulary): Vocabulary {
  if (Array.isArray(node)) for (const member of node) collect(member, into);
  if (!isRecord(node)) return into;
  for (const [keyword, value] of Object.entries(node)) {
    if (keyword === 'properties' && isRecord(value)) {
      for (const [name, schema] of Object.entries(value)) {
        into.keys.add(name);
        collect(schema, into);
      }
    } else if (keyword === 'enum' || keyword === 'const') {
      for (const word of Array.isArray(value) ? value : [value]) {
        if (typeof word === 'string' || typeof word === 'boolean') into.values.add(String(word));
      }
    } else if (!keyword.startsWith('x-')) {
      collect(value, into);
    }
  }
  return into;
}

/** The words of the alternation that each rule of the given prefix matches. */
function alternatives(prefix: string): Map<string, string[]> {
  const { repository } = readJson('syntaxes/cto-note.tmLanguage.json') as {
    repository: Record<string, { match?: string }>;
  };
  const rules = Object.entries(repository).filter(([rule]) => rule.startsWith(prefix));
  return new Map(
    rules.map(([rule, { match }]) => [rule, /^\(\?:(.*)\)\$$/.exec(match ?? '')?.[1]?.split('|') ?? []]),
  );
}

describe('grammar and schema', () => {
  const schema = collect(readJson('schemas/cto-note.schema.json'), { keys: new Set(), values: new Set() });

  it('finds keys and values in the schema', () => {
    assert.ok(schema.keys.has('length_mm') && schema.values.has('retrograde_wire'));
  });

  it('every key of the schema is coloured as a known key', async () => {
    for (const key of schema.keys) {
      const [token] = await tokensOf(`${key}: x`);
      assert.equal(token?.text, key);
      assert.ok(token.scopes.includes(KNOWN_KEY), `${key}: ${token.scopes.join(' ')}`);
    }
  });

  it('every enumerated word of the schema is coloured as a constant, but a letter, which may name a lesion', async () => {
    for (const value of schema.values) {
      const token = (await tokensOf(`x_key: ${value}`)).at(-1);
      assert.equal(token?.text, value);
      assert.equal(
        token.scopes.some((scope) => KNOWN_VALUE.test(scope)),
        value.length > 1,
        `${value}: ${token.scopes.join(' ')}`,
      );
    }
  });

  it('the grammar knows no key that the schema does not', () => {
    for (const [rule, names] of alternatives('key-of-')) {
      assert.ok(names.length > 0, `${rule} is no alternation`);
      assert.deepEqual(
        names.filter((name) => !schema.keys.has(name)),
        [],
        rule,
      );
    }
  });

  it('the grammar knows no word that the schema does not', () => {
    const ofYaml = new Set(['value-null', 'value-number', 'value-date']);
    for (const [rule, words] of alternatives('value-')) {
      if (ofYaml.has(rule)) continue;
      assert.ok(words.length > 0, `${rule} is no alternation`);
      assert.deepEqual(
        words.filter((word) => !schema.values.has(word)),
        [],
        rule,
      );
    }
  });
});
