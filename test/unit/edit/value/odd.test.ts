import assert from 'node:assert/strict';
import { set } from './setting.ts';

const note = (...lines: string[]) => ['cto_note: 1', 'lesions:', '  - id: A', ...lines, ''].join('\n');

describe('setting a value in YAML that is written in an odd way', () => {
  it('edits a lesion in braces', () => {
    assert.equal(
      set('cto_note: 1\nlesions: [{id: A, vessel: LAD}]\n', [0, 'stump'], 'blunt'),
      'cto_note: 1\nlesions: [{id: A, vessel: LAD, stump: blunt}]\n',
    );
    assert.equal(set(note('    outcome: {timi_flow: 2}'), [0, 'outcome', 'timi_flow'], undefined), note());
    assert.equal(
      set(
        note('    outcome: {timi_flow: 2, # seen', '      side_branch_lost: no}'),
        [0, 'outcome', 'timi_flow'],
        3,
      ),
      note('    outcome: {timi_flow: 3, # seen', '      side_branch_lost: no}'),
    );
  });

  it('writes words that make a note be read as a whole, as an alias does', () => {
    const before = note('    vessel: LAD', '    crossing:', '      minutes: 5');
    assert.equal(
      set(before, [0, 'crossing', 'attempts'], [{ wires: [' *'] }]),
      note(
        '    vessel: LAD',
        '    crossing:',
        '      minutes: 5',
        '      attempts:',
        '        - wires: [" *"]',
      ),
    );
  });

  it('replaces blocks of text, and keeps the comment of their sign', () => {
    assert.equal(
      set(
        note('    summary: |- # kept', '      one', '', '      two', '    x_a: 1'),
        [0, 'summary'],
        'short',
      ),
      note('    summary: short # kept', '    x_a: 1'),
    );
  });

  it('replaces an alias, and no value that others mean', () => {
    const alias = (stump: string) => `cto_note: 1\nx_a: &s blunt\nlesions:\n  - id: A\n    stump: ${stump}\n`;
    assert.equal(set(alias('*s'), [0, 'stump'], 'tapered'), alias('tapered'));
    assert.match(
      set(note('    stump: &s blunt', '    x_a: *s'), [0, 'stump'], 'tapered'),
      /^Nothing was changed: `stump` /,
    );
    assert.equal(
      set(
        'cto_note: 1\nx_o: &o {timi_flow: 3}\nlesions:\n  - id: A\n    outcome: *o # c\n',
        [0, 'outcome', 'timi_flow'],
        2,
      ),
      'cto_note: 1\nx_o: &o {timi_flow: 3}\nlesions:\n  - id: A\n    outcome: # c\n      timi_flow: 2\n',
    );
  });

  it('replaces a value that the format refuses', () => {
    assert.equal(set(note('    stump: blnt # c'), [0, 'stump'], 'blunt'), note('    stump: blunt # c'));
    assert.equal(set(note('    length_mm: [20]'), [0, 'length_mm'], 20), note('    length_mm: 20'));
  });

  it('leaves a section with other keys as it is where one of them cannot be left out alone', () => {
    // The comment would become a line of the text above it.
    const folded = [
      '    id: A',
      '    x_a: >-',
      '      folded',
      '    stump: blunt',
      '      # deep',
      '    rentrop: 1',
    ];
    const lesion = ['cto_note: 1', 'lesions:', '  -', ...folded, ''].join('\n');
    assert.match(set(lesion, [0, 'stump'], undefined), /^Nothing was changed: `stump` /);
    const section = ['cto_note: 1', 'patient:', ...folded.map((line) => line.slice(2)), '']
      .join('\n')
      .replace('stump', 'sex');
    assert.match(set(section, ['patient', 'sex'], undefined), /^Nothing was changed: `sex` /);
  });

  it('refuses what it cannot do alone, and says what to do', () => {
    const refusals = [
      set(note('    stump: blunt', '    stump: tapered'), [0, 'stump'], 'invisible'),
      set(note('    stump: [blunt'), [0, 'stump'], 'invisible'),
      set(note('    stump: *s'), [0, 'stump'], 'invisible'),
      set(note('    outcome: good'), [0, 'outcome', 'timi_flow'], 2),
      set(note(), [3, 'stump'], 'blunt'),
      set(note(), [0, 'stamp'], 'blunt'),
      set('Text', ['patient', 'id'], 'P1', 'markdown'),
    ];
    assert.deepEqual(refusals, [
      'Nothing was changed: `stump` appears twice. Keep one of the two in the text first.',
      'Nothing was changed: this note has an error in line 4: This `[` is not closed: put a `]` at the end.',
      'Nothing was changed: this note has an error in line 4: `*s` has no anchor `&s` before it: add it, or put text in quotes.',
      'Nothing was changed: `timi_flow` could not be changed alone. Edit it in the text.',
      'Nothing was changed: this lesion is not in the note any more.',
      'Nothing was changed: the note has no place for this value.',
      'Nothing was changed: there is no note here.',
    ]);
  });
});
