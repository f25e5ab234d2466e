/** What a place takes, in words, for keys such as no note has yet. */
import assert from 'node:assert/strict';
import { expectation } from '../../../src/schema/expectation.ts';
import type { SchemaNode } from '../../../src/schema/schema.ts';
import { toEnglish } from '../../../src/text/message.ts';

describe('what a place takes', () => {
  const cases: readonly [node: SchemaNode, words: string][] = [
    [{ type: 'number', minimum: 1, maximum: 9 }, 'a number from 1 to 9'],
    [{ type: 'integer', exclusiveMinimum: 1, maximum: 9 }, 'a whole number above 1 and at most 9'],
    [{ type: ['integer', 'string'], maximum: 9 }, 'a whole number from 0 to 9, or `unknown`'],
    [{ type: ['integer', 'string'] }, 'text'],
    [{ enum: ['one'] }, '`one`'],
    [{ enum: [true, 'yes', 'no', false] }, '`yes`, `no`'],
    [{}, 'text'],
  ];
  for (const [node, words] of cases) {
    it(`is ${words}`, () => assert.equal(toEnglish(expectation(node)), words));
  }
});
