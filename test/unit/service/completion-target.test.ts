/** What stands at a caret in a line, and the columns in which the lines above may go on. */
import assert from 'node:assert/strict';
import { columnsAbove, completionTargetAt } from '../../../src/service/completion/target.ts';

describe('a line may go on', () => {
  const rows: [above: string, own: number, columns: number[]][] = [
    ['', 2, [0]],
    ['', 0, []],
    ['patient:\n', 0, [2]],
    ['patient: # c\n', 0, [2]],
    ['patient:   \n', 0, [2]],
    ['patient: x\n', 0, []],
    ['patient:\n  id: 1\n', 0, [2]],
    ['patient:\n  id: 1\n# c\n\n', 0, [2]],
    ['lesions:\n  -   id: A\n', 0, [2, 6]],
    ['lesions:\n  -   id: A\n', 4, [6, 2, 0]],
    ['lesions:\n  - id: A\n    outcome:\n', 0, [2, 4, 6]],
    // What lies within the line above is not open any more.
    ['a:\n  b:\n    c: 1\n  d: 1\n', 2, [0]],
    ['a:\n    deep: 1\nb:\n  c: 1\n', 9, [2, 0]],
    ['  -   id: A\n  - id: C\n', 0, [2, 4, 6]],
    ['a:\n  b: "x:"\n', 0, [2]],
    // Of two that are equally near, the deeper one comes first.
    ['a:\n  b:\n    c: 1\n', 2, [4, 0]],
    // What stands above a line that is not indented is done.
    ['lesions:\n- id: A\nb: 1\n', 0, []],
  ];
  for (const [above, own, columns] of rows) {
    it(`behind ${JSON.stringify(above)}, from column ${own}`, () =>
      assert.deepEqual(columnsAbove(above, own, 2), columns));
  }
});

describe('at a caret stands', () => {
  const shown = (source: string) => {
    const caret = source.indexOf('^');
    const line = source.replace('^', '');
    const target = completionTargetAt(line, caret);
    if (!target) return null;
    const { start, end, alone, isKey, glued } = target;
    const marks = [alone && 'alone', isKey && 'key', glued && 'glued'].filter(Boolean).join(' ');
    return `${line.slice(start, end)}${marks && `: ${marks}`}`;
  };
  const rows: [source: string, shown: string | null][] = [
    ['^# a', null],
    ['#^ a', null],
    ['a ^# b', null],
    ['^ # a: b', ': alone'],
    ['a #^ b', null],
    ['a^ # b', 'a: alone'],
    ['a^#b', 'a#b: alone'],
    ['stump: ^', ''],
    ['stump:^', ': glued'],
    ['stu^mp: blunt', 'stump: key'],
    ['"stu^mp" : blunt', '"stump": key'],
    ['stump: bl^unt # c', 'blunt'],
    ['stump: "a # ^b"', '"a # b"'],
    ['[a, b^, c]', 'b'],
    ['[a,^c]', 'c: glued'],
    ['-^', ': glued'],
    ['- ^', ''],
    ['  - a^', 'a'],
    ['---^', null],
    ['--- a^', null],
    ['...^', null],
    ['%YAML^', null],
  ];
  for (const [source, expected] of rows) {
    it(JSON.stringify(source), () => assert.equal(shown(source), expected));
  }
});
