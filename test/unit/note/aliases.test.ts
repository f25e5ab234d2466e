import assert from 'node:assert/strict';
import { CLEAN } from '../../support/clean-note.ts';
import { quickFixes } from '../../support/fixes.ts';
import { document, errors, marked, problems, service } from '../../support/notes.ts';

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
    it(`that come to too much are one problem, and everything is answered: ${what}`, () => {
      assert.deepEqual(
        errors(CLEAN + text).map(({ code, message, range }) => `${code} ${range} ${message}`),
        [
          `yaml-alias 0:0-${(CLEAN + text).split('\n').length - 1}:0 This note was not checked: its aliases expand too far or refer to themselves.`,
        ],
      );
      assert.ok(Array.isArray(service().complete(document(CLEAN + text), END)));
    });
  }
});

describe('a lesion that is an alias', () => {
  it('has its problems at its dash, not at the lesion that it stands for', () => {
    const { text, ranges } = marked(
      'cto_note: 1\nlesions:\n  - &a\n    id: <|A|>\n    vessel: LAD\n  <|-|> *a\n',
    );
    const incomplete = problems(text).filter((found) => found.startsWith('score-incomplete'));
    assert.deepEqual(
      incomplete,
      ranges.map((range) => `score-incomplete ${range}`),
    );
  });
});

describe('an alias that stands before its anchor', () => {
  it('is told at its place, and only offered as text, since either may be meant', () => {
    const { text, ranges } = marked(`${CLEAN}x_a: <|*a|>\nx_b: &a 1\n`);
    assert.deepEqual(
      errors(text).map(({ code, range }) => [code, range]),
      [['yaml-alias', ranges[0]]],
    );
    const [action, ...others] = quickFixes(text, 'cto-note');
    assert.deepEqual(
      [action?.title.includes('"*a"'), action?.isPreferred ?? false, others.length],
      [true, false, 0],
    );
  });
});

describe('directives', () => {
  it('hold for all of a note', () => {
    assert.deepEqual(errors(`%TAG !e! tag:example.com,2000:\n---\n${CLEAN}x_a: !e!b word\n`), []);
  });

  it('of another version change nothing', () => {
    assert.deepEqual(errors(`%YAML 1.1\n---\n${CLEAN}x_a:\n  <<: word\n`), []);
  });
});

describe('a tag', () => {
  for (const value of ['k: !!timestamp 2026-03-02', '!!merge <<: k', 'k: !!set {a}', '!local k: word']) {
    it(`makes nothing else of what stands behind it: ${value}`, () =>
      assert.deepEqual(errors(`${CLEAN}x_a: {${value}}\n`), []));
  }

  it('of a date leaves it a date', () => {
    assert.deepEqual(errors(CLEAN.replace('2026-03-02', '!!timestamp 2026-03-02')), []);
  });
});

describe('a key that is no word', () => {
  const LESION = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n';
  const cases: [what: string, source: string][] = [
    ['a list', `${LESION}    x_a:\n      ? <|[a]|>\n      : 1\n`],
    ['a map in two brackets, as in a template', `${LESION}    x_a: {<|{NAME}|>}\n`],
    ['what an alias stands for', `${LESION}x_a: &a [1]\nx_b:\n  ? <|*a|>\n  : 2\n`],
  ];
  for (const [what, source] of cases) {
    it(`is told: ${what}`, () => {
      const { text, ranges } = marked(source);
      assert.deepEqual(
        errors(text).map(({ code, message, range }) => `${code} ${range} ${message}`),
        [
          `yaml-syntax ${ranges[0]} A key must be a word, not a list or a map: if this is text, put it in quotes.`,
        ],
      );
    });
  }

  it('is none where aliases stand for words', () => {
    assert.deepEqual(errors(`${CLEAN}x_a: [&a b, &c d]\nx_e:\n  *a : 1\n  *c : 2\n`), []);
  });
});

describe('a text that nests deeper than it looks', () => {
  for (const [what, value] of [
    ['of keys on one line', 'a: '.repeat(5000)],
    ['of keys in braces', `{${'a: '.repeat(5000)}}`],
  ] as const) {
    it(`is too much, and the rest is read: ${what}`, () => {
      const text = `${CLEAN.replace('vessel: LAD', 'vessel: LADD')}x_a: ${value}\nx_b: 1\n`;
      const last = CLEAN.split('\n').length - 1;
      assert.deepEqual(
        errors(text)
          .map(({ code, message, range }) => `${code} ${range} ${message}`)
          .slice(1),
        [
          `note-too-large ${last}:0-${last + 1}:0 Not checked: this part of the note has more than 100 nested levels.`,
        ],
      );
      assert.ok(Array.isArray(service().complete(document(text), END)));
    });
  }
});

describe('keys that objects have', () => {
  it('are keys like others where something is completed', () => {
    const text = `${CLEAN.replace('complications: [none]\n', '')}__proto__: {vessel: LCx}\nconstructor: {prototype: {x: 1}}\ntoString: 1\n`;
    const offered = service().complete(document(text), END);
    assert.deepEqual(
      offered.map(({ label }) => label),
      ['complications', 'follow_up', 'discharge'],
    );
    assert.deepEqual(
      errors(text).map(({ code }) => code),
      ['unknown-key', 'unknown-key', 'unknown-key'],
    );
  });
});
