import assert from 'node:assert/strict';
import { CLEAN } from '../../support/clean-note.ts';
import { document, errors, service } from '../../support/notes.ts';

const END = { line: 1e6, character: 0 };

describe('aliases', () => {
  it('may stand for one word as often as one likes', () => {
    const lesions = Array.from({ length: 150 }, (_, i) => `  - {id: L${i}, vessel: *v}\n`).join('');
    assert.deepEqual(errors(`cto_note: 1\nx_v: &v LAD\nlesions:\n${lesions}`), []);
  });

  for (const [what, text] of [
    ['one within itself', 'x_a: &a\n  b: *a\n'],
    ['two within each other', 'x_a: &a [&b [*a], *b]\n'],
    ['much by much', `x_a: &a [${'1,'.repeat(900)}1]\nx_b: &b [${'*a,'.repeat(200)}*a]\n`],
    [
      'nesting by steps',
      `x_0: &a0 [1]\n${Array.from({ length: 150 }, (_, i) => `x_${i + 1}: &a${i + 1} [*a${i}]\n`).join('')}`,
    ],
  ] as const) {
    it(`that come to too much are one finding, and everything is answered: ${what}`, () => {
      assert.deepEqual(
        errors(CLEAN + text).map(({ code }) => code),
        ['yaml-alias'],
      );
      assert.ok(Array.isArray(service().complete(document(CLEAN + text), END)));
    });
  }
});

describe('keys that objects have', () => {
  it('are keys like others where something is completed', () => {
    const text = `${CLEAN.replace('complications: [none]\n', '')}__proto__: {vessel: LCx}\nconstructor: {prototype: {x: 1}}\ntoString: 1\n`;
    const offered = service().complete(document(text), END);
    assert.deepEqual(
      offered.map(({ label }) => label),
      ['complications'],
    );
    assert.deepEqual(
      errors(text).map(({ code }) => code),
      ['unknown-key', 'unknown-key', 'unknown-key'],
    );
  });
});
