import assert from 'node:assert/strict';
import { type Steps, set } from './setting.ts';

const note = (lines: readonly string[]) =>
  ['cto_note: 1', 'lesions:', '  - id: A', ...lines.map((line) => `    ${line}`), ''].join('\n');

function becomes(before: readonly string[], path: Steps, value: unknown, after: readonly string[]): void {
  assert.equal(set(note(before), [0, ...path], value), note(after));
}

describe('setting a list of words', () => {
  it('adds and removes words in brackets', () => {
    becomes(['imaging: [ivus] # x'], ['imaging'], ['ivus', 'oct'], ['imaging: [ivus, oct] # x']);
    becomes(['imaging: [ ivus,  oct ]'], ['imaging'], ['oct'], ['imaging: [ oct ]']);
    becomes(['imaging: [oct]'], ['imaging'], ['ivus', 'oct'], ['imaging: [ivus, oct]']);
    becomes(['imaging: [ivus]'], ['imaging'], ['oct'], ['imaging: [oct]']);
    becomes(['imaging: []'], ['imaging'], ['oct'], ['imaging: [oct]']);
    becomes(['imaging:'], ['imaging'], ['oct'], ['imaging: [oct]']);
    becomes(['imaging: [', '  ivus, # first', '  oct,', ']'], ['imaging', 2], 'none', [
      'imaging: [',
      '  ivus, # first',
      '  oct, none,',
      ']',
    ]);
  });

  it('adds and removes words with dashes', () => {
    becomes(['imaging:', '  - ivus # a', '  - oct # b'], ['imaging'], ['oct'], ['imaging:', '  - oct # b']);
    becomes(['imaging:', '- ivus # a'], ['imaging'], ['ivus', 'oct'], ['imaging:', '- ivus # a', '- oct']);
    becomes(['imaging:', '  # two', '  - ivus', '', '  - oct'], ['imaging', 1], 'none', [
      'imaging:',
      '  # two',
      '  - ivus',
      '',
      '  - none',
    ]);
  });

  it('writes text in quotes where brackets need them', () => {
    becomes(
      ['crossing:', '  attempts:', '    - wires: [a]'],
      ['crossing', 'attempts', 0, 'wires'],
      ['a', 'b, c', '[d]'],
      ['crossing:', '  attempts:', '    - wires: [a, "b, c", "[d]"]'],
    );
  });

  it('leaves a list out that has no word left', () => {
    becomes(['imaging: [ivus]', 'rentrop: 1'], ['imaging', 0], undefined, ['rentrop: 1']);
  });

  it('takes out the one of two equal entries that is meant', () => {
    const guides = (lines: readonly string[]) =>
      ['cto_note: 1', 'procedure:', '  guides:', ...lines, 'lesions: []', ''].join('\n');
    const two = guides(['    - EBU # left', '    - EBU # right']);
    assert.equal(set(two, ['procedure', 'guides', 0], undefined), guides(['    - EBU # right']));
    assert.equal(set(two, ['procedure', 'guides', 1], undefined), guides(['    - EBU # left']));
  });
});

describe('setting a list of maps', () => {
  const stents = [
    'stents: # s',
    '  - type: des # first',
    '    # own',
    '    length_mm: 38',
    '  # second',
    '  - type: des',
  ];

  it('adds an entry by its first key', () => {
    becomes(stents, ['stents', 2, 'length_mm'], 20, [...stents, '  - length_mm: 20']);
    becomes(['rentrop: 1'], ['stents', 0, 'type'], 'des', ['rentrop: 1', 'stents:', '  - type: des']);
    becomes(['stents: []'], ['stents', 0, 'type'], 'des', ['stents:', '  - type: des']);
    becomes(['stents:', '  - {}'], ['stents', 0, 'type'], 'des', ['stents:', '  - type: des']);
  });

  it('adds a whole entry, its keys in the order of the format', () => {
    becomes(stents, ['stents', 2], { length_mm: 20, type: 'bms' }, [
      ...stents,
      '  - type: bms',
      '    length_mm: 20',
    ]);
    becomes(['stents: [{type: des}]'], ['stents', 1], { type: 'bms' }, [
      'stents: [{type: des}, {type: bms}]',
    ]);
  });

  it('removes an entry with its lines', () => {
    becomes(stents, ['stents', 0], undefined, ['stents: # s', '  # second', '  - type: des']);
    becomes(stents, ['stents', 1], undefined, stents.slice(0, 5));
    becomes(['stents:', '  - type: des', 'rentrop: 1'], ['stents', 0], undefined, ['rentrop: 1']);
  });

  it('changes one key of an entry', () => {
    becomes(stents, ['stents', 0, 'length_mm'], 18, [
      ...stents.slice(0, 3),
      '    length_mm: 18',
      ...stents.slice(4),
    ]);
    becomes(stents, ['stents', 1, 'diameter_mm'], 3.5, [...stents, '    diameter_mm: 3.5']);
  });

  it('gives the place behind the dash to the next key', () => {
    becomes(['stents:', '  - type: des # t', '    length_mm: 3'], ['stents', 0, 'type'], undefined, [
      'stents:',
      '  - length_mm: 3',
    ]);
    becomes(['stents:', '  - length_mm: 3'], ['stents', 0, 'type'], 'des', [
      'stents:',
      '  - type: des',
      '    length_mm: 3',
    ]);
    becomes(['stents:', '  - type: des'], ['stents', 0, 'type'], undefined, ['stents:', '  - {}']);
  });

  it('makes a map of a word that stands for one, and only then', () => {
    const complications = (...lines: string[]) =>
      ['cto_note: 1', 'complications:', ...lines, 'lesions: []', ''].join('\n');
    const one = complications('  - perforation # seen');
    assert.equal(
      set(one, ['complications', 0, 'vessel'], 'RCA'),
      complications('  - kind: perforation # seen', '    vessel: RCA'),
    );
    assert.equal(set(one, ['complications', 0, 'kind'], 'tamponade'), complications('  - tamponade # seen'));
    assert.equal(set(one, ['complications', 0, 'kind'], 'perforation'), one);
  });
});
