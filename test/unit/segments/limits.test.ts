import assert from 'node:assert/strict';
import {
  documentLimits,
  exceededDocumentLimit,
  exceededSegmentLimit,
  segmentLimits,
} from '../../../src/segments/limits.ts';
import { benchNote } from '../../bench/notes.ts';
import { errors } from '../../support/notes.ts';

const what = (text: string) => exceededSegmentLimit(text)?.what ?? null;

describe('the limits of a block', () => {
  for (const [name, fits, over, expected] of [
    ['characters', 'word word\n'.repeat(10_000), `${'word '.repeat(300_000)}\n`, 'characters'],
    ['a line', 'w'.repeat(segmentLimits.line), 'w'.repeat(segmentLimits.line + 1), 'line'],
    ['lines', 'a: 1\n'.repeat(segmentLimits.values), 'a: 1\n'.repeat(segmentLimits.values + 1), 'values'],
    ['commas', `a: [${'1,'.repeat(19_000)}]`, `a: [${'1,'.repeat(20_000)}]`, 'values'],
    ['brackets', `${'['.repeat(99)}1${']'.repeat(99)}`, `${'['.repeat(101)}1${']'.repeat(101)}`, 'depth'],
    ['braces', `a: ${'{a: '.repeat(99)}`, `a: ${'{a: '.repeat(100)}`, 'depth'],
    ['dashes', `${'- '.repeat(99)}a: 1`, `${'- '.repeat(101)}a: 1`, 'depth'],
    ['question marks', `${'? '.repeat(99)}a`, `${'? '.repeat(101)}a`, 'depth'],
    ['lines further and further in', steps(100), steps(101), 'depth'],
    [
      'dashes over several lines',
      `${dashes(0)}\n${dashes(40)}`,
      `${dashes(0)}\n${dashes(80)}\n${dashes(160)}`,
      'depth',
    ],
    ['aliases', 'a: *b\n'.repeat(1000), 'a: *b\n'.repeat(1001), 'aliases'],
    ['anchors', '- &b c\n'.repeat(1000), '- &b c\n'.repeat(1001), 'aliases'],
  ] as const) {
    it(`are told by its text: ${name}`, () => {
      assert.equal(what(fits), null);
      assert.equal(what(over), expected);
      assert.equal(what(over.replaceAll('\n', '\r\n')), expected);
    });
  }

  it('count what stands beside each other once', () => {
    assert.equal(what('- - a: [{b: [1, 2]}]\n'.repeat(2000)), null);
    assert.equal(what('a:\n  b:\n    c: 1\n'.repeat(5000)), null);
    assert.equal(what('a: 2 & 3 * 4\n'.repeat(5000)), null);
  });

  it('hold lone carriage returns for the ends of lines', () => {
    assert.equal(what('a: 1\r'.repeat(20_001)), 'values');
  });
});

/** Maps within each other, each indented by one column more. */
function steps(count: number): string {
  return Array.from({ length: count }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
}

function dashes(indent: number): string {
  return ' '.repeat(indent) + '- '.repeat(40);
}

describe('the limits of a document', () => {
  it('are characters, notes, segments and summaries', () => {
    const { characters, notes, segments, summaries } = documentLimits;
    assert.equal(exceededDocumentLimit({ characters, notes, segments, summaries }), null);
    assert.equal(exceededDocumentLimit({ summaries: summaries + 1 })?.what, 'summaries');
    assert.equal(exceededDocumentLimit({ notes: notes + 1, segments })?.what, 'notes');
    assert.equal(exceededDocumentLimit({ segments: segments + 1 })?.what, 'segments');
    assert.equal(exceededDocumentLimit({ characters: characters + 1 })?.what, 'characters');
  });

  it('lie above a note of 10,000 lesions, which is checked in both carriers', function () {
    this.timeout(120_000);
    for (const carrier of ['yaml', 'markdown'] as const) {
      const { text } = benchNote(carrier, 10_000);
      const faulty = `${text.slice(0, -200)}${text.slice(-200).replace('timi_flow: 3', 'timi_flow: 9')}`;
      assert.notEqual(faulty, text);
      const found = errors(faulty, carrier === 'yaml' ? 'cto-note' : 'markdown');
      assert.deepEqual(
        found.map(({ code }) => code),
        ['unknown-value'],
      );
    }
  });
});

describe('what is too large', () => {
  it('is said of more summaries than a file has lesions, but not of Markdown without a note', () => {
    const summaries = '<!-- cto-summary A -->\nx\n<!-- /cto-summary -->\n'.repeat(
      documentLimits.summaries + 1,
    );
    const [problem] = errors(`\`\`\`cto-lesion\nid: A\nvessel: LAD\n\`\`\`\n${summaries}`, 'markdown');
    assert.equal(problem?.message, 'Not checked: this file has more than 12,000 summaries.');
    assert.deepEqual(errors(`cto-lesion\n${summaries}`, 'markdown'), []);
  });

  const lesion = '  - id: A\n    vessel: LAD\n';
  const note = (rest: string) => `cto_note: 1\nlesions:\n${lesion}${rest}`;

  it('is one problem on its first line, and the rest is read', () => {
    const deep = `  - id: B\n    vessel: LADD\n    x_a: ${'['.repeat(200)}\n`;
    const found = errors(note(`${deep}  - id: C\n    vessel: LADD\n`));
    assert.deepEqual(
      found.map(({ code, range }) => `${code} ${range}`),
      ['note-too-large 4:0-4:9', 'unknown-value 8:12-8:16'],
    );
    assert.equal(found[0]?.message, 'Not checked: this part of the note has more than 100 nested levels.');
  });

  it('is said of a fence on its opening line', () => {
    const found = errors(`# A\n\n\`\`\`cto-lesion\nid: A\nx_a: ${'['.repeat(200)}\n\`\`\`\n`, 'markdown');
    assert.deepEqual(
      found.map(({ code, range }) => `${code} ${range}`),
      ['note-too-large 2:0-2:13'],
    );
  });

  it('is said once of a file of too many notes', () => {
    const found = errors(note('---\n').repeat(1001));
    assert.deepEqual(
      found.map(({ code, message }) => `${code}: ${message}`),
      ['note-too-large: Not checked: this file has more than 1,000 notes.'],
    );
    assert.equal(
      errors(note('---\n').repeat(1000)).some(({ code }) => code === 'note-too-large'),
      false,
    );
  });
});
