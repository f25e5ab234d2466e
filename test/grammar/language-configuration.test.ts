import assert from 'node:assert/strict';
import { readJson } from './support/grammars.ts';

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly action: { readonly indent: string; readonly appendText?: string };
  }[];
}

const configuration = readJson('syntaxes/language-configuration.json') as LanguageConfiguration;

/** What Enter at the end of a line does to the next line's indentation: the first rule that matches, as in the editor. */
function onEnter(line: string): string {
  const rule = configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
  if (rule === undefined) return 'keep';
  return rule.action.indent === 'indent' ? 'indent' : `keep+${rule.action.appendText?.length ?? 0}`;
}

function wordsOf(line: string): string[] {
  const { pattern, flags } = configuration.wordPattern;
  return line.match(new RegExp(pattern, `g${flags}`)) ?? [];
}

describe('language configuration', () => {
  const cases: [line: string, expected: string][] = [
    ['lesions:', 'indent'],
    ['  crossing:  # how', 'indent'],
    ['patient: &p', 'indent'],
    ['    summary: |', 'indent'],
    ['x_note: >-2', 'indent'],
    ['  - id: A', 'keep+2'],
    ['  - id: A # first', 'keep+2'],
    ['  - crossing:', 'keep+4'],
    ['- summary: |', 'keep+4'],
    ['length_mm: 20', 'keep'],
    ['  - awe', 'keep'],
    ['  - "a: b"', 'keep'],
    ['  - {id: A}', 'keep'],
    ['# goals:', 'keep'],
    ['  # see: below', 'keep'],
    ['length_mm: 20 # sic:', 'keep'],
    ['at 12:30', 'keep'],
    ['', 'keep'],
  ];
  for (const [line, expected] of cases) {
    it(`Enter after ${JSON.stringify(line)}: ${expected}`, () => assert.equal(onEnter(line), expected));
  }

  it('takes names of keys and values, and decimal numbers, as one word', () => {
    assert.deepEqual(wordsOf('  length_mm: 20.5 # naïve Blößenmaß'), [
      'length_mm',
      '20.5',
      'naïve',
      'Blößenmaß',
    ]);
    assert.deepEqual(wordsOf('goals: [quality_of_life,awe]'), ['goals', 'quality_of_life', 'awe']);
    assert.deepEqual(wordsOf('"j_cto":3'), ['j_cto', '3']);
  });
});
