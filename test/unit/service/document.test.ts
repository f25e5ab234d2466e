import assert from 'node:assert/strict';
import { beginsNote, noteName } from '../../../src/service/document.ts';
import { CLEAN } from '../../support/clean-note.ts';

describe('a text', () => {
  it('begins as a note does with its first key, whatever is no key before it', () => {
    for (const before of [
      '',
      '\uFEFF',
      '# mine\n',
      '\n\n',
      '  \t\n# a\r\n\r\n',
      '---\n',
      '--- # start\r\n',
      '%YAML 1.2\n---\n',
      '\uFEFF# a\r---\r',
      '\n'.repeat(5000),
    ])
      assert.equal(beginsNote(before + CLEAN), true, JSON.stringify(before));
    for (const text of ['cto_note:', 'cto_note : 1', 'cto_note:\r\n']) assert.equal(beginsNote(text), true);
  });

  it('begins otherwise', () => {
    for (const text of [
      '',
      '# cto_note: 1\n',
      'lesions: []\ncto_note: 1\n',
      'cto_notes: 1\n',
      'cto_note:1\n',
      '  cto_note: 1\n',
      'x: |\n  cto_note: 1\n',
      '\r\n'.repeat(5000),
      '---\nx\n'.repeat(5000),
    ])
      assert.equal(beginsNote(text), false, JSON.stringify(text.slice(0, 40)));
  });
});

describe('the name that makes a note of a file', () => {
  it('keeps the spelling of its ending', () => {
    const names = {
      'first.yaml': 'first.cto.yaml',
      'first.yml': 'first.cto.yml',
      'a.b.YAML': 'a.b.cto.YAML',
      'note.txt': 'note.cto.yaml',
      note: 'note.cto.yaml',
    };
    for (const [name, expected] of Object.entries(names)) assert.equal(noteName(name), expected);
  });
});
