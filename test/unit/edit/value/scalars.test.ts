import assert from 'node:assert/strict';
import { type Steps, set } from './setting.ts';

/** A note whose first lesion has some more lines, and the same in a fence of a quote. */
const yaml = (lines: readonly string[]) =>
  ['cto_note: 1', 'lesions:', '  - id: A', ...lines.map((line) => `    ${line}`), ''].join('\n');
const markdown = (lines: readonly string[]) =>
  ['Text', '', '> ```cto-lesion', '> id: A', ...lines.map((line) => `> ${line}`), '> ```', '', 'more'].join(
    '\n',
  );

function becomes(before: readonly string[], path: Steps, value: unknown, after: readonly string[]): void {
  assert.equal(set(yaml(before), [0, ...path], value), yaml(after));
  assert.equal(set(markdown(before), [0, ...path], value, 'markdown'), markdown(after));
}

describe('setting a scalar of a lesion', () => {
  it('replaces a value and keeps the comment behind it', () => {
    becomes(['vessel: LAD', 'stump:  blunt   # seen', 'length_mm: 20'], ['stump'], 'tapered', [
      'vessel: LAD',
      'stump:  tapered   # seen',
      'length_mm: 20',
    ]);
    becomes(['length_mm: 20'], ['length_mm'], 'under 20', ['length_mm: under 20']);
    becomes(['length_mm: under 20'], ['length_mm'], 25.5, ['length_mm: 25.5']);
  });

  it('changes nothing where the value stands there already', () => {
    becomes(['stump: "blunt"'], ['stump'], 'blunt', ['stump: "blunt"']);
    becomes(['length_mm: 20.0'], ['length_mm'], 20, ['length_mm: 20.0']);
  });

  it('keeps quotes, unless the value is no text', () => {
    becomes(['stump: "blunt" # x'], ['stump'], 'tapered', ['stump: "tapered" # x']);
    becomes(["stump: 'blunt'"], ['stump'], 'tapered', ["stump: 'tapered'"]);
    becomes(['length_mm: "about 20"'], ['length_mm'], 20, ['length_mm: 20']);
  });

  it('fills an empty value in place', () => {
    becomes(['stump:', 'vessel: LAD'], ['stump'], 'blunt', ['stump: blunt', 'vessel: LAD']);
    becomes(['stump:   # look again', 'vessel: LAD'], ['stump'], 'blunt', [
      'stump: blunt   # look again',
      'vessel: LAD',
    ]);
    becomes(['vessel: LAD', 'stump: '], ['stump'], 'blunt', ['vessel: LAD', 'stump: blunt']);
  });

  it('fills the empty place of a new note without a space behind the value', () => {
    const empty =
      'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    stump: \n    stents:  \n    length_mm: \t\n';
    assert.equal(set(empty, [0, 'stump'], 'blunt'), empty.replace('stump: ', 'stump: blunt'));
    assert.equal(set(empty, [0, 'length_mm'], 20), empty.replace('length_mm: \t', 'length_mm: 20'));
    assert.equal(
      set(empty, [0, 'stents'], [{ type: 'des' }]),
      empty.replace('stents:  ', 'stents:\n      - type: des'),
    );
    const commented = empty.replace('stump: ', 'stump:  # seen late');
    assert.equal(set(commented, [0, 'stump'], 'blunt'), commented.replace('stump:  #', 'stump: blunt  #'));
  });

  it('inserts a key in the order of the format', () => {
    becomes(
      ['vessel: LAD', 'stump: blunt # c', '# about calcium', 'calcification: mild'],
      ['cap_ambiguity'],
      'yes',
      ['vessel: LAD', 'stump: blunt # c', 'cap_ambiguity: yes', '# about calcium', 'calcification: mild'],
    );
    becomes(['vessel: LAD', '# end'], ['stump'], 'blunt', ['vessel: LAD', 'stump: blunt', '# end']);
    becomes(['vessel: LAD', '  # of the vessel'], ['stump'], 'blunt', [
      'vessel: LAD',
      '  # of the vessel',
      'stump: blunt',
    ]);
    becomes(
      ['vessel: LAD', 'summary: |', '  one', '', '  two'],
      ['imaging'],
      ['ivus'],
      ['vessel: LAD', 'imaging: [ivus]', 'summary: |', '  one', '', '  two'],
    );
  });

  it('inserts a section with its indentation', () => {
    becomes(['vessel: LAD', 'rentrop: 1'], ['outcome', 'timi_flow'], 3, [
      'vessel: LAD',
      'rentrop: 1',
      'outcome:',
      '  timi_flow: 3',
    ]);
    becomes(['outcome: # after', 'rentrop: 1'], ['outcome', 'timi_flow'], 3, [
      'outcome: # after',
      '  timi_flow: 3',
      'rentrop: 1',
    ]);
  });

  it('leaves a key out with its line, and keeps the comment above it', () => {
    becomes(['vessel: LAD', '# why', 'stump: blunt # c', 'rentrop: 1'], ['stump'], undefined, [
      'vessel: LAD',
      '# why',
      'rentrop: 1',
    ]);
    becomes(['vessel: LAD', 'stump: >-', '  blunt', 'rentrop: 1'], ['stump'], undefined, [
      'vessel: LAD',
      'rentrop: 1',
    ]);
  });

  it('leaves out a section that has no key left', () => {
    becomes(
      ['vessel: LAD', 'outcome:', '  timi_flow: 3', 'rentrop: 1'],
      ['outcome', 'timi_flow'],
      undefined,
      ['vessel: LAD', 'rentrop: 1'],
    );
    becomes(
      ['vessel: LAD', 'outcome:', '  # final', '  timi_flow: 3', 'rentrop: 1'],
      ['outcome', 'timi_flow'],
      undefined,
      ['vessel: LAD', 'outcome:', '  # final', 'rentrop: 1'],
    );
  });

  it('writes text in quotes where YAML needs them', () => {
    becomes(['vessel: LAD'], ['medina'], '1,1,1', ['vessel: LAD', 'medina: 1,1,1']);
    becomes(['vessel: LAD'], ['summary'], 'a: b # c', ['vessel: LAD', 'summary: "a: b # c"']);
    becomes(['vessel: LAD'], ['summary'], 'one\ntwo', ['vessel: LAD', 'summary: "one\\ntwo"']);
    becomes(['vessel: LAD'], ['summary'], 'true', ['vessel: LAD', 'summary: "true"']);
  });
});
