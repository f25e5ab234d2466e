/** A note that is read in cuts says what it says when it is read as a whole. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { createNoteReader, type Note } from '../../../src/note/note.ts';
import { computeLayout } from '../../../src/segments/layout.ts';
import { toEnglish } from '../../../src/text/message.ts';
import { textsIn } from '../../support/corpus.ts';
import { edits, versions } from '../../support/edits.ts';

const samples = textsIn(['examples', 'test/fixtures/mistakes'], '.yaml');

/** The data of a note, put together from its blocks. */
function joined({ segments }: Note): unknown {
  const [only] = segments;
  if (segments.length === 1 && only?.region.kind === 'document') return only.parsed.yaml.data;
  const lesions = segments
    .filter(({ region }) => region.kind === 'entry')
    .flatMap(({ parsed }) => parsed.lesions.map(({ data }) => data));
  const sections = Object.assign({}, ...segments.map(({ parsed: reading }) => reading.sections)) as object;
  return lesions.length > 0 ? { ...sections, lesions } : sections;
}

/** Compares a note in cuts with the whole; answers whether it is YAML, or null where nothing can be compared. */
function compared(note: Note, version: string): boolean | null {
  const whole = note.segments.map(({ region }) => region.text).join('');
  const { errors } = parseDocument(whole, { logLevel: 'silent' });
  const isTwice = errors.some(({ code }) => code === 'DUPLICATE_KEY');
  if (errors.length > 0) {
    assert.ok(
      note.problems.some(({ severity }) => severity === 'error'),
      'an error is told',
    );
    if (!isTwice) assert.equal(note.readable, false, `unreadable: ${version}`);
    return false;
  }
  // YAML allows a list or a map for a key, a note does not.
  const isNoWord = note.problems.some(({ message }) => toEnglish(message).startsWith('A key must be a word'));
  if (!note.readable && (isNoWord || note.problems.some(({ code }) => /alias|empty/.test(code)))) return null;
  assert.ok(note.readable, version);
  assert.deepEqual(joined(note), parseDocument(whole, { logLevel: 'silent' }).toJS({ maxAliasCount: 100 }));
  return true;
}

const notesOf = (version: string) => createNoteReader()(computeLayout(version, 'yaml'));

describe('a YAML note in cuts', () => {
  it('says what it says as a whole', () => {
    let valid = 0;
    let invalid = 0;
    fc.assert(
      fc.property(fc.constantFrom(...samples), edits, (text, changes) => {
        for (const version of [text, ...versions(text, changes)]) {
          for (const note of notesOf(version)) {
            const isValid = compared(note, version);
            if (isValid) valid += 1;
            else if (isValid === false) invalid += 1;
          }
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 500) },
    );
    assert.ok(valid > 200 && invalid > 200, `${valid} valid and ${invalid} invalid notes were compared`);
  });

  it('has a byte order mark within it as a part of a key', () => {
    const [note] = notesOf(
      'cto_note: 1\nlesions:\n  - id: A\n\ufeff    vessel: LAD\ncomplications: [none]\n',
    );
    assert.ok(note && compared(note, 'a byte order mark'));
  });
});
