/** What was added since the first version stands in the changelog by its name; scores are asked for with their tables. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { problemCodes } from '../../../src/problems/codes.ts';

/** The keys and codes of the first version, which the changelog does not name one by one. */
const first: { keys: string[]; codes: string[] } = JSON.parse(
  readFileSync('test/fixtures/first-version.json', 'utf8'),
);
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const isNamed = (name: string) => new RegExp(`\`(?:\\w+\\.)*${name}\``).test(changelog);

/** The names of all keys below a node of the schema. */
function keysIn(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return [];
  const { properties = {} } = node as { properties?: object };
  const inner = Object.entries(node).filter(([keyword]) => !keyword.startsWith('x-'));
  return [...Object.keys(properties), ...inner.flatMap(([, child]) => keysIn(child))];
}

describe('the changelog', () => {
  it('names every key that was added', () => {
    const keys = keysIn(JSON.parse(readFileSync('schemas/cto-note.schema.json', 'utf8')));
    const added = [...new Set(keys)].filter((key) => !first.keys.includes(key));
    assert.deepEqual(
      added.filter((key) => !isNamed(key)),
      [],
      'CHANGELOG.md does not name',
    );
  });

  it('names the code of every problem that was added', () => {
    const added = problemCodes.filter((code) => !first.codes.includes(code));
    assert.deepEqual(
      added.filter((code) => !isNamed(code)),
      [],
      'CHANGELOG.md does not name',
    );
  });
});
