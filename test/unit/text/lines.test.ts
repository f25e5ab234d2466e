import assert from 'node:assert/strict';
import { eolOf, linesOf } from '../../../src/text/lines.ts';

describe('linesOf', () => {
  it('ends a line at \\n, \\r\\n and a lone \\r', () => {
    const lines = linesOf('ab\ncd\r\nef\rgh');
    assert.equal(lines.count, 4);
    assert.deepEqual([0, 1, 2, 3].map(lines.start), [0, 3, 7, 10]);
    assert.deepEqual([0, 1, 2, 3].map(lines.end), [2, 5, 9, 12]);
  });

  it('has one line in an empty text, and an empty last line behind a line ending', () => {
    assert.equal(linesOf('').count, 1);
    assert.deepEqual(linesOf('').positionAt(0), { line: 0, character: 0 });
    const lines = linesOf('a\r\n');
    assert.equal(lines.count, 2);
    assert.deepEqual([lines.start(1), lines.end(1)], [3, 3]);
    assert.deepEqual(lines.positionAt(3), { line: 1, character: 0 });
  });

  it('takes \\n\\r for two line endings, and no other character for one', () => {
    assert.equal(linesOf('a\n\rb').count, 3);
    assert.equal(linesOf('a\r\rb').count, 3);
    assert.equal(linesOf('a\u2028b\u2029c\vd\fe\u0085f').count, 1);
  });

  it('counts UTF-16 code units', () => {
    const lines = linesOf('é🫀x\n🫀');
    assert.deepEqual(lines.positionAt(3), { line: 0, character: 3 });
    assert.deepEqual(lines.positionAt(4), { line: 0, character: 4 });
    assert.equal(lines.offsetAt({ line: 1, character: 2 }), 7);
  });

  it('counts a byte order mark as a character', () => {
    assert.deepEqual(linesOf('\uFEFFa\nb').positionAt(3), { line: 1, character: 0 });
  });

  it('puts an offset within a line ending at the end of the line', () => {
    const lines = linesOf('ab\r\ncd');
    assert.deepEqual(lines.positionAt(2), { line: 0, character: 2 });
    assert.deepEqual(lines.positionAt(3), { line: 0, character: 2 });
    assert.equal(lines.lineAt(3), 0);
    assert.equal(lines.lineAt(4), 1);
  });

  it('clamps what lies outside the text', () => {
    const lines = linesOf('ab\ncd');
    assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
    assert.equal(lines.offsetAt({ line: -1, character: 5 }), 0);
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(lines.offsetAt({ line: 1, character: -1 }), 3);
    assert.equal(lines.offsetAt({ line: 2, character: 0 }), 5);
    assert.deepEqual([lines.start(-1), lines.end(9), lines.lineAt(-1), lines.lineAt(9)], [0, 5, 0, 1]);
  });
});

describe('eolOf', () => {
  it('is the first line ending', () => {
    assert.equal(eolOf('a\r\nb\n'), '\r\n');
    assert.equal(eolOf('a\nb\r\n'), '\n');
    assert.equal(eolOf('\r\n'), '\r\n');
  });

  it('is \\n where there is none, or only a lone \\r', () => {
    assert.equal(eolOf(''), '\n');
    assert.equal(eolOf('a'), '\n');
    assert.equal(eolOf('a\rb'), '\n');
    assert.equal(eolOf('\n'), '\n');
  });
});
