/** Whatever a note says, its records are legal under the dictionary that goes with them. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { inventedNote } from '../../../scripts/invented-note.ts';
import { createDraw, inventProcedure } from '../../../scripts/invented-procedures.ts';
import { dataDictionary } from '../../../src/registry/redcap/data-dictionary.ts';
import { instruments } from '../../../src/registry/redcap/instruments.ts';
import { LONGEST_NAME, shortName } from '../../../src/registry/redcap/names.ts';
import { corpus } from '../../support/corpus.ts';
import { FULL } from '../../support/full-note.ts';
import { recordProblems, recordsText } from '../../support/redcap.ts';

const hash = (text: string) => createHmac('sha256', 'k').update(text).digest();

const legal = (text: string) => assert.deepEqual(recordProblems(text, dataDictionary()), []);

describe('records for REDCap', () => {
  it('of all examples, fixtures and problem pages are legal', () => {
    const notes = corpus().map((note, at) => ({ ...note, name: `${at}-${note.name}` }));
    assert.ok(notes.length > 100);
    legal(recordsText(notes));
  });

  it('of a note that records every key fill every field', () => {
    const text = recordsText([{ name: 'full.cto.yaml', text: FULL }]);
    legal(text);
    const [head = '', ...rows] = text.trimEnd().split('\r\n');
    const names = head.split(',');
    const filled = new Set(
      names
        .filter((_, at) => rows.some((row) => (splitRow(row)[at] ?? '') !== ''))
        .map((name) => name.split('___')[0]),
    );
    const empty = instruments
      .flatMap(({ fields }) => fields.map(({ name }) => name))
      .filter((name) => !filled.has(name));
    // What was seen of a number that was measured, what is known of a date that is whole, a score that does not apply
    // after CABG, and the verdicts that its complications leave open.
    const mayBeEmpty = /_(?:seen|partial)$|^progress_pericard_|^in_hospital_mace$|^procedural_success$/;
    assert.deepEqual(
      empty.filter((name) => !mayBeEmpty.test(name)),
      [],
    );
  });

  it('of invented notes are legal, with free text or without, with ids or hashes', () => {
    const options = fc.constantFrom({ withText: true }, { withText: false }, { withText: false, hash });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), options, (seed, chosen) => {
        const draw = createDraw(seed);
        const notes = Array.from({ length: 5 }, (_, at) => {
          const { text, ending } = inventedNote(draw, inventProcedure(draw, at + 1));
          return { name: `${at}.${ending}`, text };
        });
        legal(recordsText(notes, chosen));
      }),
      { numRuns: 25 },
    );
  });
});

/** The cells of a line; none of those that are looked at holds a line's end. */
function splitRow(line: string): string[] {
  return [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
}

describe('short names', () => {
  it('are names that REDCap takes, and those of the tables where it takes them', () => {
    const word = fc.constantFrom(
      'percent',
      'months',
      'residual_stenosis',
      'complication',
      'mm',
      'patient',
      'a',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const name = words.join('_');
        const short = shortName(name, LONGEST_NAME);
        return (
          short.length <= LONGEST_NAME &&
          !short.endsWith('_') &&
          (name.length > LONGEST_NAME || short === name)
        );
      }),
    );
  });
});
